{#- A statement that adds rows to the publication log, or to another table of its form. -#}
{% macro insert_log_rows(rows, relation=none) -%}
    {{ insert_rows(
        relation or hook_table('publication_log'),
        graph.nodes['model.warehouse_cdp.publication_log'].columns.keys() | list,
        rows
    ) }}
{%- endmacro %}
