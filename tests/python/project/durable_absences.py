"""What does not arrive, or cannot be read, in the story of durable ids, which test_durable_ids.py tells and collects."""

from tests.python.project.durable_people import CUT_SHORT, MARKED, UNREADABLE
from tests.python.project.durable_story import Story, changes


def test_a_source_that_delivers_nothing_retires_nobody(story: Story) -> None:
    assert "tess1" not in story.third.customers
    for nothing in (story.empty, story.off):
        assert nothing.customers == {}
        assert nothing.count_assignments == story.third.count_assignments
    for record in ("tess1", "ada2"):
        assert story.fourth.customers[record] == story.first.customers[record]


def test_a_table_that_is_cut_short_retires_nobody(story: Story) -> None:
    retired = {customer for customer, *_ in changes(story, "retired", 3)}
    for record in CUT_SHORT:
        assert record not in story.third.customers
        assert story.first.customers[record] not in retired
        assert story.fourth.customers[record] == story.first.customers[record]
    missing = "select count(*) from identity.int_identity__absent_records where source_name = 'club'"
    assert story.warehouse.rows(missing) == [(0,)]


def test_who_is_marked_as_deleted_is_retired_however_many(story: Story) -> None:
    retired = {customer for customer, *_ in changes(story, "retired", 3)}
    assert {story.first.customers[record] for record in (*MARKED, "dora1")} == retired


def test_who_joins_another_while_a_source_is_missing_is_found_there_until_it_is_back(story: Story) -> None:
    frost, grant = story.first.customers["ida2"], story.first.customers["ida3"]
    assert story.first.customers["ida1"] == frost != grant
    assert story.third.customers["ida1"] == grant
    assert story.third.redirects[frost] == grant
    assert (frost, grant, "joined by a shared identifier", "ida1") in changes(story, "split", 3)
    assert story.fourth.customers["ida2"] == frost
    assert frost not in story.fourth.redirects


def test_a_row_that_turns_bad_retires_nobody(story: Story) -> None:
    for record in UNREADABLE:
        assert record not in story.third.customers
        assert story.fourth.customers[record] == story.first.customers[record]
    assert story.third.customers["ada0"] == story.first.customers["ada1"]
    known = "', '".join(story.first.customers[record] for record in UNREADABLE)
    told = f"select change_type, run_number from marts.customer_id_changes where customer_id in ('{known}')"
    assert story.warehouse.rows(told) == [("created", 1)] * 2
