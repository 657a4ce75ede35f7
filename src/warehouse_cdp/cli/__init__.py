"""The console script `cdp`: what people do with the platform once it is built. One module per verb."""

import click

from warehouse_cdp import __version__
from warehouse_cdp.cli.charts import charts
from warehouse_cdp.cli.decide import link, unlink
from warehouse_cdp.cli.docs import docs
from warehouse_cdp.cli.erase import erase
from warehouse_cdp.cli.evaluate import evaluate
from warehouse_cdp.cli.explain import explain
from warehouse_cdp.cli.load import load
from warehouse_cdp.cli.quality import quality
from warehouse_cdp.cli.sample import sample
from warehouse_cdp.cli.scrub import scrub
from warehouse_cdp.cli.segments import segments
from warehouse_cdp.cli.subject_access import subject_access


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="cdp")
def main() -> None:
    """Work with the customer data platform in your warehouse.

    Build it first with `make build` (or `dbt build`). The commands below then read what was built; they run
    anywhere inside the project. `cdp COMMAND --help` explains one of them and shows an example.
    """


main.add_command(charts)
main.add_command(docs)
main.add_command(erase)
main.add_command(evaluate)
main.add_command(explain)
main.add_command(link)
main.add_command(load)
main.add_command(quality)
main.add_command(sample)
main.add_command(scrub)
main.add_command(segments)
main.add_command(subject_access)
main.add_command(unlink)
