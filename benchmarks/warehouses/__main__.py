"""Compare building on DuckDB with building on Postgres.

    python -m benchmarks.warehouses                    # 100,000 people, about half an hour
    python -m benchmarks.warehouses --people 1000      # two minutes

Invents people (kept in --folder for the next time), loads them into a new DuckDB file and into a private Postgres
server as a loader would, runs `dbt build` on each, and prints the seconds of every model. Run it in the project's
folder, in the environment that `make build` sets up.
"""

import shutil
from pathlib import Path

import click

from benchmarks.warehouses.builds import run_build
from benchmarks.warehouses.loading import load_duckdb, load_postgres, made_sample
from benchmarks.warehouses.report import lines_by_node, table, total_lines
from benchmarks.warehouses.server import private_server


@click.command(help=__doc__.replace("\n\n    python", "\n\n\b\n    python"))
@click.option("--people", type=click.IntRange(min=1), default=100_000, show_default=True, help="How many to invent.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("target/benchmarks"),
    show_default=True,
    help="Keeps the invented people, and what dbt says.",
)
@click.option(
    "--threads",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Nodes that dbt runs at a time; with more than one, models are slowed by their neighbours.",
)
def main(people: int, folder: Path, threads: int) -> None:
    """Run the benchmark and print its tables."""
    folder = folder.resolve()
    click.echo(f"Inventing {people:,} people, unless an earlier run did …", err=True)
    sample = made_sample(folder, people)
    runs = folder / "runs"
    shutil.rmtree(runs, ignore_errors=True)
    runs.mkdir()

    click.echo("Building on DuckDB …", err=True)
    load_duckdb(runs / "warehouse.duckdb", sample)
    environment = {"CDP_DUCKDB_PATH": str(runs / "warehouse.duckdb")}
    on_duckdb = run_build("duckdb", runs / "duckdb", threads, environment, server_pid=None)

    click.echo("Building on Postgres …", err=True)
    with private_server() as server:
        load_postgres(server.host, "benchmark", sample)
        environment = {
            "CDP_POSTGRES_HOST": server.host,
            "CDP_POSTGRES_DATABASE": "benchmark",
            "CDP_POSTGRES_USER": "postgres",
            "CDP_POSTGRES_PASSWORD": "",
        }
        on_postgres = run_build("postgres", runs / "postgres", threads, environment, server.pid)

    click.echo(table(lines_by_node(on_duckdb.nodes, on_postgres.nodes), at_least=0.5))
    click.echo(f"\nThe whole, {people:,} people and {threads} thread(s):\n")
    click.echo(table(total_lines(on_duckdb, on_postgres)))
    click.echo(f"\nOf the CPU time on Postgres, the server used {on_postgres.server_cpu:.1f} s.")


if __name__ == "__main__":
    main()
