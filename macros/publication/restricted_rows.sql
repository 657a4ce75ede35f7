{#-
    The rows of a published table after permissions that ended since were taken back, and nothing else: `published` and
    `working` are relations, `permission` says as SQL whether a row permits something. What permitted stays only where it
    still does; what forbids enters. A column of the key may be null, as the contact points are that belong to it where a
    row is to go as soon as one of them is another.
-#}
{% macro restricted_rows(published, working, columns, key, permission) -%}
    {%- set columns = columns | join(', ') -%}
    {%- set texts = [] -%}
    {%- for column in key -%}
        {%- do texts.append('coalesce(cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ "), '')") -%}
    {%- endfor -%}
    {%- set key = texts | join(', ') -%}
    select {{ columns }} from {{ published }}
    where not {{ permission }} or ({{ key }}) in (select {{ key }} from {{ working }} where {{ permission }})
    union all
    select {{ columns }} from {{ working }}
    where not {{ permission }} and ({{ key }}) not in (select {{ key }} from {{ published }} where not {{ permission }})
{%- endmacro %}

{#-
    The public tables that say who may be reached and what for (`meta.restriction`, see restricted_rows()) and that were
    built since they were published, in two lists: those that are good although the run may not be published, and others.
-#}
{% macro restricting_models(verdict) -%}
    {%- set good = [] -%}
    {%- set others = [] -%}
    {%- for model in public_models() if model.config.meta.get('restriction') and model.name in verdict.stale -%}
        {%- do (good if model.unique_id in verdict.sound else others).append(model) -%}
    {%- endfor -%}
    {{ return({'good': good, 'others': others}) }}
{%- endmacro %}
