"""How a person is reached, at home or at work."""

from warehouse_cdp.identity.levels import Comparison, Level, missing, same

_SAME_MAILBOX = same("email_mailbox")
# Not the same one with a typing error.
_OTHER_PROVIDER = "damerau_levenshtein(email_provider_l, email_provider_r) > 1"
# People are told apart by a number behind the name that they share: anna.kim7 is not anna.kim9 mistyped.
_ALIKE = f"{same('email_digits')} and jaro_winkler_similarity(email_match_l, email_match_r) >= 0.94"

# The letters of a mailbox are a name, mostly. Where names are compared, letters that are alike say the same once more,
# unless both have a number of two digits or more, or there is one slip of the pen that the names do not have.
_NAMED = " and ".join(f"{name}_name_match_{side} is not null" for name in ("first", "last") for side in "lr")
_PLAIN_L, _PLAIN_R = (f"email_mailbox_{side} || '@' || email_provider_{side}" for side in "lr")
_ONE_SLIP = (
    f"{same('first_name_match', 'last_name_match')} and case when {same('email_mailbox', 'email_provider')}"
    f" then {same('email_untagged')} else damerau_levenshtein({_PLAIN_L}, {_PLAIN_R}) <= 1 end"
)
_ALMOST_THE_NAME = f"({_SAME_MAILBOX} or {_ALIKE}) and not ({_ONE_SLIP})"
_NUMBERED = "has_numbered_mailbox_l and has_numbered_mailbox_r"
_NAME_ONCE_MORE = f"email_match_l <> email_match_r and {_NAMED} and not ({_NUMBERED}) and {_ALMOST_THE_NAME}"

CONTACT_COMPARISONS: dict[str, Comparison] = {
    "email": Comparison(
        # Mailboxes are made of names: people of one name choose the same one, each with a provider of their own.
        f"{missing('email_match')} or ({_NAME_ONCE_MORE})"
        f" or ({same('last_name_match')} and {_SAME_MAILBOX} and {_OTHER_PROVIDER})",
        [
            Level("same", same("email_match"), 0.6, 0.0001, "email_match"),
            Level("same mailbox elsewhere", f"{_SAME_MAILBOX} and length(email_mailbox_l) > 5", 0.08, 0.0001),
            Level("spelled alike", _ALIKE, 0.05, 0.0002),
            Level("different", "ELSE", 0.27, 0.9996),
        ],
    ),
    "phone": Comparison(
        missing("phone"),
        [
            Level("same", same("phone"), 0.7, 0.0002, "phone"),
            Level("one digit off", "damerau_levenshtein(phone_l, phone_r) <= 1", 0.03, 0.0001),
            Level("different", "ELSE", 0.27, 0.9997),
        ],
    ),
    # Of business contacts. People change their employer, and write its name in many ways.
    "company": Comparison(
        missing("company_match"),
        [
            Level("same", same("company_match"), 0.6, 0.002, "company_match"),
            Level("spelled alike", "jaro_winkler_similarity(company_match_l, company_match_r) >= 0.92", 0.1, 0.002),
            Level("different", "ELSE", 0.3, 0.996),
        ],
    ),
}
