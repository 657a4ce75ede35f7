{#-
    Why something is permitted or not, in words. For queries with the columns of a decision (status, silence, law,
    jurisdiction, age_of_consent, expires_at) and the statement or request that decided (said_at, said_by, signal,
    legal_basis, requested_at). Tells nothing by which a person could be found.
-#}
{% macro permission_reason() -%}
    case status
        when 'granted'
            then 'granted ' || {{ said('legal_basis') }} || coalesce(', until ' || {{ day('expires_at') }}, '')
        when 'refused' then 'refused ' || {{ said('signal') }}
        when 'withdrawn' then 'withdrawn ' || {{ said('signal') }}
        when 'bounced' then 'messages do not arrive, ' || {{ said() }}
        when 'erased' then 'erasure was asked for on ' || {{ day('requested_at') }}
        when 'restricted' then 'restriction was asked for on ' || {{ day('requested_at') }}
        when 'objected' then 'objected on ' || {{ day('requested_at') }}
        when 'do_not_sell' then 'asked on ' || {{ day('requested_at') }} || ' that data is not sold'
        when 'minor' then 'younger than ' || cast(age_of_consent as {{ dbt.type_string() }}) || ', the age of consent'
        when 'deceased' then 'a source says that the person is dead'
        else case status
            when 'silent' then 'nothing was said'
            when 'expired' then 'the consent has expired, given ' || {{ said() }}
            when 'pending' then 'not confirmed yet, asked ' || {{ said() }}
            when 'not_counted' then 'the legal basis does not count, given ' || {{ said('legal_basis') }}
        end || '; silence means ' || case silence when 'opt_out' then 'yes' else 'no' end || ' (' || law || ', '
        || case jurisdiction when '*' then 'jurisdiction unknown' else jurisdiction end || ')'
    end
{%- endmacro %}

{#- When and by whom something was said, and one more detail where it is known. -#}
{% macro said(detail=none) -%}
    'on ' || {{ day('said_at') }} || ' (' || said_by
    {%- if detail %} || coalesce(', ' || {{ detail }}, ''){% endif %} || ')'
{%- endmacro %}

{#- The day of a timestamp as text. -#}
{% macro day(moment) -%}
    cast(cast({{ moment }} as date) as {{ dbt.type_string() }})
{%- endmacro %}
