"""A request for erasure from the day on which it comes in."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.python.activation.tools import CENSUS, HIGHTOUCH
from tests.python.privacy.erasure_people import ADA, load_people
from tests.python.privacy.erasure_steps import KEY, cdp, project_of
from tests.python.privacy.erasure_story import FIRST
from tests.python.privacy.scanning import places_in_tables

REQUEST = "R-1027"
NEWSLETTER, OPT_OUTS = "sync_klaviyo__newsletter", "sync_klaviyo__consents"
# A record of hers that its source deleted before she asked, known by the address alone.
GONE = "ada.quill.1999@x.com"
SENT = '{"email": "27ae41e4649b934ca495991b7852b855"}'
OF_BEA = hashlib.sha256(b"klaviyo|bea").hexdigest()


class Story(NamedTuple):
    """What was said, in order, and keys of Ada at Klaviyo: as a customer, and of a record of hers."""

    warehouse: Any
    keys: tuple[str, str]
    before: set[str]
    gone_before: set[str]
    dry_run: Any
    erased: Any
    repeated: Any
    with_another_key: Any


def load_request(warehouse: Any) -> None:
    """Ada asks to be erased, and somebody checks that it is her."""
    warehouse.execute(
        "create schema privacy_requests",
        "create schema sync",
        "create table privacy_requests.privacy_requests (request_id varchar, request_type varchar, status varchar, "
        "requested_at timestamp, identity_verified_at timestamp, email varchar)",
        f"insert into privacy_requests.privacy_requests values ('{REQUEST}', 'erasure', 'in_progress', "
        "'2025-06-01 10:00:00', '2025-06-02 10:00:00', 'Ada.Quill@X.com')",
        "create table sync.sync_results (sync_name varchar, sync_key varchar, run_id varchar, operation varchar, "
        "status varchar, synced_fields_hash varchar, finished_at timestamp)",
        *HIGHTOUCH,
        *CENSUS,
    )


def send(warehouse: Any) -> tuple[str, str]:
    """Let the log hold what Klaviyo was sent of Ada and of Bea, and a tool say more that no build has read yet."""
    ((customer_id,),) = warehouse.rows(
        "select customer_id from marts.customer_source_records where source_record_id = 'ada-quill-1'"
    )
    of_customer, of_record = (
        hashlib.sha256(f"klaviyo|{value}".encode()).hexdigest() for value in (customer_id, "crm:contact:ada-quill-1")
    )
    sent = [(NEWSLETTER, of_customer), (OPT_OUTS, of_record), (NEWSLETTER, OF_BEA)]
    for name, key in sent:
        row = f"'{name}', '{key}', '%s', 'added', 'succeeded', 'hash', timestamp '2025-05-01'"
        warehouse.execute(
            "insert into activation.sync_log (sync_name, sync_key, run_id, operation, status, synced_fields_hash, "
            f"finished_at) values ({row % 1})",
            f"insert into sync.sync_results values ({row % 2})",
            # Pseudonyms, as some destinations want them: no address by which the rows could be found.
            f"insert into hightouch_audit.sync_changelog (row_id, fields) values ('{key}', '{SENT}')",
            f"insert into census.sync_log (record_identifier, record_payload) values ('{key}', '{SENT}')",
        )
    return of_customer, of_record


def tell(target: str, new_empty: Callable[[str, str], Any], folder: Path) -> Story:
    """Let it happen.

    Args:
        target: Kind of warehouse.
        new_empty: Makes a warehouse.
        folder: Where a copy of the project may stand.

    Returns:
        What was said.
    """
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("CDP_ERASURE_KEY", raising=False)
        warehouse = new_empty(target, "erasure_by_request")
        warehouse.project = project_of(folder / "project", "privacy", "sync", "hightouch", "census")
        load_people(warehouse)
        load_request(warehouse)
        row = f"'newsletter', '{GONE}', 'Ada', 'ada.quill@x.com'"
        named = "source_name, source_record_id, first_name, email"
        warehouse.execute(f"insert into contacts.contacts ({named}) values ({row})")
        warehouse.build(*FIRST)
        warehouse.execute(f"delete from contacts.contacts where source_record_id = '{GONE}'")
        warehouse.build(*FIRST, "+sync_log")
        keys = send(warehouse)
        before, gone_before = (places_in_tables(warehouse, values) for values in (ADA, [GONE]))
        dry_run = cdp(warehouse, "erase", REQUEST, "--dry-run", key=None)
        erased = cdp(warehouse, "erase", REQUEST)
        repeated = cdp(warehouse, "erase", REQUEST, "--dry-run", key=None)
        another = cdp(warehouse, "erase", "--record", "crm:contact:bea1", key="x" * 40)
        warehouse.execute(f"insert into contacts.contacts ({named}) values ({row})")
        environment.setenv("CDP_ERASURE_KEY", KEY)
        warehouse.build("--select", "+stg_contacts__people")
        return Story(warehouse, keys, before, gone_before, dry_run, erased, repeated, another)
