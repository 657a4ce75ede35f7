"""What the warehouse knows about pairs of records, for `cdp explain`."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from warehouse_cdp.cli.project import Project
from warehouse_cdp.cli.records import sql_text, sql_texts
from warehouse_cdp.cli.warehouse import query

NEEDS = ["customer_source_records", "identity_match_evidence", "identity_override_outcomes"]

# Accepted links among the records of the customers that are asked about, what keeps them apart, and the pair itself.
SQL = """
with members as (
    select record_id from {{{{ ref('customer_source_records') }}}}
    where customer_id in (
        select asked.customer_id from {{{{ ref('customer_source_records') }}}} as asked
        where asked.record_id in ({records})
    )
)
select
    evidence.*,
    links.linked_by,
    overrides.decided_by,
    overrides.decided_at,
    overrides.reason,
    {{{{ match_weight_threshold() }}}} as threshold
    {{%- for name in comparison_names() %}}, pairs.level_{{{{ name }}}}{{%- endfor %}}
from {{{{ ref('identity_match_evidence') }}}} as evidence
left join {{{{ ref('int_identity__links') }}}} as links
    on evidence.record_id_a = links.record_id_a and evidence.record_id_b = links.record_id_b
left join {{{{ ref('int_identity__scored_pairs') }}}} as pairs
    on evidence.record_id_a = pairs.record_id_a and evidence.record_id_b = pairs.record_id_b
left join {{{{ ref('identity_override_outcomes') }}}} as overrides
    on
        evidence.rule = 'override' and overrides.recency = 1
        and evidence.record_id_a = overrides.record_id_a and evidence.record_id_b = overrides.record_id_b
where
    evidence.record_id_a in (select record_id from members)
    and evidence.record_id_b in (select record_id from members)
    and (
        links.record_id_a is not null
        or (not evidence.is_same_customer and (evidence.contradiction is not null or evidence.decision = 'forbidden'))
        or (evidence.record_id_a in ({records}) and evidence.record_id_b in ({records}))
    )
"""

KEYS_SQL = """
{{% for name in blocking_keys() %}}
select '{{{{ name }}}}' as key_name, compared.{{{{ name }}}} is not null as is_compared
from {{{{ ref('int_identity__match_values') }}}} as one
inner join {{{{ ref('int_identity__match_values') }}}} as other on one.{{{{ name }}}} = other.{{{{ name }}}}
inner join {{{{ ref('int_identity__match_input') }}}} as compared on one.record_id = compared.record_id
where one.record_id = {one} and other.record_id = {other}
{{{{ 'union all' if not loop.last }}}}
{{% endfor %}}
"""


class Evidence(NamedTuple):
    """What is known about a pair of records.

    Attributes:
        one: Record id, the smaller one.
        other: Record id.
        facts: The row of `identity_match_evidence`, with linked_by (none without an accepted link), decided_by,
            decided_at and reason of the decision in force, threshold, and level_<comparison>.
    """

    one: str
    other: str
    facts: dict[str, Any]

    @property
    def strength(self) -> float:
        """Orders links: decisions, then shared identifiers, then the match weight."""
        rank = {"override": 2000.0, "identifier": 1000.0}.get(self.facts["linked_by"], 0.0)
        return rank + float(self.facts["match_weight"] or 0)


def read_evidence(project: Project, record_ids: Sequence[str]) -> list[Evidence]:
    """Reads what links the customers of records, and what keeps them apart.

    Args:
        project: The project whose warehouse to read.
        record_ids: One or two keys of records that exist.

    Returns:
        One entry per pair, the strongest first.
    """
    columns, rows = query(project, SQL.format(records=sql_texts(record_ids)), needs=NEEDS)
    facts = [dict(zip(columns, row, strict=True)) for row in rows]
    found = [Evidence(fact["record_id_a"], fact["record_id_b"], fact) for fact in facts]
    return sorted(found, key=lambda pair: (-pair.strength, pair.one, pair.other))


def shared_keys(project: Project, one: str, other: str) -> dict[str, bool]:
    """Asks which keys two records share that bring records together to be compared.

    Args:
        project: The project whose warehouse to read.
        one: Key of a record.
        other: Key of another one.

    Returns:
        {name of the key: whether records are compared by it; false where too many hold it}.
    """
    return dict(query(project, KEYS_SQL.format(one=sql_text(one), other=sql_text(other)))[1])
