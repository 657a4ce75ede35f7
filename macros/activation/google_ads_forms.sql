{#-
    Google's form of an e-mail address before it is hashed: lower case without any space; Gmail ignores dots and what stands
    behind a plus, every other domain keeps them.
-#}
{% macro google_email(column) -%}
    {%- set address = "regexp_replace(" ~ lower_case(column) ~ ", '[[:space:]]', '', 'g')" -%}
    {%- set mailbox = "split_part(" ~ address ~ ", '@', 1)" -%}
    {%- set domain = "split_part(" ~ address ~ ", '@', 2)" -%}
    case
        when {{ domain }} in ('gmail.com', 'googlemail.com')
            then replace(split_part({{ mailbox }}, '+', 1), '.', '') || '@' || {{ domain }}
        else {{ address }}
    end
{%- endmacro %}

{#- Google's form of a phone number in E.164: with the plus. -#}
{% macro google_phone(column) -%}
    '+' || regexp_replace({{ column }}, '[^0-9]', '', 'g')
{%- endmacro %}

{#- Google's form of a given name: lower case, single spaces. -#}
{% macro google_first_name(column) -%}
    {{ trimmed_text('regexp_replace(' ~ lower_case(column) ~ ", '[[:space:]]+', ' ', 'g')") }}
{%- endmacro %}

{#- Google's form of a family name: that of a given name, without punctuation. -#}
{% macro google_last_name(column) -%}
    {{ google_first_name(without_punctuation(column)) }}
{%- endmacro %}

{#- A text without punctuation, which is listed so that both warehouses take the same for it. -#}
{% macro without_punctuation(column) -%}
    regexp_replace({{ column }}, '[]!"#$%&()*+,./:;<=>?@[\\^_`{|}~''’‘ʼ´“”„«»·•…–—-]', '', 'g')
{%- endmacro %}
