{#-
    The mailbox behind a normalised address: providers that deliver a+tag@ to a@ lose the tag, those that ignore
    dots lose them too, and Google's two domains are one. Every other address is its own canonical form.
-#}
{% macro canonical_email(column) -%}
    {%- set ignores_dots = ['gmail.com', 'googlemail.com'] -%}
    {%- set ignores_tags = ignores_dots + [
        'outlook.com', 'hotmail.com', 'live.com', 'icloud.com', 'me.com', 'fastmail.com', 'proton.me',
        'protonmail.com'
    ] -%}
    {%- set mailbox = "split_part(" ~ column ~ ", '@', 1)" -%}
    {#- DuckDB 2.0 cannot plan a comparison with a part of a text that it knows to be null in every row. -#}
    {%- set domain = "split_part(coalesce(" ~ column ~ ", ''), '@', 2)" -%}
    case
        when {{ domain }} in ('{{ ignores_dots | join("', '") }}')
            then replace(split_part({{ mailbox }}, '+', 1), '.', '') || '@gmail.com'
        when {{ domain }} in ('{{ ignores_tags | join("', '") }}')
            then split_part({{ mailbox }}, '+', 1) || '@' || {{ domain }}
        else {{ column }}
    end
{%- endmacro %}
