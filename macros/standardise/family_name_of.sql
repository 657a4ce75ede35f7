{#-
    Family name in a text that holds a whole name: what stands before a comma; in Chinese the first character, or the
    first two of a double family name; else the last word with the particles before it and the generation suffix
    behind it ('Anna van der Berg', 'John Smith Jr.'). Takes the patterns of affix_pattern().
-#}
{% macro family_name_of(whole_name, particles, suffixes) -%}
    {%- set pattern = "'(^| )((' || " ~ particles ~ " || ') )*[^ ]+( (' || " ~ suffixes ~ " || '))?$'" -%}
    case
        when {{ whole_name }} like '%,%' then nullif({{ trimmed_text('split_part(' ~ whole_name ~ ", ',', 1)") }}, '')
        when {{ is_han_name(whole_name) }} and {{ whole_name }} like '% %' then split_part({{ whole_name }}, ' ', 1)
        when {{ is_han_name(whole_name) }}
            then left({{ whole_name }}, case
                when length({{ whole_name }}) = 4 then 2
                when length({{ whole_name }}) = 3 and {{ is_chinese_family_name('left(' ~ whole_name ~ ', 2)') }} then 2
                else 1
            end)
        when
            {{ is_affix("split_part(" ~ whole_name ~ ", ' ', -1)") }}
            or {{ is_affix("split_part(" ~ whole_name ~ ", ' ', -2)") }}
            then {{ trimmed_text(regexp_extract(whole_name, pattern)) }}
        else split_part({{ whole_name }}, ' ', -1)
    end
{%- endmacro %}
