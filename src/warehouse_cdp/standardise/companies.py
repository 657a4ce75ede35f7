"""Names of companies in the form that matching compares."""

from cleanco import basename

from warehouse_cdp.standardise.text import match_tokens


def standardise_company(raw: str) -> str | None:
    """Reduce a company's name to what is left without its legal form.

    Args:
        raw: Name as typed, for example ``"Müller & Söhne GmbH"``.

    Returns:
        Lower-case ASCII words, for example ``"muller sohne"``, or None for a text without letters and digits. A name
        that is nothing but a legal form stays as it is.
    """
    return " ".join(match_tokens(basename(raw)) or match_tokens(raw)) or None
