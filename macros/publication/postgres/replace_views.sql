{#-
    Points the views of a model at the table that replaces its published one. A view that cannot be replaced, because a
    column was removed or retyped, is dropped and made anew with the privileges that it had.
-#}
{% macro replace_views(views, new) -%}
    {%- for view in views %}
    {%- set relation = view.relation.include(database=false) -%}
    {%- set definition = 'view ' ~ relation ~ ' as select ' ~ select_list(view.columns) ~ ' from ' ~ new %}
    do $cdp$
    declare
        earlier aclitem[];
        privilege record;
    begin
        create or replace {{ definition }};
    exception when invalid_table_definition then
        earlier := (select relacl from pg_class where oid = '{{ relation }}'::regclass);
        drop view {{ relation }};
        create {{ definition }};
        for privilege in select * from aclexplode(earlier) loop
            execute format(
                'grant %s on {{ relation }} to %s%s',
                privilege.privilege_type,
                case when privilege.grantee = 0 then 'public' else privilege.grantee::regrole::text end,
                case when privilege.is_grantable then ' with grant option' else '' end
            );
        end loop;
    end
    $cdp$;
    {%- endfor %}
{%- endmacro %}
