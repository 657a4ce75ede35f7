{#-
    The tables of source segment that are read. Consent to categories stands on every message; the first name of each is
    Segment's own example, the others are what consent managers call the same.
-#}
{% macro segment_raw_tables() -%}
    {%- set message = {
        'id': 'key',
        'anonymous_id': 'text',
        'user_id': 'key',
        'timestamp': 'timestamp',
        'received_at': 'timestamp',
    } -%}
    {%- for category, names in segment_consent_categories().items() -%}
        {%- set column = 'context_consent_category_preferences_' ~ category -%}
        {%- do message.update({column: {'kind': 'boolean', 'names': names}}) -%}
    {%- endfor -%}
    {{ return({
        'identifies': {
            'key': ['id'],
            'staged_as': 'stg_segment__identifies',
            'needs': [['user_id', 'anonymous_id']],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'identifies': [
                ['record_id', [
                    "'segment'", "case when user_id is null then 'visitor' else 'user' end",
                    'coalesce(user_id, anonymous_id)',
                ], 'address_country'],
                ['anonymous_id', 'anonymous_id'],
                ['email', 'email'],
                ['phone', 'phone', 'address_country'],
            ],
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
            'staged_as': 'stg_segment__pages',
            'needs': [['timestamp', 'received_at']],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'identifies': [
                ['record_id', ["'segment'", "'user'", 'user_id']],
                ['anonymous_id', 'anonymous_id'],
            ],
            'event_type': 'page',
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
            'staged_as': 'stg_segment__tracks',
            'needs': [['event'], ['timestamp', 'received_at']],
            'further_ids': ['anonymous_id', 'user_id'],
            'versioned_by': ['received_at'],
            'identifies': [
                ['record_id', ["'segment'", "'user'", 'user_id']],
                ['anonymous_id', 'anonymous_id'],
            ],
            'event_type': 'track',
            'columns': dict(message, **{
                'event': 'text',
                'event_text': 'text',
                'context_page_url': 'text',
            }),
        },
    }) }}
{%- endmacro %}

{#- {category of cookies: what else the column of its consent is called}; the seed consent_terms says what each is for. -#}
{% macro segment_consent_categories() -%}
    {%- set prefix = 'context_consent_category_preferences_' -%}
    {%- set categories = {
        'advertising': ['marketing', 'targeting', 'c0004'],
        'analytics': ['statistics', 'performance', 'c0002'],
        'functional': ['preferences', 'personalization', 'c0003'],
        'data_sharing': ['datasharing', 'sale_of_data'],
    } -%}
    {%- set columns = {} -%}
    {%- for category, aliases in categories.items() -%}
        {%- set names = [] -%}
        {%- for alias in aliases -%}
            {%- do names.append(prefix ~ alias) -%}
        {%- endfor -%}
        {%- do columns.update({category: names}) -%}
    {%- endfor -%}
    {{ return(columns) }}
{%- endmacro %}
