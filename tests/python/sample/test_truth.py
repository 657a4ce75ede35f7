"""Every person record has its truth, once."""

from collections.abc import Iterator

from warehouse_cdp.sample.tables import Row

Tables = dict[str, list[Row]]


def _person_records(tables: Tables) -> Iterator[tuple[str, str, str]]:
    for row in tables["shopify__customer"]:
        yield "shopify", "customer", row["id"]
    for row in tables["shopify__order"]:
        if not row["customer_id"] and row["test"] == "false" and row["_fivetran_deleted"] == "false":
            yield "shopify", "order", row["id"]
    for row in tables["shopify__abandoned_checkout"]:
        if not row["customer_id"] and row["_fivetran_deleted"] == "false":
            yield "shopify", "checkout", row["id"]
    identifies = tables["segment__identifies"]
    for user_id in {row["user_id"] for row in identifies} - {""}:
        yield "segment", "user", user_id
    known = {row["anonymous_id"] for row in identifies if not row["user_id"] and (row["email"] or row["first_name"])}
    for anonymous_id in known:
        yield "segment", "visitor", anonymous_id
    for row in tables["pos__loyalty_members"]:
        yield "pos", "member", row["member_id"]
    for row in tables["contacts__contacts"]:
        yield row["source_name"], "contact", row["source_record_id"]
    alive = {row["id"] for row in tables["salesforce__contact"] if row["is_deleted"] == "false"}
    for row in tables["salesforce__contact"]:
        if row["id"] in alive or row["master_record_id"] in alive:
            yield "salesforce", "contact", row["id"]
    for row in tables["salesforce__lead"]:
        yield "salesforce", "lead", row["id"]
    for row in tables["klaviyo__person"]:
        yield "klaviyo", "person", row["id"]
    for row in tables["zendesk__user"]:
        if row["role"] == "end-user" and row["active"] == "true":
            yield "zendesk", "user", row["id"]


def test_every_person_record_has_its_truth_once(tables: Tables) -> None:
    labels = tables["labels__labelled_records"]
    labelled = [(row["source_name"], row["record_type"], row["source_record_id"]) for row in labels]
    assert sorted(labelled) == sorted(_person_records(tables))
    assert all(row["person_id"] for row in labels)


def test_salesforce_merges_and_converts_within_one_person(tables: Tables) -> None:
    people = {
        row["source_record_id"]: row["person_id"]
        for row in tables["labels__labelled_records"]
        if row["source_name"] == "salesforce"
    }
    links = [(row["id"], row["master_record_id"]) for row in tables["salesforce__contact"] if row["master_record_id"]]
    links += [(row["id"], row["converted_contact_id"]) for row in tables["salesforce__lead"]]
    labelled = [(one, other) for one, other in links if one in people and other]
    assert len(labelled) > 50
    assert all(people[one] == people[other] for one, other in labelled)


def test_the_shared_till_is_nobody_else(tables: Tables) -> None:
    till = [row for row in tables["labels__labelled_records"] if row["person_id"] == "till_1"]
    assert len(till) == 1
