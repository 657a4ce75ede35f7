{#-
    Statements that open things to a role. Each is opened once: all of them when the role or its schema is new, later
    what is new. So a right that somebody took away or gave by hand stays as it is. The comment of the schema holds whom
    it was opened to, with the number that no later role of the same name has.

    `things`: {what `grant` calls it: whether it was there before}.
-#}
{% macro open_to_role(role, things) -%}
    {%- set name = role_name(role) -%}
    {%- set schema = generate_schema_name(role_schema(role), none) %}
    do $cdp$
    declare
        mark text := format('opened to role %s (%s)', '{{ name }}', '{{ name }}'::regrole::oid);
    begin
        if obj_description('{{ schema }}'::regnamespace, 'pg_namespace') is distinct from mark then
            grant usage on schema {{ schema }} to {{ name }};
            {%- for thing in things %}
            grant {{ thing }} to {{ name }};
            {%- endfor %}
            execute format('comment on schema {{ schema }} is %L', mark);
        {%- for thing, was_there in things.items() if not was_there %}
        {%- if loop.first %}
        else
        {%- endif %}
            grant {{ thing }} to {{ name }};
        {%- endfor %}
        end if;
    end
    $cdp$;
{%- endmacro %}
