"""Cut a component that cannot be one person, at its weakest evidence."""

from collections.abc import Collection, Iterable, Mapping
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


Pairs = Collection[tuple[str, str]]


def cut_component(
    profiles: Mapping[str, str],
    links: Iterable[Link],
    contradictions: Pairs,
    forbidden: Pairs,
    max_profiles: int,
) -> dict[str, str]:
    """Part the records of one component into clusters that can be one person each.

    First without what people decided to link: records are joined anew, strongest links first, leaving out each link
    that may not be (see :func:`_joined`). Then the decisions hold, whatever contradicts: the clusters that they link
    are one. Where that brings a forbidden pair together, the records of these clusters are joined anew, decisions first
    and the latest of them before earlier ones, and only forbidden pairs are kept apart.

    Args:
        profiles: Record id to profile id.
        links: The component's links.
        contradictions: Pairs of record ids that are never one person unless somebody decided so.
        forbidden: Pairs of record ids that somebody decided to keep apart.
        max_profiles: Distinct profiles that a cluster may hold, unless somebody decided so.

    Returns:
        Record id to the lowest record id of its cluster.
    """
    by_strength = sorted(links, key=lambda link: (-link.surplus, link.one, link.other))
    found = [link for link in by_strength if link.linked_by != "override"]
    # Of two decisions the later one goes first; sorting is stable, so equal ones stay in the order of their ids.
    decided = [link for link in by_strength if link.linked_by == "override"]
    decided.sort(key=lambda link: link.decided_at, reverse=True)
    cluster_of = _joined(profiles, found, [*contradictions, *forbidden], max_profiles)
    if not decided:
        return cluster_of

    bridges = [Link(cluster_of[link.one], cluster_of[link.other], "override", 0) for link in decided]
    group_of = _joined({cluster: cluster for cluster in cluster_of.values()}, bridges, [], len(profiles))
    grouped = {record: group_of[cluster] for record, cluster in cluster_of.items()}
    broken = {grouped[one] for one, other in forbidden if one in grouped and grouped[one] == grouped.get(other)}
    for group in sorted(broken):
        members = {record: profiles[record] for record in grouped if grouped[record] == group}
        inside = [link for link in [*decided, *found] if link.one in members and link.other in members]
        grouped |= _joined(members, [link._replace(linked_by="override") for link in inside], forbidden, len(members))
    return grouped


def _joined(
    profiles: Mapping[str, str], links: Iterable[Link], opponents: Iterable[tuple[str, str]], max_profiles: int
) -> dict[str, str]:
    """Join records link by link, in the order given, and leave out each link that may not be.

    A link is left out when the part that it would make holds opponents or more profiles than allowed (single-linkage
    agglomeration under cannot-link constraints; Davidson and Ravi, "Agglomerative Hierarchical Clustering with
    Constraints", PKDD 2005), or when it is a thin thread between two groups; see :func:`_is_thread`.
    """
    links = list(links)
    part_of = {record: record for record in profiles}
    members = {record: {record} for record in profiles}
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
        kept_profiles, gone_profiles = ({profiles[record] for record in members[part]} for part in (kept, gone))
        if len(kept_profiles | gone_profiles) > max_profiles:
            continue
        count_links = sum(len(linked_to[record] & members[kept]) for record in members[gone])
        if link.linked_by == "probabilistic" and _is_thread(
            link.surplus, len(kept_profiles), len(gone_profiles), count_links
        ):
            continue
        opponents_of[kept] |= opponents_of.pop(gone)
        for record in members[gone]:
            part_of[record] = kept
        members[kept] |= members.pop(gone)
    return part_of


def _is_thread(surplus: float, count_profiles: int, count_other_profiles: int, count_links: int) -> bool:
    """Whether the strongest of so few links is too weak to hold two groups of profiles together.

    Among m times n pairs of different people one is above the threshold by chance mn times as often as a single pair
    (Bonferroni). So a score between groups of two profiles or more needs log2(mn/k) bits above the threshold where k
    links stand between them; otherwise chains grow from person to person.
    """
    if min(count_profiles, count_other_profiles) < 2:
        return False
    return surplus < log2(count_profiles * count_other_profiles / count_links)
