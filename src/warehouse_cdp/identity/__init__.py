"""Identity resolution: which records are the same person."""

from warehouse_cdp.identity.clustering import cluster_records
from warehouse_cdp.identity.match_model import train_match_model_if_asked
from warehouse_cdp.identity.scoring import score_records

__all__ = ["cluster_records", "score_records", "train_match_model_if_asked"]
