{#-
    What the match model compares, in the order of the package's COMPARISONS: scored pairs have weight_<name> and
    level_<name> of each.
-#}
{% macro comparison_names() -%}
    {{ return([
        'first_name', 'middle_name', 'birth_date', 'national_id', 'sex', 'name_suffix', 'last_name', 'place',
        'full_name', 'email', 'phone', 'company'
    ]) }}
{%- endmacro %}
