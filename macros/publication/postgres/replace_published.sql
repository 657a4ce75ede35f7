{#- Puts tables that were made anew in the place of published ones. From here on readers wait until the end. -#}
{% macro replace_published(new_forms) -%}
    {%- set in_use = [] -%}
    {%- for form in new_forms -%}
        {%- for view in form.views if load_relation(view.relation) is not none -%}
            {%- do in_use.append(view.relation) -%}
        {%- endfor -%}
    {%- endfor -%}
    {{ lock_views(in_use) if in_use }}
    {%- for form in new_forms %}
        {{ replace_views(form.views, form.new) }}
        drop table if exists {{ form.published }};
        alter table {{ form.new }} rename to {{ form.published.identifier }};
    {%- endfor %}
{%- endmacro %}
