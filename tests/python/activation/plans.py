"""What the runs of the random story are like."""

from typing import NamedTuple

from tests.python.activation.oracle import AUDIENCES, OPT_OUTS

SYNCS = [*AUDIENCES, *OPT_OUTS]


class Plan(NamedTuple):
    """What a run is like, and the client after it.

    Attributes:
        is_frozen: Whether something that arrived before is missing.
        allowed: Syncs that may remove more than their limit.
        loses_state: Whether the log and the results were lost before.
        clients: How a client fares: `well`, `badly`, or `crashes`, and as which tool it writes results, if as one.
    """

    is_frozen: bool = False
    allowed: tuple[str, ...] = ()
    loses_state: bool = False
    clients: tuple[str, ...] = ("well",)


PLANS = [
    Plan(clients=("crashes", "badly as hightouch")),
    # Many leave a segment.
    Plan(clients=("crashes",)),
    Plan(allowed=("sync_klaviyo__newsletter",), clients=("badly",)),
    Plan(loses_state=True),
    Plan(is_frozen=True, clients=("badly as census", "well")),
    Plan(allowed=tuple(SYNCS)),
]
EXODUS = 1
