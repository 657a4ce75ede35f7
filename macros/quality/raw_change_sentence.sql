{#- What changed in a column of a raw table, for people; see int_quality__raw_changes. -#}
{% macro raw_change_sentence() -%}
    {%- set accepted -%}
        ' If that is right, list ' || source_name || '.' || table_name || ' in var accept_changes.'
    {%- endset -%}
    case change
        when 'vanished'
            then
                'Its column ' || column_name || ' is gone'
                || case when is_read then ', which is read.' else '; nothing reads it.' end || {{ accepted }}
        when 'changed type'
            then 'Its column ' || column_name || ' was ' || data_type_before || ' and is ' || data_type || '.' || {{ accepted }}
        else 'It has a new column ' || column_name || '.'
    end
{%- endmacro %}
