{#- Which side of quality an expectation is about, by its name and that of the column; see docs/quality.md. -#}
{% macro quality_dimension(expectation, column_name) -%}
    case
        when {{ expectation }} like '%unique%' then 'uniqueness'
        when
            {{ expectation }} like '%not_be_null'
            or {{ expectation }} like '%non_null_values%'
            or {{ expectation }} like 'expect_table_row_count%'
            or {{ expectation }} in ('suite_can_run', 'rows stay')
            then 'completeness'
        when {{ expectation }} = 'rows arrive' then 'timeliness'
        {#- Names of times end so. #}
        when
            {{ expectation }} = 'expect_column_max_to_be_between'
            and (right({{ column_name }}, 3) = '_at' or right({{ column_name }}, 5) = '_date')
            then 'timeliness'
        when
            {{ expectation }} like '%kl_divergence%'
            or {{ expectation }} like '%mean_to_be_between'
            or {{ expectation }} like '%column_pair%'
            or {{ expectation }} = 'columns stay'
            then 'consistency'
        else 'validity'
    end
{%- endmacro %}
