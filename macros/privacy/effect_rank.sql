{#- Of what holds at one moment the smallest decides: the most restrictive, and silence last of all. -#}
{% macro effect_rank(effect) -%}
    case {{ effect }}
        {%- for name in [
            'erased', 'deceased', 'restricted', 'objected', 'do_not_sell', 'minor', 'restricts', 'bounces', 'permits',
            'none'
        ] %}
        when '{{ name }}' then {{ loop.index }}
        {%- endfor %}
    end
{%- endmacro %}
