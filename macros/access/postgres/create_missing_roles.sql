{#-
    Statements that make the roles which are missing. Where dbt's user may not make roles, it says what an administrator
    has to run; the schemas of roles that are missing stay closed, and the next publication opens them.
-#}
{% macro create_missing_roles() -%}
    {%- set missing = missing_roles() -%}
    {%- if missing and may_create_roles() -%}
        {%- for name in missing %}
    create role {{ name }} nologin;
        {%- endfor -%}
    {%- elif missing -%}
        {%- do print(
            'Nobody but the owner reads as ' ~ missing | join(', ') ~ ' yet: user ' ~ current_database_user() ~ ' may not make roles. '
            ~ 'An administrator runs `create role ' ~ missing | join(' nologin; create role ') ~ ' nologin;`, and the '
            ~ 'next `dbt build` opens what each may read.'
        ) -%}
    {%- endif -%}
{%- endmacro %}

{#- The roles that the server will have once the statements above were run. -#}
{% macro present_roles() -%}
    {%- set missing = [] if may_create_roles() else missing_roles() -%}
    {%- set present = [] -%}
    {%- for role in access_rules().keys() | list + ['service'] if role_name(role) not in missing -%}
        {%- do present.append(role) -%}
    {%- endfor -%}
    {{ return(present) }}
{%- endmacro %}

{#- Names of roles that the server does not have. -#}
{% macro missing_roles() -%}
    {%- set existing = run_query('select rolname from pg_roles').columns[0].values() -%}
    {%- set missing = [] -%}
    {%- for role in access_rules().keys() | list + ['service'] if role_name(role) not in existing -%}
        {%- do missing.append(role_name(role)) -%}
    {%- endfor -%}
    {{ return(missing) }}
{%- endmacro %}

{#- Who dbt is on the server. -#}
{% macro current_database_user() -%}
    {{ return(run_query('select current_user').rows[0][0]) }}
{%- endmacro %}

{#- Whether dbt's user may make roles. -#}
{% macro may_create_roles() -%}
    {{ return(run_query(
        'select rolsuper or rolcreaterole from pg_roles where rolname = current_user'
    ).columns[0].values()[0]) }}
{%- endmacro %}
