{#-
    Family name in a text that holds a whole name: what stands before a comma, else the last word with the
    particles before it and the generation suffix behind it ('Anna van der Berg', 'John Smith Jr.').
-#}
{% macro family_name_of(whole_name) -%}
    {%- set pattern = '(^| )((von|van|vom|zu|de|di|da|dal|del|della|der|den|la|le|du|dos|el|al|bin) )*[^ ]+( (jr|sr|ii|iii|iv)[.]?)?$' -%}
    case
        when {{ whole_name }} like '%,%' then trim(split_part({{ whole_name }}, ',', 1))
        else trim(right({{ whole_name }}, length({{ regexp_extract('lower(' ~ whole_name ~ ')', pattern) }})))
    end
{%- endmacro %}
