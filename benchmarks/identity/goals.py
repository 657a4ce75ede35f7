"""What the project asks of itself."""

from benchmarks.identity.contest import Contest
from benchmarks.identity.report import Goal


def public_goals(contest: Contest) -> list[Goal]:
    """Goals on pseudopeople's sample.

    Args:
        contest: What came out of it.

    Returns:
        The goals.
    """
    ours = contest.contestants[0].accuracy
    return [Goal("pairwise F1", 0.97, ours.pairwise_f1), Goal("B-cubed F1", 0.985, ours.bcubed_f1)]


def sample_goals(contest: Contest) -> list[Goal]:
    """Goals on our own sample of one size.

    Args:
        contest: What came out of it.

    Returns:
        The goals; those of cost are meant for 1,000,000 records.
    """
    ours, _, script, rules = contest.contestants
    lead = ours.accuracy.pairwise_f1 - script.accuracy.pairwise_f1
    goals = [
        Goal("pairwise F1 above the Splink script's best", 0.10, lead),
        Goal("pairwise F1 of exact rules (how hard it is)", 0.80, rules.accuracy.pairwise_f1, False),
        Goal("largest cluster by the largest person", 2, ours.accuracy.largest / ours.accuracy.largest_true, False),
        Goal("CPU by the Splink script's", 1.2, ours.cost.cpu / script.cost.cpu, False),
        Goal("peak memory in GB", 6, ours.cost.peak, False),
    ]
    if contest.count_later:
        goals.append(Goal("CPU of the later run by the first's", 0.05, contest.later_cpu / ours.cost.cpu, False))
    return goals


def growth_goals(contests: dict[int, Contest]) -> list[Goal]:
    """Goals on what a larger sample costs in accuracy.

    Args:
        contests: By records asked for.

    Returns:
        The goals; none of fewer than two sizes.
    """
    if len(contests) < 2:
        return []
    smallest, largest = (contests[size].contestants[0].accuracy.pairwise_f1 for size in (min(contests), max(contests)))
    return [Goal("pairwise F1 lost from the smallest size to the largest", 0.02, smallest - largest, False)]
