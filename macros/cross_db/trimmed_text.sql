{#-
    A text without the blanks around it, the same ones on every warehouse: what Unicode calls white space, and marks
    without width, which come along when somebody copies an address or a number. trim() takes off a different set on each.
-#}
{% macro trimmed_text(expression) -%}
    {{ return(adapter.dispatch('trimmed_text', 'warehouse_cdp')(expression)) }}
{%- endmacro %}

{#- DuckDB's trim() with a list costs five times as much as this pattern. -#}
{% macro duckdb__trimmed_text(expression) -%}
    {%- set ranges = [] -%}
    {%- for first, last in blanks() -%}
        {%- do ranges.append('\\x{%x}-\\x{%x}' | format(first, last)) -%}
    {%- endfor -%}
    {%- set blank = '[' ~ ranges | join ~ ']+' -%}
    regexp_replace({{ expression }}, '^{{ blank }}|{{ blank }}$', '', 'g')
{%- endmacro %}

{#- On Postgres the list costs half as much again as trim(), and a pattern more than twice as much. -#}
{% macro postgres__trimmed_text(expression) -%}
    {%- set characters = [] -%}
    {%- for first, last in blanks() -%}
        {%- for character in range(first, last + 1) -%}
            {%- do characters.append('\\u%04x' | format(character)) -%}
        {%- endfor -%}
    {%- endfor -%}
    btrim({{ expression }}, E'{{ characters | join }}')
{%- endmacro %}

{% macro default__trimmed_text(expression) -%}
    {{ unsupported_adapter('trimmed_text') }}
{%- endmacro %}

{#- Code points, first and last of each range. -#}
{% macro blanks() -%}
    {{ return([
        (0x09, 0x0d), (0x20, 0x20), (0x85, 0x85), (0xa0, 0xa0), (0x1680, 0x1680), (0x2000, 0x200b), (0x200e, 0x200f),
        (0x2028, 0x2029), (0x202f, 0x202f), (0x205f, 0x2060), (0x3000, 0x3000), (0xfeff, 0xfeff),
    ]) }}
{%- endmacro %}
