{#-
    Statements that open what is published to roles, run with every publication, in its transaction: readers never see
    tables without their rights, nor rights without their tables.
-#}
{% macro grant_shares(models, views) -%}
    {%- set things = {} -%}
    {%- for role in access_rules() -%}
        {%- do things.update({role: {}}) -%}
    {%- endfor -%}
    {%- for view in views -%}
        {%- set relation = view.relation.include(database=false) -%}
        {%- do things[view.role].update({'select on ' ~ relation: is_there(relation)}) -%}
    {%- endfor -%}
    {{ create_missing_roles() }}
    {%- if can_find_customers(models) -%}
        {%- set function = service_function_name() -%}
        {%- set was_there = is_there(function, 'to_regprocedure') -%}
        {{ create_missing_schemas([service_schema()]) }}
        {{ create_service_function(models) }}
        {#- Postgres opens new functions to everybody. -#}
        {%- if not was_there %}
    revoke all on function {{ function }} from public;
        {%- endif -%}
        {%- do things.update({'service': {'execute on function ' ~ function: was_there}}) -%}
    {%- endif -%}
    {%- for role in present_roles() if things.get(role) -%}
        {{ open_to_role(role, things[role]) }}
    {%- endfor -%}
{%- endmacro %}

{#- Whether there is a relation or function of a name. -#}
{% macro is_there(name, finder='to_regclass') -%}
    {{ return(run_query("select " ~ finder ~ "('" ~ name ~ "') is not null").rows[0][0]) }}
{%- endmacro %}
