{#- True for a text of two to four Chinese characters, written together or with a space behind the family name. -#}
{% macro is_han_name(column) -%}
    ({{ column }} ~ '^[㐀-䶿一-鿿]{2,4}$' or {{ column }} ~ '^[㐀-䶿一-鿿]{1,2} [㐀-䶿一-鿿]{1,2}$')
{%- endmacro %}

{#-
    True for Chinese characters that hold a family and a given name. Two may be a given name alone: they count where
    the first is a family name and both together are none.
-#}
{% macro is_whole_han_name(column) -%}
    (
        {{ is_han_name(column) }}
        and (
            length({{ column }}) > 2
            or ({{ is_chinese_family_name('left(' ~ column ~ ', 1)') }} and not {{ is_chinese_family_name(column) }})
        )
    )
{%- endmacro %}

{#- True for a family name of the seed chinese_family_names. -#}
{% macro is_chinese_family_name(expression) -%}
    exists (
        select 1
        from {{ ref('chinese_family_names') }} as chinese_family_names
        where chinese_family_names.family_name = {{ expression }}
    )
{%- endmacro %}
