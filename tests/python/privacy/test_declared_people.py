"""Every raw table says whom its rows are about."""

from typing import Any

import jinja2
import pytest

from tests.python.declared import PROJECT, SOURCES

# Types that standard forms and shared identifiers are known of, see macros/raw/raw_tables.sql.
TYPES = {"email", "phone", "loyalty_number", "anonymous_id", "national_id", "record_id"}


def declarations() -> dict[str, Any]:
    """What macros/raw/sources/ declares: {source: {table: declaration}}."""
    returned: list[Any] = []
    environment = jinja2.Environment(extensions=["jinja2.ext.do"])

    # dbt's return() gives a value to the caller; here only the outermost one is asked for, which is the last.
    def keep(value: Any) -> str:
        returned.append(value)
        return ""

    environment.globals["return"] = keep
    environment.globals["stated_identifiers"] = lambda *_: [["email", "identifier"]]
    environment.globals["country_of"] = lambda expression: expression
    environment.globals["address_in"] = lambda payload: payload
    declared = {}
    for source in SOURCES:
        text = (PROJECT / "macros" / "raw" / "sources" / f"{source}.sql").read_text()
        # Helpers of a source give columns, about which nothing is asked here.
        text = text.replace("segment_consent_categories().items()", "{}.items()")
        getattr(environment.from_string(text).module, f"{source}_raw_tables")()
        declared[source] = returned[-1]
    return declared


@pytest.mark.parametrize("source", SOURCES)
def test_every_raw_table_says_whom_its_rows_are_about(source: str) -> None:
    for table, declared in declarations()[source].items():
        assert "identifies" in declared or "belongs_to" in declared, table
        assert {identifier[0] for identifier in declared.get("identifies", [])} <= TYPES, table
        for parent, columns in declared.get("belongs_to", {}).items():
            assert len(declarations()[source][parent]["key"]) == len(columns), table
            assert set(columns) <= set(declared["columns"]), table


def test_tables_about_nobody_hold_no_direct_identifier() -> None:
    about_nobody = [
        f"{source}.{table}"
        for source, tables in declarations().items()
        for table, declared in tables.items()
        if not declared.get("identifies") and not declared.get("belongs_to")
    ]
    # Keys of syncs are hashes of ids that nobody has outside.
    results = ["sync.sync_results", "hightouch.sync_runs", "census.source_objects"]
    assert about_nobody == ["salesforce.account", "klaviyo.metric", *results]
