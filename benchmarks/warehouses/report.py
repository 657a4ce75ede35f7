"""Two builds side by side."""

from collections.abc import Iterable

from benchmarks.warehouses.builds import Build

# Tests are many and short; each kind is one line.
TEST_KINDS = {"test": "(data tests)", "unit_test": "(unit tests)"}

Line = tuple[str, float, float]


def lines_by_node(duckdb: dict[str, float], postgres: dict[str, float]) -> list[Line]:
    """Put the seconds of each model and seed side by side, and those of all tests of a kind.

    Args:
        duckdb: Seconds by unique id.
        postgres: Seconds by unique id.

    Returns:
        Name, seconds on DuckDB and on Postgres; what takes longest on Postgres first.

    Raises:
        ValueError: If one of the builds has a node that the other has not.
    """
    if duckdb.keys() != postgres.keys():
        raise ValueError(f"Only one of the builds has: {sorted(duckdb.keys() ^ postgres.keys())}.")
    sums: dict[str, tuple[float, float]] = {}
    for unique_id, seconds in duckdb.items():
        kind, _, name = unique_id.split(".", 2)
        name = TEST_KINDS.get(kind, name)
        so_far = sums.get(name, (0.0, 0.0))
        sums[name] = (so_far[0] + seconds, so_far[1] + postgres[unique_id])
    return sorted(((name, *both) for name, both in sums.items()), key=lambda line: (-line[2], line[0]))


def total_lines(duckdb: Build, postgres: Build) -> list[Line]:
    """Put the totals of two builds side by side.

    Args:
        duckdb: The build on DuckDB.
        postgres: The build on Postgres.

    Returns:
        Name, seconds on DuckDB and on Postgres.
    """
    return [
        ("wall time", duckdb.wall_seconds, postgres.wall_seconds),
        ("CPU time", duckdb.cpu_seconds, postgres.cpu_seconds),
        ("- of dbt and Python", duckdb.dbt_cpu_seconds, postgres.dbt_cpu_seconds),
        ("- of the server", duckdb.server_cpu_seconds, postgres.server_cpu_seconds),
    ]


def table(heading: str, lines: Iterable[Line], at_least: float = 0.0) -> str:
    """Write lines as a Markdown table.

    Args:
        heading: What the first column holds.
        lines: Name, seconds on DuckDB and on Postgres.
        at_least: Lines with fewer seconds on both are left out, and their count is told.

    Returns:
        The table, with the ratio of Postgres to DuckDB as its last column.
    """
    lines = list(lines)
    shown = [line for line in lines if max(line[1:]) >= at_least]
    rows = [
        f"| {name} | {duckdb:.1f} | {postgres:.1f} | {ratio(duckdb, postgres)} |" for name, duckdb, postgres in shown
    ]
    left_out = len(lines) - len(shown)
    note = [f"\n{left_out} more took less than {at_least:g} s on both."] if left_out else []
    return "\n".join([f"| {heading} | DuckDB s | Postgres s | ratio |", "| --- | ---: | ---: | ---: |", *rows, *note])


def ratio(duckdb: float, postgres: float) -> str:
    """Say how many times longer Postgres took; a dash where DuckDB took no time that could be told."""
    return f"{postgres / duckdb:.1f}" if duckdb >= 0.05 else "–"
