-- Collected only where somebody was erased, and forgotten as soon as int_privacy__erased_rows has been made of it.
{% if is_anybody_erased() -%}
{{ raw_identifiers() }}
{%- else -%}
{{ no_raw_identifiers() }}
{%- endif %}
