"""Standardising the distinct values of a warehouse."""

import re
import sys
from importlib.metadata import version
from pathlib import Path

import duckdb
import pytest

from warehouse_cdp.standardise import (
    NameRules,
    fingerprint_rules,
    incremental,
    standardise_new_values,
    standardise_values,
)

PACKAGE = Path(incremental.__file__).parent
NO_RULES = NameRules(frozenset(), {}, {}, {}, {})


def test_every_request_is_answered_once_in_order() -> None:
    requests = [("given_name", "ANNA", ""), ("phone", "0151 23456789", "DE"), ("phone", "junk", ""), ("city", "!", "")]
    answers = standardise_values(requests, NO_RULES).to_pylist()
    assert [(a["value_type"], a["raw_value"], a["country"]) for a in answers] == requests
    assert [a["match_value"] for a in answers] == ["anna", "+4915123456789", None, None]


def test_an_unknown_value_type_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'shoe_size'"):
        standardise_values([("shoe_size", "44", "")], NO_RULES)


@pytest.mark.parametrize(
    "text", ["x" * 10_000, "'; drop table customers; --", "a\x00b\x1f", "🙂", '"quoted"', "\\", "\u202eabc"]
)
@pytest.mark.parametrize("value_type", ["given_name", "family_name", "phone", "country", "street", "city"])
def test_hostile_text_is_data(value_type: str, text: str) -> None:
    (answer,) = standardise_values([(value_type, text, "")], NO_RULES).to_pylist()
    assert answer["raw_value"] == text


def test_every_batch_says_by_which_rules_it_was_standardised() -> None:
    session = duckdb.connect()
    requests = session.sql("select 'city' as value_type, unnest(['Rome', 'Bonn']) as raw_value, '' as country")
    affixes = session.sql("select 'dr' as affix, 'title' as kind, 'dr' as standard_form")
    nicknames = session.sql("select 'bob' as nickname, 'robert' as name")
    chinese = session.sql("select '曾' as family_name, 'zeng' as pinyin")
    answers = standardise_new_values(requests, affixes, nicknames, chinese, default_country=None).to_pylist()
    ((rules_hash,),) = fingerprint_rules(affixes, nicknames, chinese, default_country=None).to_pydict().values()
    assert [(answer["raw_value"], answer["rules_hash"]) for answer in answers] == [
        ("Rome", rules_hash),
        ("Bonn", rules_hash),
    ]


def test_another_seed_or_setting_makes_other_rules() -> None:
    session = duckdb.connect()
    affixes = session.sql("select 'dr' as affix, 'title' as kind, 'dr' as standard_form")
    nicknames = session.sql("select 'bob' as nickname, 'robert' as name")
    chinese = session.sql("select '曾' as family_name, 'zeng' as pinyin")
    fingerprints = [
        fingerprint_rules(affixes, nicknames, chinese, default_country=None),
        fingerprint_rules(affixes, nicknames.filter("false"), chinese, default_country=None),
        fingerprint_rules(affixes.filter("false"), nicknames, chinese, default_country=None),
        fingerprint_rules(affixes, nicknames, chinese.filter("false"), default_country=None),
        fingerprint_rules(affixes, nicknames, chinese, default_country="DE"),
    ]
    assert len({str(fingerprint["rules_hash"][0]) for fingerprint in fingerprints}) == len(fingerprints)


def test_another_version_of_a_library_makes_other_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprints = {incremental.hash_rules(NO_RULES, None)}
    for upgraded in incremental.LIBRARIES:
        monkeypatch.setattr(
            incremental, "version", lambda library, upgraded=upgraded: version(library) + "+" * (library == upgraded)
        )
        fingerprints.add(incremental.hash_rules(NO_RULES, None))
    assert len(fingerprints) == 1 + len(incremental.LIBRARIES)


def test_every_library_that_standardises_is_one_of_the_rules() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in PACKAGE.glob("*.py"))
    imported = set(re.findall(r"^ *(?:from|import) (\w+)", text, re.MULTILINE)) - sys.stdlib_module_names
    named = {library.split("-")[0] for library in incremental.LIBRARIES}
    assert imported - {"duckdb", "pyarrow", "warehouse_cdp"} == named
