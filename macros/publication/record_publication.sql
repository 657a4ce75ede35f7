{#- Statements that write down that everything is published, in the place of what expect_no_publication wrote. -#}
{% macro record_publication() -%}
    delete from {{ hook_table('int_publication__state') }} where problem = 'not published';
    {{ insert_published_row() }}
{%- endmacro %}

{#- The same in the log alone, or in another table of its form. -#}
{% macro insert_published_row(relation=none) -%}
    {%- set row = publication_log_row('published') %}
    delete from {{ relation or hook_table('publication_log') }} where log_id = '{{ row[0] }}';
    {{ insert_log_rows([row], relation) }}
{%- endmacro %}

{#- Writes down that publishing failed, before it begins: so the log tells it however the run ends. -#}
{% macro expect_no_publication(verdict) -%}
    {%- call in_one_transaction() -%}
        {{ insert_log_rows([publication_log_row('failed', problem='publishing', verdict=verdict)]) }}
    {%- endcall -%}
{%- endmacro %}
