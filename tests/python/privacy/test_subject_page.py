"""The page and the file that answer a request for access."""

import json
import re
from datetime import UTC, datetime
from html.parser import HTMLParser

from warehouse_cdp.privacy.subject_data import Held, as_json, tables
from warehouse_cdp.privacy.subject_page import page, title

MADE_AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
EVIL = "<script>alert('x')</script>\"&"


def held(column: str, value: str | None, **more: object) -> Held:
    """A value of the export."""
    known = {
        "table_name": "stg_shop__orders",
        "row_key": "r1",
        "position": 1,
        "is_withheld": value is None,
        "description": f"The {column}.",
        "source": "shop",
        "purposes": "service",
        "retention": None,
        "collected_at": datetime(2025, 1, 1),
        "shared_with": None,
        "recipients": None,
    }
    return Held(column_name=column, held_value=value, **(known | more))  # type: ignore[arg-type]


VALUES = [
    held("email", EVIL),
    held("phone", None, position=2),
    held("email", "later@x.com", row_key="r0", collected_at=datetime(2025, 2, 1)),
    held("first_name", "Ada", table_name="customers", source="shop, till", shared_with="newsletter"),
]


class Tags(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag and its attributes."""
        self.names.append(tag)
        self.attributes += attrs


def test_values_are_text_whatever_they_hold() -> None:
    content = page(EVIL, MADE_AT, [*VALUES, held("email", "x", table_name=EVIL, description=EVIL, source=EVIL)])
    tags = Tags()
    tags.feed(content)
    assert "script" not in tags.names
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&quot;&amp;" in content


def test_the_page_loads_nothing_and_fits_light_and_dark() -> None:
    content = page("q", MADE_AT, VALUES)
    tags = Tags()
    tags.feed(content)
    assert {"link", "img", "iframe", "script"}.isdisjoint(tags.names)
    assert {name for name, _ in tags.attributes}.isdisjoint({"src", "href", "onclick", "onload"})
    assert not re.search(r"https?:|url\(|@import", content)
    assert "color-scheme: light dark" in content
    assert "prefers-color-scheme: dark" in content
    assert "default-src 'none'" in content


def test_it_says_where_values_come_from_what_for_and_who_has_them() -> None:
    content = page("dsr_1", MADE_AT, VALUES)
    assert "Request dsr_1, answered on 2026-01-02 03:04 UTC." in content
    assert content.index(">Customers<") < content.index(">Shop: orders<")
    assert "<dt>Where it came from</dt><dd>shop, till</dd>" in content
    assert "<dt>What it is used for</dt><dd>service</dd>" in content
    assert "<dt>Also used by</dt><dd>newsletter</dd>" in content
    assert '<td class="quiet">not shown</td>' in content


def test_nobody_has_it_only_where_nothing_was_given_to_anybody() -> None:
    nobody = "We gave none of it to anybody outside."
    sent = [held("email", "x", recipients="google_ads, klaviyo"), held("phone", "1", recipients="google_ads, klaviyo")]
    content = page("q", MADE_AT, sent)
    assert "or tried to give it to: Google ads, Klaviyo." in content
    assert nobody not in content
    assert nobody not in page("q", MADE_AT, VALUES)
    assert nobody in page("q", MADE_AT, [held("email", "x")])
    assert as_json("q", MADE_AT, [*sent, *VALUES])["recipients"] == ["google_ads", "klaviyo", "newsletter"]


def test_tables_have_names_for_people() -> None:
    assert title("stg_shopify__order_lines") == "Shopify: order lines"
    assert title("customer_identifiers") == "Customer identifiers"


def test_rows_are_in_the_order_in_which_they_came_to_be() -> None:
    (_, orders) = tables(VALUES)
    assert [row["email"].held_value for row in orders.rows] == [EVIL, "later@x.com"]
    assert [column.column_name for column in orders.columns] == ["email", "phone"]


def test_the_file_for_programs_has_everything_and_names_what_is_withheld() -> None:
    answer = json.loads(json.dumps(as_json("q", MADE_AT, VALUES)))
    assert answer["made_at"] == "2026-01-02T03:04:00Z"
    assert [table["table"] for table in answer["tables"]] == ["customers", "stg_shop__orders"]
    (first, _) = answer["tables"][1]["rows"]
    assert first == {
        "collected_at": "2025-01-01 00:00:00",
        "values": {"email": EVIL, "phone": None},
        "withheld": ["phone"],
    }
