{#- Key of the person record behind a Segment message: the account, or the device where nobody was logged in. -#}
{% macro segment_record_id(user_id, anonymous_id) -%}
    {{ record_id(
        "'segment'",
        "case when " ~ user_id ~ " is null then 'visitor' else 'user' end",
        'coalesce(' ~ user_id ~ ', ' ~ anonymous_id ~ ')'
    ) }}
{%- endmacro %}
