"""Erasure from the first look to sources that send the person again."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.python.privacy.erasure_people import ADA, LANDLINE, TABLET
from tests.python.privacy.erasure_story import RECORD, Story, tell

pytestmark = [pytest.mark.dbt, pytest.mark.long]


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def story(
    request: pytest.FixtureRequest, new_empty: Callable[[str, str], Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Story]:
    """The story in a warehouse of its own."""
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("CDP_ERASURE_KEY", raising=False)
        project = tmp_path_factory.mktemp("erasure_project")
        yield tell(new_empty(request.param, "erasure"), project / "project", environment, request.param == "postgres")


def test_before_she_is_found_where_she_must_be(story: Story) -> None:
    assert {"marts.customers", "marts.events", "identity.int_identity__assignments"} <= story.before.outside
    assert {"privacy.int_privacy__consent_events", "privacy.consent_ledger"} <= story.before.outside
    assert {"mailchimp.member", "consent.consent_receipts"} <= story.before.raw
    assert {"contacts.contacts", "shopify.order_line", "segment.pages"} <= story.before.raw


def test_a_dry_run_counts_and_names_no_value(story: Story) -> None:
    said = story.dry_run.stdout
    assert story.dry_run.returncode == 0, said
    lines = [line.strip() for line in said.splitlines()]
    assert [line for line in lines if line.endswith(" rows")] == [
        "consent.consent_receipts  1 rows",
        "contacts.contacts  4 rows",
        "mailchimp.member  1 rows",
        "segment.identifies  2 rows",
        "segment.pages  2 rows",
        "shopify.customer  1 rows",
        "shopify.order  2 rows",
        "shopify.order_line  2 rows",
    ]
    assert "Left alone, because other people share them: 1 anonymous_id, 1 phone." in lines
    assert "shopify.order: source system and its loader" in lines
    assert [value for value in [*ADA, LANDLINE, TABLET] if value in said] == []


def test_without_the_key_nothing_is_staged(story: Story) -> None:
    assert story.without_key.returncode != 0
    assert "CDP_ERASURE_KEY is not set" in story.without_key.stdout
    assert "stg_contacts__people" not in story.without_key.stdout


def test_nothing_is_staged_without_looking_for_erased_rows(story: Story) -> None:
    if story.part_of_it is None:
        pytest.skip("part of the long story")
    assert story.part_of_it.returncode != 0
    assert "--select +stg_contacts__people" in story.part_of_it.stdout


def test_after_it_nothing_names_her(story: Story) -> None:
    assert story.erased.returncode == 0, story.erased.stdout
    assert story.after.outside == set()
    assert story.after.raw == set()
    assert story.after.files == set()
    assert [value for value in ADA if value in story.erased.stdout] == []


def test_sent_again_she_does_not_come_back(story: Story) -> None:
    assert story.sent_again.outside == set()
    assert story.sent_again.raw == set()
    assert story.sent_again.files == set()


def test_others_keep_their_ids_and_what_is_theirs(story: Story) -> None:
    assert story.before.others
    assert story.after.others == story.sent_again.others == story.before.others
    kept = story.warehouse.rows("select id from segment.pages union all select id from shopify.order_line order by 1")
    assert kept == [("99003",), ("msg-of-him-2",)]
    phones = story.warehouse.rows(f"select 1 from marts.customer_identifiers where identifier_value = '{LANDLINE}'")
    assert len(phones) == 1


def test_the_history_says_that_a_customer_ended_and_not_who(story: Story) -> None:
    retired = story.warehouse.rows(
        "select count_records, cast(record_ids as varchar) from marts.customer_id_changes where change_type = 'retired'"
    )
    (count_records, record_ids) = retired[0]
    assert len(retired) == 1
    assert count_records == 6
    assert str(record_ids).count("erased:") == 6


def test_the_proof_has_a_row_per_table_and_load(story: Story) -> None:
    proof = story.warehouse.rows("""
        select table_name, count_rows_before, count_rows_removed, count_rows_left, erase_at_source, requested_by
        from privacy.erasure_proofs where source_name <> 'warehouse' order by table_name, erased_at
    """)
    at_source = "source system and its loader"
    assert [row for row in proof if row[0] == "order"] == [("order", 2, 2, 0, at_source, "person")]
    assert {row[0] for row in proof} == {
        *("contacts", "identifies", "pages", "customer", "order", "order_line", "member", "consent_receipts")
    }
    histories = story.warehouse.rows("select table_name from privacy.erasure_proofs where source_name = 'warehouse'")
    assert ("int_identity__assignments",) in histories


def test_a_repeated_erasure_only_builds(story: Story) -> None:
    if story.repeated is None:
        pytest.skip("part of the long story")
    assert story.repeated.returncode == 0, story.repeated.stdout
    assert "was carried out before" in story.repeated.stdout
    assert RECORD not in story.repeated.stdout
