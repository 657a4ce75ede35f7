"""What a threshold of the match weight would get right and miss, by the labels."""

from collections.abc import Iterable

from warehouse_cdp.identity.charts import draw_page


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
    return draw_page(specification)
