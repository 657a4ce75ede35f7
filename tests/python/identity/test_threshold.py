"""The threshold that a model chooses for itself."""

from datetime import datetime

import duckdb
import pytest

from tests.python.identity.persons import ANNA, match_input, people
from warehouse_cdp.identity import calibration
from warehouse_cdp.identity.match_model import train_match_model
from warehouse_cdp.identity.threshold import HIGHEST, LOWEST, USUAL, ScoredPair, best_threshold


def pair(records: str, weight: float | None) -> ScoredPair:
    """Two records of one letter each, with the probability that belongs to the weight."""
    return ScoredPair(records[0], records[1], weight, 0.0 if weight is None else 1 / (1 + 2**-weight))


def test_pairs_that_are_likely_one_person_link() -> None:
    likely = [pair("ab", 9), pair("cd", 3.2), pair("ef", 1.5)]
    assert best_threshold(likely, set("abcdef")) == 1


def test_a_link_between_clusters_needs_more_than_one_between_records() -> None:
    """At weight 2 two records are worth joining, two groups of three that nothing else connects are not."""
    groups = [pair(records, 9) for records in ("ab", "bc", "ac", "de", "ef", "df")]
    assert best_threshold([*groups, pair("cd", 2.5)], set("abcdef")) > 2
    assert best_threshold([*groups, pair("gh", 2.5)], set("abcdefgh")) <= 2


def test_a_record_joins_a_cluster_that_speaks_for_it_as_a_whole() -> None:
    group = [pair(records, 9) for records in ("ab", "bc", "ac")] + [pair("cd", 2.5)]
    assert best_threshold([*group, pair("ad", 2.5), pair("bd", 2.5)], set("abcd")) <= 2
    assert best_threshold([*group, pair("ad", None), pair("bd", None)], set("abcd")) > 2


def test_what_was_judged_goes_before_what_was_computed() -> None:
    computed = [pair("ab", 9), pair("cd", 3.5), pair("ef", 3.5), pair("gh", 2.5)]
    judged = [*computed[:1], *(found._replace(probability=0.0) for found in computed[1:])]
    assert best_threshold(computed, set("abcdefgh")) <= 2
    assert best_threshold(judged, set("abcdefgh")) > 3


def test_a_threshold_lies_within_its_bounds() -> None:
    assert best_threshold([pair("ab", 0.4)], set("ab")) == LOWEST
    groups = [pair(records, 30) for records in ("ab", "bc", "ac", "de", "ef", "df")] + [pair("cd", 9.5)]
    assert best_threshold(groups, set("abcdef")) == HIGHEST


def test_where_nothing_can_be_told_the_threshold_is_the_usual_one() -> None:
    assert best_threshold([], set()) == USUAL
    assert best_threshold([pair("ab", -3)], set("ab")) == USUAL
    assert best_threshold([pair("ab", 30)], set("ab")) == USUAL


def test_pairs_count_for_the_records_that_are_looked_at() -> None:
    """The second group alone would link lower; nobody looks at it."""
    groups = [pair(records, 9) for records in ("ab", "bc", "ac", "de", "ef", "df")] + [pair("cd", 2.5)]
    elsewhere = [pair("xy", 0.5), pair("yz", 0.5), pair("xz", 0.5)]
    assert best_threshold([*groups, *elsewhere], set("abcdef")) == best_threshold(groups, set("abcdef"))


def test_a_model_that_learned_chooses_and_one_that_did_not_takes_the_judgement() -> None:
    chosen = train_match_model(people(300), datetime(2026, 1, 1))["match_weight_threshold"].to_pylist()[0]
    assert LOWEST <= chosen <= HIGHEST
    untrained = train_match_model(match_input(ANNA), datetime(2026, 1, 1))
    assert untrained["match_weight_threshold"].to_pylist() == [USUAL]


def test_part_of_the_records_is_followed_to_the_whole_of_their_clusters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three records of each person, linked in a row by two phones: those at the ends never meet."""
    records = match_input(
        *[
            ANNA
            | {"first_name_match": f"name{number // 3}", "phone": None, "email_match": f"{number // 3}@example.org"}
            for number in range(300)
        ]
    ).project(
        """
        * exclude (block_all, is_changed),
        case when substr(record_id, 2)::int % 3 < 2 then first_name_match end as block_one,
        case when substr(record_id, 2)::int % 3 > 0 then first_name_match end as block_other
        """
    )
    seen: list[set[str]] = []
    monkeypatch.setattr(calibration, "MAX_SEEDS", 30)

    def remember(pairs: list[ScoredPair], seeds: set[str]) -> float:
        seen.append({record for found in pairs for record in (found.one, found.other)} | seeds)
        return 2.0

    monkeypatch.setattr(calibration, "best_threshold", remember)
    model = train_match_model(match_input(ANNA), datetime(2026, 1, 1))
    with duckdb.connect() as scratch:
        scratch.register("incoming", records.to_arrow_table())
        scratch.execute("create table match_input as from incoming")
        assert calibration.choose_threshold(scratch, model) == 2.0
    people_seen = {int(record[1:]) // 3 for record in seen[0]}
    assert 3 < len(people_seen) < 40
    assert seen[0] == {f"r{3 * person + number}" for person in people_seen for number in range(3)}
