{#- Runs statements, each closed by a semicolon, and commits them together. For hooks, which dbt runs outside of one. -#}
{% macro in_one_transaction() -%}
    {%- set statements = caller() -%}
    {%- call statement(auto_begin=true) -%}
        {{ statements }}
    {%- endcall -%}
    {%- do adapter.commit() -%}
{%- endmacro %}
