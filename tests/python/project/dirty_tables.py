"""Tables of two sources with rows that break rules, and what quarantine must say of them."""

HOSTILE = ["'; drop table shop.customer; --", "\t\x07\u202e\U0001f9d1\u200d\U0001f680", '"quoted", ' + "x" * 10_000]

TABLES = [
    "create schema shop",
    "create schema tills",
    "create table shop.customer (id varchar, email varchar, first_name varchar, created_at varchar, "
    "updated_at varchar, _fivetran_synced timestamp, _fivetran_deleted boolean)",
    # An amount as number, times as seconds or milliseconds since 1970, and history: past versions are no rows of today.
    'create table shop."order" (id bigint, email varchar, created_at bigint, total_price double precision, '
    "custom_field_1 varchar, _fivetran_synced varchar, _fivetran_active boolean)",
    "create table shop.order_line (id varchar, order_id varchar, quantity varchar, _fivetran_synced varchar)",
    "create table shop.abandoned_checkout (id varchar)",
    "create table tills.loyalty_members (member_id varchar, birth_date varchar, updated_at varchar, "
    "_ab_cdc_deleted_at varchar)",
    "create table tills.pos_transactions (transaction_id varchar, sold_at varchar, net_amount varchar)",
    "create table tills.pos_transaction_lines (transaction_id varchar, line_number varchar, net_amount varchar)",
    """insert into shop.customer values
        ('1', 'a@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('2', 'b@x.com', null, '2025-02-30', '2025-01-02', '2025-01-02', false),
        (null, 'c@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        (' ', 'd@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('5', 'old@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('5', 'bad@x.com', null, 'yesterday', '2025-01-03', '2025-01-03', false),
        ('6', 'late@x.com', null, '2025-01-01', '2025-01-02', '2025-01-09', false),
        ('6', 'now@x.com', null, '2025-01-01', '2025-01-08', '2025-01-08', false),
        ('7', 'gone@x.com', null, '2025-01-01', '2025-01-02', '2025-01-02', false),
        ('7', null, null, 'deleted', null, '2025-01-04', true),
        ('8', 'mended@x.com', null, '2025-99-01', '2025-01-02', '2025-01-02', false),
        ('8', 'mended@x.com', null, '2025-09-01', '2025-01-03', '2025-01-03', false)""",
    """insert into shop."order" values
        (10, 'a@x.com', 1735689600000, 12.5, 'custom', '2025-01-01', true),
        (11, 'a@x.com', 1735689600, 'NaN', null, '2025-01-01', true),
        (12, 'a@x.com', 1735689600, 1e30, null, '2025-01-01', true),
        (13, 'a@x.com', 1735689600, 1, 'past', '2025-01-09', false),
        (13, 'a@x.com', 1735689600, 2, 'present', '2025-01-02', true)""",
    "insert into shop.order_line values ('l1', '10', '1', null), ('l2', null, '1', null)",
    """insert into tills.loyalty_members values
        ('m1', '31.02.1980', '2025-01-01', null),
        ('m2', '00.00.0000', '2025-01-01', null),
        ('m4', null, '2025-01-01', null),
        ('m4', null, '31/12/2025', null),
        ('m5', null, '2025-01-01', null),
        ('m5', null, null, '2025-02-01'),
        (repeat('k', 600), null, '2025-01-01', null)""",
    "insert into tills.pos_transactions values ('t1', '2025-01-01T10:00:00Z', '1.234,50'), ('t2', '2025-01-01', '7'), "
    "('t3', '2025-01-01 10:00:00 EST', '7')",
    "insert into tills.pos_transaction_lines values ('t2', 'one', '7'), ('t2', '1', '7')",
]
QUARANTINED = [
    ("pos", "loyalty_members", "k" * 500, "member_id is longer than 500 bytes", 1),
    ("pos", "loyalty_members", "m1", "birth_date is no date", 1),
    ("pos", "loyalty_members", "m4", "updated_at is no timestamp", 1),
    ("pos", "pos_transaction_lines", "t2|one", "line_number is no integer", 1),
    ("pos", "pos_transactions", "t1", "net_amount is no amount", 1),
    ("pos", "pos_transactions", "t3", "sold_at is no timestamp", 1),
    ("shopify", "customer", None, "id is missing", 2),
    ("shopify", "customer", "2", "created_at is no timestamp", 1),
    ("shopify", "customer", "5", "created_at is no timestamp", 1),
    ("shopify", "order", "11", "total_price is no amount", 1),
    ("shopify", "order", "12", "total_price is no amount", 1),
    ("shopify", "order_line", "l2", "order_id is missing", 1),
]
