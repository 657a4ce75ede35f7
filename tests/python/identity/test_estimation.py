"""What training learns from patterns of agreement, told from patterns whose truth is known."""

import pytest

from tests.python.identity.persons import match_input
from warehouse_cdp.identity.comparisons import COMPARISONS
from warehouse_cdp.identity.email_parts import with_email_parts
from warehouse_cdp.identity.estimation import Estimate, Pattern, estimate
from warehouse_cdp.identity.interactions import Interaction
from warehouse_cdp.identity.patterns import agreement_patterns
from warehouse_cdp.identity.scratch import scratch_database

# Two comparisons of two levels, believed in more than is true.
START = Estimate(prior=0.01, m=[[0.2, 0.8], [0.2, 0.8], [0.2, 0.8]], u=[[0.9, 0.1], [0.9, 0.1], [0.9, 0.1]])


def patterns(count_matches: float, count_others: float, m: float, u: float) -> list[Pattern]:
    """Give all patterns of three independent comparisons, as often as they are expected."""
    found = []
    for levels in [(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)]:
        matches, others = count_matches, count_others
        for level in levels:
            matches *= m if level else 1 - m
            others *= u if level else 1 - u
        found.append(Pattern(levels, False, matches + others))
    return found


def test_prior_and_levels_are_found_without_being_told() -> None:
    found = estimate(patterns(5_000, 995_000, m=0.95, u=0.01), START, records=1_414)
    assert found.prior == pytest.approx(0.005, rel=0.05)
    assert found.m[0][1] == pytest.approx(0.95, abs=0.01)
    assert found.u[0][1] == pytest.approx(0.01, abs=0.001)


def test_what_contradicts_is_no_match_however_much_agrees() -> None:
    agreeing = [Pattern((1, 1, 1), False, 1_000), Pattern((0, 0, 0), False, 99_000)]
    contradicting = [Pattern((1, 1, 1), True, 1_000), Pattern((0, 0, 0), False, 99_000)]
    assert estimate(agreeing, START, records=448).prior == pytest.approx(0.01, rel=0.05)
    assert estimate(contradicting, START, records=448).prior < 0.001


def test_a_level_that_no_pair_shows_keeps_its_starting_weight() -> None:
    silent = [
        Pattern((*pattern.levels[:2], None), False, pattern.pairs) for pattern in patterns(5_000, 995_000, 0.95, 0.01)
    ]
    found = estimate(silent, START, records=1_414)
    assert found.m[2][1] / found.u[2][1] == pytest.approx(START.m[2][1] / START.u[2][1])


def test_what_strangers_share_together_counts_once() -> None:
    """Among strangers half of those who agree in the first comparison agree in the second: 50 times chance."""
    together_by_levels = {(1, 1): 0.005, (1, 0): 0.005, (0, 1): 0.005, (0, 0): 0.985}
    seen = []
    for (one, other), share in together_by_levels.items():
        for third in (0, 1):
            matches = 5_000 * (0.95 if one else 0.05) * (0.95 if other else 0.05) * (0.95 if third else 0.05)
            others = 995_000 * share * (0.01 if third else 0.99)
            seen.append(Pattern((one, other, third, one * other), False, matches + others))
    start = Estimate(START.prior, [*START.m, [0.5, 0.5]], [*START.u, [0.5, 0.5]])
    interaction = Interaction(3, {0: frozenset({1}), 1: frozenset({1})})
    found = estimate(seen, start, records=1_414, interactions=[interaction])
    assert found.prior == pytest.approx(0.005, rel=0.05)
    assert found.m[3][1] / found.u[3][1] == pytest.approx(1 / 50, abs=0.005)
    assert found.m[3][0] == found.u[3][0]
    assert estimate(seen, start, records=1_414).prior > 0.0055


def test_what_is_shared_together_never_speaks_for_a_match() -> None:
    """Strangers who never agree in both would make that a mark of a person."""
    apart = [
        Pattern((*pattern.levels, int(pattern.levels[:2] == (1, 1))), False, pattern.pairs)
        for pattern in patterns(5_000, 995_000, m=0.95, u=0.01)
        if pattern.levels[:2] != (1, 1) or pattern.levels[2] == 1
    ]
    start = Estimate(START.prior, [*START.m, [0.5, 0.5]], [*START.u, [0.5, 0.5]])
    found = estimate(apart, start, 1_414, [Interaction(3, {0: frozenset({1}), 1: frozenset({1})})])
    assert found.m[3][1] <= found.u[3][1]


def test_what_everybody_shares_is_no_mark_of_a_person() -> None:
    """Half of all pairs look alike: a record would have hundreds of others of its person."""
    found = estimate([Pattern((1, 1, 1), False, 90_000), Pattern((0, 0, 0), False, 90_000)], START, records=600)
    assert found.prior * 180_000 <= 6_000
    assert found.m[0][1] / found.u[0][1] < 4


def test_patterns_stand_for_all_pairs_and_tell_candidates_from_strangers() -> None:
    records = match_input(
        *[{"first_name_match": f"name{number // 2}", "phone": f"+{number // 2}"} for number in range(40)]
    ).project("* exclude (block_all), phone as block_phone")
    with scratch_database(match_input=with_email_parts(records)) as scratch:
        found = agreement_patterns(scratch)
    place = [*COMPARISONS].index("phone")
    same = sum(pattern.pairs for pattern in found if pattern.levels[place] == 2)
    assert sum(pattern.pairs for pattern in found) == pytest.approx(40 * 39 / 2)
    assert same == 20
    assert all(pattern.contradicts for pattern in found if pattern.levels[0] == 0)
