{#- The person records that the rows of all raw tables are, as far as a row is one; see delivered_records_of. -#}
{% macro delivered_records() -%}
    {%- set statements = [] -%}
    {%- for source_name, tables in raw_tables().items() -%}
        {%- for table_name in tables if own_record_id(source_name, table_name) -%}
            {%- do statements.append(delivered_records_of(source_name, table_name)) -%}
        {%- endfor -%}
    {%- endfor -%}
    {{ statements | join('\n    union all\n    ') }}
{%- endmacro %}

{#-
    The person records that the rows of a raw table are, by their keys alone and whatever becomes of the rows: deleted,
    past their time, in quarantine, past versions, or no record of their own because their account is here, too.
-#}
{% macro delivered_records_of(source_name, table_name) -%}
    {%- set declared = raw_declaration(source_name, table_name) -%}
    {%- set relation = raw_relation(source_name, table_name, declared) -%}
    {%- set found = raw_columns_expected(source_name, table_name, declared) -%}
    select {{ own_record_id(source_name, table_name) }} as record_id
    from (
        select
            {%- for column in declared.key %}
            {{ raw_column('loaded_' ~ column, declared.columns[column], found) }} as {{ column }}{{ ',' if not loop.last }}
            {%- endfor %}
        from (
            select
                {%- for column in declared.key %}
                {{ loaded_column(declared.columns[column], found) }} as loaded_{{ column }}{{ ',' if not loop.last }}
                {%- endfor %}
            {% if found -%}
            from {{ relation }}
            {%- else -%}
            where false
            {%- endif %}
        ) as loaded
    ) as keys
{%- endmacro %}
