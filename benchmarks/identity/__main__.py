"""Find who is whom, beside a Splink script and exact rules on the same records, and tell accuracy and cost.

    python -m benchmarks.identity                              # the project's own sample, 20,000 records
    python -m benchmarks.identity --records 20000 --records 100000 --one-percent
    python -m benchmarks.identity --public                     # pseudopeople; see benchmarks/requirements.txt

Run it in the project's folder, in the environment that `make build` sets up. The project's cost is that of its
identity models on DuckDB, from the standardised records to the customers' ids; the others' cost is that of their whole
process, which starts from the same standardised records.
"""

from pathlib import Path

import click

from benchmarks.identity.contest import Contest, hold
from benchmarks.identity.data import made_sample
from benchmarks.identity.goals import growth_goals, public_goals, sample_goals
from benchmarks.identity.public_people import made_public_people
from benchmarks.identity.report import Goal, contest_table, model_table


@click.command(help=__doc__.replace("\n\n    python", "\n\n\b\n    python", 1))
@click.option(
    "--records",
    type=click.IntRange(min=1),
    multiple=True,
    help="Size of the project's own sample, about; may be given several times.  [default: 20000]",
)
@click.option("--public", is_flag=True, help="Use pseudopeople's sample instead.")
@click.option("--one-percent", is_flag=True, help="Leave out one row in a hundred, and bring them in a later run.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("target/benchmarks"),
    show_default=True,
    help="Keeps the invented people, and what the contestants leave behind.",
)
def main(records: tuple[int, ...], public: bool, one_percent: bool, folder: Path) -> None:
    """Run the benchmark and print its tables."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if public:
        contest = hold(made_public_people(folder), folder / "identity_public", one_percent, _say)
        _print("pseudopeople", contest, public_goals(contest))
        return
    contests = {}
    for size in records or (20_000,):
        _say(f"Inventing people for {size:,} records, unless an earlier run did …")
        contests[size] = hold(made_sample(folder, size), folder / f"identity_{size}", one_percent, _say)
        _print("The project's own sample", contests[size], sample_goals(contests[size]))
    click.echo("\n".join(goal.line() for goal in growth_goals(contests)))


def _say(message: str) -> None:
    click.echo(message, err=True)


def _print(title: str, contest: Contest, goals: list[Goal]) -> None:
    later = f", {contest.count_later:,} of them in the later run" if contest.count_later else ""
    largest_true = contest.contestants[0].accuracy.largest_true
    click.echo(f"\n{title}: {contest.count_records:,} records{later}; at most {largest_true} of one person.\n")
    click.echo(contest_table(contest.contestants) + "\n")
    click.echo(model_table(contest.models) + "\n")
    click.echo("\n".join(goal.line() for goal in goals))


if __name__ == "__main__":
    main()
