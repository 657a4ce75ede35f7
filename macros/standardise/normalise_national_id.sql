{#-
    A national id as the SHA-256 of its letters and digits in upper case. A value that already has the shape of
    a hash passes in lower case, so that plain and hashed exports of one register meet. What is too short for an id,
    has no digit or only zeros is a placeholder.
-#}
{% macro normalise_national_id(column) -%}
    {%- set compact = upper_case("regexp_replace(" ~ column ~ ", '[^A-Za-z0-9]', '', 'g')") -%}
    case
        when {{ lower_case(column) }} ~ '^[0-9a-f]{64}$' then {{ lower_case(column) }}
        when {{ compact }} ~ '[0-9]' and {{ compact }} ~ '[^0]' and length({{ compact }}) >= 5 then {{ sha256_hex(compact) }}
    end
{%- endmacro %}
