"""What random people are made of: customers, statements and requests."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from tests.python.privacy.law import QUESTIONS
from tests.python.privacy.oracle import Customer
from tests.python.privacy.told import Request, Statement

NOW = datetime(2026, 1, 1)
# Few different times, so that statements meet at one moment; some of them after the run.
TIMES = [datetime(2023, 11, 5) + timedelta(days=61 * number) for number in range(15)]
JURISDICTIONS = [None, "DE", "AT", "GB", "US-CA", "US-NY", "CA", "BR", "JP"]
# Spellings of one mailbox, and of another one.
E0, E1 = ["e0@gmail.com", "e0+news@gmail.com", "e.0@googlemail.com"], ["e1@x.org"]
KINDS = ["erasure", *["restriction"] * 2, *["objection"] * 2, *["do_not_sell"] * 2, "access"]


@st.composite
def statements(draw: st.DrawFn, event_id: str) -> Statement:
    """Something that somebody says."""
    points = [*(("record_id", f"r{number}") for number in range(3)), *(("email", value) for value in [*E0, *E1])]
    points += [("phone", "p0"), ("anonymous_id", "d0"), ("anonymous_id", "d1")]
    purpose, channel = draw(st.sampled_from([*QUESTIONS, ("marketing", "email"), ("sale", "web")]))
    captured_at = draw(st.sampled_from(TIMES))
    days = draw(st.sampled_from([None] * 5 + [-1, 30, 200, 900]))
    return Statement(
        event_id,
        draw(st.sampled_from(points)),
        draw(st.sampled_from([purpose, "all"])),
        draw(st.sampled_from([channel, "all", "all"])),
        draw(st.sampled_from(["granted"] * 7 + ["refused", "withdrawn", "pending", "pending", "expired"])),
        captured_at,
        draw(st.sampled_from([None, "consent", "consent", "soft_opt_in", "legitimate_interest", "contract", "other"])),
        draw(st.sampled_from([None] * 5 + ["DE", "US-CA", "US-NY"])),
        draw(st.sampled_from([None] * 10 + ["gpc", "gpp", "tcf", "complaint", "bounce"])),
        captured_at + timedelta(days=days) if days else None,
    )


@st.composite
def customers(draw: st.DrawFn, customer_id: str) -> Customer:
    """A customer without contact points."""
    return Customer(
        customer_id,
        draw(st.sampled_from(JURISDICTIONS)),
        draw(st.sampled_from([None] * 9 + [date(1980, 5, 5), date(2008, 2, 29), date(2010, 3, 1), date(2012, 12, 30)])),
        draw(st.sampled_from([datetime(2023, 12, 1), datetime(2025, 6, 1)])),
        draw(st.sampled_from([None] * 40 + [date(2025, 2, 1)])),
    )


@st.composite
def privacy_requests(draw: st.DrawFn, request_id: str) -> Request:
    """A request; in the place of the customer stands a record of theirs."""
    requested_at = draw(st.sampled_from(TIMES))
    closed_at = draw(st.sampled_from([None, requested_at + timedelta(days=90)]))
    closed_at = closed_at if closed_at and closed_at <= NOW else None
    return Request(
        request_id,
        draw(st.sampled_from(KINDS)),
        draw(st.sampled_from([None, *E0, *E1])),
        draw(st.sampled_from([None, "r0", "r1", "r2"])),
        draw(st.sampled_from([None, "marketing", "analytics", "all"])),
        draw(st.sampled_from([None, "DE", "US-CA"])),
        requested_at,
        closed_at is None,
        closed_at,
        draw(st.sampled_from([None, None, "p0"])),
    )
