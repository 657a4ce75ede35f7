"""E-mail addresses: every mailbox belongs to one owner, but is written in several ways."""

import re
from random import Random

from anyascii import anyascii

from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.spelling import mistype, to_ascii, transliterate

JUNK = ("test@test.com", "noreply@example.com", "none@none.com", "asdf@asdf.com", "N/A")
_FORMS = ("{first}.{last}", "{first}{last}", "{initial}{last}", "{last}.{first}", "{first}.{last}{year}",
          "{first}{year}", "{initial}.{last}", "{first}_{last}")  # fmt: skip
_WEIGHTS = (35, 12, 8, 6, 18, 9, 8, 4)


def slug(text: str, german: bool = False) -> str:
    """Fold text to the lower-case letters and digits of a mailbox or a domain."""
    folded = anyascii(to_ascii(transliterate(text) if german else text))
    return re.sub(r"[^a-z0-9]", "", folded.lower())


class Mailboxes:
    """Hands out addresses and never the same one twice, as providers do."""

    def __init__(self) -> None:
        """Start with every address free."""
        self._taken: set[str] = set()

    def open(self, local: str, domain: str) -> str:
        """Open a mailbox, with a number behind the name when the name is gone.

        Args:
            local: Wanted part before the @.
            domain: Part behind it.

        Returns:
            The address.
        """
        address, count = f"{local}@{domain}", 1
        while address in self._taken:
            # Growing steps keep popular names cheap when millions of people want them.
            count += 1 + count // 8
            address = f"{local}{count}@{domain}"
        self._taken.add(address)
        return address


def local_part(rng: Random, first: str, last: str, year: int, german: bool) -> str:
    """Draw what stands before the @ for a person born in a year."""
    first, last = slug(first, german), slug(last, german)
    form = rng.choices(_FORMS, _WEIGHTS)[0]
    return form.format(first=first, last=last, initial=first[:1], year=f"{year % 100:02d}")


def write_email(rng: Random, email: str) -> str:
    """Write an address as its owner might type it this time: tags, dots, capitals, an error.

    Args:
        rng: Seeded generator.
        email: The mailbox.

    Returns:
        An address that reaches the same mailbox, except after a typing error.
    """
    local, domain = email.split("@")
    if happens(rng, "email_plus_tag"):
        local += rng.choice(("+shop", "+news", "+spam"))
    if domain == "gmail.com" and happens(rng, "email_gmail_dots"):
        local = local.replace(".", "") if "." in local else f"{local[0]}.{local[1:]}"
    if happens(rng, "email_typo"):
        local = mistype(rng, local)
    if happens(rng, "email_capitals"):
        return f"{local.capitalize()}@{domain}"
    return f"{local}@{domain}"
