-- Only these go to Python. int_consents__tc_strings comes after this model; what is read is the table of an earlier run.
{% set decoded = earlier_result('int_consents__tc_strings') %}

select distinct decisions.tc_string
from {{ ref('stg_consent__cmp_decisions') }} as decisions
where
    decisions.tc_string is not null
    {% if decoded -%}
    and not exists (
        select 1
        from {{ decoded }} as decoded
        where decoded.tc_string = decisions.tc_string
    )
    {%- endif %}
