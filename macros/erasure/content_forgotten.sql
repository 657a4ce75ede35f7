{#-
    Statements that empty what tools wrote down of the person's rows (cdp_erased_keys), and their proof. A row itself stays,
    so that the next build still learns what became of its key.
-#}
{% macro content_forgotten_by_tools() -%}
    {%- for source_name, table_name, key, content in [
        ('sync', 'sync_results', 'sync_key', 'synced_fields_hash'),
        ('hightouch', 'sync_changelog', 'row_id', 'fields'),
        ('census', 'sync_log', 'record_identifier', 'record_payload'),
    ] if var(source_name ~ '_enabled') -%}
        {%- set kept_here = raw_declaration(source_name, table_name).kept_here -%}
        {%- set table = source(source_name, table_name) if kept_here else raw_table(source_name, table_name) -%}
        {%- set found = load_relation(table) -%}
        {%- if found and content in adapter.get_columns_in_relation(found) | map(attribute='name') -%}
            {%- set fate = raw_table_fate(source_name, table_name, 'update') -%}
            {{ content_forgotten(source_name, found, fate.relation, key, content, fate.erase_at_source) }}
        {%- endif -%}
    {%- endfor -%}
{%- endmacro %}

{#- The same for one table: `writable` is none where its content is left to whoever is named by erase_at_source. -#}
{% macro content_forgotten(source_name, found, writable, key, content, erase_at_source=none) -%}
    {%- set is_theirs -%}
        {{ content }} is not null
        and {{ trimmed_text('cast(' ~ key ~ ' as ' ~ dbt.type_string() ~ ')') }} in (
            select erased.sync_key from cdp_erased_keys as erased
        )
    {%- endset -%}
    {{ proof_of_history(found.identifier, found, is_theirs, source_name, writable is not none, erase_at_source) }}
    {%- if writable %}
    update {{ writable }} set {{ content }} = null where {{ is_theirs }};
    {%- endif -%}
{%- endmacro %}
