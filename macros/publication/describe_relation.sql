{#- Statements that give a published relation the descriptions of its model. -#}
{% macro describe_relation(relation, model, columns=none) -%}
    {{ alter_relation_comment(relation, model.description) }}
    {%- for column in model.columns.values() if columns is none or column.name in columns %}
        comment on column {{ relation }}.{{ column.name }} is '{{ dbt.escape_single_quotes(column.description) }}';
    {%- endfor %}
{%- endmacro %}
