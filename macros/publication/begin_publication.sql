{#-
    At the start of a run: nothing that it selects counts as built until it ends, so that a killed run leaves nothing
    that a later one would publish unseen. A warehouse of which nothing is known has everything to build.
-#}
{% macro begin_publication() -%}
    {%- if execute and flags.WHICH in publishing_commands() -%}
        {%- set earlier = publication_state() -%}
        {%- set is_known = earlier or run_query('select 1 from ' ~ hook_table('publication_log') ~ ' limit 1').rows -%}
        {%- do replace_publication_state(adapter.begin_publication(
            graph.nodes, selected_resources, earlier if is_known else none, now_as_text()
        )) -%}
        {%- do remove_publication_leftovers() -%}
    {%- endif -%}
{%- endmacro %}

{#- The commands that change working schemas or test them. -#}
{% macro publishing_commands() -%}
    {{ return(['build', 'run', 'seed', 'snapshot', 'test']) }}
{%- endmacro %}

{#- When this run started (UTC), as text. The log tells real times, not the clock of sample data. -#}
{% macro now_as_text() -%}
    {{ return(run_started_at.strftime('%Y-%m-%d %H:%M:%S')) }}
{%- endmacro %}
