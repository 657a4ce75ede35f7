"""Policies of the seeds, read without the models: whose law applies, and what it says."""

import csv
from typing import Any

from tests.python.declared import PROJECT

SEEDS = PROJECT / "seeds" / "privacy"


def rows(seed: str) -> list[dict[str, str]]:
    """Rows of a seed of the project."""
    with (SEEDS / f"{seed}.csv").open(newline="") as file:
        return list(csv.DictReader(file))


PURPOSES = {row["purpose"]: row for row in rows("consent_purposes")}
QUESTIONS = [(purpose, channel) for purpose, row in PURPOSES.items() for channel in row["channels"].split("|")]
GROUPS = {row["jurisdiction"]: row["jurisdiction_group"] for row in rows("jurisdiction_groups")}
POLICIES = {(row["jurisdiction"], row["purpose"], row["channel"]): row for row in rows("consent_policies")}


def law(jurisdiction: str | None, purpose: str, channel: str) -> dict[str, Any]:
    """The policy of a place, its empty fields taken from more general rows."""
    country = (jurisdiction or "*").split("-")[0]
    places = [jurisdiction, country, GROUPS.get(country), "*"]
    found: dict[str, str] = {}
    for of_purpose in (purpose, "*"):
        for of_channel in (channel, "*"):
            for place in places:
                for name, value in POLICIES.get((place or "", of_purpose, of_channel), {}).items():
                    if value and name not in found:
                        found[name] = value
    return found | {name: found[name].split("|") for name in ("binding_signals", "legal_bases")}


def known_places(*places: str | None) -> list[str | None]:
    """Places whose law applies; the unknown one where none is known."""
    known: list[str | None] = [place for place in places if place]
    return known or [None]
