"""The subquery of a sequence: who did one thing after another, or left it undone."""

from textwrap import indent

from warehouse_cdp.segments.conditions import Sequence, Step
from warehouse_cdp.segments.sources import Predicate, happened


def sequence(asked: Sequence, predicate: Predicate) -> str:
    """Write the query of who went through a sequence.

    Each step keeps the moments at which it was reached, so that the next one needs to know no others.

    Args:
        asked: The steps.
        predicate: Writes a condition.

    Returns:
        SQL of customer_id.
    """
    first, *others = asked.steps
    reached = (
        "select distinct\n    events.customer_id,\n    events.occurred_at\nfrom events\n"
        f"where {happened(first.happening, predicate)}"
    )
    for step in others:
        reached = _next(reached, step, asked.now, predicate)
    return f"select distinct found.customer_id\nfrom (\n{indent(reached, '    ')}\n) as found"


def _next(reached: str, step: Step, now: str, predicate: Predicate) -> str:
    """Write at which moments a step was reached, or of which moments before it nothing came."""
    follows = "events.customer_id = reached.customer_id and events.occurred_at > reached.occurred_at"
    if step.within:
        follows += f" and events.occurred_at <= reached.occurred_at + {step.within}"
    follows += f" and {happened(step.happening, predicate)}"
    before = f"from (\n{indent(reached, '    ')}\n) as reached"
    if not step.is_absent:
        return (
            f"select distinct\n    events.customer_id,\n    events.occurred_at\n{before}\n"
            f"inner join events on {follows}"
        )
    # Whether something was left undone is known when its time is over.
    is_over = f"reached.occurred_at + {step.within} <= {now} and " if step.within else ""
    return (
        f"select\n    reached.customer_id,\n    reached.occurred_at\n{before}\n"
        f"where {is_over}not exists (select 1 from events where {follows})"
    )
