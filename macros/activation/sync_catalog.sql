{#-
    What the audiences that are sent to destinations ask for, one row for each purpose that has to be permitted: that of
    the segment, or the one stated where there is no segment, and those in `also_needs`.
-#}
{% macro sync_catalog() -%}
    {%- set columns = ['sync_name', 'destination', 'segment_id', 'channel', 'purpose', 'count_purposes'] -%}
    {%- set segments = segment_definitions() -%}
    {%- set rows = [] -%}
    {%- for name, sync in sync_settings().items() if sync.carries == 'members' -%}
        {%- set own = segments[sync.segment].purpose if sync.segment else sync.purpose -%}
        {%- set purposes = ([own] + sync.get('also_needs', [])) | unique | list -%}
        {%- for purpose in purposes -%}
            {%- do rows.append(
                "('" ~ name ~ "', '" ~ sync.destination ~ "', "
                ~ ("'" ~ sync.segment ~ "'" if sync.segment else 'null')
                ~ ", '" ~ sync.channel ~ "', '" ~ purpose ~ "', " ~ purposes | length ~ ')'
            ) -%}
        {%- endfor -%}
    {%- endfor -%}
    select
        {%- for name in columns %}
        cast({{ name }} as {{ 'integer' if name == 'count_purposes' else dbt.type_string() }}) as {{ name }}
        {{- ',' if not loop.last }}
        {%- endfor %}
    from (
        values
        ({{ (['null'] * columns | length) | join(', ') }}){{ ',' if rows }}
        {{ rows | join(',\n        ') }}
    ) as settings ({{ columns | join(', ') }})
    where sync_name is not null
{%- endmacro %}
