{#-
    For `cdp segments preview`: how many customers meet the rules of definitions that are not the project's, and for how
    many of them the purpose is permitted.

    written: the definitions as JSON.
-#}
{% macro segment_preview(written) -%}
    {%- set customers = ref('customers') -%}
    {%- set consents = ref('customer_consents') -%}
    {%- set given = fromjson(written) -%}
    {%- set definitions = dict(segment_definitions(), **given) -%}
    {%- set wrong = wrong_segments(definitions) -%}
    {%- if wrong -%}
        {{ exceptions.raise_compiler_error(wrong | join('\n')) }}
    {%- endif %}
    {%- set matches = segment_matches(definitions) -%}
    {%- if not execute -%}
        {{ return('select 1') }}
    {%- endif %}
    with matches as ({{ matches }}),
    asked as (
        {%- for segment_id in given %}
        select
            '{{ segment_id }}' as segment_id,
            {{ loop.index }} as position,
            '{{ given[segment_id].purpose | replace("'", "''") }}' as purpose
        {{ 'union all' if not loop.last }}
        {%- endfor %}
    )
    select
        asked.segment_id,
        count(matches.customer_id) as count_members,
        count(permitted.customer_id) as count_permitted,
        (select count(*) from {{ customers }}) as count_customers
    from asked
    left join matches on asked.segment_id = matches.segment_id
    left join (select distinct customer_id, purpose from {{ consents }} where is_permitted) as permitted
        on matches.customer_id = permitted.customer_id and asked.purpose = permitted.purpose
    group by asked.segment_id, asked.position
    order by asked.position
{%- endmacro %}
