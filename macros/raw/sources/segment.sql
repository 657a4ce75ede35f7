{#- The tables of source segment that are read. -#}
{% macro segment_raw_tables() -%}
    {%- set message = {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'key',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
    } -%}
    {{ return({
        'identifies': {
            'key': ['id'],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'columns': dict(message, **{
                'email': 'text',
                'phone': 'key',
                'first_name': 'text',
                'last_name': 'text',
                'birthday': 'date',
                'address_street': 'text',
                'address_city': 'text',
                'address_postal_code': 'key',
                'address_country': 'text',
                'context_locale': 'text',
            }),
        },
        'pages': {
            'key': ['id'],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'columns': dict(message, **{
                'name': 'text',
                'category': 'text',
                'path': 'text',
                'title': 'text',
                'url': 'text',
                'referrer': 'text',
                'context_campaign_source': 'text',
                'context_campaign_medium': 'text',
                'context_campaign_name': 'text',
            }),
        },
        'tracks': {
            'key': ['id'],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'columns': dict(message, **{
                'event': 'text',
                'event_text': 'text',
                'context_page_url': 'text',
            }),
        },
    }) }}
{%- endmacro %}
