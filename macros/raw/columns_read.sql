{#- Names of the columns of a table or file that are read: the declared ones that it has, and the notes of loaders. -#}
{% macro columns_read(declared, found) -%}
    {%- set names = [] -%}
    {%- for declaration in declared.columns.values() if found_column(declaration, found) -%}
        {%- do names.append(found_column(declaration, found).name) -%}
    {%- endfor -%}
    {%- for notes in loader_notes().values() -%}
        {%- for column in notes if column in found -%}
            {%- do names.append(found[column].name) -%}
        {%- endfor -%}
    {%- endfor -%}
    {{ return(names) }}
{%- endmacro %}
