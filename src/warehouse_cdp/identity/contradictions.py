"""Facts that keep two records apart, whatever else they share.

Relatives share name, street, telephone and mailbox; what they do not share is the given name. Match weights add up
agreements as if they were independent, so no sum of household facts may outweigh a different given name.
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
    _, levels = COMPARISONS[comparison]
    return len(levels) - 1 - next(i for i, level in enumerate(levels) if level.label == label)


def contradiction_sql() -> str:
    """Write the SQL expression that names the contradiction in a scored pair.

    Returns:
        SQL over Splink's gamma columns: ``given_name``, ``name_suffix`` or null. Different given names are forgiven
        when a national id agrees, or birth date and e-mail both do: twins share the former, not the latter.
    """

    def is_level(comparison: str, label: str) -> str:
        return f"gamma_{comparison} = {level_number(comparison, label)}"

    same_person_renamed = (
        f"{is_level('national_id', 'same')} or ({is_level('birth_date', 'same')} and {is_level('email', 'same')})"
    )
    return f"""
        case
            when {is_level("name_suffix", "different")} then 'name_suffix'
            when {is_level("first_name", "different")} and not ({same_person_renamed}) then 'given_name'
        end
    """
