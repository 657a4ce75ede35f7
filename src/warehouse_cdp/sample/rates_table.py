"""The rates as a table for the documentation: python -m warehouse_cdp.sample.rates_table."""

from collections import defaultdict

from warehouse_cdp.sample.rates import RATES


def rates_table() -> str:
    """Write the rates as a Markdown table, one row per source.

    Returns:
        The table, values as fractions of one.
    """
    by_source: dict[str, list[str]] = defaultdict(list)
    for entry in RATES:
        by_source[entry.source].append(f"`{entry.name}` {entry.value:g}")
    rows = [f"| {', '.join(rates)} | {source} |" for source, rates in by_source.items()]
    return "\n".join(["| rate | source |", "| --- | --- |", *rows])


if __name__ == "__main__":
    print(rates_table())
