{#-
    What a table holds about the people in int_privacy__subject_links, one row per value. A column says in
    `meta.leads_to` how its row leads to a person: {kind of link: SQL of its key}; without that, `customer_id` does, else
    `record_id`. Where several columns lead to people, all of them have to lead to the same one: a pair of records is
    told to nobody while the other half is somebody else's. Columns with `meta.about` (others, staff) hold other people.
-#}
{% macro subject_rows(model_name) -%}
    {%- set relation = ref(model_name) -%}
    {%- set links_to_people = ref('int_privacy__subject_links') -%}
    {%- if not execute -%}
        {{ return('select 1') }}
    {%- endif -%}
    {%- set model = graph.nodes['model.warehouse_cdp.' ~ model_name] -%}
    {%- set links = subject_links(model) -%}
    {%- set columns = model.columns.values() | rejectattr('config.meta.about', 'defined') | map(attribute='name') | list -%}
    {%- set texts = [] -%}
    {%- for column in columns -%}
        {%- do texts.append('cast(held.' ~ column ~ ' as ' ~ dbt.type_string() ~ ')') -%}
    {%- endfor -%}
    select
        link_1.customer_id,
        '{{ model_name }}' as table_name,
        {{ dbt.hash(hashed_text(texts)) }} as row_key,
        names.column_name,
        case names.column_name
            {%- for column in columns %}
            when '{{ column }}' then {{ texts[loop.index0] }}
            {%- endfor %}
        end as held_value,
        {{ 'held.source_name' if 'source_name' in columns else 'cast(null as ' ~ dbt.type_string() ~ ')' }} as source_name,
        {{ collected_at(columns) }} as collected_at
    from (
        select
            *,
            {%- for kind, key in links %}
            {{ key }} as subject_key_{{ loop.index }}{{ ',' if not loop.last }}
            {%- endfor %}
        from {{ relation }}
    ) as held
    {%- for kind, key in links %}
    inner join {{ links_to_people }} as link_{{ loop.index }}
        on
            link_{{ loop.index }}.link_kind = '{{ kind }}'
            and held.subject_key_{{ loop.index }} = link_{{ loop.index }}.link_key
            {%- if not loop.first %} and link_{{ loop.index }}.customer_id = link_1.customer_id {%- endif %}
    {%- endfor %}
    cross join (values ('{{ columns | join("'), ('") }}')) as names (column_name)
{%- endmacro %}

{#- How rows of a model lead to a person: pairs of the kind of link and the SQL of its key. -#}
{% macro subject_links(model) -%}
    {%- set links = [] -%}
    {%- for column in model.columns.values() if column.config.meta.leads_to -%}
        {%- do links.extend(column.config.meta.leads_to.items()) -%}
    {%- endfor -%}
    {%- for column, kind in {'customer_id': 'customer', 'record_id': 'record'}.items()
        if not links and column in model.columns -%}
        {%- do links.append((kind, column)) -%}
    {%- endfor -%}
    {{ return(links) }}
{%- endmacro %}

{#- When a row came to be, by the first of its columns that tells. -#}
{% macro collected_at(columns) -%}
    {%- set usual = ['occurred_at', 'captured_at', 'first_seen_at', 'created_at', 'requested_at'] -%}
    {%- set found = usual | select('in', columns) | list -%}
    {%- for column in columns if column.endswith('_at') -%}
        {%- do found.append(column) -%}
    {%- endfor -%}
    {{ return('cast(held.' ~ found[0] ~ ' as timestamp)' if found else 'cast(null as timestamp)') }}
{%- endmacro %}
