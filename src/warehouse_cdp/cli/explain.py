"""`cdp explain`: why two records are one customer, or why not."""

from pathlib import Path

import click

from warehouse_cdp.cli.evidence import Evidence, read_evidence, shared_keys
from warehouse_cdp.cli.paths import strongest_path
from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.records import customers_of
from warehouse_cdp.cli.words import decision_words, pair_lines

MOST_LINKS = 20
MOST_PAIRS_BETWEEN = 3


@click.command()
@click.argument("record_id", metavar="RECORD")
@click.argument("other_record_id", metavar="[OTHER]", required=False)
@project_options
def explain(
    record_id: str, other_record_id: str | None, project_dir: Path, profiles_dir: Path | None, target: str | None
) -> None:
    """Say why two records are one customer, or why not.

    RECORD and OTHER are keys of records, as in `customer_source_records`. Of two records of one customer it gives the
    strongest chain of evidence between them, of others what is known about the pair and what keeps the customers apart.
    Without OTHER it says what links RECORD to its customer. Names and addresses are not shown, only how they compare.

    \b
    Example:
      cdp explain shopify:customer:42 pos:member:7
    """
    project = project_from_options(project_dir, profiles_dir, target)
    asked = [record_id, other_record_id] if other_record_id and other_record_id != record_id else [record_id]
    with working("Reading the evidence …"):
        customers = customers_of(project, asked)
        evidence = read_evidence(project, asked)
    if len(asked) == 1:
        lines = _one_record(record_id, customers[record_id], evidence)
    elif len(set(customers.values())) == 1:
        lines = _one_customer(asked[0], asked[1], customers[record_id], evidence)
    else:
        lines = _two_customers(project, asked[0], asked[1], customers, evidence)
    click.echo("\n".join(lines))


def _one_record(record: str, customer: str, evidence: list[Evidence]) -> list[str]:
    """Says what links a record to its customer."""
    links = [pair for pair in evidence if record in (pair.one, pair.other) and pair.facts["linked_by"]]
    kept = [link for link in links if link.facts["is_same_customer"]]
    lines = [f"{record} is of customer {customer}."]
    if not kept:
        return [*lines, "Nothing links it to any other record: it is a customer by itself."]
    lines.append(f"What links it to other records of the customer, the strongest first ({len(kept)}):")
    for link in kept[:MOST_LINKS]:
        lines += pair_lines(link)
    if len(kept) > MOST_LINKS:
        lines.append(f"... and {len(kept) - MOST_LINKS} more in identity_match_evidence.")
    return lines


def _one_customer(one: str, other: str, customer: str, evidence: list[Evidence]) -> list[str]:
    """Gives the strongest chain between two records of a customer."""
    links = [pair for pair in evidence if pair.facts["linked_by"] and pair.facts["is_same_customer"]]
    path = strongest_path(links, one, other)
    lines = [f"{one} and {other} are one customer, {customer}."]
    if not path:
        return [*lines, "No chain of links leads from one to the other. Is a build under way? Ask again after it."]
    steps = "directly" if len(path) == 1 else f"in {len(path)} steps"
    lines.append(f"The strongest chain of evidence links them {steps}:")
    for link in path:
        lines += pair_lines(link)
    for pair in evidence:
        if {pair.one, pair.other} == {one, other} and pair not in path:
            lines += ["The two themselves:", *pair_lines(pair)]
    return lines


def _two_customers(
    project: Project, one: str, other: str, customers: dict[str, str], evidence: list[Evidence]
) -> list[str]:
    """Says what is known about two records that are not one customer."""
    lines = [f"{one} and {other} are two customers, {customers[one]} and {customers[other]}."]
    direct = [pair for pair in evidence if {pair.one, pair.other} == {one, other}]
    if direct:
        lines += [decision_words(direct[0]), *pair_lines(direct[0])]
    else:
        lines.append(_never_scored(project, one, other))
    between = [pair for pair in evidence if not pair.facts["is_same_customer"] and pair not in direct]
    if between:
        lines.append(f"What else stands between the two customers ({len(between)} pairs):")
    for sentence in dict.fromkeys(map(decision_words, between)):
        pairs = [pair for pair in between if decision_words(pair) == sentence]
        lines.append(sentence)
        for pair in pairs[:MOST_PAIRS_BETWEEN]:
            lines += pair_lines(pair)
        if len(pairs) > MOST_PAIRS_BETWEEN:
            lines.append(f"  ... and {len(pairs) - MOST_PAIRS_BETWEEN} more in identity_match_evidence.")
    return lines


def _never_scored(project: Project, one: str, other: str) -> str:
    """Says why nothing is known about a pair."""
    with working("Reading what they share …"):
        keys = shared_keys(project, one, other)
    if not keys:
        return (
            "They were never compared: they share none of the keys that bring records together (macro blocking_keys)."
        )
    names = ", ".join(name.removeprefix("block_").replace("_", " ") for name in keys)
    if not any(keys.values()):
        return f"They were never compared: what they share ({names}) is held by more records than var max_block_size."
    return (
        f"They share {names} and were compared, but weigh less than var match_weight_floor, below which none is kept."
    )
