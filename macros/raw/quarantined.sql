{#-
    The rows of a raw table that could not be staged: one row per key and reason, without any value but the key and the
    person record that it is. A bad version of a row counts while no later version of it came in, and where its key or its
    time cannot be read.
-#}
{% macro quarantined(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set lines = malformed_lines(source_name, table_name) -%}
    {%- set ordered = (declared.key + declared.versioned_by + declared.decides_ties) | unique | list -%}
    {%- if lines -%}
        {{ quarantined_lines(source_name, table_name, lines) }}
        union all
    {%- endif %}
    select
        '{{ source_name }}' as source_name,
        '{{ table_name }}' as table_name,
        row_key,
        quarantine_reason as reason,
        min(record_id) as record_id,
        count(*) as count_rows
    from (
        with

        typed as (

            select
                {%- for column in (declared.key + declared.versioned_by) | unique %}
                loaded_{{ column }},
                {%- endfor %}
                {%- for column in ordered %}
                {{ column }},
                {%- endfor %}
                deleted_at_source,
                quarantine_reason
            from {{ raw_rows(source_name, table_name) }}

        ),

        suspects as (

            select distinct {{ declared.key | join(', ') }} from typed
            where quarantine_reason is not null

        )

        -- only of keys with a bad row all versions are put into order: of most tables that is none
        select
            {{ own_record_id(source_name, table_name) or no_record_id() }} as record_id,
            nullif(concat_ws(
                '|',
                {%- for column in declared.key %}
                coalesce(left(cast({{ column }} as {{ dbt.type_string() }}), 500), left(cast(loaded_{{ column }} as {{ dbt.type_string() }}), 500)),
                {%- endfor %}
                null
            ), '') as row_key,
            quarantine_reason,
            rank() over (
                partition by {{ declared.key | join(', ') }}
                order by {{ latest_version_first(declared) | join(', ') }}
            ) as version_rank,
            {% for column in declared.key %}{{ column }} is null or {% endfor %}
            {% for column in declared.versioned_by %}({{ column }} is null and loaded_{{ column }} is not null) or {% endfor %}
            false as is_without_rank
        from typed
        left join suspects using ({{ declared.key | join(', ') }})
        where typed.quarantine_reason is not null or suspects.{{ declared.key[0] }} is not null
    ) as ranked
    where quarantine_reason is not null and (version_rank = 1 or is_without_rank)
    group by row_key, quarantine_reason
{%- endmacro %}
