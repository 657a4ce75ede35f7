"""Erasure of people: tombstones, and the raw rows that they cover."""
