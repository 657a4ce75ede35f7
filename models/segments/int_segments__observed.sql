/*
    What this run has to judge by, beside what earlier ones had: the versions of definitions, the kinds of records and
    events that arrive, and the last change of identity. A run in which a kind is missing that arrived before, or was
    cut short, is not complete: nobody enters or leaves by it, since absence is not deletion. Neither is a run without
    any input.
*/
with

definitions as (

    {{ segment_catalog() }}

),

inputs as (

    select source_name || ':' || record_type as name
    from {{ ref('customer_source_records') }}

    union

    select source_name || ':' || split_part(substr(event_id, length(source_name) + 2), ':', 1) as name
    from {{ ref('events') }}

),

cut_short as (

    select distinct source_name || ':' || record_type as name
    from {{ ref('int_identity__absent_records') }}
    where state = 'missing' and not is_gone

),

present as (

    select
        'definition' as kind,
        segment_id as name,
        definition_hash as value
    from definitions

    union all

    select
        'input' as kind,
        name,
        'present' as value
    from inputs
    where name not in (select cut_short.name from cut_short)

    union all

    select
        'identity' as kind,
        'run_number' as name,
        cast(max(run_number) as {{ dbt.type_string() }}) as value
    from {{ ref('customer_id_changes') }}
    having count(*) > 0

),

history as (

    select * from {{ earlier_result('int_segments__sights') or no_sights() }}

),

earlier as (

    {{ first_per_key('history', ['kind', 'name', 'value'], ['kind', 'name'], ['run_number desc']) }}

),

numbers as (

    select run_number from history
    union all
    select run_number from {{ earlier_result('segment_membership_events') or no_membership_events() }}

),

compared as (

    select
        coalesce(present.kind, earlier.kind) as kind,
        coalesce(present.name, earlier.name) as name,
        present.value,
        earlier.value as earlier_value
    from present
    full outer join earlier on present.kind = earlier.kind and present.name = earlier.name

),

final as (

    select
        *,
        count(*) filter (where kind = 'input' and value is not null) over () > 0
        and count(*) filter (
            where kind = 'input' and value is null and earlier_value is not null and not {{ is_retired_input('name') }}
        ) over () = 0 as is_complete,
        (select coalesce(max(numbers.run_number), 0) + 1 from numbers) as run_number
    from compared

)

select * from final
