{#-
    The person record that a row of a raw table is, as SQL of the table's key; none where rows are something else, or where
    several of them make one record. `identifies` says so: its record_id is made of the whole key and of nothing else.
-#}
{% macro own_record_id(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- for identifier in declared.identifies if identifier[0] == 'record_id' and identifier[1] is not string -%}
        {%- set parts = identifier[1] -%}
        {%- set named = [] -%}
        {%- for part in parts if not part.startswith("'") -%}
            {%- do named.append(part) -%}
        {%- endfor -%}
        {%- if named == declared.key and parts[1].startswith("'") -%}
            {{ return(record_id(*parts)) }}
        {%- endif -%}
    {%- endfor -%}
    {{ return(none) }}
{%- endmacro %}

{% macro no_record_id() -%}
    {{ binary_order('cast(null as ' ~ dbt.type_string() ~ ')') }}
{%- endmacro %}
