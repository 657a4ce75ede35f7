{#- Where to read which rules do not hold, in the closing lines of a run that checked them. -#}
{% macro say_which_rules_do_not_hold() -%}
    {%- set results = graph.nodes.get('model.' ~ project_name ~ '.data_quality_results') -%}
    {%- if results -%}
        {%- set count = run_query(
            'select count(*) from ' ~ model_relation(results) ~ " where run_id = '" ~ invocation_id ~ "' and not success"
        ).rows[0][0] -%}
        {%- if count -%}
            {%- do print('Rules of suites that do not hold: ' ~ count ~ '; `cdp quality` says which.') -%}
        {%- endif -%}
    {%- endif -%}
{%- endmacro %}
