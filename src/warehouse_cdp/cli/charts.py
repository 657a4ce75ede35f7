"""`cdp charts`: the match model in pictures."""

import json
from pathlib import Path
from typing import Any

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import project_from_options, project_options
from warehouse_cdp.cli.records import customers_of, sql_texts
from warehouse_cdp.cli.warehouse import query

MODEL_SQL = """
select model_json, frequencies_json, {{ match_weight_threshold() }} as threshold
from {{ ref('int_identity__match_models') }} order by model_number desc limit 1
"""

# Nobody's values, only how many pairs there are of each weight.
COUNTS_SQL = """
select cast(floor(pairs.match_weight) as integer), count(*), count(*) filter (where one.person_id = other.person_id)
from {{ ref('int_identity__scored_pairs') }} as pairs
inner join {{ ref('stg_labels__labelled_records') }} as one on pairs.record_id_a = one.record_id
inner join {{ ref('stg_labels__labelled_records') }} as other on pairs.record_id_b = other.record_id
where pairs.contradiction is null
group by floor(pairs.match_weight)
"""


@click.command()
@click.option(
    "--pair", "pairs", nargs=2, multiple=True, metavar="RECORD OTHER", help="Also how these two compare; repeatable."
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to write to.  [default: target/charts in the project]",
)
@project_options
def charts(
    pairs: tuple[tuple[str, str], ...],
    output: Path | None,
    project_dir: Path,
    profiles_dir: Path | None,
    target: str | None,
) -> None:
    """Draw the match model that scores, as pages of HTML.

    match_weights.html shows what each level of each comparison adds to a match weight; thresholds.html, where there are
    labels, how many links a threshold gets right and how many it misses. They work offline and hold no personal data.
    With --pair a page per pair shows where its weight comes from, with the names and addresses that were compared:
    personal data, so delete it when you have seen it. Only your user can read the files.

    \b
    Example:
      cdp charts --pair shopify:customer:42 pos:member:7
    """
    # Slow to load, and not needed by the other verbs.
    import pyarrow as pa

    from warehouse_cdp.identity.charts import pair_page, weights_page
    from warehouse_cdp.identity.threshold_curve import threshold_page, threshold_rates

    project = project_from_options(project_dir, profiles_dir, target)
    folder = output or project.folder / "target" / "charts"
    with working("Drawing …"):
        if asked := list(dict.fromkeys(record for pair in pairs for record in pair)):
            customers_of(project, asked)
        models = query(project, MODEL_SQL, needs=["int_identity__match_models"])[1]
        if not models:
            raise click.ClickException("No match model was trained yet: there are no records. Load some and build.")
        model, frequencies = (_read_json(kept) for kept in models[0][:2])
        counts = query(project, COUNTS_SQL, needs=["int_identity__scored_pairs", "stg_labels__labelled_records"])[1]
        input_sql = (
            f"select * from {{{{ ref('int_identity__match_input') }}}} where record_id in ({sql_texts(asked or [''])})"
        )
        columns, rows = query(project, input_sql, needs=["int_identity__match_input"])
        records = {row[columns.index("record_id")]: row for row in rows}
        pages = {"match_weights.html": weights_page(model, columns)}
        rates = threshold_rates((int(weight), int(total), int(right)) for weight, total, right in counts)
        if rates:
            pages["thresholds.html"] = threshold_page(rates, float(models[0][2]))
        for number, pair in enumerate(pairs, start=1):
            values = zip(*(records[record] for record in pair), strict=True)
            two = pa.table({name: pa.array(both, pa.string()) for name, both in zip(columns, values, strict=True)})
            pages[f"pair_{number}.html"] = pair_page(model, frequencies, two)
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        _write(folder / name, page)
        click.echo(f"{folder / name}")
    if not rates:
        click.echo("No labelled pairs, so no curve of thresholds; `cdp evaluate` says how to provide labels.")


def _read_json(kept: Any) -> Any:
    """Reads what a warehouse keeps as text or, by its driver, as JSON."""
    return json.loads(kept) if isinstance(kept, str) else kept


def _write(file: Path, page: str) -> None:
    """Writes a page that nobody else can read, also while it is written."""
    file.touch(mode=0o600)
    file.chmod(0o600)
    file.write_text(page)
