{#-
    What loaders note beside the data: that a row was 'deleted' at the source, or is an 'outdated' version which is only
    kept as history. {column: value that says so}; a column of which any value says so has none.
-#}
{% macro loader_says(note, found) -%}
    {%- set said = [] -%}
    {%- for column, value in loader_notes()[note].items() if found and column in found -%}
        {%- set text = cleaned_text(adapter.quote(found[column].name)) -%}
        {%- do said.append('coalesce(' ~ raw_boolean(text) ~ ' = ' ~ value ~ ', false)' if value else text ~ ' is not null') -%}
    {%- endfor -%}
    {{ return('(' ~ (said | join(' or ') or 'false') ~ ')') }}
{%- endmacro %}

{% macro loader_notes() -%}
    {{ return({
        'deleted': {'_fivetran_deleted': 'true', '_ab_cdc_deleted_at': none},
        'outdated': {'_fivetran_active': 'false'},
    }) }}
{%- endmacro %}
