"""pseudopeople's sample: people of the United States as seven registers know them, with the truth.

Each table becomes a source of `contacts`. Values stay as they are but for dates, which a loader would bring into one
notation, and for the parts of an address line, which are joined.
"""

from importlib import import_module
from pathlib import Path

import duckdb
import pyarrow as pa

YEAR = 2020
SEED = 0
TABLES = (
    "decennial_census",
    "american_community_survey",
    "current_population_survey",
    "women_infants_and_children",
    "social_security",
    "taxes_w2_and_1099",
    "taxes_1040",
)
# Columns of contacts, by those of the tables that hold them; tax forms know where to write to only.
COLUMNS = {
    "first_name": ("first_name",),
    "middle_name": ("middle_name", "middle_initial"),
    "last_name": ("last_name",),
    "sex": ("sex",),
    "city": ("city", "mailing_address_city"),
    "region": ("state", "mailing_address_state"),
    "postal_code": ("zipcode", "mailing_address_zipcode"),
    "company": ("employer_name",),
    "national_id": ("ssn",),
}
ADDRESS_LINE = ("street_number", "street_name", "unit_number", "po_box")


def made_public_people(folder: Path) -> Path:
    """Make the people unless an earlier run did.

    Args:
        folder: Where they are kept.

    Returns:
        Folder of Parquet files: contacts and labels.

    Raises:
        ModuleNotFoundError: If pseudopeople is not installed.
    """
    finished = folder / f"pseudopeople_{YEAR}_{SEED}"
    if not finished.exists():
        unfinished = folder / f"{finished.name}.unfinished"
        pseudopeople = import_module("pseudopeople")
        tables = {
            name: pa.Table.from_pandas(getattr(pseudopeople, f"generate_{name}")(year=YEAR, seed=SEED).astype("string"))
            for name in TABLES
        }
        write_as_contacts(tables, unfinished)
        unfinished.rename(finished)
    return finished


def write_as_contacts(tables: dict[str, pa.Table], folder: Path) -> None:
    """Write tables of people as the source `contacts`, and who is whom as labels.

    Args:
        tables: pseudopeople's tables by name, every column text.
        folder: Where to write.
    """
    with duckdb.connect() as connection:
        for name, table in tables.items():
            connection.register(name, table)
        people = " union all by name ".join(_contacts(name, set(table.column_names)) for name, table in tables.items())
        connection.execute(f"create table people as {people}")
        for path, query in {
            "contacts/contacts.parquet": "select * exclude (person_id) from people",
            "labels/labelled_records.parquet": """
                select source_name, 'contact' as record_type, source_record_id, person_id from people
            """,
        }.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            connection.execute(f"copy ({query}) to '{folder / path}'")


def _contacts(table: str, held: set[str]) -> str:
    """Write the query that gives one table the columns of contacts."""
    columns = {
        column: next((name for name in names if name in held), "null::varchar") for column, names in COLUMNS.items()
    }
    prefix = "mailing_address_" if "mailing_address_city" in held else ""
    line = [f"{prefix}{part}" for part in ADDRESS_LINE if f"{prefix}{part}" in held]
    columns["street"] = f"nullif(concat_ws(' ', {', '.join(line)}), '')" if line else "null::varchar"
    columns["birth_date"] = _date("date_of_birth") if "date_of_birth" in held else "null::varchar"
    chosen = ", ".join(f"{expression} as {column}" for column, expression in columns.items())
    return f"""
        select
            '{table}' as source_name, (row_number() over ())::varchar as source_record_id, {chosen},
            'US' as country_code, null::varchar as email, null::varchar as phone, simulant_id as person_id
        from {table}
    """


def _date(column: str) -> str:
    """Write the query's expression for a date; one that no calendar has becomes null, as it would in a date column."""
    formats = ", ".join(f"try_strptime({column}, '{form}')" for form in ("%m/%d/%Y", "%Y%m%d", "%m%d%Y"))
    return f"coalesce({formats})::date::varchar"
