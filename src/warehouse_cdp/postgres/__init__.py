"""Postgres as a full warehouse: Python models, and one build at a time."""
