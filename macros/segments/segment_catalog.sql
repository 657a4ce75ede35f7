{#- The definitions of segments as rows. -#}
{% macro segment_catalog() -%}
    {%- set columns = [
        'segment_id', 'name', 'owner', 'purpose', 'description', 'definition_hash', 'holdout_percent'
    ] -%}
    {%- set rows = adapter.segment_rows(*about_segments()) if execute else '' -%}
    select
        {%- for name in columns %}
        cast({{ name }} as {{ 'integer' if name == 'holdout_percent' else dbt.type_string() }}) as {{ name }}
        {{- ',' if not loop.last }}
        {%- endfor %}
    from (
        values
        ({{ (['null'] * columns | length) | join(', ') }}){{ ',' if rows }}
        {{ rows }}
    ) as definitions ({{ columns | join(', ') }})
    where segment_id is not null
{%- endmacro %}
