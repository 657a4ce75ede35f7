{#-
    The rows of a raw table that could not be staged: one row per key and reason, without any value but the key. A bad
    version of a row counts while no later version of it came in, and where its key or its time cannot be read.
-#}
{% macro quarantined(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set lines = malformed_lines(source_name, table_name) -%}
    {%- if lines -%}
        {{ quarantined_lines(source_name, table_name, lines) }}
        union all
    {%- endif %}
    select
        '{{ source_name }}' as source_name,
        '{{ table_name }}' as table_name,
        row_key,
        quarantine_reason as reason,
        count(*) as count_rows
    from (
        select
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
        from {{ raw_rows(source_name, table_name) }}
    ) as ranked
    where quarantine_reason is not null and (version_rank = 1 or is_without_rank)
    group by row_key, quarantine_reason
{%- endmacro %}
