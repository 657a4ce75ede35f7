{#-
    At the end of a run: publishes all public tables together if everything that they are made of was built and passed
    its tests, in this run or an earlier one; otherwise leaves them as they are and says why. Gives the statements that
    dbt runs as this hook, so that a failure ends the run with an error.
-#}
{% macro publish(results) -%}
    {%- if not execute or flags.WHICH not in publishing_commands() -%}
        {{ return('') }}
    {%- endif -%}
    {%- do check_job_lock() -%}
    {%- set missing = [] -%}
    {%- for model in public_models() if load_relation(model_relation(model)) is none -%}
        {%- do missing.append(model.unique_id) -%}
    {%- endfor -%}
    {%- set verdict = adapter.judge_run(
        graph.nodes, results, publication_state(), missing, flags.WHICH, flags.EMPTY, now_as_text()
    ) -%}
    {%- do replace_publication_state(verdict.state) -%}
    {%- if not verdict.concerns_readers -%}
        {{ return('') }}
    {%- endif -%}
    {%- if not verdict.is_green -%}
        {%- do keep_last_publication(verdict, results) -%}
        {{ return('') }}
    {%- endif -%}
    {%- set statements = publish_tables(public_models(), verdict) -%}
    {#- Ends the transaction that dbt began to look at columns; the statements have one of their own. -#}
    {%- call in_one_transaction() -%} select 1; {%- endcall -%}
    {{ return(statements) }}
{%- endmacro %}
