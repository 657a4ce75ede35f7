"""Histories forget an erased mailbox under every spelling, also one that no source sends any more."""

from types import SimpleNamespace
from typing import Any

import duckdb
import jinja2

from tests.python.declared import PROJECT

MACROS = ("standardise/canonical_email", "erasure/histories_without_erased")


def condition(*columns: str) -> str:
    """What `holds_erased_value` asks of a row."""
    environment = jinja2.Environment(extensions=["jinja2.ext.do"])
    environment.globals["dbt"] = SimpleNamespace(type_string=lambda: "varchar")
    # As dbt would dispatch them.
    environment.globals["trimmed_text"] = "trim({})".format
    environment.globals["lower_case"] = "lower({})".format
    text = "\n".join((PROJECT / "macros" / f"{name}.sql").read_text() for name in MACROS)
    # The header of the second file calls what only dbt has; nothing of it runs.
    module: Any = environment.from_string(text).module
    return str(module.holds_erased_value(list(columns)))


def test_another_spelling_of_an_erased_mailbox_is_erased() -> None:
    with duckdb.connect() as warehouse:
        warehouse.execute("create table cdp_erased_values as select 'adaquill@gmail.com' as value")
        warehouse.execute("""
            create table consent_events as select * from (values
                ('mailchimp', 'ada.quill+news@gmail.com', '{}'),
                ('typed', 'Ada.Quill@GoogleMail.com', '{}'),
                ('evidence', 'd1', '{"by": "adaquill@gmail.com"}'),
                ('namesake', 'ada.quill@x.com', '{}'),
                ('device', 'adaquill', null)
            ) as t (row_name, contact_point_value, evidence)
        """)
        found = warehouse.execute(
            f"select row_name from consent_events where {condition('contact_point_value', 'evidence')} order by 1"
        ).fetchall()
    assert found == [("evidence",), ("mailchimp",), ("typed",)]
