{#-
    At the start of a run: where people were erased, nothing is staged without the key that tells their rows, nor
    without looking for these rows anew, so that nobody comes back.
-#}
{% macro check_erasure() -%}
    {%- if not execute or flags.WHICH not in publishing_commands() or not is_anybody_erased() -%}
        {{ return('') }}
    {%- endif -%}
    {%- set erased_rows = 'model.warehouse_cdp.int_privacy__erased_rows' -%}
    {%- set looking = [erased_rows, 'model.warehouse_cdp.int_privacy__raw_identifiers'] -%}
    {%- set staged = [] -%}
    {%- for node_id in selected_resources
        if node_id in graph.nodes and graph.nodes[node_id].resource_type == 'model'
            and (erased_rows in graph.nodes[node_id].depends_on.nodes or node_id in looking) -%}
        {%- do staged.append(graph.nodes[node_id].name) -%}
    {%- endfor -%}
    {%- if not staged -%}
        {{ return('') }}
    {%- endif -%}
    {%- do adapter.check_erasure_key(
        run_query('select distinct key_mark from ' ~ hook_table('int_privacy__tombstones')).columns[0].values() | list
    ) -%}
    {%- if looking | reject('in', selected_resources) | list -%}
        {{ exceptions.raise_compiler_error(
            'People were erased, and this run would stage ' ~ staged[0] ~ ' without looking for their rows, which loaders '
            ~ 'may have sent again. Select what it is made of, too: `--select +' ~ staged[0] ~ '`, or build everything.'
        ) }}
    {%- endif -%}
{%- endmacro %}
