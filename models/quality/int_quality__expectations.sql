-- What suites/*.yml declare. It names the guarded tables, so that whatever checks them comes after them.
{% for name in var('guarded_tables') -%}
-- depends_on: {{ ref(name) }}
{% endfor %}
with

declared as (

    {{ declared_expectations() }}

),

final as (

    select
        *,
        '{{ invocation_id }}' as run_id,
        {{ run_at() }} as run_at,
        {{ what_is_read() }} as what_was_read
    from declared

)

select * from final
