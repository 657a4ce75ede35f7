{#-
    What names a person in each row of a raw table: type, value and, for phones, country, as text. `belongs_to` is the hash
    of a row of another table with which the row is erased; `event_id`, where it is asked for, the key of its event.
-#}
{% macro identifiers_of_rows(source_name, table_name, with_events=false) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set identifiers = [] -%}
    {%- for type, expression, country in with_countries(declared.identifies) -%}
        {%- do identifiers.append([
            type,
            (record_id(*expression) | trim) if expression is not string else expression,
            country
        ]) -%}
    {%- endfor -%}
    {%- for parent, columns in declared.belongs_to.items() -%}
        {%- do identifiers.append([
            'belongs_to', hash_of_key(source_name, parent, columns), none
        ]) -%}
    {%- endfor -%}
    {%- if with_events and declared.event_type -%}
        {%- do identifiers.append([
            'event_id', "'" ~ source_name ~ ':' ~ declared.event_type ~ ":' || " ~ declared.key[0], none
        ]) -%}
    {%- endif -%}
    select
        '{{ source_name }}' as source_name,
        '{{ table_name }}' as table_name,
        {{ row_hash(source_name, table_name, declared) }} as row_hash,
        identifiers.identifier_type,
        {#- Keys of records sort by bytes and other columns do not; put together, nothing could be done with them. #}
        {{ binary_order('identifiers.identifier_value') }} as identifier_value,
        identifiers.country
    from {{ raw_rows(source_name, table_name, for_erasure=true) }}
    cross join lateral (
        values
        {%- for type, expression, country in identifiers %}
        (
            '{{ type }}',
            cast({{ expression }} as {{ dbt.type_string() }}),
            cast({{ country or 'null' }} as {{ dbt.type_string() }})
        ){{ ',' if not loop.last }}
        {%- endfor %}
    ) as identifiers (identifier_type, identifier_value, country)
    where identifiers.identifier_value is not null
{%- endmacro %}

{% macro with_countries(identifies) -%}
    {%- set complete = [] -%}
    {%- for identifier in identifies -%}
        {%- do complete.append(identifier if identifier | length == 3 else identifier + [none]) -%}
    {%- endfor -%}
    {{ return(complete) }}
{%- endmacro %}
