{#-
    What names a person in the rows of all raw tables, in the form that tombstones are made of: addresses as their
    mailbox, and nothing that is junk or an office's. Phones are as they were typed; Python knows their standard form.
-#}
{% macro raw_identifiers(with_events=false) -%}
    select
        source_name,
        table_name,
        row_hash,
        identifier_type,
        case identifier_type
            when 'email' then {{ canonical_email('identifier_value') }}
            when 'national_id' then {{ normalise_national_id('identifier_value') }}
            else identifier_value
        end as identifier_value,
        country
    from (
        select
            source_name,
            table_name,
            row_hash,
            identifier_type,
            case identifier_type
                when 'email' then {{ normalise_email('identifier_value') }}
                else identifier_value
            end as identifier_value,
            country
        from (
            {%- set selects = [] -%}
            {%- for source_name, tables in raw_tables().items() -%}
                {%- for table_name, declared in tables.items() if declared.get('identifies') or declared.get('belongs_to') -%}
                    {%- do selects.append(identifiers_of_rows(source_name, table_name, with_events)) -%}
                {%- endfor -%}
            {%- endfor %}
            {{ selects | join('\n            union all\n            ') }}
        ) as identifiers
        {{ compute_once() }}
    ) as shaped
    where
        identifier_value is not null
        and not (
            identifier_type = 'email'
            and ({{ is_placeholder('email', 'identifier_value') }} or {{ is_placeholder('role_mailbox', 'identifier_value') }})
        )
{%- endmacro %}
