{#-
    Key of a row at a destination: a hash of the destination and of an id that lasts, so that it tells nothing by itself,
    is the same in all syncs to one destination, and cannot be joined between two.
-#}
{% macro sync_key(destination, id) -%}
    {{ sha256_hex(destination ~ " || '|' || " ~ id) }}
{%- endmacro %}
