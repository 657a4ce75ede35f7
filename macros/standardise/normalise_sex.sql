{#- 'female' or 'male' from the first letters that forms use in several languages; null for anything else. -#}
{% macro normalise_sex(column) -%}
    case
        when {{ lower_case(column) }} in ('f', 'female', 'w', 'weiblich', 'femme', 'femminile', 'k', 'kobieta') then 'female'
        when {{ lower_case(column) }} in ('m', 'male', 'männlich', 'homme', 'maschio', 'mężczyzna') then 'male'
    end
{%- endmacro %}
