{#-
    What a guarded table is made of in this run, as SQL: the sample or the loaders' tables and, unless it stages one
    source, which sources are switched on. What was found in other input is no measure for this one.
-#}
{% macro what_is_read() -%}
    {%- set input = 'sample' if var('sample_data') else 'warehouse' -%}
    {%- set names = [input] -%}
    {%- for source_name in raw_tables() if var(source_name ~ '_enabled') -%}
        {%- do names.append(source_name) -%}
    {%- endfor -%}
    case when source_name is null then '{{ names | join(' ') }}' else '{{ input }}' end
{%- endmacro %}
