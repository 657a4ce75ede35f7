{#- What is published of models that are public no longer. -#}
{% macro withdrawn_tables(models) -%}
    {%- set names = models | map(attribute='alias') | list -%}
    {%- set published = published_relation(models[0], 'published', 'table') -%}
    {%- set withdrawn = [] -%}
    {%- for name in run_query(
        "select tablename from pg_tables where schemaname = '" ~ published.schema ~ "' order by tablename"
    ).columns[0].values() if name not in names -%}
        {%- do withdrawn.append(published.incorporate(path={'identifier': name})) -%}
    {%- endfor -%}
    {{ return(withdrawn) }}
{%- endmacro %}
