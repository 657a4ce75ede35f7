{#-
    What has to be known to plan an erasure: queries by the name of the table that adapter.plan_erasure() makes of each.
    It puts the customer in the place of `$customer`. All columns are texts.
-#}
{% macro erasure_queries() -%}
    {%- set identifiers = existing_model('int_identity__identifiers') -%}
    {%- set records = existing_model('int_identity__customer_records') -%}
    {#-
        Also those that are gone or did not arrive, of customers who have a record all the same: history names them,
        and they may be sent again. Who has none is nobody whose contact points would have to be left alone.
    -#}
    {%- set known_records -%}
        with known as (
            select
                assignments.record_id,
                assignments.customer_id is not null as is_there,
                coalesce(redirects.customer_id, assignments.last_customer_id) as customer_id
            from {{ existing_model('int_identity__latest_assignments') }} as assignments
            left join {{ existing_model('customer_id_redirects') }} as redirects
                on assignments.last_customer_id = redirects.former_customer_id and not redirects.is_provisional
            where not {{ is_renamed('assignments.record_id', 'assignments.source_name') }}
        )

        select record_id, customer_id from known
        where customer_id in (select held.customer_id from known as held where held.is_there)
    {%- endset -%}
    {%- set text = dbt.type_string() -%}
    {%- set contact_points -%}
        select identifiers.identifier_type, identifiers.identifier_value, identifiers.match_value
        from {{ identifiers }} as identifiers
        inner join {{ records }} as records on identifiers.record_id = records.record_id
        where records.customer_id = '$customer'
    {%- endset -%}
    {%- set requests -%}
        select
        {%- for column in [
            'request_id', 'customer_id', 'requested_at', 'request_type', 'match_status', 'is_identity_verified', 'status'
        ] %}
            cast({{ column }} as {{ text }}) as {{ column }}{{ ',' if not loop.last }}
        {%- endfor %}
        from {{ existing_model('privacy_requests') }}
    {%- endset -%}
    {#- Rows of the person by what was made of them, also where they hold nothing but what others share. -#}
    {%- set events -%}
        select event_id from {{ existing_model('events') }} where customer_id = '$customer'
        union all
        select 'privacy:request:' || request_id as event_id
        from {{ existing_model('privacy_requests') }} where customer_id = '$customer'
    {%- endset -%}
    {#- Today's id of the person, and those that were given up for it; one that may come back may be somebody else. -#}
    {%- set customer_ids -%}
        select cast('$customer' as {{ text }}) as customer_id
        union all
        select former_customer_id as customer_id from {{ existing_model('customer_id_redirects') }}
        where customer_id = '$customer' and not is_provisional
    {%- endset -%}
    {{ return({
        'records': known_records,
        'requests': requests,
        'tombstones': 'select request_id, identifier_hash, key_mark from ' ~ hook_table('int_privacy__tombstones'),
        'identifiers': raw_identifiers(with_events=true),
        'shared': 'select identifier_type, match_value from ' ~ existing_model('int_identity__shared_values'),
        'contact_points': contact_points,
        'events': events,
        'customer_ids': customer_ids,
    }) }}
{%- endmacro %}

{#- The table of a model, which has to be there: only who was built can be erased. -#}
{% macro existing_model(model_name) -%}
    {%- set relation = model_relation(graph.nodes['model.warehouse_cdp.' ~ model_name]) -%}
    {%- if load_relation(relation) is none -%}
        {{ exceptions.raise_compiler_error(
            "Table '" ~ model_name ~ "' is not in the warehouse yet. Run `dbt build` first, or name another warehouse "
            ~ "with --target."
        ) }}
    {%- endif -%}
    {{ return(relation) }}
{%- endmacro %}
