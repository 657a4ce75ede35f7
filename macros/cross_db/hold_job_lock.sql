{#- Keeps a second run off the warehouse while this one builds; the second stops at once and says who builds. -#}
{% macro hold_job_lock() -%}
    {%- if execute and flags.WHICH in publishing_commands() -%}
        {%- do adapter.dispatch('hold_job_lock', 'warehouse_cdp')() -%}
    {%- endif -%}
{%- endmacro %}

{#- DuckDB itself locks the file and names the process that holds it. -#}
{% macro duckdb__hold_job_lock() -%}
{%- endmacro %}

{% macro postgres__hold_job_lock() -%}
    {%- do adapter.hold_job_lock(env_var('CDP_SCHEMA_PREFIX', '')) -%}
{%- endmacro %}

{% macro default__hold_job_lock() -%}
    {{ unsupported_adapter('hold_job_lock') }}
{%- endmacro %}
