"""How a person is reached, at home or at work."""

from warehouse_cdp.identity.levels import Comparison, Level, missing, same

# Without punctuation: some providers ignore dots, and canonical addresses of theirs have none.
_MAILBOX = "regexp_replace(split_part(email_match_{side}, '@', 1), '[._-]', '', 'g')"
_SAME_MAILBOX = f"{_MAILBOX.format(side='l')} = {_MAILBOX.format(side='r')}"
# Not the same one with a typing error.
_OTHER_PROVIDER = "damerau_levenshtein(split_part(email_match_l, '@', 2), split_part(email_match_r, '@', 2)) > 1"
# People are told apart by a number behind the name that they share: anna.kim7 is not anna.kim9 mistyped.
_SAME_DIGITS = " = ".join(f"regexp_replace(email_match_{side}, '[^0-9]', '', 'g')" for side in "lr")

CONTACT_COMPARISONS: dict[str, Comparison] = {
    "email": Comparison(
        # Mailboxes are made of names: people of one name choose the same one, each with a provider of their own.
        f"{missing('email_match')} or ({same('last_name_match')} and {_SAME_MAILBOX} and {_OTHER_PROVIDER})",
        [
            Level("same", same("email_match"), 0.6, 0.0001, "email_match"),
            Level(
                "same mailbox elsewhere",
                f"{_SAME_MAILBOX} and length({_MAILBOX.format(side='l')}) > 5",
                0.08,
                0.0001,
            ),
            Level(
                "spelled alike",
                f"jaro_winkler_similarity(email_match_l, email_match_r) >= 0.94 and {_SAME_DIGITS}",
                0.05,
                0.0002,
            ),
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
