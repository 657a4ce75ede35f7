{#- Where readers find the published tables, in words that a person can use to open them. -#}
{% macro publication_location() -%}
    {{ return(adapter.dispatch('publication_location', 'warehouse_cdp')()) }}
{%- endmacro %}

{% macro duckdb__publication_location() -%}
    {{ return(
        'schema ' ~ generate_schema_name('share', none) ~ ' in '
        ~ adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', ''))
    ) }}
{%- endmacro %}

{% macro postgres__publication_location() -%}
    {{ return('schema ' ~ generate_schema_name('share', none) ~ ' of ' ~ warehouse_location()) }}
{%- endmacro %}

{% macro default__publication_location() -%}
    {{ unsupported_adapter('publication_location') }}
{%- endmacro %}
