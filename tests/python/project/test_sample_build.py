"""The main job on the sample: it builds, its tests pass, it is accurate, and it can be run again."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.python.declared import PUBLIC_TABLES

pytestmark = pytest.mark.dbt


def test_the_closing_line_says_what_came_out_and_where(sample_warehouse: Any) -> None:
    ((customers, records),) = sample_warehouse.rows("select count(*), sum(count_source_records) from marts.customers")
    output = (sample_warehouse.folder / "build_output.txt").read_text()
    assert f"{customers:,} customers of {records:,} source records in {sample_warehouse.path}." in output
    assert "cdp evaluate" in output


def test_customers_agree_with_the_truth(sample_warehouse: Any) -> None:
    ((labelled, f1),) = sample_warehouse.rows(
        "select count_labelled_records, pairwise_f1 from marts.identity_evaluation where clustering = 'customers'"
    )
    ((records,),) = sample_warehouse.rows("select count(*) from marts.customer_source_records")
    assert labelled == records
    assert f1 >= 0.95


def test_the_readme_gives_the_measured_figures(sample_warehouse: Any) -> None:
    figures = "round(pairwise_f1, 3), round(pairwise_precision, 3), round(pairwise_recall, 3)"
    ((f1, precision, recall),) = sample_warehouse.rows(f"select {figures} from marts.identity_evaluation")
    readme = " ".join((Path(__file__).parents[3] / "README.md").read_text().split())
    assert f"pairwise F1 of {f1:.3f} (precision {precision:.3f}, recall {recall:.3f})" in readme


def test_what_salesforce_merged_or_converted_is_one_customer(sample_warehouse: Any) -> None:
    ((same, linked),) = sample_warehouse.rows("""
        select count(*) filter (where a.customer_id = b.customer_id), count(*)
        from intermediate.int_records__salesforce_survivors as survivors
        join marts.customer_source_records as a on survivors.salesforce_id = a.source_record_id
        join marts.customer_source_records as b on survivors.survivor_id = b.source_record_id
        where a.source_name = 'salesforce' and b.source_name = 'salesforce'
    """)
    assert linked > 30
    assert same == linked


def test_what_people_wrote_to_customer_service_is_in_no_event(sample_warehouse: Any) -> None:
    ((events, with_text),) = sample_warehouse.rows("""
        with texts as (
            select body as text from raw.sample_zendesk__ticket_comment
            union select subject from raw.sample_zendesk__ticket
        )
        select count(*), count(*) filter (where exists (
            select 1 from texts where contains(lower(cast(properties as text)), lower(text))
        ))
        from marts.events where source_name = 'zendesk'
    """)
    assert events > 300
    assert with_text == 0


def test_most_visits_before_a_log_in_find_their_customer(sample_warehouse: Any) -> None:
    ((stitched, on_identified_devices),) = sample_warehouse.rows("""
        select count(customer_id), count(*)
        from marts.events
        where
            event_id in (select 'segment:page:' || message_id from staging.stg_segment__pages where user_id is null)
            and anonymous_id in (select anonymous_id from identity.int_identity__device_owners)
    """)
    assert on_identified_devices > 100
    assert stitched == on_identified_devices


def test_a_second_run_changes_nothing_trains_nothing_and_leaves_nothing_behind(sample_warehouse: Any) -> None:
    def state() -> list[Any]:
        return [sample_warehouse.rows(f"from marts.{table} order by all") for table in PUBLIC_TABLES]

    models = "select * from identity.int_identity__match_models"
    before, models_before = state(), sample_warehouse.rows(models)
    run = sample_warehouse.dbt("run")
    assert run.returncode == 0, run.stdout[-3000:]
    assert state() == before
    assert sample_warehouse.rows(models) == models_before

    left_behind = "schema_name = 'main' or table_name like '%splink%' or table_name like '%dbt_tmp%'"
    assert sample_warehouse.rows(f"select table_name from duckdb_tables() where {left_behind}") == []


def test_logs_hold_no_person(sample_warehouse: Any) -> None:
    """E-mails, phones and streets must not turn up in anything that dbt writes beside the warehouse."""
    values = {
        str(value)
        for row in sample_warehouse.rows("select email, phone, street from marts.customers")
        for value in row
        if value
    }
    assert len(values) > 1500
    folder = sample_warehouse.folder
    (folder / "values.txt").write_text("\n".join(sorted(values)))
    # Far faster than Python at looking for many texts at once; it ends with 1 where it finds none.
    command = ["grep", "--recursive", "--text", "--fixed-strings", "--files-with-matches", "--file", "values.txt"]
    for searched, exit_code, found in [("build_output.txt logs target", 1, ""), ("values.txt", 0, "values.txt\n")]:
        run = subprocess.run([*command, *searched.split()], cwd=folder, capture_output=True, text=True, check=False)
        assert (run.returncode, run.stdout, run.stderr) == (exit_code, found, "")
