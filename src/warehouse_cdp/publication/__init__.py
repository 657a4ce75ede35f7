"""What may be published after a run of dbt, and how a DuckDB file is published. Nothing here reads a row."""
