"""The page that tells people what is held about them: plain language, no script, nothing from the web."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from warehouse_cdp.privacy.subject_data import Held, Table, recipients, tables

STYLE = """
:root { color-scheme: light dark; --line: #d5d9de; --quiet: #55606b; --box: #f4f6f8; }
@media (prefers-color-scheme: dark) { :root { --line: #3d4650; --quiet: #a5b0bb; --box: #1d2329; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1.5rem; }
h1 { line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 0; }
section { border-top: 1px solid var(--line); padding: 1.25rem 0; }
p { margin: .4rem 0; max-width: 45rem; }
.quiet, dt, caption { color: var(--quiet); }
.rows { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); max-width: 24rem; overflow-wrap: break-word; padding: .35rem .6rem;
  text-align: left; vertical-align: top; }
th { background: var(--box); overflow-wrap: normal; white-space: nowrap; }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; font-size: .9rem; }
dd { margin: 0; }
"""
INTRODUCTION = (
    "This page lists everything that our customer data platform holds about you, table by table. The first tables are "
    "what we worked out from the rest, the others are what each of our systems sent.",
    "Where it says “not shown”, somebody else has the same address, number or device with us, and it may be theirs.",
    "Is something wrong, or do you want us to stop using or to erase it? Answer the message that led you here. You may "
    "also complain to the data protection authority where you live.",
)
WITHHELD = "not shown"


def title(name: str) -> str:
    """Give a table a name for people: ``stg_shopify__order_lines`` is 'Shopify: order lines'."""
    source, _, rest = name.removeprefix("stg_").partition("__")
    words = (rest or source).replace("_", " ")
    return f"{source.capitalize()}: {words}" if rest else words.capitalize()


def _cell(held: Held | None) -> str:
    if held is None:
        return "<td></td>"
    return f'<td class="quiet">{WITHHELD}</td>' if held.is_withheld else f"<td>{escape(held.held_value or '')}</td>"


def _given_to(values: Sequence[Held]) -> str:
    names = [name.replace("_", " ").capitalize() for name in recipients(values)]
    if not names:
        return "<p>We gave none of it to anybody outside.</p>"
    return f"<p>We gave data about you to, or tried to give it to: {escape(', '.join(names))}.</p>"


def _facts(table: Table) -> str:
    facts = {
        "Where it came from": table.said("source"),
        "What it is used for": table.said("purposes"),
        "How long it is kept": table.said("retention") or "no fixed limit",
        "Also used by": table.said("shared_with"),
    }
    return "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts.items() if value)


def _meanings(table: Table) -> str:
    meanings = [
        f"<dt>{escape(column.column_name.replace('_', ' '))}</dt><dd>{escape(column.description or '')}</dd>"
        for column in table.columns
    ]
    return f"<details><summary>What the columns mean</summary><dl>{''.join(meanings)}</dl></details>"


def _section(table: Table) -> str:
    heads = "".join(f'<th scope="col">{escape(column.column_name.replace("_", " "))}</th>' for column in table.columns)
    rows = "".join(
        f"<tr>{''.join(_cell(row.get(column.column_name)) for column in table.columns)}</tr>" for row in table.rows
    )
    count = f"{len(table.rows)} {'entry' if len(table.rows) == 1 else 'entries'}"
    return (
        f"<section><h2>{escape(title(table.name))}</h2><p class='quiet'>{count}</p><dl>{_facts(table)}</dl>"
        f'<div class="rows" tabindex="0"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
        f"{_meanings(table)}</section>\n"
    )


def page(request_id: str, made_at: datetime, values: Sequence[Held]) -> str:
    """Write the page.

    Args:
        request_id: The request that it answers.
        made_at: When it was made (UTC).
        values: All values.

    Returns:
        HTML, complete and without anything that is loaded from elsewhere.
    """
    # What was worked out comes first: it is shorter, and says who the rest is about.
    ordered = sorted(tables(values), key=lambda table: (table.name.startswith("stg_"), table.name != "customers"))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>What we hold about you</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>What we hold about you</h1>\n{''.join(f'<p>{sentence}</p>' for sentence in INTRODUCTION)}\n"
        f"{_given_to(values)}\n"
        f"<p class='quiet'>Request {escape(request_id)}, answered on {made_at:%Y-%m-%d %H:%M} UTC.</p>\n"
        f"{''.join(map(_section, ordered))}</main>\n</body>\n</html>\n"
    )
