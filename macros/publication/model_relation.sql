{#- Where the working table of a model is, found by its name; it need not be there yet. -#}
{% macro model_relation(model) -%}
    {{ return(api.Relation.create(
        database=model.database, schema=model.schema, identifier=model.alias, type='table'
    )) }}
{%- endmacro %}
