"""The shop's small catalogue and the baskets drawn from it. Money is counted in cents."""

from dataclasses import dataclass
from random import Random

_BRANDS = ("Brightleaf", "Fernhollow", "Quillmoor")
_TITLES = """Linen Shirt,Wool Scarf,Canvas Bag,Ceramic Mug,Oak Tray,Cotton Towel,Glass Vase,Desk Lamp,Tea Set,
Rain Jacket,Running Socks,Leather Belt,Notebook,Candle,Picture Frame,Garden Gloves,Bread Knife,Water Bottle,
Blanket,Umbrella""".replace("\n", "").split(",")
_VARIANTS = ("Small", "Large")


@dataclass(frozen=True)
class Product:
    """One variant for sale."""

    number: int
    sku: str
    title: str
    variant: str
    price: int

    @property
    def brand(self) -> str:
        """Who makes it."""
        return _BRANDS[self.number % len(_BRANDS)]


@dataclass(frozen=True)
class Line:
    """One line of a basket; discount is for the whole line."""

    product: Product
    quantity: int
    discount: int

    @property
    def gross(self) -> int:
        """Price before discount, in cents."""
        return self.product.price * self.quantity

    @property
    def net(self) -> int:
        """Price after discount, in cents."""
        return self.gross - self.discount


PRODUCTS = tuple(
    Product(number, f"BL-{number:03d}-{variant[0]}", title, variant, 990 + 700 * (number * 7 % 13) + 500 * place)
    for number, title in enumerate(_TITLES, start=1)
    for place, variant in enumerate(_VARIANTS)
)


def draw_basket(rng: Random) -> list[Line]:
    """Draw one to four different products, sometimes with ten or twenty per cent off."""
    off = rng.choices((0, 10, 20), (80, 14, 6))[0]
    lines = []
    for product in rng.sample(PRODUCTS, rng.choices((1, 2, 3, 4), (60, 24, 11, 5))[0]):
        quantity = rng.choices((1, 2, 3), (85, 12, 3))[0]
        lines.append(Line(product, quantity, product.price * quantity * off // 100))
    return lines


def money(cents: int) -> str:
    """Write cents as 12.34."""
    sign, cents = ("-", -cents) if cents < 0 else ("", cents)
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def with_tax(net: int, rate: float) -> tuple[int, int]:
    """Add tax to a net amount: the tax and the total, in cents."""
    tax = round(net * rate)
    return tax, net + tax
