"""How much longer the project builds on Postgres than on DuckDB; run with ``python -m benchmarks.warehouses``."""
