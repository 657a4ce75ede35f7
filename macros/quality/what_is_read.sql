{#-
    What a guarded table is made of in this run, as SQL: where raw tables are read and, unless it stages one source, which
    sources are switched on. What was found in other input is no measure for this one.
-#}
{% macro what_is_read() -%}
    {%- set names = [raw_input()] -%}
    {%- for source_name in raw_tables() if var(source_name ~ '_enabled') -%}
        {%- do names.append(source_name) -%}
    {%- endfor -%}
    case when source_name is null then '{{ names | join(' ') }}' else '{{ raw_input() }}' end
{%- endmacro %}
