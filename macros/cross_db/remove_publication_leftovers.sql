{#- At the start of a run: removes what a killed one left of a publication. -#}
{% macro remove_publication_leftovers() -%}
    {{ return(adapter.dispatch('remove_publication_leftovers', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- The file that was being written, which holds personal data, and the log of a reader who was killed. -#}
{% macro duckdb__remove_publication_leftovers() -%}
    {%- for role in access_rules() -%}
        {%- set file = adapter.find_published_file(env_var('CDP_SCHEMA_PREFIX', ''), role) -%}
        {%- if file -%}
            {%- do adapter.remove_published_leftovers(file) -%}
        {%- endif -%}
    {%- endfor -%}
{%- endmacro %}

{#- Its transaction was rolled back by the server. -#}
{% macro postgres__remove_publication_leftovers() -%}
{%- endmacro %}

{% macro default__remove_publication_leftovers() -%}
    {{ unsupported_adapter('remove_publication_leftovers') }}
{%- endmacro %}
