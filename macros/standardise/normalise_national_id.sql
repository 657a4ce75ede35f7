{#-
    A national id as the SHA-256 of its letters and digits in upper case. A value that already has the shape of
    a hash passes in lower case, so that plain and hashed exports of one register meet.
-#}
{% macro normalise_national_id(column) -%}
    case
        when lower({{ column }}) ~ '^[0-9a-f]{64}$' then lower({{ column }})
        when {{ column }} is not null
            then {{ sha256_hex("upper(regexp_replace(" ~ column ~ ", '[^A-Za-z0-9]', '', 'g'))") }}
    end
{%- endmacro %}
