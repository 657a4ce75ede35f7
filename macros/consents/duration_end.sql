{#- The end of an ISO 8601 duration such as P1Y, P18M or P730D that begins at a time; null for what is no such text. -#}
{% macro duration_end(begins_at, duration) -%}
    case
        when {{ duration }} ~ '^P([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$' and length({{ duration }}) > 1
            then {{ begins_at }}
                {%- for unit, interval in {'Y': '1 year', 'M': '1 month', 'W': '7 day', 'D': '1 day'}.items() %}
                + coalesce(
                    cast(replace({{ regexp_extract(duration, "'[0-9]+" ~ unit ~ "'") }}, '{{ unit }}', '') as integer), 0
                ) * interval '{{ interval }}'
                {%- endfor %}
    end
{%- endmacro %}
