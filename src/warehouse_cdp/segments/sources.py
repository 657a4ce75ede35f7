"""The subqueries of rules: which customers did what."""

from collections.abc import Callable, Mapping, Sequence
from textwrap import indent

from warehouse_cdp.segments.conditions import Condition, Happening, InModel, Permitted

Predicate = Callable[[Condition], str]


def step(name: str, sql: str) -> str:
    """Write a subquery as one of a list of named ones.

    Args:
        name: Its name.
        sql: Its SQL.

    Returns:
        SQL.
    """
    return f"{name} as (\n\n{indent(sql.strip(), '    ')}\n\n)"


def judged(flags: Mapping[str, str], subqueries: Sequence[str]) -> str:
    """Write the query that judges each customer by each rule.

    Args:
        flags: {id of a segment: its condition}.
        subqueries: Names of those that the conditions look into.

    Returns:
        SQL.
    """
    columns = "".join(f",\n    {condition} as is_{segment_id}" for segment_id, condition in flags.items())
    joins = "".join(
        f"\nleft join {name} on customers.customer_id = {name}.customer_id" for name in ("customer_traits", *subqueries)
    )
    return f"select\n    customers.customer_id{columns}\nfrom customers{joins}"


def happened(happening: Happening, predicate: Predicate) -> str:
    """Write which events are of a kind.

    Args:
        happening: The kind.
        predicate: Writes a condition.

    Returns:
        A condition on events.
    """
    where = predicate(happening.where)
    if not happening.event_types:
        return where
    return f"events.event_type in ({', '.join(happening.event_types)}) and {where}"


def measured(condition: str, measure: str) -> str:
    """Write the query of a measure for each customer.

    Args:
        condition: Which events count.
        measure: What is computed.

    Returns:
        SQL of customer_id and measure.
    """
    return (
        f"select\n    events.customer_id,\n    {measure} as measure\nfrom events\nwhere {condition}\n"
        "group by events.customer_id"
    )


def permitted(asked: Permitted) -> str:
    """Write the query of whom a use of data is permitted for.

    Args:
        asked: The use.

    Returns:
        SQL of customer_id.
    """
    status = f" and status = {asked.status}" if asked.status else ""
    return (
        "select customer_id\nfrom customer_consents\n"
        f"where is_permitted and purpose = {asked.purpose} and channel = {asked.channel}{status}"
    )


def listed(asked: InModel) -> str:
    """Write the query of whom a model in SQL lists.

    Args:
        asked: The model; its name is one of those that there are.

    Returns:
        SQL of customer_id.
    """
    return f"select distinct customer_id\nfrom from_sql\nwhere model_name = '{asked.model}'"
