{#- The lines of a file that are no rows, in the shape of quarantined(): known by their place, without any text of theirs. -#}
{% macro quarantined_lines(source_name, table_name, lines) -%}
    select
        '{{ source_name }}' as source_name,
        '{{ table_name }}' as table_name,
        'line ' || cast(line_number as {{ dbt.type_string() }}) as row_key,
        case error_type
            when 'MISSING COLUMNS' then 'the line has too few values'
            when 'TOO MANY COLUMNS' then 'the line has too many values'
            when 'UNQUOTED VALUE' then 'the line has a quote too many or too few'
            when 'INVALID ENCODING' then 'the line is not UTF-8'
            when 'LINE SIZE OVER MAXIMUM' then 'the line is too long'
            else 'the line cannot be read'
        end as reason,
        {{ no_record_id() }} as record_id,
        count_lines as count_rows
    from {{ lines }}
{%- endmacro %}
