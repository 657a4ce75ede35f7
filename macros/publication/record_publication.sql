{#- Statements that write down that everything is published. -#}
{% macro record_publication(log_row) -%}
    delete from {{ hook_table('int_publication__state') }} where problem = 'not published';
    {{ insert_log_rows([log_row]) }}
{%- endmacro %}
