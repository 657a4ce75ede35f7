"""The people of the story of durable ids, run by run, and what a run leaves of them."""

from typing import Any, NamedTuple

from tests.python.declared import only

# The same for most runs, because dbt reads the project anew when a variable changes.
SETTINGS = only("contacts") | {"run_at": "2026-01-02 00:00:00"}
LAST_SETTINGS = SETTINGS | {"run_at": "2026-01-01 00:00:00"}
PUBLIC = ("--select", "+customers", "+customer_source_records", "+customer_id_changes", "+customer_id_redirects")
BUILD = ("build", "--exclude-resource-type", "unit_test", "test", *PUBLIC)
HISTORY = "int_identity__assignments"

# Whoever shares an address or a phone and the given name is one person; nobody else shares anything.
COLUMNS = "(source_name, source_record_id, first_name, last_name, email)"
FIRST = [
    "create schema contacts",
    "create table contacts.contacts (source_name varchar, source_record_id varchar, first_name varchar, "
    "last_name varchar, email varchar, phone varchar, birth_date varchar, _fivetran_deleted boolean)",
    f"""insert into contacts.contacts {COLUMNS} values
        ('crm', 'ada1', 'Ada', 'Quill', 'ada@x.com'), ('till', 'ada2', 'Ada', 'Quill', 'ada@x.com'),
        ('crm', 'bea1', 'Bea', 'Stone', 'bea@x.com'),
        ('crm', 'bea2', 'Bea', 'Vance', 'vance@x.com'), ('crm', 'bea3', 'Bea', 'Vance', 'vance@x.com'),
        ('crm', 'cleo1', 'Cleo', 'Hart', 'one@x.com'), ('crm', 'cleo2', 'Cleo', 'Moss', 'two@x.com'),
        ('crm', 'cleo3', 'Cleo', 'Pike', 'pike@x.com'), ('crm', 'cleo4', 'Cleo', 'Pike', 'pike@x.com'),
        ('crm', 'cleo5', 'Cleo', 'Pike', 'pike@x.com'),
        ('crm', 'dora1', 'Dora', 'Lind', 'dora@x.com'),
        ('crm', 'vera1', 'Vera', 'Nash', 'vera@x.com'),
        ('till', 'tess1', 'Tess', 'Wood', 'tess@x.com'),
        ('crm', 'ida1', 'Ida', 'Frost', 'ida@x.com'), ('till', 'ida2', 'Ida', 'Frost', 'ida@x.com'),
        ('crm', 'ida3', 'Ida', 'Grant', 'grant@x.com'), ('crm', 'ida4', 'Ida', 'Grant', 'grant@x.com'),
        ('club', 'gil1', 'Gil', 'Reed', 'gil@x.com'), ('club', 'hugh1', 'Hugh', 'Tate', 'hugh@x.com'),
        ('club', 'ivan1', 'Ivan', 'Urban', 'ivan@x.com'),
        ('forum', 'joan1', 'Joan', 'Yates', 'joan@x.com'), ('forum', 'kurt1', 'Kurt', 'Zeller', 'kurt@x.com'),
        ('forum', 'lars1', 'Lars', 'Abbot', 'lars@x.com')""",
    "update contacts.contacts set phone = '+12025550143' where source_record_id = 'bea1'",
]
# Ada gets a record with a smaller key than she had; a late record bridges two Beas; two Cleos turn out to be one.
SECOND = [
    f"""insert into contacts.contacts {COLUMNS} values
        ('a_list', 'ada0', 'Ada', 'Quill', 'ada@x.com'), ('crm', 'bea4', 'Bea', 'Vance', 'vance@x.com')""",
    "update contacts.contacts set phone = '+12025550143' where source_record_id = 'bea4'",
    "update contacts.contacts set email = 'cleo@x.com' where source_record_id in ('cleo1', 'cleo2')",
]
# Their rows are written over with a date that is none, and corrected in the end.
UNREADABLE = ("vera1", "ada1")
# Of one list most is missing; on the other most is marked as deleted.
CUT_SHORT = ("gil1", "hugh1")
MARKED = ("joan1", "kurt1")
# The bridge was a mistake; both Cleos are the third one too; Dora is deleted; the till delivers nothing, and meanwhile
# the other record of one Ida becomes another Ida's.
THIRD = [
    "update contacts.contacts set phone = null where source_record_id = 'bea4'",
    "update contacts.contacts set email = 'pike@x.com' where source_record_id in ('cleo1', 'cleo2')",
    "delete from contacts.contacts where source_record_id = 'dora1'",
    f"update contacts.contacts set birth_date = 'yesterday' where source_record_id in {UNREADABLE}",
    "delete from contacts.contacts where source_name = 'till'",
    "update contacts.contacts set last_name = 'Grant', email = 'grant@x.com' where source_record_id = 'ida1'",
    f"delete from contacts.contacts where source_record_id in {CUT_SHORT}",
    f"update contacts.contacts set _fivetran_deleted = true where source_record_id in {MARKED}",
]
FOURTH = [
    f"update contacts.contacts set birth_date = '1980-01-01' where source_record_id in {UNREADABLE}",
    f"""insert into contacts.contacts {COLUMNS} values
        ('crm', 'dora1', 'Dora', 'Lind', 'dora@x.com'),
        ('till', 'tess1', 'Tess', 'Wood', 'tess@x.com'), ('till', 'ada2', 'Ada', 'Quill', 'ada@x.com'),
        ('till', 'ida2', 'Ida', 'Frost', 'ida@x.com'),
        ('club', 'gil1', 'Gil', 'Reed', 'gil@x.com'), ('club', 'hugh1', 'Hugh', 'Tate', 'hugh@x.com')""",
]


class State(NamedTuple):
    """What a run left.

    Attributes:
        customers: Customer id of every record of today, by the record's own id.
        redirects: Present customer id by former id.
        count_assignments: Rows of the history.
    """

    customers: dict[str, str]
    redirects: dict[str, str]
    count_assignments: int


def state(warehouse: Any) -> State:
    """The state of a warehouse."""
    return State(
        dict(warehouse.rows("select source_record_id, customer_id from marts.customer_source_records")),
        dict(warehouse.rows("select former_customer_id, customer_id from marts.customer_id_redirects")),
        warehouse.rows(f"select count(*) from identity.{HISTORY}")[0][0],
    )


def run(warehouse: Any, *command: str, **variables: object) -> State:
    """Run dbt and give what is left."""
    finished = warehouse.dbt(*command, **SETTINGS | variables)
    assert finished.returncode == 0, finished.stdout[-3000:]
    return state(warehouse)


def lose_everything_but_the_history(warehouse: Any) -> None:
    """Drop all that a build made, apart from the assignments."""
    for schema in ("marts", "intermediate", "staging"):
        warehouse.execute(f"drop schema {schema} cascade")
    made = warehouse.rows(
        f"select table_name, table_type from information_schema.tables "
        f"where table_schema = 'identity' and table_name <> '{HISTORY}'"
    )
    for name, kind in made:
        warehouse.execute(f"drop {'view' if kind == 'VIEW' else 'table'} if exists identity.{name} cascade")
