{#- The rows of the state that keeps tables from being published: unique id, problem, since when. -#}
{% macro publication_state() -%}
    {%- set rows = [] -%}
    {%- for row in run_query(
        'select node_id, problem, cast(since_at as ' ~ dbt.type_string() ~ ') from '
        ~ hook_table('int_publication__state')
    ).rows -%}
        {%- do rows.append([row[0], row[1], row[2] | string]) -%}
    {%- endfor -%}
    {{ return(rows) }}
{%- endmacro %}

{#- Puts other rows in their place. -#}
{% macro replace_publication_state(rows) -%}
    {%- set relation = hook_table('int_publication__state') -%}
    {%- call in_one_transaction() -%}
        delete from {{ relation }};
        {{ insert_rows(relation, ['node_id', 'problem', 'since_at'], rows) }}
    {%- endcall -%}
{%- endmacro %}
