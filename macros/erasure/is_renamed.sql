{#- SQL: whether a record of the history of ids was one of an erased person; a source may be called `erased`, too. -#}
{% macro is_renamed(record_id, source_name) -%}
    ({{ record_id }} like 'erased:%' and {{ source_name }} <> 'erased')
{%- endmacro %}
