"""Join linked records into clusters and cut those that cannot be one person. One row per record."""

from warehouse_cdp.identity import cluster_records


def model(dbt, session):
    dbt.config(materialized="table")

    return cluster_records(
        records=dbt.ref("int_identity__touched_records"),
        links=dbt.ref("int_identity__touched_links"),
        contradictions=dbt.ref("int_identity__touched_contradictions"),
        max_cluster_profiles=dbt.config.meta_get("max_cluster_profiles"),
    )
