"""Join records link by link, leaving out what may not be one person."""

from collections.abc import Iterable, Mapping
from math import log2
from typing import NamedTuple


class Link(NamedTuple):
    """Accepted evidence that two records are one person.

    Attributes:
        one: Record id.
        other: Record id.
        linked_by: ``override``, ``identifier`` or ``probabilistic``.
        surplus: Match weight above the threshold (log2 of the odds).
        decided_at: When it was decided, for overrides; any orderable text, else empty.
    """

    one: str
    other: str
    linked_by: str
    surplus: float
    decided_at: str = ""


def join_records(
    profiles: Mapping[str, str], links: Iterable[Link], opponents: Iterable[tuple[str, str]], max_profiles: int
) -> dict[str, str]:
    """Join records link by link, in the order given, and leave out each link that may not be.

    A link is left out when the part that it would make holds opponents or more profiles than allowed (single-linkage
    agglomeration under cannot-link constraints; Davidson and Ravi, "Agglomerative Hierarchical Clustering with
    Constraints", PKDD 2005), or when it is a thin thread between two groups; see :func:`_is_thread`.

    Args:
        profiles: Record id to profile id; records that say the same of a person share one.
        links: Links in the order in which they are tried.
        opponents: Pairs of record ids that may not come together; pairs with other records are ignored.
        max_profiles: Distinct profiles that a part may hold.

    Returns:
        Record id to the lowest record id of its part.
    """
    links = list(links)
    part_of = {record: record for record in profiles}
    members = {record: {record} for record in profiles}
    profiles_of = {record: {profile} for record, profile in profiles.items()}
    opponents_of: dict[str, set[str]] = {record: set() for record in profiles}
    linked_to: dict[str, set[str]] = {record: set() for record in profiles}
    for pairs, partners in ((opponents, opponents_of), ([link[:2] for link in links], linked_to)):
        for one, other in pairs:
            if one in profiles and other in profiles:
                partners[one].add(other)
                partners[other].add(one)

    for link in links:
        kept, gone = sorted((part_of[link.one], part_of[link.other]))
        if kept == gone or opponents_of[kept] & members[gone]:
            continue
        kept_alone, gone_alone = profiles_of[kept] - profiles_of[gone], profiles_of[gone] - profiles_of[kept]
        if len(profiles_of[kept]) + len(gone_alone) > max_profiles:
            continue
        if link.linked_by == "probabilistic" and min(len(kept_alone), len(gone_alone)) > 1:
            count_links = sum(len(linked_to[record] & members[kept]) for record in members[gone])
            if _is_thread(link.surplus, len(kept_alone), len(gone_alone), count_links):
                continue
        profiles_of[kept] |= profiles_of.pop(gone)
        opponents_of[kept] |= opponents_of.pop(gone)
        for record in members[gone]:
            part_of[record] = kept
        members[kept] |= members.pop(gone)
    return part_of


def _is_thread(surplus: float, count_profiles: int, count_other_profiles: int, count_links: int) -> bool:
    """Whether the strongest of so few links is too weak to hold two groups of profiles together.

    Among m times n pairs of different people one is above the threshold by chance mn times as often as a single pair
    (Bonferroni). So a score between groups of two profiles or more, those not counted that both hold, needs log2(mn/k)
    bits above the threshold where k links stand between them; otherwise chains grow from person to person.
    """
    return surplus < log2(count_profiles * count_other_profiles / count_links)
