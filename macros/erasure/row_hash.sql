{#-
    What a raw row is called where its key must not stand: a hash of source, table and key, the same for all versions of
    the row. A row without a whole key is called by all that it holds. For use where raw_rows() has typed the columns.
-#}
{% macro row_hash(source_name, table_name, declared) -%}
    {%- set content = [] -%}
    {%- for column in declared.columns -%}
        {%- do content.append('cast(loaded_' ~ column ~ ' as ' ~ dbt.type_string() ~ ')') -%}
    {%- endfor -%}
    {%- set missing = [] -%}
    {%- for column in declared.key -%}
        {%- do missing.append('loaded_' ~ column ~ ' is null') -%}
    {%- endfor -%}
    case
        when {{ missing | join(' or ') }}
            then {{ sha256_hex("'" ~ source_name ~ '|' ~ table_name ~ "|content|' || " ~ hashed_text(content)) }}
        else {{ hash_of_key(source_name, table_name, declared.key) }}
    end
{%- endmacro %}

{#- The same of the row of a table whose key stands in these columns. -#}
{% macro hash_of_key(source_name, table_name, columns) -%}
    {%- set parts = [] -%}
    {%- for column in columns -%}
        {%- do parts.append(
            'coalesce(cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ '), cast(loaded_' ~ column ~ ' as '
            ~ dbt.type_string() ~ '))'
        ) -%}
    {%- endfor -%}
    {{ sha256_hex("'" ~ source_name ~ '|' ~ table_name ~ "|key|' || " ~ hashed_text(parts)) }}
{%- endmacro %}
