{#-
    The whole name where one field holds it and the other nothing, without degrees and Chinese titles behind it; null
    for one word. A comma before a generation suffix separates nothing ('John Smith, Jr.'). Takes the patterns of
    affix_pattern().
-#}
{% macro whole_name(first_name, last_name, titles, degrees, suffixes) -%}
    regexp_replace(
        regexp_replace(
            case
                when {{ first_name }} is null or {{ last_name }} is null
                    then {{ trimmed_name('coalesce(' ~ first_name ~ ', ' ~ last_name ~ ')', titles) }}
            end,
            '([, ]+(' || {{ degrees }} || '))+$', '', 'i'
        ),
        ', *(' || {{ suffixes }} || ')$', ' \1', 'i'
    )
{%- endmacro %}

{#- A name with plain commas and spaces; without the title where it stands behind Chinese characters. -#}
{% macro trimmed_name(name, titles) -%}
    {%- set plain = "trim(replace(replace(" ~ name ~ ", '，', ','), '　', ' '))" -%}
    case
        when {{ plain }} ~ '[㐀-䶿一-鿿]$' then trim(regexp_replace({{ plain }}, '(' || {{ titles }} || ')$', ''))
        when {{ plain }} like '% %' or {{ plain }} like '%,%' then {{ plain }}
    end
{%- endmacro %}
