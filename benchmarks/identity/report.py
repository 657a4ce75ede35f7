"""Contestants side by side, and how far the goals are."""

from dataclasses import dataclass

from benchmarks.identity.accuracy import Accuracy
from benchmarks.identity.processes import Cost

# Models that took less CPU time than this in every run are not worth a line.
LEAST_SECONDS = 0.2


@dataclass(frozen=True)
class Contestant:
    """What one contestant reached.

    Attributes:
        name: Of the contestant, and how its threshold came about.
        accuracy: Agreement with the truth.
        cost: What finding took.
    """

    name: str
    accuracy: Accuracy
    cost: Cost


def contest_table(contestants: list[Contestant]) -> str:
    """Write what the contestants reached as a Markdown table.

    Args:
        contestants: One a line.

    Returns:
        The table.
    """
    heading = (
        "| | pairwise P | R | F1 | B-cubed P | R | F1 | largest | wall s | CPU s | peak GB |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    )
    return "\n".join([heading, *(_line(contestant) for contestant in contestants)])


def _line(contestant: Contestant) -> str:
    accuracy, cost = contestant.accuracy, contestant.cost
    shares = [
        *(accuracy.pairwise_precision, accuracy.pairwise_recall, accuracy.pairwise_f1),
        *(accuracy.bcubed_precision, accuracy.bcubed_recall, accuracy.bcubed_f1),
    ]
    cells = [f"{share:.4f}" for share in shares]
    cells += [f"{accuracy.largest:,}", f"{cost.wall:.1f}", f"{cost.cpu:.1f}", f"{cost.peak:.2f}"]
    return f"| {contestant.name} | {' | '.join(cells)} |"


def model_table(runs: dict[str, dict[str, Cost]]) -> str:
    """Write what each model took in each run as a Markdown table, the costliest first and the cheapest left out.

    Args:
        runs: Name of the run to cost by model.

    Returns:
        The table of CPU seconds.
    """
    models = {model for costs in runs.values() for model in costs}
    cpu = {model: [costs[model].cpu if model in costs else 0.0 for costs in runs.values()] for model in models}
    shown = sorted(
        (model for model in models if max(cpu[model]) >= LEAST_SECONDS), key=lambda model: (-max(cpu[model]), model)
    )
    lines = [f"| CPU s | {' | '.join(runs)} |", f"| --- |{' ---: |' * len(runs)}"]
    lines += [f"| {model} | {' | '.join(f'{seconds:.1f}' for seconds in cpu[model])} |" for model in shown]
    return "\n".join(lines)


@dataclass(frozen=True)
class Goal:
    """A figure that is asked for.

    Attributes:
        what: What it is of.
        asked: The figure.
        reached: What was measured.
        more_is_better: Whether the figure is a least, else a most.
    """

    what: str
    asked: float
    reached: float
    more_is_better: bool = True

    @property
    def is_reached(self) -> bool:
        """Whether the goal is reached."""
        return self.reached >= self.asked if self.more_is_better else self.reached <= self.asked

    def line(self) -> str:
        """Say how far the goal is."""
        verdict = "reached" if self.is_reached else f"not reached, {abs(self.reached - self.asked):.3g} off"
        asked = f"asked {'>=' if self.more_is_better else '<='} {self.asked:.4g}"
        return f"- {self.what}: {self.reached:.4g}, {asked}: {verdict}"
