{#-
    A whole name without the degrees behind it. A comma before a generation suffix separates nothing ('John Smith, Jr.').
    Takes the patterns of affix_pattern().
-#}
{% macro whole_name(name, degrees, suffixes) -%}
    case
        when {{ is_affix(regexp_extract(name, "'[^ ,]+$'")) }}
            then regexp_replace(
                regexp_replace({{ name }}, '([, ]+(' || {{ degrees }} || '))+$', '', 'i'),
                ', *(' || {{ suffixes }} || ')$', ' \1', 'i'
            )
        else {{ name }}
    end
{%- endmacro %}

{#- A name of several words or in Chinese characters, with plain commas and spaces and without the title behind it. -#}
{% macro trimmed_name(name, titles) -%}
    {%- set plain = trimmed_text("replace(replace(" ~ name ~ ", '，', ','), '　', ' ')") -%}
    case
        when {{ plain }} ~ '[㐀-䶿一-鿿]$' then {{ trimmed_text('regexp_replace(' ~ plain ~ ", '(' || " ~ titles ~ " || ')$', '')") }}
        when {{ plain }} like '% %' or {{ plain }} like '%,%' then {{ plain }}
    end
{%- endmacro %}
