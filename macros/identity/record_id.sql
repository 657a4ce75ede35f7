{#-
    The key of a source person record in all of identity: source, kind of record and the source's own id. Tables made of
    it inherit that it sorts by bytes, which on Postgres is many times faster than by a language.
-#}
{% macro record_id(source_name, record_type, source_record_id) -%}
    {{ binary_order('(' ~ source_name ~ " || ':' || " ~ record_type ~ " || ':' || " ~ source_record_id ~ ')') }}
{%- endmacro %}
