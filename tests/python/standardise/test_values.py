"""Standardising the distinct values of a warehouse."""

import duckdb
import pytest

from warehouse_cdp.standardise import NameRules, standardise_new_values, standardise_values

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


def test_only_new_values_and_those_of_other_rules_are_standardised() -> None:
    session = duckdb.connect()
    session.execute("create table requests as select 'city' as value_type, unnest(['Rome', 'Bonn']) as raw_value")
    session.execute("alter table requests add column country varchar default ''")

    def standardise(known: str | None, nicknames: str = "where false") -> list[str]:
        answers = standardise_new_values(
            session,
            requests=session.table("requests"),
            affixes=session.sql("select 'dr' as affix, 'title' as kind, 'dr' as standard_form"),
            nicknames=session.sql(f"select 'bob' as nickname, 'robert' as name {nicknames}"),
            chinese_family_names=session.sql("select '曾' as family_name, 'zeng' as pinyin"),
            default_country=None,
            known=known,
        )
        session.register("answers", answers)
        return sorted(answer["raw_value"] for answer in answers.to_pylist())

    assert standardise(known=None) == ["Bonn", "Rome"]
    session.execute("create table known as from answers")
    assert standardise(known="known") == []
    session.execute("insert into requests values ('city', 'Oslo', '')")
    assert standardise(known="known") == ["Oslo"]
    assert standardise(known="known", nicknames="") == ["Bonn", "Oslo", "Rome"]
