{#-
    The table that an earlier run left of a model which comes later in this run, so that ref() cannot name it; none
    in a first run and, unless the model is protected from it, with --full-refresh. For models that work out what is
    new.
-#}
{% macro earlier_result(model_name) -%}
    {%- if not execute -%}
        {{ return(none) }}
    {%- endif -%}
    {%- set model = graph.nodes.values() | selectattr('resource_type', 'equalto', 'model')
        | selectattr('name', 'equalto', model_name) | first -%}
    {%- if flags.FULL_REFRESH and model.config.full_refresh is not false -%}
        {{ return(none) }}
    {%- endif -%}
    {{ return(adapter.get_relation(model.database, model.schema, model.alias)) }}
{%- endmacro %}
