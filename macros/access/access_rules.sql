{#-
    What becomes of a column for each role that reads whole tables, by the tag `meta.pii` of the column: `show` as it
    is, `hash` with the warehouse's keys. What is not named is left out.

    `privacy` reads the schema `share` itself. The role `service` reads no table: macros/access/service_function.sql.
    `marketer` gets what needs no consent, and the customer ids of segments (their models say `meta.open_to`).
-#}
{% macro access_rules() -%}
    {{ return({
        'privacy': {'none': 'show', 'indirect': 'show', 'direct': 'show', 'sensitive': 'show'},
        'analyst': {'none': 'show', 'indirect': 'show', 'direct': 'hash'},
        'marketer': {'none': 'show'},
    }) }}
{%- endmacro %}

{#- Schema that a role reads; `share` itself holds everything. -#}
{% macro role_schema(role) -%}
    {{ return('share' if role == 'privacy' else 'share_' ~ role) }}
{%- endmacro %}

{#- Name of a role on Postgres. Roles are of the whole server, so it holds what tells warehouses apart. -#}
{% macro role_name(role) -%}
    {%- set prefix = env_var('CDP_SCHEMA_PREFIX', '') -%}
    {{ return(var('role_prefix') ~ (prefix ~ '_' if prefix else '') ~ role) }}
{%- endmacro %}
