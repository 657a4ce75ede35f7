{#-
    What became of the rows of a raw table, as counts by day of their version and outcome:
    raw              rows and malformed lines that the table or file has, by nothing but their day
    in_staging       rows of the staging model
    staged           good rows, of each key the one that counts
    earlier_version  earlier versions and repeated loads of such rows, and what loaders keep as history
    quarantined      rows that break a rule
    deleted          rows that their source deleted
    erased           rows of people who were erased
    expired          rows that are past their time
    Malformed lines and rows of staging models are of no day.
-#}
{% macro raw_outcomes(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set relation = raw_relation(source_name, table_name, declared) -%}
    {%- set lines = malformed_lines(source_name, table_name) -%}
    {%- set named = "'" ~ source_name ~ "' as source_name, '" ~ table_name ~ "' as table_name" -%}
    {%- set whole_table = named ~ ', cast(null as date) as version_day' -%}
    {%- if lines %}
    select {{ whole_table }}, outcome, coalesce(sum(count_lines), 0) as count_rows, 0 as count_arrived
    from {{ lines }} cross join (values ('raw'), ('quarantined')) as outcomes (outcome)
    group by outcome
    union all
    {%- endif %}
    {%- set found = raw_columns_expected(source_name, table_name, declared) -%}
    {%- if found %}
    select {{ named }}, version_day, 'raw' as outcome, count(*) as count_rows, 0 as count_arrived
    from ({{ raw_days(relation, declared, found) }}) as days
    group by version_day
    union all
    {%- endif %}
    select {{ whole_table }}, 'in_staging' as outcome, count(*) as count_rows, 0 as count_arrived
    from {{ ref(declared.staged_as) }}
    union all
    select
        {{ named }},
        version_day,
        outcome,
        count(*) as count_rows,
        count(case when version_at > {{ run_at() }} then 1 end) as count_arrived
    from (
        select
            version_day,
            version_at,
            case
                when left_out is not null then left_out
                when quarantine_reason is not null and (version_rank = 1 or is_without_rank) then 'quarantined'
                when quarantine_reason is not null or count_good > 1 then 'earlier_version'
                when deleted_at_source then 'deleted'
                else 'staged'
            end as outcome
        from ({{ ranked_raw_rows(source_name, table_name, declared) }}) as ranked
    ) as judged
    group by version_day, outcome
{%- endmacro %}

{#- The days of a raw table's rows, whatever else they say. -#}
{% macro raw_days(relation, declared, found) -%}
    {%- set days = ['cast(null as timestamp)'] -%}
    {%- for column in declared.versioned_by -%}
        {%- do days.append(raw_column('loaded_' ~ column, declared.columns[column], found)) -%}
    {%- endfor -%}
    select cast(coalesce({{ days | join(', ') }}) as date) as version_day
    from (
        select
            {%- for column in declared.versioned_by %}
            {{ loaded_column(declared.columns[column], found) }} as loaded_{{ column }},
            {%- endfor %}
            1 as is_row
        from {{ relation }}
    ) as loaded
{%- endmacro %}

{#-
    Every row of a raw table with why it is not looked at, its place among the versions of its key, and how many good
    ones there are up to it.
-#}
{% macro ranked_raw_rows(source_name, table_name, declared) -%}
    {%- set retention = retention_rule(source_name, table_name) -%}
    {%- set erased_rows = erased_rows_of(source_name, table_name) -%}
    {%- set versions = 'partition by left_out, ' ~ declared.key | join(', ') ~ ' order by '
        ~ latest_version_first(declared) | join(', ') -%}
    {%- set times = declared.versioned_by or ['cast(null as timestamp)'] -%}
    select
        *,
        cast(coalesce({{ times | join(', ') }}) as date) as version_day,
        greatest({{ times | join(', ') }}) as version_at,
        {% for column in declared.key %}{{ column }} is null or {% endfor %}
        {% for column in declared.versioned_by %}({{ column }} is null and loaded_{{ column }} is not null) or {% endfor %}
        false as is_without_rank,
        rank() over ({{ versions }}) as version_rank,
        count(case when quarantine_reason is null then 1 end) over (
            {{ versions }} rows between unbounded preceding and current row
        ) as count_good
    from (
        select
            *,
            case
                {%- if not declared.keeps_history %}
                when is_past_version then 'earlier_version'
                {%- endif %}
                {%- if retention %}
                when {{ retention.column }} < {{ kept_since(retention) }} then 'expired'
                {%- endif %}
                {%- if erased_rows %}
                when {{ row_hash(source_name, table_name, declared) }} in (
                    select erased.row_hash from {{ erased_rows }} as erased
                ) then 'erased'
                {%- endif %}
                when false then ''
            end as left_out
        from {{ raw_rows(source_name, table_name, for_erasure=true) }}
    ) as marked
{%- endmacro %}
