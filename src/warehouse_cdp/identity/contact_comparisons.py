"""How a person is reached."""

from warehouse_cdp.identity.levels import Comparison, Level, missing, same

# Without punctuation: some providers ignore dots, and canonical addresses of theirs have none.
_MAILBOX = "regexp_replace(split_part(email_match_{side}, '@', 1), '[._-]', '', 'g')"
_SAME_MAILBOX = f"{_MAILBOX.format(side='l')} = {_MAILBOX.format(side='r')}"

CONTACT_COMPARISONS: dict[str, Comparison] = {
    "email": Comparison(
        missing("email_match"),
        [
            Level("same", same("email_match"), 0.6, 0.0001, "email_match"),
            Level(
                "same mailbox elsewhere",
                f"{_SAME_MAILBOX} and length({_MAILBOX.format(side='l')}) > 5",
                0.08,
                0.0001,
            ),
            Level("spelled alike", "jaro_winkler_similarity(email_match_l, email_match_r) >= 0.94", 0.05, 0.0002),
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
}
