"""What the adapters of dbt leave out. dbt imports installed top-level modules named dbt_* when it starts.

The profile's type stays ``duckdb`` or ``postgres``, so that every tool which looks at the adapter type still
recognises it.
"""

from importlib.util import find_spec

from warehouse_cdp.erasure.adapters import extend_adapter as extend_for_erasure
from warehouse_cdp.privacy.adapters import extend_adapter as extend_for_privacy
from warehouse_cdp.publication.adapters import extend_adapter as extend_for_publication
from warehouse_cdp.quality.adapters import extend_adapter as extend_for_quality
from warehouse_cdp.segments.adapters import extend_adapter as extend_for_segments
from warehouse_cdp.settings import extend_adapter as extend_for_settings

if find_spec("dbt.adapters.duckdb"):
    from dbt.adapters.duckdb.impl import DuckDBAdapter

    from warehouse_cdp.duckdb_files import extend_adapter as extend_duckdb
    from warehouse_cdp.duckdb_opening import open_carefully
    from warehouse_cdp.failures.duckdb_adapter import keep_values_out as keep_duckdb_careful

    open_carefully()
    extend_duckdb()
    extend_for_publication(DuckDBAdapter, writes_files=True)
    extend_for_erasure(DuckDBAdapter)
    extend_for_privacy(DuckDBAdapter)
    extend_for_quality(DuckDBAdapter)
    extend_for_segments(DuckDBAdapter)
    extend_for_settings(DuckDBAdapter)
    keep_duckdb_careful()

if find_spec("dbt.adapters.postgres"):
    from dbt.adapters.postgres import PostgresAdapter

    from warehouse_cdp.postgres.adapter import extend_adapter as extend_postgres
    from warehouse_cdp.postgres.letter_case import extend_letters
    from warehouse_cdp.postgres.opening import extend_connections

    extend_postgres()
    extend_letters()
    extend_for_publication(PostgresAdapter, writes_files=False)
    extend_for_erasure(PostgresAdapter)
    extend_for_privacy(PostgresAdapter)
    extend_for_quality(PostgresAdapter)
    extend_for_segments(PostgresAdapter)
    extend_for_settings(PostgresAdapter)
    extend_connections()
