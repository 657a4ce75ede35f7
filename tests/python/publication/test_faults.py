"""A full disk, or a server that starts anew during a build, costs readers nothing, and the next build mends it."""

from collections.abc import Callable

import pytest

from tests.python.publication.faults import FIRST_TABLE, await_end, fill_disk, fill_server_disk, restart_server
from tests.python.publication.small import Small

pytestmark = pytest.mark.dbt


@pytest.mark.parametrize(
    ("target", "fault", "words"),
    [
        ("duckdb", fill_disk, "File too large"),
        pytest.param("postgres", fill_server_disk, "server closed the connection", marks=pytest.mark.long),
        pytest.param("postgres", restart_server, "server closed the connection", marks=pytest.mark.long),
    ],
)
def test_a_fault_during_a_build_costs_readers_nothing(
    target: str, fault: Callable[..., None], words: str, new_small: Callable[..., Small]
) -> None:
    small = new_small(target, "faulty")
    small.load(version=1)
    small.warehouse.build()

    small.load(version=2, count_rows=20_000)
    run = small.begin_build(FIRST_TABLE)
    fault(small, run)
    output = await_end(small, run)
    assert run.returncode != 0
    assert words in output
    assert "@example.com" not in output
    small.assert_shared(version=1)

    small.warehouse.build()
    small.assert_shared(version=2, count_rows=20_000)
    outcomes = [outcome for (outcome,) in small.log("outcome", "node_name is null")]
    assert outcomes[0] == outcomes[-1] == "published"
    assert not list(small.warehouse.folder.glob("*being_published*"))
