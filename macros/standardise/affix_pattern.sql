{#-
    The affixes of one kind as a regular expression, full stops between their letters allowed (ph.d., m.b.a.). For a
    select from the seed name_affixes. Without such affixes the pattern matches nothing.
-#}
{% macro affix_pattern(kind) -%}
    coalesce(
        string_agg(regexp_replace(affix, '(.)', '\1[.]?', 'g'), '|') filter (where kind = '{{ kind }}'),
        '$x'
    )
{%- endmacro %}
