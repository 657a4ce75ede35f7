"""People who ask for their rights, and what sources know of them."""

SHARED_PHONE = "+49301234567"
SHARED_PHONE_AS_TYPED = "030 / 123 45 67"
ADA, BEA, CARL = "crm:contact:1", "crm:contact:3", "crm:contact:4"
LONG_AGO = "('crm', '5', 'Dora', 'Past', 'dora@past.com', null, '2020-01-01 00:00:00')"
PEOPLE = [
    "create schema contacts",
    "create schema privacy_requests",
    f"""create table contacts.contacts as
    select * from (values
        ('crm', '1', 'Ada', 'Quill', 'ada@x.com', null, '2025-01-01 00:00:00'),
        ('till', '2', 'Ada', 'Quill', 'ada@x.com', '{SHARED_PHONE}', '2025-01-01 00:00:00'),
        ('crm', '3', 'Bea', 'Stone', 'bea@y.com', '{SHARED_PHONE}', null),
        ('crm', '4', 'Carl', 'Moss', 'carl@z.com', null, '2025-01-01 00:00:00'),
        {LONG_AGO}
    ) as t (source_name, source_record_id, first_name, last_name, email, phone, updated_at)""",
    f"""create table privacy_requests.privacy_requests as
    select *, cast(null as text) as decided_customer_id, cast(null as text) as decided_at from (values
        ('access', 'access', '2025-01-01', 'ada@x.com', null, 'DE'),
        ('correct', 'update', '2025-01-01', 'ada@x.com', null, 'DE'),
        ('shared', 'delete', '2025-01-01', null, '{SHARED_PHONE}', 'BR'),
        ('nobody', 'access', '2025-01-01', 'nobody@x.com', null, null),
        ('objected', 'objection', null, 'carl@z.com', null, 'DE'),
        ('quiet', 'objection', null, null, '{SHARED_PHONE_AS_TYPED}', 'DE'),
        ('unchecked', 'access', null, 'bea@y.com', null, 'DE')
    ) as t (id, type, verified_at, email, phone, jurisdiction)
    cross join (values ('2025-06-01 00:00:00')) as asked (created_at)""",
    """create table privacy_requests.privacy_corrections as
    select * from (values ('correct', 'email', 'Ada@New.com'), ('correct', 'last_name', 'Quill-Moss'))
    as t (request_id, attribute, value)""",
]
# Later: sources send the corrected address, Carl has another one, and somebody decided whom 'shared' is about.
LATER = [
    f"insert into contacts.contacts values {LONG_AGO}",
    "update contacts.contacts set email = 'ada@new.com' where first_name = 'Ada'",
    "update contacts.contacts set email = 'carl@elsewhere.com' where first_name = 'Carl'",
    """update privacy_requests.privacy_requests set decided_at = '2025-06-02 00:00:00', decided_customer_id = (
        select customer_id from marts.customer_source_records where record_id = 'crm:contact:3'
    ) where id = 'shared'""",
]
# Status and match of each request, with a record of the customer whom it is about.
FOUND: dict[str, list[str | None]] = {
    "access": ["received", "matched", ADA],
    "correct": ["received", "matched", ADA],
    "shared": ["needs_decision", "ambiguous", None],
    "nobody": ["needs_decision", "unmatched", None],
    "objected": ["received", "matched", CARL],
    "quiet": ["needs_decision", "ambiguous", None],
    "unchecked": ["needs_identity", "matched", BEA],
}
FOUND_LATER = FOUND | {"shared": ["received", "matched", BEA]}
