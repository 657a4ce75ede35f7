"""What differs between countries, and small helpers to write it down."""

from dataclasses import dataclass, field

Plan = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Locale:
    """One country in one language.

    Attributes:
        code: Faker's name of the locale.
        weight: Share of households (0 to 1).
        tax_rate: Sales tax (0 to 1).
        dial_code: Country calling code, no plus sign.
        trunk: Digit dialled before a number inside the country, empty if none.
        mobiles: Known-valid prefixes of mobile numbers with the count of digits that follow.
        landlines: The same for landlines.
        street_form: How street and house number stand together.
        abbreviations: Long and short forms in streets.
        titles: Courtesy titles of men and of women.
        national_id: Pattern; # is a digit, ? a letter.
        family_word: Begins the mailbox that a family shares.
        nicknames: Short forms that people really write, by first name. A small list of our own.
        script: ISO 15924 code of the letters that names and streets are written in.
        latin_names: Spellings in Latin letters by name, the usual one first, where the script is another.
    """

    code: str
    weight: float
    country_code: str
    country: str
    language: str
    currency: str
    tax_rate: float
    dial_code: str
    trunk: str
    mobiles: Plan
    landlines: Plan
    mail_domains: tuple[str, ...]
    street_form: str
    abbreviations: tuple[tuple[str, str], ...]
    flat_form: str
    postal_prefix: str
    titles: tuple[str, str]
    national_id: str
    family_word: str
    nicknames: dict[str, tuple[str, ...]]
    script: str = "Latn"
    latin_names: dict[str, tuple[str, ...]] = field(default_factory=dict)


def plan(prefixes: str, digits: int) -> Plan:
    """Read a numbering plan.

    Args:
        prefixes: Prefixes without the trunk digit, parted by blanks.
        digits: Count of free digits after each.

    Returns:
        (prefix, digits) pairs.
    """
    return tuple((prefix, digits) for prefix in prefixes.split())


def short_forms(forms: str) -> tuple[tuple[str, str], ...]:
    """Read abbreviations such as 'Street=St,Avenue=Ave'; blanks count."""
    pairs = (form.split("=") for form in forms.split(","))
    return tuple((long, short) for long, short in pairs)


def nicknames(text: str) -> dict[str, tuple[str, ...]]:
    """Read nicknames such as 'Robert:Bob,Rob William:Bill'."""
    pairs = (item.split(":") for item in text.split())
    return {name: tuple(short.split(",")) for name, short in pairs}
