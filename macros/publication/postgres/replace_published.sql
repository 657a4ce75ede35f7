{#-
    Puts tables that were made anew in the place of published ones, and takes back views and tables that nobody may have
    any more. From here on readers wait until the end. All views are locked, not only those that change: who read one of
    them in a transaction of `repeatable read` would find tables empty that are newer than what they see.
-#}
{% macro replace_published(new_forms, views, closed, withdrawn) -%}
    {%- if new_forms or closed or withdrawn -%}
        {%- set in_use = closed[:] -%}
        {%- for view in views if is_there(view.relation.include(database=false)) -%}
            {%- do in_use.append(view.relation) -%}
        {%- endfor -%}
        {{ lock_views(in_use) if in_use }}
    {%- endif -%}
    {%- for view in closed %}
        drop view {{ view }};
    {%- endfor %}
    {%- for form in new_forms %}
        {{ replace_views(form.views, form.new) }}
        drop table if exists {{ form.published }};
        alter table {{ form.new }} rename to {{ form.published.identifier }};
    {%- endfor %}
    {%- for table in withdrawn %}
        drop table {{ table }};
    {%- endfor %}
{%- endmacro %}
