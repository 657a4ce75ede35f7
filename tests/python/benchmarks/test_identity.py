"""The benchmark of identity judges rightly and gives every contestant the same records."""

from pathlib import Path

import duckdb
import pytest

from benchmarks.identity.accuracy import judge
from benchmarks.identity.contest import hold
from benchmarks.identity.data import made_sample
from benchmarks.identity.goals import sample_goals
from benchmarks.identity.processes import Cost
from benchmarks.identity.report import Goal, contest_table, model_table
from benchmarks.identity.thresholds import best_threshold


def parquet(path: Path, query: str) -> Path:
    duckdb.connect().sql(query).write_parquet(str(path))
    return path


def test_accuracy_is_that_of_pairs_and_of_records(tmp_path: Path) -> None:
    truth = parquet(
        tmp_path / "truth.parquet",
        "from (values ('1', 'a'), ('2', 'a'), ('3', 'a'), ('4', 'b')) as truth (record_id, person_id)",
    )
    clusters = parquet(
        tmp_path / "clusters.parquet",
        "from (values ('1', 'x'), ('2', 'x'), ('3', 'y'), ('4', 'y'), ('5', 'y')) as clusters (record_id, cluster_id)",
    )
    found = judge(clusters, truth)
    # Of pairs 12 and 34 only 12 is right; of 12, 13 and 23 only 12 was found. Record 5 is nobody known.
    assert (found.pairwise_precision, found.pairwise_recall) == pytest.approx((1 / 2, 1 / 3))
    assert found.pairwise_f1 == pytest.approx(0.4)
    assert (found.bcubed_precision, found.bcubed_recall) == pytest.approx((3 / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4))
    assert (found.largest, found.largest_true) == (2, 3)


def test_a_contestant_that_loses_records_is_not_judged(tmp_path: Path) -> None:
    truth = parquet(tmp_path / "truth.parquet", "from (values ('1', 'a'), ('2', 'a')) as truth (record_id, person_id)")
    clusters = parquet(tmp_path / "clusters.parquet", "select '1' as record_id, 'x' as cluster_id")
    with pytest.raises(ValueError, match="1 records"):
        judge(clusters, truth)


def test_labels_pick_the_threshold_that_serves_best(tmp_path: Path) -> None:
    truth = parquet(
        tmp_path / "truth.parquet",
        "from (values ('1', 'a'), ('2', 'a'), ('3', 'b'), ('4', 'b')) as truth (record_id, person_id)",
    )
    pairs = parquet(
        tmp_path / "pairs.parquet",
        "from (values ('1', '2', 9), ('3', '4', 7), ('2', '3', 5)) as pairs (record_id_l, record_id_r, match_weight)",
    )
    weight, accuracy = best_threshold(truth, pairs, truth, tmp_path)
    assert 5 < weight <= 7
    assert accuracy.pairwise_f1 == 1


def test_goals_say_how_far_off_they_are() -> None:
    assert Goal("F1", 0.9, 0.95).line() == "- F1: 0.95, asked >= 0.9: reached"
    assert Goal("CPU", 1.2, 1.5, more_is_better=False).line() == "- CPU: 1.5, asked <= 1.2: not reached, 0.3 off"


def test_models_are_told_run_by_run() -> None:
    runs = {"first run": {"a": Cost(1, 2, 0), "b": Cost(1, 0.1, 0)}, "later run": {"a": Cost(1, 1, 0)}}
    assert model_table(runs).splitlines()[2:] == ["| a | 2.0 | 1.0 |"]


@pytest.mark.dbt
@pytest.mark.long
def test_every_contestant_finds_people_and_is_measured(tmp_path: Path) -> None:
    contest = hold(made_sample(tmp_path, 800), tmp_path / "contest", later_run=True, say=lambda _: None)
    assert contest.count_records > 600
    assert 0 < contest.count_later < 40
    assert [contestant.name.split(",")[0] for contestant in contest.contestants] == [
        "this project",
        "Splink script",
        "Splink script",
        "exact rules",
    ]
    for contestant in contest.contestants:
        assert 0.2 < contestant.accuracy.pairwise_f1 < 1, contestant.name
        assert 0.2 < contestant.accuracy.bcubed_f1 < 1, contestant.name
        assert contestant.accuracy.largest > 1, contestant.name
        assert contestant.cost.cpu > 0 and contestant.cost.wall > 0 and contestant.cost.peak > 0.02, contestant.name
    assert "int_identity__scored_pairs" in contest.models["first run"]
    assert contest.later_cpu > 0
    assert contest_table(contest.contestants).count("\n") == 5
    assert len(sample_goals(contest)) == 6
