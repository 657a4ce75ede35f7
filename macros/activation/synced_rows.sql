{#-
    Rows for a destination: beside the key and the fields, a hash of the fields and the time of the run since which they are
    what they are.

    sync_name: the model that asks.
    relation: CTE with sync_key and the fields.
    fields: names of columns that the destination gets.
-#}
{% macro synced_rows(sync_name, relation, fields) -%}
    {%- set earlier = earlier_result(sync_name) -%}
    {%- set texts = [] -%}
    {%- for field in fields -%}
        {%- do texts.append('cast(' ~ field ~ ' as ' ~ dbt.type_string() ~ ')') -%}
    {%- endfor -%}
    select
        hashed.*,
        {{ 'coalesce(earlier.updated_at, ' ~ run_at() ~ ')' if earlier else run_at() }} as updated_at
    from (
        select
            sync_key,
            {{ fields | join(', ') }},
            {{ sha256_hex(hashed_text(texts)) }} as synced_fields_hash
        from {{ relation }}
    ) as hashed
    {%- if earlier %}
    left join {{ earlier }} as earlier
        on hashed.sync_key = earlier.sync_key and hashed.synced_fields_hash = earlier.synced_fields_hash
    {%- endif -%}
{%- endmacro %}
