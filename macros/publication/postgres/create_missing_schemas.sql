{#- Makes schemas that are not there. Asked first: where they are, their owner needs no right to make one. -#}
{% macro create_missing_schemas(relations) -%}
    {%- for relation in relations if not adapter.check_schema_exists(relation.database, relation.schema) %}
    create schema if not exists {{ relation.include(database=false, identifier=false) }};
    {%- endfor %}
{%- endmacro %}
