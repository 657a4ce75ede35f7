"""Identity resolution: which records are the same person."""

from warehouse_cdp.identity.bridges import find_bridges
from warehouse_cdp.identity.clustering import cluster_records
from warehouse_cdp.identity.comparisons import comparison_levels
from warehouse_cdp.identity.match_model import match_rules, train_if_asked
from warehouse_cdp.identity.scoring import score_records

__all__ = [
    "cluster_records",
    "comparison_levels",
    "find_bridges",
    "match_rules",
    "score_records",
    "train_if_asked",
]
