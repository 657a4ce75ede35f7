{#-
    A relation that readers get, or the data behind it: of the name of its model, in the schema that is named (`share`,
    `published`) with the prefix of all schemas.
-#}
{% macro published_relation(model, schema, type, database=none) -%}
    {{ return(api.Relation.create(
        database=database or model.database, schema=generate_schema_name(schema, none), identifier=model.alias, type=type
    )) }}
{%- endmacro %}
