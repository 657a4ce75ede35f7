-- What destinations should hold, beside what they said they do, or may.
with

wanted as (

    {% for name in sync_models() -%}
    select
        '{{ name }}' as sync_name,
        sync_key,
        synced_fields_hash
    from {{ ref(name) }}
    {{ 'union all' if not loop.last }}
    {% endfor %}
),

held as (

    select * from {{ ref('int_activation__acknowledged') }}

),

compared as (

    select
        coalesce(wanted.sync_name, held.sync_name) as sync_name,
        coalesce(wanted.sync_key, held.sync_key) as sync_key,
        case
            when wanted.sync_key is null then 'removed'
            when not coalesce(held.is_held, false) then 'added'
            when wanted.synced_fields_hash <> coalesce(held.synced_fields_hash, '') then 'changed'
        end as operation,
        coalesce(held.is_held, false) as is_held
    from wanted
    full outer join held on wanted.sync_name = held.sync_name and wanted.sync_key = held.sync_key

),

final as (

    select * from compared
    where sync_name in ({{ "'" ~ sync_models() | join("', '") ~ "'" }})

)

select * from final
