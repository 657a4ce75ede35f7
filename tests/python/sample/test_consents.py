"""Sources of consent hold what is hard about it: changes of mind, contradictions, minors, several jurisdictions."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date

from warehouse_cdp.sample.chance import rate
from warehouse_cdp.sample.cookies import CATEGORIES
from warehouse_cdp.sample.population import World
from warehouse_cdp.sample.tables import Row

Tables = dict[str, list[Row]]
AssertClose = Callable[[int, int, float], None]


def test_receipts_are_given_refused_withdrawn_expired_and_renewed(tables: Tables, assert_close: AssertClose) -> None:
    receipts = {row["receipt_id"]: row for row in tables["consent__consent_receipts"]}
    states = Counter(row["event_state"] for row in receipts.values())
    assert set(states) == {"given", "refused", "withdrawn", "expired", "renewed"}
    assert_close(states["withdrawn"], states["given"], rate("receipt_withdrawn"))
    assert len(tables["consent__consent_receipts"]) > len(receipts)


def test_some_receipts_contradict_each_other(tables: Tables) -> None:
    said: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in tables["consent__consent_receipts"]:
        said[row["identifier"], row["purpose"], row["event_time"]].add(row["event_state"])
    assert sum(states == {"given", "refused"} for states in said.values()) > 3


def test_some_were_not_of_age_when_they_were_asked(world: World, tables: Tables) -> None:
    births = {person.private_email: person.birth for person in world.people}
    births |= {phone: person.birth for person in world.people for _, phone in person.phones}
    young = [
        row
        for row in tables["consent__consent_receipts"]
        if (date.fromisoformat(row["event_time"][:10]) - births[row["identifier"]]).days < 18 * 365
    ]
    assert len({row["identifier"] for row in young}) > 10
    assert {row["collection_method"] for row in young} == {"web form", "web form, a parent confirmed"}


def test_receipts_come_from_many_jurisdictions(tables: Tables) -> None:
    found = {row["jurisdiction"] for row in tables["consent__consent_receipts"]}
    assert found > {"DE", "GB", "IT", "PL", "FR", "CA-ON", "BR", "CH"}
    assert sum(jurisdiction.startswith("US-") for jurisdiction in found) > 20


def test_the_banner_and_the_messages_agree(tables: Tables) -> None:
    answers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for row in tables["consent__cmp_decisions"]:
        accepted = row["accepted_categories"].split(",")
        answers[row["anonymous_id"]].add(tuple(str(category in accepted).lower() for category in CATEGORIES))
    seen = 0
    for row in tables["segment__pages"]:
        told = tuple(row[f"context_consent_category_preferences_{category}"] for category in CATEGORIES)
        assert told in answers[row["anonymous_id"]] if any(told) else not answers[row["anonymous_id"]]
        seen += any(told)
    assert seen > 1000
    assert any(len(given) > 1 for given in answers.values())


def test_signals_come_where_their_law_is(tables: Tables, assert_close: AssertClose) -> None:
    american = [row for row in tables["consent__cmp_decisions"] if row["country"] == "US"]
    assert all(row["gpp_string"] and row["region"] and not row["tc_string"] for row in american)
    assert_close(sum(row["gpc"] == "true" for row in american), len(american), rate("gpc_sent"))
    german = [row for row in tables["consent__cmp_decisions"] if row["country"] == "DE"]
    assert all(row["tc_string"] and row["gpc"] == "false" for row in german)


def test_lists_have_every_state_and_unsubscribes_have_their_member(tables: Tables) -> None:
    members = {(row["id"], row["list_id"]): row for row in tables["mailchimp__member"]}
    assert {row["status"] for row in members.values()} == {
        "subscribed", "unsubscribed", "cleaned", "pending", "transactional", "archived",
    }  # fmt: skip
    left = {(row["member_id"], row["list_id"]) for row in tables["mailchimp__unsubscribe"]}
    assert left == {key for key, row in members.items() if row["status"] == "unsubscribed"}


def test_tills_and_profiles_say_yes_no_and_nothing(tables: Tables, assert_close: AssertClose) -> None:
    members = tables["pos__loyalty_members"]
    assert_close(sum(bool(row["post_consent"]) for row in members), len(members), rate("till_consent_asked"))
    assert {row["post_consent"] for row in members} == {"true", "false", ""}
    states = {row["subscriptions_email_marketing_consent"] for row in tables["klaviyo__person"]}
    assert states == {"SUBSCRIBED", "UNSUBSCRIBED", "NEVER_SUBSCRIBED"}
    assert any("SPAM" in row["subscriptions_email_marketing_suppressions"] for row in tables["klaviyo__person"])
