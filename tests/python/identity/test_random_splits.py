"""Any sequence of runs ends like one run: records come, change and go in random portions, and a run may be killed."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest

pytestmark = [pytest.mark.dbt, pytest.mark.long]

# The identity part of a build, behind the records and before the customer ids, with the model that the sample trained.
FIRST = ("stg_overrides__identity_overrides", "int_identity__shared_values")
RUN = ("run", "--exclude", "int_identity__match_models", "--select", "int_identity__profiles")
TO_CLUSTERS = (*RUN, *(f"{first}+,+int_identity__clusters" for first in FIRST))
# A run that ended before it could add what it had scored.
TO_NEW_SCORES = (*RUN, *(f"{first}+,+int_identity__new_scores" for first in FIRST))
TABLES = ("int_identity__records", "int_identity__identifiers")
COUNT_SPLITS = 10


def chance(of: str, salt: str, share: float) -> str:
    """SQL that is true for about this share of all values, always the same ones."""
    return f"substr(md5({of} || '{salt}'), 1, 3) < '{int(share * 4096):03x}'"


def portion(salt: str) -> list[str]:
    """Statements that leave a part of the records, some of them with other values, and a part of their identifiers."""
    changes = {
        "last_name_match": f"case when {chance('record_id', salt + 'name', 0.05)} then 'new' else last_name_match end",
        "email_match": f"case when {chance('record_id', salt + 'mail', 0.05)} then 'a@b.org' else email_match end",
        "phone": f"case when {chance('record_id', salt + 'phone', 0.05)} then null else phone end",
        "birth_date": f"case when {chance('record_id', salt + 'birth', 0.03)} then null else birth_date end",
    }
    return [
        *(f"delete from identity.{table}" for table in TABLES),
        f"insert into identity.int_identity__records select * from originals.int_identity__records "
        f"where {chance('record_id', salt, 0.8)}",
        f"update identity.int_identity__records set {', '.join(f'{name} = {sql}' for name, sql in changes.items())}",
        f"insert into identity.int_identity__identifiers select * from originals.int_identity__identifiers "
        f"where record_id in (select record_id from identity.int_identity__records) "
        f"and {chance('record_id || match_value', salt, 0.95)}",
    ]


WHOLE = [
    *(f"delete from identity.{table}" for table in TABLES),
    *(f"insert into identity.{table} select * from originals.{table}" for table in TABLES),
]
# A link of two strangers, and one that parts a customer, so that decisions are part of what has to come out the same.
DECISIONS = [
    "create schema overrides",
    "create table overrides.identity_overrides as select min(record_id) as record_id_a, max(record_id) as record_id_b, "
    "case when min(customer_id) = max(customer_id) then 'unlink' else 'link' end as decision, 'a test' as decided_by, "
    "cast('2026-01-01' as timestamp) as decided_at, 'to see' as reason "
    "from (select record_id, customer_id, row_number() over (order by customer_id, record_id) as place "
    "from marts.customer_source_records) as placed where place between 100 and 139 group by floor(place / 2)",
]


def results(warehouse: Any) -> set[tuple[Any, ...]]:
    """Every record with its cluster and component, and every pair with its weight."""
    clusters = "select record_id, cluster_id, component_id from identity.int_identity__clusters"
    pairs = "select record_id_a, record_id_b, match_weight from identity.int_identity__scores"
    return {*warehouse.rows(clusters), *warehouse.rows(pairs)}


def run(warehouse: Any, steps: tuple[str, ...] = TO_CLUSTERS) -> set[tuple[Any, ...]]:
    """Run the identity part and give its results."""
    finished = warehouse.dbt(*steps)
    assert finished.returncode == 0, finished.stdout[-3000:]
    return results(warehouse)


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def whole(request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any]) -> tuple[Any, set[tuple[Any, ...]]]:
    """The sample in a warehouse of its own, and the results of a single run with decisions."""
    if request.param == "duckdb":
        warehouse = new_empty("duckdb", "splits")
        shutil.copy(request.getfixturevalue("sample_warehouse").path, warehouse.path)
    else:
        warehouse = new_empty("postgres", "splits")
        no_tests = ("--exclude-resource-type", "test", "unit_test")
        built = warehouse.dbt("build", "--select", "+customer_source_records", *no_tests)
        assert built.returncode == 0, built.stdout[-3000:]
    warehouse.execute(
        "create schema originals",
        *(f"create table originals.{table} as select * from identity.{table}" for table in TABLES),
        *DECISIONS,
        *(f"drop table identity.int_identity__{table} cascade" for table in ("scores", "clusters")),
    )
    return warehouse, run(warehouse)


def test_any_sequence_of_runs_ends_in_the_same_scores_and_clusters(whole: tuple[Any, set[tuple[Any, ...]]]) -> None:
    warehouse, expected = whole
    assert warehouse.rows("select count(distinct decision) from overrides.identity_overrides") == [(2,)]
    for split in range(COUNT_SPLITS):
        for step in ("first", "second"):
            warehouse.execute(*portion(f"{split} {step}"))
            assert run(warehouse) != expected
        warehouse.execute(*portion(f"{split} never ended"))
        run(warehouse, TO_NEW_SCORES)
        warehouse.execute(*WHOLE)
        assert run(warehouse) == expected, f"split {split}"
        # It was work, and not all of it again.
        ((scored, records),) = warehouse.rows(
            "select (select count(*) from identity.int_identity__records_to_score), "
            "(select count(*) from identity.int_identity__records)"
        )
        assert 0 < scored < records
