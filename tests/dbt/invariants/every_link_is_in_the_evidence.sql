-- Every accepted link is explained: it was matched, is for review, was forced, or is logged as cut. Returns the others.
select
    links.record_id_a,
    links.record_id_b,
    evidence.decision
from {{ ref('int_identity__links') }} as links
left join {{ ref('identity_match_evidence') }} as evidence
    on links.record_id_a = evidence.record_id_a and links.record_id_b = evidence.record_id_b
where
    evidence.record_id_a is null
    or not (evidence.is_cut or evidence.is_same_customer)
    or (
        evidence.decision not in ('matched', 'review', 'forced')
        and not evidence.is_cut
        and evidence.contradiction is null
    )
