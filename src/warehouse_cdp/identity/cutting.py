"""Cut a cluster that cannot be one person, at its weakest evidence."""

from collections.abc import Iterable, Mapping


def cut_cluster(
    profiles: Mapping[str, str],
    links: Iterable[tuple[str, str, float]],
    contradictions: Iterable[tuple[str, str]],
    max_profiles: int,
) -> dict[str, str]:
    """Join the records of one cluster anew, strongest links first, and leave out each link that may not be.

    A link is left out when the part that it would make holds a contradicting pair or more profiles than allowed. So
    what holds a cluster together against its contradictions is cut where the evidence is weakest (single-linkage
    agglomeration under cannot-link constraints; Davidson and Ravi, "Agglomerative Hierarchical Clustering with
    Constraints", PKDD 2005).

    Args:
        profiles: Record id to profile id.
        links: Pairs of record ids with their weight.
        contradictions: Pairs of record ids that are never one person; pairs with other records are ignored.
        max_profiles: Distinct profiles that a part may hold.

    Returns:
        Record id to the lowest record id of its part.
    """
    part_of = {record: record for record in profiles}
    members = {record: {record} for record in profiles}
    opponents: dict[str, set[str]] = {record: set() for record in profiles}
    for one, other in contradictions:
        if one in profiles and other in profiles:
            opponents[one].add(other)
            opponents[other].add(one)

    for one, other, _ in sorted(links, key=lambda link: (-link[2], link[0], link[1])):
        kept, gone = sorted((part_of[one], part_of[other]))
        if kept == gone or opponents[kept] & members[gone]:
            continue
        together = members[kept] | members[gone]
        if len({profiles[record] for record in together}) > max_profiles:
            continue
        members[kept] = together
        opponents[kept] |= opponents.pop(gone)
        for record in members.pop(gone):
            part_of[record] = kept
    return part_of
