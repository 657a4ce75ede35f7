{#-
    Rank of a row among those of the same key, the last loaded first: loaders deliver at least once, so a key can
    come twice. Staging keeps rank 1.
-#}
{% macro load_rank(key, loaded_at) -%}
    row_number() over (partition by {{ key }} order by {{ loaded_at }} desc nulls last)
{%- endmacro %}
