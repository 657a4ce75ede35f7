"""What profiles of the mailing system and members at the till consented to."""

from random import Random

from warehouse_cdp.sample import clock
from warehouse_cdp.sample.chance import happens
from warehouse_cdp.sample.tables import Row

_METHODS = ("PREFERENCE_PAGE", "FORM", "CHECKOUT", "IMPORT")
_REASONS = ("HARD_BOUNCE", "SPAM_COMPLAINT", "INVALID_EMAIL", "USER_SUPPRESSED")


def _state(rng: Random, created: int) -> tuple[str, str, str]:
    if not happens(rng, "mail_subscribed"):
        return "NEVER_SUBSCRIBED", "", ""
    method = rng.choice(_METHODS)
    if happens(rng, "mail_left"):
        return "UNSUBSCRIBED", clock.text(clock.moment(rng, created)), method
    # Imports bring no time of consent.
    return "SUBSCRIBED", "" if method == "IMPORT" else clock.text(created), method


def subscriptions(rng: Random, created: int, has_phone: bool) -> Row:
    """Write what a profile is subscribed to.

    Args:
        rng: Seeded generator.
        created: Seconds since 1970 (UTC) at which the profile was made.
        has_phone: Whether it can be sent text messages.

    Returns:
        Columns of its subscriptions.
    """
    state, when, method = _state(rng, created)
    suppressed = happens(rng, "mail_suppressed")
    row = {
        "subscriptions_email_marketing_consent": state,
        "subscriptions_email_marketing_consent_timestamp": when,
        "subscriptions_email_marketing_method": method,
    }
    if suppressed:
        moment = clock.text(clock.moment(rng, created))
        reason = rng.choice(_REASONS)
        row["subscriptions_email_marketing_suppressions"] = f'[{{"reason": "{reason}", "timestamp": "{moment}"}}]'
        row["subscriptions_email_marketing_last_updated"] = moment
    if has_phone and happens(rng, "mail_sms"):
        state, when, method = _state(rng, created)
        row["subscriptions_sms_marketing_consent"] = state
        row["subscriptions_sms_marketing_consent_timestamp"] = when
        row["subscriptions_sms_marketing_method"] = method
    return row


def till_consents(rng: Random, enrolled: int) -> Row:
    """Write what a member answered at the till.

    Args:
        rng: Seeded generator.
        enrolled: Seconds since 1970 (UTC) of the enrolment.

    Returns:
        Columns of the answers; none where the cashier did not ask.
    """
    if not happens(rng, "till_consent_asked"):
        return {}
    answers = {
        f"{channel}_consent": "true" if happens(rng, "till_consent_given") else "false"
        for channel in ("email", "sms", "post")
    }
    return {**answers, "consent_recorded_at": clock.text(enrolled)}
