{#- The declaration of one raw table (see raw_tables()) with everything spelled out. -#}
{% macro raw_declaration(source_name, table_name) -%}
    {%- set tables = raw_tables()[source_name] or {} -%}
    {%- if table_name not in tables -%}
        {{ exceptions.raise_compiler_error(
            "raw(): source '" ~ source_name ~ "' has no table '" ~ table_name ~ "' in macros/raw/sources/"
            ~ source_name ~ ".sql; there are: " ~ (tables | join(', ') or 'none') ~ "."
        ) }}
    {%- endif -%}
    {%- set declared = tables[table_name] -%}
    {%- if declared.identifies is not defined and declared.belongs_to is not defined -%}
        {{ exceptions.raise_compiler_error(
            "macros/raw/sources/" ~ source_name ~ ".sql does not say whom the rows of '" ~ table_name ~ "' are about. Add "
            ~ "identifies or belongs_to, see macros/raw/raw_tables.sql; without it nobody could be erased from them."
        ) }}
    {%- endif -%}
    {%- if declared.staged_as is not defined -%}
        {{ exceptions.raise_compiler_error(
            "macros/raw/sources/" ~ source_name ~ ".sql does not say which model stages '" ~ table_name ~ "'. Add staged_as, "
            ~ "see macros/raw/raw_tables.sql; without it nobody could say whether rows get lost."
        ) }}
    {%- endif -%}
    {%- set columns = {} -%}
    {%- for name, declaration in declared.columns.items() -%}
        {%- set details = {'kind': declaration} if declaration is string else declaration -%}
        {%- do columns.update({name: {
            'kind': details.kind,
            'names': [name] + details.get('names', []),
            'formats': details.get('formats', ['YYYY-MM-DD']),
            'not_a_source': details.get('not_a_source', false),
        }}) -%}
    {%- endfor -%}
    {{ return({
        'key': declared.key,
        'staged_as': declared.staged_as,
        'staging_selects': declared.get('staging_selects', false),
        'ids': declared.key + declared.get('further_ids', []),
        'needs': declared.get('needs', []),
        'versioned_by': declared.get('versioned_by', []),
        'decides_ties': declared.get('decides_ties', []),
        'keeps_history': declared.get('keeps_history', false),
        'required': declared.get('required', true),
        'sampled': declared.get('sampled', true),
        'kept_here': declared.get('kept_here', false),
        'identifies': declared.get('identifies', []),
        'belongs_to': declared.get('belongs_to', {}),
        'event_type': declared.get('event_type', none),
        'columns': columns,
    }) }}
{%- endmacro %}
