{#-
    The table that an earlier run left of a model which comes later in this run, so that ref() cannot name it; none
    in a first run and with --full-refresh. For models that work out what is new.
-#}
{% macro earlier_result(model_name) -%}
    {%- if not execute or flags.FULL_REFRESH -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set model = graph.nodes.values() | selectattr('resource_type', 'equalto', 'model')
        | selectattr('name', 'equalto', model_name) | first -%}
    {{ return(adapter.get_relation(model.database, model.schema, model.alias)) }}
{%- endmacro %}
