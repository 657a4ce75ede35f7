"""Links that alone hold a customer together."""

from itertools import groupby

import duckdb
import networkx as nx
import pyarrow as pa

SCHEMA = pa.schema([("record_id_a", pa.string()), ("record_id_b", pa.string()), ("count_records", pa.int64())])


def find_bridges(links: duckdb.DuckDBPyRelation) -> pa.Table:
    """Find the uncertain links without which their cluster would fall in two.

    Method: Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2 (1974), as implemented
    by networkx.

    Args:
        links: Columns record_id_a, record_id_b, cluster_id and is_uncertain: all links within the clusters that are
            looked at. Those that are not uncertain hold a cluster together and are never given back.

    Returns:
        One row of :data:`SCHEMA` per uncertain bridge, in the order of its records; count_records is how many records
        the smaller of the two parts has.
    """
    rows = links.select("cluster_id, record_id_a, record_id_b, is_uncertain").order("all").fetchall()
    found = []
    for _, group in groupby(rows, lambda row: row[0]):
        within = list(group)
        graph = nx.Graph([(one, other) for _, one, other, _ in within])
        bridges = {frozenset(bridge) for bridge in nx.bridges(graph)}
        for _, one, other, is_uncertain in within:
            if is_uncertain and {one, other} in bridges:
                found.append((one, other, _smaller_part(graph, one, other)))
    return pa.Table.from_pylist([dict(zip(SCHEMA.names, row, strict=True)) for row in sorted(found)], schema=SCHEMA)


def _smaller_part(graph: nx.Graph, one: str, other: str) -> int:
    """Count the records on the smaller side of a bridge."""
    graph.remove_edge(one, other)
    size = len(nx.node_connected_component(graph, one))
    graph.add_edge(one, other)
    return min(size, len(graph) - size)
