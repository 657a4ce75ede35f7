"""Cut a component that cannot be one person, at its weakest evidence."""

from collections.abc import Collection, Iterable, Mapping

from warehouse_cdp.identity.joining import Link, Said, join_records

Pairs = Collection[tuple[str, str]]


def cut_component(
    records: Mapping[str, Said],
    links: Iterable[Link],
    contradictions: Pairs,
    forbidden: Pairs,
    max_profiles: int,
) -> dict[str, str]:
    """Part the records of one component into clusters that can be one person each.

    First without what people decided to link: records are joined anew, links that part last before all others and
    strong ones before weak, leaving out each link that may not be (see
    :func:`warehouse_cdp.identity.joining.join_records`). Then the decisions hold, whatever contradicts: the clusters
    that they link are one. Where that brings a forbidden pair together, the records of these clusters are joined anew,
    decisions first and the latest of them before earlier ones, and only forbidden pairs are kept apart.

    Args:
        records: Record id to what the record says.
        links: The component's links.
        contradictions: Pairs of record ids that are never one person unless somebody decided so.
        forbidden: Pairs of record ids that somebody decided to keep apart.
        max_profiles: Distinct profiles that a cluster may hold, unless somebody decided so.

    Returns:
        Record id to the lowest record id of its cluster.
    """
    by_strength = sorted(links, key=lambda link: (not link.parts_last, -link.surplus, link.one, link.other))
    found = [link for link in by_strength if link.linked_by != "override"]
    # Of two decisions the later one goes first; sorting is stable, so equal ones stay in the order that they have.
    decided = [link for link in by_strength if link.linked_by == "override"]
    decided.sort(key=lambda link: link.decided_at, reverse=True)
    cluster_of = join_records(records, found, [*contradictions, *forbidden], max_profiles)
    if not decided:
        return cluster_of

    bridges = [Link(cluster_of[link.one], cluster_of[link.other], "override", 0) for link in decided]
    group_of = join_records({name: Said(name, name) for name in cluster_of.values()}, bridges, [], len(records))
    grouped = {record: group_of[cluster] for record, cluster in cluster_of.items()}
    broken = {grouped[one] for one, other in forbidden if one in grouped and grouped[one] == grouped.get(other)}
    for group in sorted(broken):
        members = {record: records[record] for record in grouped if grouped[record] == group}
        inside = [link for link in [*decided, *found] if link.one in members and link.other in members]
        as_decided = [link._replace(linked_by="override") for link in inside]
        grouped |= join_records(members, as_decided, forbidden, len(members))
    return grouped
