{#- Incremental models on Postgres, from SQL as ever and from Python; see table_postgres.sql. -#}
{% materialization incremental, adapter='postgres', supported_languages=['sql', 'python'] %}
    {%- if model.language == 'python' -%}
        {%- set result = python_result_table() -%}
        {% call statement('python', language='python') -%}
{{ compiled_code }}
dbt_result_table = '{{ result }}'
        {%- endcall %}
        {%- do context.update({'sql': 'select * from ' ~ result}) -%}
    {%- endif -%}
    {{ return(dbt.materialization_incremental_default()) }}
{% endmaterialization %}
