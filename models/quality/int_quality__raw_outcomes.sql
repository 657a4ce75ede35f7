{#- What a raw row can become; each is one of them. -#}
{% set outcomes = ['staged', 'earlier_version', 'quarantined', 'deleted', 'erased', 'expired'] -%}
with

counted as (

    {% for source_name, tables in raw_tables().items() %}
    {%- set is_last_source = loop.last -%}
    {%- for table_name in tables -%}
    {{ raw_outcomes(source_name, table_name) }}
    {{ 'union all' if not (is_last_source and loop.last) }}
    {% endfor -%}
    {%- endfor %}

),

per_day as (

    select
        source_name,
        table_name,
        version_day,
        {% for outcome in ['raw', 'in_staging'] + outcomes -%}
        cast(sum(case when outcome = '{{ outcome }}' then count_rows else 0 end) as bigint) as count_{{ outcome }},
        {% endfor -%}
        cast(sum(
            case when outcome in ('{{ outcomes | join("', '") }}') then count_rows else 0 end
        ) as bigint) as count_explained,
        cast(sum(count_arrived) as bigint) as count_arrived
    from counted
    group by source_name, table_name, version_day

),

final as (

    select
        *,
        abs(count_raw - count_explained) as count_unexplained
    from per_day

)

select * from final
