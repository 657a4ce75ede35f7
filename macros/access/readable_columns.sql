{#-
    The columns of a model that a role sees, {name: SQL}, generated from the tags, of those that its table has (`names`).
    `meta.open_to` of a model, such as {marketer: [indirect]}, shows columns of these tags to a role besides.
    A column without a valid tag ends the run, and one that is not declared is shown to nobody: nobody said who may read
    it.
-#}
{% macro readable_columns(model, role, names) -%}
    {%- set rules = access_rules()[role] -%}
    {%- set columns = {} -%}
    {%- for column in model.columns.values() if column.name in names and is_open_to(model, role) -%}
        {%- set tag = pii_tag(model, column) -%}
        {%- set rule = 'show' if tag in model.config.meta.get('open_to', {}).get(role, []) else rules.get(tag) -%}
        {%- if rule == 'show' -%}
            {%- do columns.update({column.name: column.name}) -%}
        {%- elif rule == 'hash' -%}
            {%- do columns.update({column.name ~ '_hash': keyed_hash(column.name)}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(columns) }}
{%- endmacro %}

{#- Whether any row of a model may be shown to a role: unless the model names other roles in `meta.roles`. -#}
{% macro is_open_to(model, role) -%}
    {{ return(role in model.config.meta.get('roles', [role])) }}
{%- endmacro %}

{#- How personal a column is. -#}
{% macro pii_tag(model, column) -%}
    {%- set tag = column.config.meta.get('pii') -%}
    {%- if tag not in ['none', 'indirect', 'direct', 'sensitive'] -%}
        {{ exceptions.raise_compiler_error(
            model.name ~ '.' ~ column.name ~ ' has no tag that says who may read it. Write `config: {meta: {pii: ...}}` '
            ~ 'at the column, with direct, indirect, sensitive or none.'
        ) }}
    {%- endif -%}
    {{ return(tag) }}
{%- endmacro %}

{#- Columns of a role as a select list. -#}
{% macro select_list(columns) -%}
    {%- set parts = [] -%}
    {%- for name, expression in columns.items() -%}
        {%- do parts.append(expression ~ (' as ' ~ name if expression != name else '')) -%}
    {%- endfor -%}
    {{ return(parts | join(', ')) }}
{%- endmacro %}
