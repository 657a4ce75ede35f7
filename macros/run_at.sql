{#-
    The run's one clock, as a timestamp: var('run_at') when given, the sample's own load time on sample data,
    else the time at which this dbt run started (UTC). Models never ask the warehouse what time it is.
-#}
{% macro run_at() -%}
    {%- set sample_loaded_at = var('sample_loaded_at') if var('sample_data') -%}
    {%- set started_at = run_started_at.strftime('%Y-%m-%d %H:%M:%S') -%}
    cast('{{ var("run_at", none) or sample_loaded_at or started_at }}' as timestamp)
{%- endmacro %}
