"""Records that a verb is asked about."""

from collections.abc import Sequence

import click

from warehouse_cdp.cli.project import Project
from warehouse_cdp.cli.warehouse import query


def sql_text(value: str) -> str:
    """Writes a text for a query that Jinja renders first.

    Args:
        value: Any text.

    Returns:
        A literal of SQL; whatever the text holds, neither SQL nor Jinja takes it for anything but text.
    """
    # All that Jinja looks for begins with a brace.
    return "'" + value.replace("'", "''").replace("{", "{{ '{' }}") + "'"


def sql_texts(values: Sequence[str]) -> str:
    """Writes texts for the list of an `in`.

    Args:
        values: Any texts, at least one.

    Returns:
        Literals of SQL with commas between them.
    """
    return ", ".join(sql_text(value) for value in values)


def customers_of(project: Project, record_ids: Sequence[str]) -> dict[str, str]:
    """Looks up records that somebody named.

    Args:
        project: The project whose warehouse to read.
        record_ids: Keys of records.

    Returns:
        {record id: its customer's id}, in the order given.

    Raises:
        click.ClickException: If a record does not exist.
    """
    found = dict(
        query(
            project,
            "select record_id, customer_id from {{ ref('customer_source_records') }} "
            f"where record_id in ({sql_texts(record_ids)})",
            needs=["customer_source_records"],
        )[1]
    )
    for record_id in record_ids:
        if record_id not in found:
            raise click.ClickException(
                f"There is no record '{record_id}'. Keys of records, such as shopify:customer:42, are in the column "
                "record_id of the table customer_source_records, and in the review queue identity_review_queue."
            )
    return {record_id: found[record_id] for record_id in record_ids}
