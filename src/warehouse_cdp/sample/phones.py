"""Phone numbers: drawn from numbering plans as E.164, written in the ways people write them."""

from random import Random

from warehouse_cdp.sample.locales import Locale

JUNK = ("0000000000", "1234567890", "9999999999", "N/A", "-")
STYLES = ("e164", "spaced", "double_zero", "national", "dashes", "digits")


def draw_phone(rng: Random, locale: Locale, plan: tuple[tuple[str, int], ...]) -> str:
    """Draw a number from a plan of known-valid prefixes; no retries.

    Args:
        rng: Seeded generator.
        locale: Gives the dial code.
        plan: (prefix, count of random digits) pairs.

    Returns:
        E.164 with the plus sign.
    """
    prefix, digits = rng.choice(plan)
    return f"+{locale.dial_code}{prefix}{rng.randrange(10**digits):0{digits}d}"


def _groups(digits: str, first: int) -> list[str]:
    rest = digits[first:]
    middle = len(rest) // 2
    return [digits[:first], rest[:middle], rest[middle:]]


def write_phone(phone: str, locale: Locale, style: str) -> str:
    """Write a number in one of STYLES.

    Args:
        phone: E.164 with the plus sign.
        locale: Locale of the number.
        style: One of STYLES.

    Returns:
        The same number, such as '0151 234 5678' or '(212) 234-5678'.
    """
    digits = phone[1 + len(locale.dial_code) :]
    local = locale.trunk + digits
    groups = _groups(local, 3 + len(locale.trunk))
    if style == "e164":
        return phone
    if style == "spaced":
        return f"+{locale.dial_code} " + " ".join(_groups(digits, 3))
    if style == "double_zero":
        # North Americans dial 011, not 00, and write their own numbers with a bare 1.
        return f"1{digits}" if locale.dial_code == "1" else f"00{locale.dial_code}{digits}"
    if style == "national":
        return f"({groups[0]}) {groups[1]}-{groups[2]}" if locale.dial_code == "1" else " ".join(groups)
    return "-".join(groups) if style == "dashes" else local


def wrong_digit(rng: Random, phone: str) -> str:
    """Change one of the last six digits to its neighbour."""
    place = len(phone) - rng.randrange(1, 7)
    return phone[:place] + str((int(phone[place]) + 1) % 10) + phone[place + 1 :]
