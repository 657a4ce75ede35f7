"""What is known about a pair of records, in words."""

from warehouse_cdp.cli.evidence import Evidence


def pair_lines(pair: Evidence) -> list[str]:
    """Says what linked a pair or brought it together, and what its weight is made of.

    Args:
        pair: The pair.

    Returns:
        Lines of text.
    """
    facts = pair.facts
    lines = [f"  {pair.one} - {pair.other}: {_rule_words(pair)}"]
    if facts["match_weight"] is None:
        return [*lines, "      not scored"] if facts["linked_by"] != "override" else lines
    weight = float(facts["match_weight"])
    odds = f"{2**weight:,.0f} to 1" if weight >= 0 else f"1 to {2**-weight:,.0f}"
    return [*lines, f"      match weight {weight:.1f} bits (odds {odds}): {_parts(pair, weight)}"]


def _rule_words(pair: Evidence) -> str:
    """Says what linked a pair or brought it together."""
    kind, _, name = pair.facts["rule"].partition(":")
    if kind == "override":
        decision = "one customer" if pair.facts["decision"] == "forced" else "different customers"
        who, when = pair.facts["decided_by"] or "somebody", f"{pair.facts['decided_at']:%Y-%m-%d %H:%M}"
        return f"decided to be {decision} by {who} at {when} UTC: {pair.facts['reason'] or 'no reason given'}"
    if kind == "identifier":
        return f"the same {name.replace('_', ' ')} under one name"
    return f"compared because of the same {name.removeprefix('block_').replace('_', ' ')}"


def _parts(pair: Evidence, weight: float) -> str:
    """Splits a match weight by comparison."""
    from warehouse_cdp.identity.comparisons import COMPARISONS, level_label

    parts, prior = [], weight
    for name in COMPARISONS:
        share, level = float(pair.facts[f"weight_{name}"] or 0), pair.facts[f"level_{name}"]
        prior -= share
        if share:
            parts.append(f"{name} {level_label(name, int(level))} {share:+.1f}")
    return ", ".join([*parts, f"before any comparison {prior:+.1f}"])


def decision_words(pair: Evidence) -> str:
    """Says why a pair of two customers is not one.

    Args:
        pair: The pair.

    Returns:
        A sentence.
    """
    facts = pair.facts
    if facts["decision"] == "forbidden":
        return "Somebody decided to keep them apart:"
    if facts["decision"] == "forced":
        return "Somebody decided to link them, but another decision, later or on other records, keeps them apart:"
    if facts["contradiction"] == "possible_twins":
        return (
            "Another given name with the same birthday and e-mail: twins, or one who was renamed. Somebody has to say:"
        )
    if facts["contradiction"]:
        what = facts["contradiction"].replace("_", " ")
        return f"Never one person by evidence, whatever else they share, because of the {what}:"
    if facts["is_cut"]:
        return (
            "Linked, and cut again, because all that is linked would contradict itself, be too much, or hang "
            "together by too little:"
        )
    return f"Their match weight is below the threshold of {float(facts['threshold']):g} bits:"
