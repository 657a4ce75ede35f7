with

records as (

    select * from {{ ref('int_records__unioned') }}

),

identifiers as (

    {% for identifier_type in ['email', 'phone', 'national_id'] -%}
    select
        record_id,
        '{{ identifier_type }}' as identifier_type,
        {{ identifier_type }} as identifier_value,
        country,
        coalesce(updated_at, created_at) as seen_at
    from records
    where {{ identifier_type }} is not null
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from identifiers
