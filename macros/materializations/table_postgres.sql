{#-
    Tables on Postgres, from SQL as ever and from Python. A Python model runs first and leaves its result in a
    temporary table of this connection; from there on it is a SQL model that selects from it, so that hooks,
    indexes, grants, docs and the swap of old and new are dbt's own.
-#}
{% materialization table, adapter='postgres', supported_languages=['sql', 'python'] %}
    {%- if model.language == 'python' -%}
        {%- set result = python_result_table() -%}
        {% call statement('python', language='python') -%}
{{ compiled_code }}
dbt_result_table = '{{ result }}'
        {%- endcall %}
        {%- do context.update({'sql': 'select * from ' ~ result}) -%}
    {%- endif -%}
    {{ return(dbt.materialization_table_default()) }}
{% endmaterialization %}
