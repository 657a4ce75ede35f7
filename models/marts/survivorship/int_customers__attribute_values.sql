with

records as (

    select * from {{ ref('int_identity__records') }}

),

attribute_values as (

    {% for attribute in golden_attributes() -%}
    select
        record_id,
        '{{ attribute }}' as attribute,
        cast({{ attribute }} as {{ dbt.type_string() }}) as attribute_value
    from records
    where {{ attribute }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from attribute_values
