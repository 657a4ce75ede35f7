{#- Whether var accept_changes names what an SQL expression gives: a guarded table, a raw table, a kind of record. -#}
{% macro is_accepted_change(name) -%}
    {{ name }} in ('{{ var('accept_changes') | map('replace', "'", "''") | join("', '") }}')
{%- endmacro %}
