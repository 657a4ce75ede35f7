{#-
    The legal basis that a text names, in words or by its article of the GDPR; null for none, and `other` for one that no
    policy lists or nobody understands, so that what is not understood permits nothing. Where several are named the one
    that counts in fewer places comes first, so that "consent or legitimate interest" is not taken for consent.
-#}
{% macro legal_basis(expression) -%}
    {%- set basis = snake_case(expression) -%}
    case
        when {{ basis }} is null then null
        when {{ basis }} ~ '{{ whole_words('no|not|non|without|never|none|sans|sin|senza|opt_?out|exempt[a-z]*|withdrawn|revoked') }}'
            then 'other'
        when {{ basis }} ~ '{{ article_6('[cde]') }}' then 'other'
        when {{ basis }} like '%implied%' or {{ basis }} ~ '{{ whole_words('soft|soft_?opt_?in') }}' then 'soft_opt_in'
        when {{ basis }} like '%legitimate%' or {{ basis }} ~ '{{ article_6('f') }}' then 'legitimate_interest'
        when {{ basis }} like '%contract%' or {{ basis }} ~ '{{ article_6('b') }}' then 'contract'
        when
            {{ basis }} like '%consent%'
            or {{ basis }} ~ '{{ whole_words('opt_?in') }}'
            or {{ basis }} ~ '{{ article_6('a') }}'
            then 'consent'
        else 'other'
    end
{%- endmacro %}

{#- A pattern for texts in snake case in which one of these words stands. -#}
{% macro whole_words(words) -%}
    ^(.*_)?({{ words }})(_.*)?$
{%- endmacro %}

{#- A pattern for a letter of Article 6(1): "6(1)(f)", "Art. 6 Abs. 1 S. 1 lit. f", "6.1f", "A6-1-f", alone or among others. -#}
{% macro article_6(letter) -%}
    ^(.*[^0-9])?6_?((abs|absatz|para|paragraph|paragraphe|par)_)*1_?((1|s|satz|sentence|lit|litera|letter|let|point|buchst|buchstabe|subparagraph|[a-f]|and|or|und|oder)_)*{{ letter }}(_.*)?$
{%- endmacro %}
