{#-
    Points the views of a model at the table that replaces its published one. A view that cannot be replaced, because a
    column was removed or retyped, is dropped and made anew with the rights that it had and no others, those on single
    columns included.
-#}
{% macro replace_views(views, new) -%}
    {%- for view in views %}
    {%- set relation = view.relation.include(database=false) -%}
    {%- set definition = 'view ' ~ relation ~ ' as select ' ~ select_list(view.columns) ~ ' from ' ~ new %}
    do $cdp$
    declare
        earlier text[];
        change text;
    begin
        create or replace {{ definition }};
    exception when invalid_table_definition then
        earlier := array(
            select format(
                'grant %s%s on {{ relation }} to %s%s',
                privilege_type,
                ' (' || quote_ident(column_name) || ')',
                case when grantee = 0 then 'public' else grantee::regrole::text end,
                case when is_grantable then ' with grant option' else '' end
            )
            from (
                select null as column_name, relacl as rights from pg_class where oid = '{{ relation }}'::regclass
                union all
                select attname, attacl from pg_attribute
                where attrelid = '{{ relation }}'::regclass and attname in ('{{ view.columns | join("', '") }}')
            ) as things, aclexplode(rights)
        );
        drop view {{ relation }};
        create {{ definition }};
        {#- Default privileges may give the new view what was taken from the old one. #}
        for change in
            select 'revoke all on {{ relation }} from ' || case when grantee = 0 then 'public' else grantee::regrole::text end
            from pg_class, aclexplode(relacl)
            where oid = '{{ relation }}'::regclass and grantee <> relowner
        loop
            execute change;
        end loop;
        foreach change in array earlier loop
            execute change;
        end loop;
    end
    $cdp$;
    {%- endfor %}
{%- endmacro %}
