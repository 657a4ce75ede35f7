{#- The last line of a run that published. -#}
{% macro say_what_was_published() -%}
    {%- if execute and flags.WHICH in publishing_commands() -%}
        {%- set published = run_query(
            "select 1 from " ~ hook_table('publication_log') ~ " where run_id = '" ~ invocation_id
            ~ "' and outcome = 'published'"
        ).rows -%}
        {%- if published -%}
            {%- do say_which_rules_do_not_hold() -%}
            {%- do print('Published ' ~ public_models() | length ~ ' tables for readers: ' ~ publication_location() ~ '.') -%}
        {%- endif -%}
    {%- endif -%}
{%- endmacro %}
