"""The simplest contestant: records that agree in one of a few strong things are one person.

python -m benchmarks.identity.exact_rules RECORDS CLUSTERS
"""

import sys

import duckdb

from benchmarks.identity.linking import write_clusters

RULES = [
    ("national_id",),
    ("email",),
    ("phone",),
    ("first_name", "last_name", "birth_date"),
    ("first_name", "last_name", "street", "postal_code"),
]


def main(records: str, clusters: str) -> None:
    """Link and write clusters.

    Args:
        records: Parquet file of standardised records.
        clusters: Parquet file to write, with record_id and cluster_id.
    """
    connection = duckdb.connect()
    connection.execute("create table records as from read_parquet(?)", [records])
    # Everybody who shares a value is linked with the first of them: a junk value must not make millions of pairs.
    connection.execute(f"create table links as {' union '.join(_links(columns) for columns in RULES)}")
    write_clusters(connection, clusters)


def _links(columns: tuple[str, ...]) -> str:
    filled = " and ".join(f"{column} is not null" for column in columns)
    first = f"min(record_id) over (partition by {', '.join(columns)})"
    return f"select {first} as record_id_l, record_id as record_id_r from records where {filled}"


if __name__ == "__main__":
    main(*sys.argv[1:])
