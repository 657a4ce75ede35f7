-- Only these go to Python. What is read of int_consents__tc_strings, which comes later, is the table of an earlier run.
{% set decoded = earlier_result('int_consents__tc_strings') %}

with

strings as (

    select distinct tc_string
    from {{ ref('stg_consent__cmp_decisions') }}
    where tc_string is not null

),

new_strings as (

    select strings.tc_string
    from strings
    {% if decoded -%}
    where not exists (
        select 1
        from {{ decoded }} as decoded
        where decoded.tc_string = strings.tc_string
    )
    {%- endif %}

)

select * from new_strings
