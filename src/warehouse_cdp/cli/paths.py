"""The way from one record to another over the links of their customer."""

from collections.abc import Iterable
from itertools import pairwise

from warehouse_cdp.cli.evidence import Evidence


def strongest_path(links: Iterable[Evidence], one: str, other: str) -> list[Evidence]:
    """Finds the chain of links between two records of a customer whose weakest link is the strongest.

    It runs in the maximum spanning tree of the links (Hu, "The maximum capacity route problem", 1961).

    Args:
        links: Accepted links within the customer.
        one: Where the chain begins.
        other: Where it ends.

    Returns:
        The links in their order; none if the records hang together in no way.
    """
    import networkx as nx

    graph = nx.Graph()
    for link in links:
        graph.add_edge(link.one, link.other, weight=link.strength, link=link)
    tree = nx.maximum_spanning_tree(graph)
    if one not in tree or other not in tree or not nx.has_path(tree, one, other):
        return []
    path = nx.shortest_path(tree, one, other)
    return [tree.edges[step]["link"] for step in pairwise(path)]
