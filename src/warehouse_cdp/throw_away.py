"""DuckDB in memory, for what is worked out beside the warehouse and gone afterwards."""

import duckdb


def throw_away_session() -> duckdb.DuckDBPyConnection:
    """Open a database that leaves nothing on disk.

    Returns:
        A connection. A job that needs more memory than there is fails: spilling would write personal data into plain
        files. It draws no progress into the job's log.
    """
    session = duckdb.connect(config={"temp_directory": ""})
    session.execute("set enable_progress_bar = false")
    return session
