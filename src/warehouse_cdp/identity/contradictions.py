"""Facts that keep two records apart, whatever else they share.

Relatives share name, street, telephone and mailbox; what they do not share is the given name or the birthday. Match
weights add up agreements as if they were independent, so no sum of household facts may outweigh such a difference.
"""

from warehouse_cdp.identity.comparisons import COMPARISONS


def level_number(comparison: str, label: str) -> int:
    """Give the number under which Splink reports a level: 0 is no agreement, the strongest has the highest.

    Args:
        comparison: Key of :data:`COMPARISONS`.
        label: Label of one of its levels.

    Returns:
        The level's gamma value.

    Raises:
        StopIteration: If the comparison has no such level.
    """
    levels = COMPARISONS[comparison].levels
    return len(levels) - 1 - next(i for i, level in enumerate(levels) if level.label == label)


def _is(comparison: str, label: str) -> str:
    return f"gamma_{comparison} = {level_number(comparison, label)}"


def contradiction_sql() -> str:
    """Write the SQL expression that names the contradiction in a scored pair.

    Returns:
        SQL over Splink's gamma columns: ``name_suffix``, ``given_name``, ``possible_twins``, ``birth_date`` or null. A
        national id outweighs all but the first, unless first and middle name both differ: relatives lend each other
        theirs. Birth date, sex and middle name together outweigh another given name. Birth date and e-mail do not: that
        is somebody who changed names, or twins with their family's mailbox, and only a person can tell; where the sexes
        differ, too, it is twins. A given name that is a letter off needs birth date or e-mail, and no other sex;
        another birth date needs given name and e-mail.
    """
    national_id, email = _is("national_id", "same"), _is("email", "same")
    birth_date, first_name = _is("birth_date", "same"), _is("first_name", "same")
    middle_name = f"({_is('middle_name', 'same')} or {_is('middle_name', 'initial')}) and {_is('sex', 'same')}"
    other_name, other_sex = _is("first_name", "different"), _is("sex", "different")
    born_and_reached_alike = f"{birth_date} and {email}"
    return f"""
        case
            when {_is("name_suffix", "different")} then 'name_suffix'
            when {other_name} and {_is("middle_name", "different")} and not ({born_and_reached_alike}) then 'given_name'
            when {national_id} then null
            when {other_name} and not ({birth_date} and {middle_name})
                then case when {born_and_reached_alike} and not {other_sex} then 'possible_twins' else 'given_name' end
            when {_is("first_name", "one letter off")} and ({other_sex} or not ({birth_date} or {email}))
                then 'given_name'
            when {_is("birth_date", "different")} and not ({first_name} and {email}) then 'birth_date'
        end
    """
