{#-
    The columns of a person record, the same from every source. Attributes that the source has not are typed
    nulls, so a source model names only what it has.

    source_name, record_type, source_record_id: SQL expressions.
    attributes: {attribute: SQL expression}; an unknown attribute fails at parse time.
-#}
{% macro person_record(source_name, record_type, source_record_id, attributes) -%}
    {%- set known = person_record_attributes() -%}
    {%- for attribute in attributes if attribute not in known -%}
        {{ exceptions.raise_compiler_error(
            "person_record(): '" ~ attribute ~ "' is not an attribute of a person record; use one of "
            ~ known.keys() | join(', ') ~ "."
        ) }}
    {%- endfor -%}
    {{ record_id(source_name, record_type, source_record_id) }} as record_id,
        {{ source_name }} as source_name,
        {{ record_type }} as record_type,
        {{ source_record_id }} as source_record_id,
    {%- for attribute, data_type in known.items() %}
        cast({{ attributes.get(attribute, 'null') }} as {{ data_type }}) as {{ attribute }}
        {{- ',' if not loop.last }}
    {%- endfor %}
{%- endmacro %}

{#- {attribute: SQL type} of a person record as staged, before standardisation of distinct values. -#}
{% macro person_record_attributes() -%}
    {%- set attributes = {} -%}
    {%- for attribute in [
        'first_name', 'middle_name', 'last_name', 'email', 'phone', 'sex', 'street', 'city', 'region',
        'postal_code', 'country', 'language', 'job_title', 'company', 'national_id'
    ] -%}
        {%- do attributes.update({attribute: dbt.type_string()}) -%}
    {%- endfor -%}
    {%- do attributes.update({'birth_date': 'date', 'created_at': 'timestamp', 'updated_at': 'timestamp'}) -%}
    {{ return(attributes) }}
{%- endmacro %}

{#- Attributes that a model has under their own names, as person_record() takes them. -#}
{% macro same_named(attributes) -%}
    {%- set named = {} -%}
    {%- for attribute in attributes -%}
        {%- do named.update({attribute: attribute}) -%}
    {%- endfor -%}
    {{ return(named) }}
{%- endmacro %}
