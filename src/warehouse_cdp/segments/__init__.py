"""Segments: a closed grammar for rules about customers, compiled to SQL that both warehouses run."""
