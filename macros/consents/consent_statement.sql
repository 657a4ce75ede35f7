{#-
    The columns of a statement about a contact point, the same from every source.

    source_name: SQL expression.
    parts: SQL expressions that tell the statement from every other one of its source, and from what the same row said
        before; null parts are left out.
    columns: {column: SQL expression}; what a source has not is a typed null, and an unknown column fails at parse time.
        A grant rests on consent where legal_basis does not say otherwise. country is the raw country that a phone number
        without one belongs to.
-#}
{% macro consent_statement(source_name, parts, columns) -%}
    {%- set known = consent_statement_columns() -%}
    {%- for column in columns if column not in known -%}
        {{ exceptions.raise_compiler_error(
            "consent_statement(): '" ~ column ~ "' is not a column of a statement; use one of "
            ~ known.keys() | join(', ') ~ "."
        ) }}
    {%- endfor -%}
    {%- set stated = dict({'legal_basis': 'case when ' ~ columns['status'] ~ " = 'granted' then 'consent' end"}, **columns) -%}
    {{ source_name }} as source_name,
        concat_ws(':'{% for part in parts %}, cast({{ part }} as {{ dbt.type_string() }}){% endfor %}) as source_statement_id,
    {%- for column, data_type in known.items() %}
        cast({{ stated.get(column, 'null') }} as {{ data_type }}) as {{ column }}{{ ',' if not loop.last }}
    {%- endfor %}
{%- endmacro %}

{#- {column: SQL type} of a statement, beside what names it. -#}
{% macro consent_statement_columns() -%}
    {{ return({
        'contact_point_type': dbt.type_string(),
        'contact_point_value': dbt.type_string(),
        'country': dbt.type_string(),
        'purpose': dbt.type_string(),
        'channel': dbt.type_string(),
        'status': dbt.type_string(),
        'legal_basis': dbt.type_string(),
        'jurisdiction': dbt.type_string(),
        'signal': dbt.type_string(),
        'captured_at': 'timestamp',
        'expires_at': 'timestamp',
        'evidence': 'json',
    }) }}
{%- endmacro %}
