{#- Ends a run that lost what hold_job_lock took: another one may be building. -#}
{% macro check_job_lock() -%}
    {%- do adapter.dispatch('check_job_lock', 'warehouse_cdp')() -%}
{%- endmacro %}

{#- The process that has the file open has its lock. -#}
{% macro duckdb__check_job_lock() -%}
{%- endmacro %}

{% macro postgres__check_job_lock() -%}
    {%- do adapter.check_job_lock() -%}
{%- endmacro %}

{% macro default__check_job_lock() -%}
    {{ unsupported_adapter('check_job_lock') }}
{%- endmacro %}
