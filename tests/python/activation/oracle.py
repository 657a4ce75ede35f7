"""What has to be sent and removed, worked out from people and results, not from tables of the project."""

import hashlib
from collections.abc import Iterable
from typing import Any, NamedTuple

from tests.python.activation.client import Result
from tests.python.activation.people import Person, Question, World

PROFILES, SUBSCRIBERS = "sync_salesforce__profiles", "sync_salesforce__subscribers"
# What each sync is for, of which segment; the questions to which the answer has to be yes.
AUDIENCES: dict[str, tuple[str, str | None, list[Question]]] = {
    "sync_google_ads__vips": ("google_ads", "vips_for_ads", [("advertising", "ads"), ("sale", "ads")]),
    "sync_meta_ads__vips": ("meta_ads", "vips_for_ads", [("advertising", "ads"), ("sale", "ads")]),
    "sync_klaviyo__newsletter": ("klaviyo", "newsletter_subscribers", [("marketing", "email")]),
    SUBSCRIBERS: ("salesforce", "newsletter_subscribers", [("marketing", "email")]),
    PROFILES: ("salesforce", None, [("service", "web")]),
    "sync_webhook__cart_abandoners": ("webhook", "cart_abandoners", [("marketing", "email")]),
}
OPT_OUTS = {"sync_klaviyo__consents": "klaviyo", "sync_salesforce__consents": "salesforce"}
LIMITS = {"sync_webhook__cart_abandoners": 100}
NEVER_WAITS = {"erased", "merged", "restricted", "objected", "consent_withdrawn", "contact_point_suppressed"}
GRAVITY = ["erased", "restricted", "objected", "consent_withdrawn", "contact_point_suppressed"]
NAMES = {"erased": "erased", "restricted": "restricted", "objected": "objected", "do_not_sell": "objected"}


def sha256(text: str) -> str:
    """A hash as destinations want it."""
    return hashlib.sha256(text.encode()).hexdigest()


class Member(NamedTuple):
    """Somebody in a world, as seen by a sync.

    Attributes:
        person: Who.
        world: Where.
        name: The sync.
    """

    person: Person
    world: World
    name: str

    @property
    def key(self) -> str:
        """Their key at the destination."""
        return sha256(f"{AUDIENCES[self.name][0]}|{self.person.customer_id}")

    def usable(self, value: str | None) -> str | None:
        """A contact point, unless it is suppressed for something that the sync is for."""
        bad = any((value, question) in self.world.suppressed for question in AUDIENCES[self.name][2])
        return None if bad else value

    @property
    def refusal(self) -> str | None:
        """The gravest reason not to send them, or not as they were."""
        found = set()
        for question in AUDIENCES[self.name][2]:
            status, is_permitted = self.person.consents.get(question, ("granted", True))
            if not is_permitted:
                found.add(NAMES.get(status, "consent_withdrawn"))
            for value in (self.person.email, self.person.phone):
                if value and (value, question) in self.world.suppressed:
                    found.add("contact_point_suppressed")
        return next((reason for reason in GRAVITY if reason in found), None)

    @property
    def fields(self) -> dict[str, Any] | None:
        """What the destination gets of them, as far as it is looked at here; None if they may not be sent."""
        destination, segment, questions = AUDIENCES[self.name]
        if self.person.fate != "present" or (segment and self.person.segments.get(segment, True)):
            return None
        if not all(self.person.consents.get(question, ("", False))[1] for question in questions):
            return None
        email, phone = self.usable(self.person.email), self.usable(self.person.phone)
        if destination == "salesforce":
            records = sorted((kind, key) for source, kind, key in self.person.records if source == destination)
            if not records or (self.name == SUBSCRIBERS and not email):
                return None
            return {"external_id": records[0][1]} | ({"revenue": self.person.revenue} if self.name == PROFILES else {})
        if destination == "google_ads":
            hashed = {"hashed_email": email and sha256(email), "hashed_phone_number": phone and sha256(phone)}
            return hashed if email or phone else None
        if destination == "meta_ads":
            hashed = {"em": email and sha256(email), "ph": phone and sha256(phone.removeprefix("+"))}
            return hashed if email or phone else None
        return {"email": email, "first_name": self.person.first_name} if email else None

    @property
    def reason(self) -> str | None:
        """Why the destination has to let go of them, given that they are not sent; None where there is no reason."""
        segment = AUDIENCES[self.name][1]
        if self.person.fate == "absent":
            return None
        if self.person.fate != "present":
            return self.person.fate
        if self.refusal:
            return self.refusal
        if segment and segment not in self.person.segments:
            return "left_segment"
        return "control_group" if segment and self.person.segments[segment] else "not_reachable"


def held(results: Iterable[Result]) -> dict[tuple[str, str], tuple[bool, str | None]]:
    """By sync and key, whether the destination said that it holds the row, and its hash where that is known."""
    state: dict[tuple[str, str], tuple[bool, str | None]] = {}
    for result in results:
        place = (result.sync_name, result.sync_key)
        if result.status != "succeeded":
            state[place] = (state.get(place, (False, None))[0], None)
        elif result.operation == "removed":
            state.pop(place, None)
        else:
            state[place] = (True, result.synced_fields_hash)
    return state
