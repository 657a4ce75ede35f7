"""The whole platform meets faults while it follows raw tables that have changed; in `make test-long`."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.python.publication import faults
from tests.python.publication.changing_platform import ChangingPlatform
from tests.python.publication.followed import Followed, differing, follow
from tests.python.publication.readers_have import contents, rows_by_source

pytestmark = [pytest.mark.dbt, pytest.mark.long]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def followed(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> Followed:
    """The platform on either warehouse."""
    return follow(ChangingPlatform(new_empty(request.param, "changing")))


def test_an_undisturbed_run_made_again_makes_the_same(followed: Followed) -> None:
    assert len(differing(followed.new, followed.old)) > 30
    followed.begin_second_day()
    followed.platform.build()
    assert differing(contents(followed.platform), followed.new) == []


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_after_ten_kills_of_a_second_run_readers_get_what_an_undisturbed_one_makes(
    followed: Followed, nth: int
) -> None:
    followed.begin_second_day()
    chance = random.Random(nth)
    for _ in range(10):
        followed.platform.kill_build(chance, most_lines=followed.count_lines)
        if followed.is_published():
            return
    followed.platform.build()
    assert differing(contents(followed.platform), followed.new) == []


@pytest.mark.parametrize("nth", [1, 2])
@pytest.mark.parametrize("fault", [faults.fill_disk, faults.fill_server_disk, faults.restart_server])
def test_other_faults_of_a_second_run_cost_readers_nothing(
    followed: Followed, fault: Callable[..., None], nth: int
) -> None:
    if fault not in faults.FAULTS[followed.platform.warehouse.target]:
        pytest.skip("It cannot happen there.")
    assert_harmless(followed, fault, nth)


@pytest.mark.parametrize("nth", [1, 2])
def test_another_run_beside_a_second_one_costs_readers_nothing(followed: Followed, nth: int) -> None:
    assert_harmless(followed, faults.begin_another, nth)


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_raw_tables_that_change_during_a_run_lose_and_double_nothing(followed: Followed, nth: int) -> None:
    platform = followed.platform
    platform.restore()
    platform.land(1)
    platform.day = 2
    run = followed.begin_run(f"replaced {nth}")
    platform.replace_raw_tables()
    output = faults.await_end(platform, run)
    # What it made of both days is whole, or nobody gets it.
    assert ("Published" in output) == (run.returncode == 0), output
    if run.returncode:
        assert differing(contents(platform), followed.old) == []
    platform.land(2)
    platform.build()
    assert rows_by_source(platform) == followed.rows_by_source


def assert_harmless(followed: Followed, fault: Callable[..., None], nth: int) -> None:
    """Let something go wrong in the middle of a run; readers have the old or the new state, and in the end the new."""
    followed.begin_second_day()
    platform = followed.platform
    run = followed.begin_run(f"{fault.__name__} {nth}")
    fault(platform, run)
    faults.await_end(platform, run)
    if not followed.is_published():
        platform.build()
    assert differing(contents(platform), followed.new) == []
