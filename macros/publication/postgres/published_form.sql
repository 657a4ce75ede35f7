{#-
    Tells whether a published table has the columns, types, indexes and views that its model has now: a hash of these,
    which stands in the comment of the table.
-#}
{% macro published_form(model, columns, views) -%}
    {%- set parts = [] -%}
    {%- for column in columns -%}
        {%- do parts.append(column.name ~ ' ' ~ column.data_type) -%}
    {%- endfor -%}
    {%- for view in views -%}
        {%- do parts.append(view.relation ~ ': ' ~ select_list(view.columns)) -%}
    {%- endfor -%}
    {{ return(local_md5(parts | join('\n') ~ tojson(model.config.get('indexes', []), sort_keys=true))) }}
{%- endmacro %}

{#- The same of what is published, none where the table or one of its views is missing. -#}
{% macro form_that_is_published(published, views) -%}
    {%- for relation in [published] + views | map(attribute='relation') | list -%}
        {%- if not is_there(relation.include(database=false)) -%}
            {{ return(none) }}
        {%- endif -%}
    {%- endfor -%}
    {{ return(run_query(
        "select obj_description('" ~ published.include(database=false) ~ "'::regclass)"
    ).rows[0][0]) }}
{%- endmacro %}
