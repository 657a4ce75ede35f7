"""Two builds side by side."""

from collections import defaultdict
from collections.abc import Iterable

from benchmarks.warehouses.builds import Build, Spent

# Tests are many and short; each kind is one line.
TEST_KINDS = {"test": "(data tests)", "unit_test": "(unit tests)"}

Line = tuple[str, Spent, Spent]


def lines_by_node(duckdb: dict[str, Spent], postgres: dict[str, Spent]) -> list[Line]:
    """Put each model and seed side by side, and all tests of a kind.

    Args:
        duckdb: Time spent by unique id.
        postgres: Time spent by unique id.

    Returns:
        Name, time on DuckDB and on Postgres; what costs most CPU time on Postgres first.

    Raises:
        ValueError: If one of the builds has a node that the other has not.
    """
    if duckdb.keys() != postgres.keys():
        raise ValueError(f"Only one of the builds has: {sorted(duckdb.keys() ^ postgres.keys())}.")
    on_duckdb: dict[str, Spent] = defaultdict(Spent)
    on_postgres: dict[str, Spent] = defaultdict(Spent)
    for unique_id in duckdb:
        kind, _, name = unique_id.split(".", 2)
        name = TEST_KINDS.get(kind, name)
        on_duckdb[name] += duckdb[unique_id]
        on_postgres[name] += postgres[unique_id]
    lines = [(name, on_duckdb[name], on_postgres[name]) for name in on_duckdb]
    return sorted(lines, key=lambda line: (-line[2].cpu, line[0]))


def total_lines(duckdb: Build, postgres: Build) -> list[Line]:
    """Put the totals of two builds side by side.

    Args:
        duckdb: The build on DuckDB.
        postgres: The build on Postgres.

    Returns:
        Name, time on DuckDB and on Postgres.
    """
    return [("whole build", duckdb.total, postgres.total)]


def table(lines: Iterable[Line], at_least: float = 0.0) -> str:
    """Write lines as a Markdown table.

    Args:
        lines: Name, time on DuckDB and on Postgres.
        at_least: Lines with fewer CPU seconds on both are left out, and their count is told.

    Returns:
        The table: for wall and CPU time the seconds on both and how many times more they are on Postgres.
    """
    lines = list(lines)
    shown = [line for line in lines if max(line[1].cpu, line[2].cpu) >= at_least]
    rows = [
        f"| {name} | {cells(on_duckdb.wall, on_postgres.wall)} | {cells(on_duckdb.cpu, on_postgres.cpu)} |"
        for name, on_duckdb, on_postgres in shown
    ]
    left_out = len(lines) - len(shown)
    note = [f"\n{left_out} more took less than {at_least:g} s of CPU time on both."] if left_out else []
    heading = "| | DuckDB wall s | Postgres wall s | ratio | DuckDB CPU s | Postgres CPU s | ratio |"
    return "\n".join([heading, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |", *rows, *note])


def cells(duckdb: float, postgres: float) -> str:
    """Write two times and their ratio; a dash where DuckDB took no time that could be told."""
    ratio = f"{postgres / duckdb:.1f}" if duckdb >= 0.05 else "–"
    return f"{duckdb:.1f} | {postgres:.1f} | {ratio}"
