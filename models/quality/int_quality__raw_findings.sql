/*
    What is to be said of raw tables, in the form of what suites find: their columns, size and rhythm. A column that is
    read and gone, and a table that was cut short or doubled, are critical; that fewer than ten rows are all gone may be
    what somebody wanted. The size is told in each run, which makes it the measure of the next.
*/
{% set text = dbt.type_string() -%}
{% set size_judgement -%}
    case
        when is_doubled then '; it may hold them twice.'
        when count_rows = 0 then '; it was emptied or is gone.'
        else '; it may be cut short.'
    end || ' If that is right, list ' || source_name || '.' || table_name || ' in var accept_changes.'
{%- endset -%}
with

changes as (

    select * from {{ ref('int_quality__raw_changes') }}
    where not is_new_table and not is_accepted

),

arrivals as (

    select
        *,
        source_name || '.' || table_name || ' has ' || cast(count_rows as {{ text }}) || ' rows and had '
        || cast(count_rows_before as {{ text }}) as size_sentence,
        source_name || '.' || table_name || ' has no row since ' || cast(latest_day as {{ text }})
        || '; days between rows before: at most ' || cast(greatest_gap as {{ text }}) || '.' as wait_sentence
    from {{ ref('int_quality__raw_arrivals') }}

),

waiting as (

    select * from arrivals
    where latest_day is not null

),

final as (

    {{ raw_finding(
        'changes', 'columns stay', 'Raw tables keep their columns and types.',
        severity="case when change = 'vanished' and is_read then 'critical' else 'warning' end",
        success='false',
        problem=raw_change_sentence(),
        subject="source_name || '.' || table_name || '.' || column_name"
    ) }}
    union all
    {{ raw_finding(
        'arrivals', 'rows stay', 'Raw tables neither lose half of their rows nor double.',
        severity="case when coalesce(count_rows_before, count_rows) < 10 then 'warning' else 'critical' end",
        success='not is_cut_short and not is_doubled',
        problem="size_sentence || " ~ size_judgement,
        observed='count_rows',
        count_rows='count_rows'
    ) }}
    union all
    {{ raw_finding(
        'waiting', 'rows arrive', 'Raw tables wait for rows no more than twice as long as they used to.',
        severity="'warning'",
        success='not is_late',
        problem='wait_sentence',
        observed='24 * days_since_latest',
        count_rows='count_rows'
    ) }}

)

select * from final
