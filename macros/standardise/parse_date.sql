{#-
    A text as a date in the first of the given formats that it fits, else null (31.02.2020 is no date).
    formats: any of 'YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY', 'YYYYMMDD'.
-#}
{% macro parse_date(column, formats) -%}
    coalesce(
        {%- for format in formats %}
        {{ try_cast(iso_date_text(column, format), 'date') }}{{ ',' if not loop.last }}
        {%- endfor %}
    )
{%- endmacro %}

{#- The text rearranged as YYYY-MM-DD where it has the format's shape, else null. -#}
{% macro iso_date_text(column, format) -%}
    {%- set shapes = {
        'YYYY-MM-DD': ['^[0-9]{4}-[0-9]{2}-[0-9]{2}', 1, 6, 9],
        'DD.MM.YYYY': ['^[0-9]{2}[.][0-9]{2}[.][0-9]{4}$', 7, 4, 1],
        'MM/DD/YYYY': ['^[0-9]{2}/[0-9]{2}/[0-9]{4}$', 7, 1, 4],
        'DD/MM/YYYY': ['^[0-9]{2}/[0-9]{2}/[0-9]{4}$', 7, 4, 1],
        'YYYYMMDD': ['^[0-9]{8}$', 1, 5, 7],
    } -%}
    {%- if format not in shapes -%}
        {{ exceptions.raise_compiler_error(
            "parse_date(): there is no format '" ~ format ~ "'; use " ~ shapes.keys() | join(', ') ~ "."
        ) }}
    {%- endif -%}
    {%- set pattern, year, month, day = shapes[format] -%}
    case
        when {{ column }} ~ '{{ pattern }}'
            then substr({{ column }}, {{ year }}, 4) || '-' || substr({{ column }}, {{ month }}, 2)
                || '-' || substr({{ column }}, {{ day }}, 2)
    end
{%- endmacro %}
