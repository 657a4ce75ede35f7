"""Charts of the match model, as pages that open without a network."""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa
from splink import DuckDBAPI, Linker
from splink.internals.html_utils import chart_html

from warehouse_cdp.identity.email_parts import with_email_parts
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
        with_email_parts(scratch.from_arrow(nobody)).create("match_input")
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
        with_email_parts(scratch.from_arrow(records)).create("match_input")
        api = DuckDBAPI(scratch)
        registered = api.register("match_input")
        linker = Linker(registered, model, log_level=None)
        register_frequencies(linker, api, scratch, frequencies)
        pairs = linker.inference.predict_within(
            registered, blocking_rules_to_generate_predictions=["l.record_id <> r.record_id"]
        )
        (pair,) = pairs.as_record_list()
        chart = linker.visualisations.waterfall_chart([pair]).chart_dict
    # Not its parts, nor the names beside which it is weighed.
    (address,) = (bar for bar in chart["data"]["values"] if bar["column_name"] == "email")
    address |= {"value_l": pair["email_match_l"], "value_r": pair["email_match_r"]}
    both = " and ".join(records["record_id"].to_pylist())
    chart["title"] = {"text": both, "subtitle": "What adds to the match weight"}
    # One pair, so nothing to choose from; and room for an address over each column.
    chart["params"][0].pop("bind", None)
    chart["width"] = {"step": 200}
    return draw_page(chart)


def draw_page(specification: dict[str, Any]) -> str:
    """Draw a chart.

    Args:
        specification: In the language of Vega-Lite, data included.

    Returns:
        A page of HTML with all of its scripts.
    """
    draw: Any = chart_html  # Splink declares no types for it
    return str(draw(specification, inline=True, fullhtml=True))
