"""Standardising the distinct values of a warehouse."""

import duckdb
import pytest

from warehouse_cdp.standardise import RULES_VERSION, NameRules, standardise_new_values, standardise_values

NO_RULES = NameRules({}, {})


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


def test_only_new_values_and_those_of_older_rules_are_standardised() -> None:
    session = duckdb.connect()
    session.execute(
        "create table requests as select 'city' as value_type, unnest(['Rome', 'Oslo', 'Bonn']) as raw_value"
    )
    session.execute("alter table requests add column country varchar default ''")
    session.execute(f"""
        create table known as
        select *, case raw_value when 'Oslo' then 0 else {RULES_VERSION} end as rules_version
        from requests
        where raw_value <> 'Bonn'
    """)
    answers = standardise_new_values(
        session,
        requests=session.table("requests"),
        affixes=session.sql("select '' as affix, '' as kind where false"),
        nicknames=session.sql("select '' as nickname, '' as name where false"),
        default_country=None,
        known="known",
    ).to_pylist()
    assert sorted(a["raw_value"] for a in answers) == ["Bonn", "Oslo"]
