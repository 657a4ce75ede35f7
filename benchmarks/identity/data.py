"""The people to find: files as the var raw_path reads them, with the truth as labels."""

from pathlib import Path

import duckdb

from warehouse_cdp.sample import SEED, write_parquet

# The sample leaves so many person records of each person, on average.
RECORDS_PER_PERSON = 3.8
TABLE_OF_LABELS = "labels/labelled_records.parquet"


def made_sample(folder: Path, records: int) -> Path:
    """Make a sample of about so many person records unless an earlier run did.

    Args:
        folder: Where samples are kept.
        records: Person records, all sources together.

    Returns:
        Folder of Parquet files.
    """
    finished = folder / f"records_{records}"
    if not finished.exists():
        unfinished = folder / f"records_{records}.unfinished"
        write_parquet(unfinished, people=max(round(records / RECORDS_PER_PERSON), 1), seed=SEED)
        unfinished.rename(finished)
    return finished


def without_one_percent(raw: Path, folder: Path) -> Path:
    """Copy all tables but for one row in a hundred, which will be the next day's.

    Args:
        raw: Folder of Parquet files.
        folder: Where to write; made anew.

    Returns:
        The folder. Labels are kept whole.
    """
    for table in sorted(raw.glob("*/*.parquet")):
        name = str(table.relative_to(raw))
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        kept = "true" if name == TABLE_OF_LABELS else "hash(rows::varchar) % 100 <> 0"
        with duckdb.connect() as connection:
            connection.execute(f"copy (from read_parquet('{table}') as rows where {kept}) to '{target}'")
    return folder
