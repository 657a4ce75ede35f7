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
        parts_last: Whether it goes before links of any strength, as what a source merged itself.
    """

    one: str
    other: str
    linked_by: str
    surplus: float
    decided_at: str = ""
    parts_last: bool = False


class Said(NamedTuple):
    """What a record says.

    Attributes:
        profile: Of who the person is; records that name the same person have one profile.
        content: Of all that is compared; records that are alike in all of it have one content.
    """

    profile: str
    content: str


def join_records(
    records: Mapping[str, Said], links: Iterable[Link], opponents: Iterable[tuple[str, str]], max_profiles: int
) -> dict[str, str]:
    """Join records link by link, in the order given, and leave out each link that may not be.

    A link is left out when the part that it would make holds opponents or more profiles than allowed (single-linkage
    agglomeration under cannot-link constraints; Davidson and Ravi, "Agglomerative Hierarchical Clustering with
    Constraints", PKDD 2005), or when it is a thin thread between two groups; see :func:`_is_thread`.

    Args:
        records: Record id to what the record says.
        links: Links in the order in which they are tried.
        opponents: Pairs of record ids that may not come together; pairs with other records are ignored.
        max_profiles: Distinct profiles that a part may hold.

    Returns:
        Record id to the lowest record id of its part.
    """
    links = list(links)
    part_of = {record: record for record in records}
    members = {record: {record} for record in records}
    profiles_of = {record: {said.profile} for record, said in records.items()}
    contents_of = {record: {said.content} for record, said in records.items()}
    opponents_of: dict[str, set[str]] = {record: set() for record in records}
    linked_to: dict[str, set[str]] = {record: set() for record in records}
    for pairs, partners in ((opponents, opponents_of), ([link[:2] for link in links], linked_to)):
        for one, other in pairs:
            if one in records and other in records:
                partners[one].add(other)
                partners[other].add(one)

    for link in links:
        kept, gone = sorted((part_of[link.one], part_of[link.other]))
        if kept == gone or opponents_of[kept] & members[gone]:
            continue
        if len(profiles_of[kept] | profiles_of[gone]) > max_profiles:
            continue
        kept_alone, gone_alone = contents_of[kept] - contents_of[gone], contents_of[gone] - contents_of[kept]
        if link.linked_by == "probabilistic" and min(len(kept_alone), len(gone_alone)) > 1:
            count_links = sum(len(linked_to[record] & members[kept]) for record in members[gone])
            if _is_thread(link.surplus, len(kept_alone), len(gone_alone), count_links):
                continue
        profiles_of[kept] |= profiles_of.pop(gone)
        contents_of[kept] |= contents_of.pop(gone)
        opponents_of[kept] |= opponents_of.pop(gone)
        for record in members[gone]:
            part_of[record] = kept
        members[kept] |= members.pop(gone)
    return part_of


def _is_thread(surplus: float, count_contents: int, count_other_contents: int, count_links: int) -> bool:
    """Whether the strongest of so few links is too weak to hold two groups of records together.

    Among m times n pairs of different people one is above the threshold by chance mn times as often as a single pair
    (Bonferroni). So a score between groups of two contents or more, those not counted that both hold, needs log2(mn/k)
    bits above the threshold where k links stand between them; otherwise chains grow from person to person. Namesakes
    of whom nothing but the name is known are one content, and those with addresses of their own are not.
    """
    return surplus < log2(count_contents * count_other_contents / count_links)
