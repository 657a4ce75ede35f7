"""Charts of the match model, as pages that open without a network."""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa
from splink import DuckDBAPI, Linker
from splink.internals.html_utils import chart_html

from warehouse_cdp.identity.frequencies import register_frequencies
from warehouse_cdp.identity.scratch import scratch_database


def weights_page(model: dict[str, Any], columns: Iterable[str]) -> str:
    """Draw what each level of each comparison adds to a match weight (Splink's chart of match weights).

    Args:
        model: A kept model, as Splink saves it.
        columns: Columns of the match input.

    Returns:
        A page of HTML with all of its scripts.
    """
    nobody = pa.table({column: pa.array([], pa.string()) for column in columns})
    with scratch_database() as scratch:
        scratch.register("incoming", nobody)
        scratch.execute("create table match_input as select * from incoming")
        linker = Linker(DuckDBAPI(scratch).register("match_input"), model, log_level=None)
        return str(linker.visualisations.match_weights_chart().to_html(inline=True))


def pair_page(model: dict[str, Any], frequencies: dict[str, Any], records: pa.Table) -> str:
    """Draw how the match weight of two records comes about (Splink's waterfall chart).

    Args:
        model: A kept model, as Splink saves it.
        frequencies: The term frequencies that are kept with it.
        records: The two records, with the columns of the match input.

    Returns:
        A page of HTML with all of its scripts; it shows the values that were compared.
    """
    with scratch_database() as scratch:
        scratch.register("incoming", records)
        scratch.execute("create table match_input as select * from incoming")
        api = DuckDBAPI(scratch)
        registered = api.register("match_input")
        linker = Linker(registered, model, log_level=None)
        register_frequencies(linker, api, scratch, frequencies)
        pairs = linker.inference.predict_within(
            registered, blocking_rules_to_generate_predictions=["l.record_id <> r.record_id"]
        )
        return str(linker.visualisations.waterfall_chart(pairs.as_record_list()).to_html(inline=True))


def threshold_rates(counts: Iterable[tuple[int, int, int]]) -> list[dict[str, float]]:
    """Work out how a threshold trades wrong links for missing ones.

    Args:
        counts: (match weight rounded down, pairs, pairs of them that are one person by the labels).

    Returns:
        For each whole threshold from the lowest weight on: threshold, precision (share of the pairs from it on that are
        one person) and recall (share of all pairs of one person that are from it on).
    """
    counts = sorted(counts)
    all_right = sum(right for _, _, right in counts)
    rates = []
    for threshold in range(counts[0][0], counts[-1][0] + 1) if counts else []:
        above = [(pairs, right) for weight, pairs, right in counts if weight >= threshold]
        linked, right = (sum(column) for column in zip(*above, strict=True))
        rates.append(
            {"threshold": threshold, "precision": right / linked, "recall": right / all_right if all_right else 0.0}
        )
    return rates


def threshold_page(rates: list[dict[str, float]], threshold: float) -> str:
    """Draw precision and recall by threshold.

    Args:
        rates: What :func:`threshold_rates` gave.
        threshold: The threshold in use.

    Returns:
        A page of HTML with all of its scripts.
    """
    values = [
        {"threshold": rate["threshold"], "rate": rate[name], "which": name}
        for rate in rates
        for name in ("precision", "recall")
    ]
    x = {"field": "threshold", "type": "quantitative", "title": "threshold, match weight in bits"}
    y = {"field": "rate", "type": "quantitative", "title": "share", "scale": {"domain": [0, 1]}}
    specification = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.2.0.json",  # a name; nothing is fetched from there
        "title": {
            "text": "Precision and recall by threshold",
            "subtitle": [
                "Pairs of labelled records that were compared and do not contradict each other, each judged by itself:",
                "without shared identifiers, links through other records, and cuts. A rule marks the threshold in use.",
            ],
        },
        "width": 600,
        "height": 300,
        "layer": [
            {
                "data": {"values": values},
                "mark": {"type": "line", "point": True, "tooltip": True},
                "encoding": {"x": x, "y": y, "color": {"field": "which", "type": "nominal", "title": None}},
            },
            {"data": {"values": [{"threshold": threshold}]}, "mark": "rule", "encoding": {"x": x}},
        ],
    }
    draw: Any = chart_html  # Splink declares no types for it
    return str(draw(specification, inline=True, fullhtml=True))
