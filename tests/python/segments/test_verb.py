"""`cdp segments` on the sample: sizes, changes, and what a definition would find."""

from pathlib import Path
from typing import Any

import pytest

from warehouse_cdp.cli.segment_tables import catalog_table, show

pytestmark = pytest.mark.dbt

IDEA = """
silent_vips:
  name: Silent VIPs
  owner: "It's us"
  purpose: marketing
  description: "Braces {{ and }} are text."
  rule: {all: [{segment: vips}, {field: last_order_at, before: 2025-07-05}]}
everybody:
  name: Everybody
  owner: us
  purpose: service
  description: All.
  rule: {not: {field: city, is: "}} '{{"}}
"""


def test_sizes_are_counted_before_anything_is_built(tmp_path: Path, sample_warehouse: Any) -> None:
    file = tmp_path / "idea.yml"
    file.write_text(IDEA)
    result = sample_warehouse.cdp("segments", "preview", str(file))
    assert result.returncode == 0, result.stdout
    lines = {line.split()[0]: line.split() for line in result.stdout.splitlines() if line.strip()}
    ((silent, customers),) = sample_warehouse.rows("""
        select count(*) filter (where revenue >= 500 and count_orders >= 3 and last_order_at < '2025-07-05'), count(*)
        from marts.customer_traits
    """)
    assert 0 < silent < customers
    assert lines["silent_vips"][1] == str(silent)
    ((permitted,),) = sample_warehouse.rows(
        "select count(distinct customer_id) from privacy.customer_consents where purpose = 'service' and is_permitted"
    )
    assert lines["everybody"][1:4] == [f"{customers:,}", f"{permitted:,}", "100.0%"]

    file.write_text(IDEA.replace("vips}", "vip}"))
    result = sample_warehouse.cdp("segments", "preview", str(file))
    assert result.returncode == 1
    assert result.stdout.startswith("Error: Segment 'silent_vips': there is no segment 'vip' (did you mean 'vips'?).")
    assert "macro" not in result.stdout


def test_what_is_built_is_shown_with_what_changed(sample_warehouse: Any) -> None:
    result = sample_warehouse.cdp("segments")
    assert result.returncode == 0, result.stdout
    for segment_id, members in sample_warehouse.rows("select segment_id, count_members from segments.segments"):
        (line,) = [line for line in result.stdout.splitlines() if line.split()[:1] == [segment_id]]
        assert str(members) in line.split()
        assert "█" in line


def test_entries_and_exits_have_signs(capsys: pytest.CaptureFixture[str]) -> None:
    counts = {"count_members": 1200, "count_permitted": 900, "count_holdout": 0, "count_entered": 7, "count_left": 0}
    show(catalog_table([{"segment_id": "s", "purpose": "p", "owner": "o"} | counts]))
    line = capsys.readouterr().out.splitlines()[3]
    assert line.split() == ["s", "p", "o", "1,200", "900", "+7", "█" * 12]


def test_a_file_without_definitions_is_refused(tmp_path: Path, sample_warehouse: Any) -> None:
    for text, words in {"": "has no definitions", "- a": "has no definitions", "a: [": "is no YAML"}.items():
        file = tmp_path / "idea.yml"
        file.write_text(text)
        result = sample_warehouse.cdp("segments", "preview", str(file))
        assert result.returncode == 1
        assert words in result.stdout
