{#-
    A text as a date in the first of the given formats that it fits, else null (31.02.2020 is no date).
    formats: any of 'YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY'.
-#}
{% macro parse_date(column, formats) -%}
    coalesce(
        {%- for format in formats %}
        {{ try_cast(iso_date_text(column, format), 'date') }}{{ ',' if not loop.last }}
        {%- endfor %}
    )
{%- endmacro %}

{#- The text rearranged as YYYY-MM-DD where it has the format's shape, else null. Days and months may lack a zero. -#}
{% macro iso_date_text(column, format) -%}
    {%- set shapes = {
        'YYYY-MM-DD': ['^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T].*)?$', '-', 1, 2, 3],
        'DD.MM.YYYY': ['^[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}$', '.', 3, 2, 1],
        'MM/DD/YYYY': ['^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$', '/', 3, 1, 2],
        'DD/MM/YYYY': ['^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$', '/', 3, 2, 1],
    } -%}
    {%- if format not in shapes -%}
        {{ exceptions.raise_compiler_error(
            "parse_date(): there is no format '" ~ format ~ "'; use " ~ shapes.keys() | join(', ') ~ "."
        ) }}
    {%- endif -%}
    {%- set pattern, separator, year, month, day = shapes[format] -%}
    case
        when {{ column }} ~ '{{ pattern }}'
            then split_part({{ column }}, '{{ separator }}', {{ year }})
                || '-' || lpad(split_part({{ column }}, '{{ separator }}', {{ month }}), 2, '0')
                || '-' || lpad(left(split_part({{ column }}, '{{ separator }}', {{ day }}), 2), 2, '0')
    end
{%- endmacro %}
