{#-
    Statements that open things to a role. Each is opened once: all of them when the role or its schema is new, later
    what is new. So a right that somebody took away or gave by hand stays as it is. The comment of the schema holds whom
    it was opened to, with the number that no later role of the same name has. A role with rights there is not new even
    so: a restored backup gives roles other numbers, and people write comments.

    `things`: {what `grant` calls it: whether it was there before}.
-#}
{% macro open_to_role(role, things) -%}
    {%- set name = role_name(role) -%}
    {%- set schema = generate_schema_name(role_schema(role), none) %}
    do $cdp$
    declare
        mark text := format('opened to role %s (%s)', '{{ name }}', '{{ name }}'::regrole::oid);
        is_marked boolean := obj_description('{{ schema }}'::regnamespace, 'pg_namespace') is not distinct from mark;
        {#- Default privileges may give rights on what is new. #}
        has_rights boolean := {{ things.values() | select | list | length > 0 }} and exists (
            select 1
            from (
                select nspacl as rights from pg_namespace where oid = '{{ schema }}'::regnamespace
                union all
                select relacl from pg_class where relnamespace = '{{ schema }}'::regnamespace
                union all
                select proacl from pg_proc where pronamespace = '{{ schema }}'::regnamespace
            ) as things, aclexplode(rights)
            where grantee = '{{ name }}'::regrole
        );
    begin
        if not is_marked then
            execute format('comment on schema {{ schema }} is %L', mark);
        end if;
        if not is_marked and not has_rights then
            grant usage on schema {{ schema }} to {{ name }};
            {%- for thing in things %}
            grant {{ thing }} to {{ name }};
            {%- endfor %}
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
