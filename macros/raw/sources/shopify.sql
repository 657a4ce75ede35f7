{#- The tables of source shopify that are read; the further names are those of Fivetran's GraphQL tables. -#}
{% macro shopify_raw_tables() -%}
    {%- set purchase = {
        'id': 'key',
        'customer_id': 'key',
        'email': 'text',
        'created_at': 'timestamp',
        'updated_at': 'timestamp',
        'total_price': {'kind': 'amount', 'names': ['total_price_set_shop_amount']},
        'customer_locale': 'text',
        '_fivetran_synced': 'timestamp',
        'billing_address_first_name': 'text',
        'billing_address_last_name': 'text',
        'billing_address_company': 'text',
        'billing_address_address_1': 'text',
        'billing_address_city': 'text',
        'billing_address_province': 'text',
        'billing_address_province_code': 'text',
        'billing_address_zip': 'key',
        'billing_address_country_code': 'text',
        'billing_address_phone': 'key',
    } -%}
    {{ return({
        'abandoned_checkout': {
            'key': ['id'],
            'versioned_by': ['updated_at', '_fivetran_synced'],
            'columns': dict(purchase, **{
                'phone': 'key',
                'currency': {'kind': 'text', 'names': ['total_price_set_shop_currency_code']},
            }),
        },
        'customer': {
            'key': ['id'],
            'versioned_by': ['updated_at', '_fivetran_synced'],
            'columns': {
                'id': 'key',
                'email': 'text',
                'first_name': 'text',
                'last_name': 'text',
                'phone': 'key',
                'accepts_marketing': 'boolean',
                'accepts_marketing_updated_at': 'timestamp',
                'email_marketing_consent_state': 'text',
                'email_marketing_consent_opt_in_level': {'kind': 'code', 'names': ['marketing_opt_in_level']},
                'email_marketing_consent_consent_updated_at': {
                    'kind': 'timestamp', 'names': ['email_marketing_consent_updated_at']
                },
                'created_at': 'timestamp',
                'updated_at': 'timestamp',
                '_fivetran_synced': 'timestamp',
            },
        },
        'order_line': {
            'key': ['id'],
            'versioned_by': ['_fivetran_synced'],
            'columns': {
                'id': 'key',
                'order_id': 'key',
                'index': 'integer',
                'sku': 'text',
                'title': 'text',
                'quantity': 'integer',
                'price': 'amount',
                'original_total_set_shop_amount': 'amount',
                'total_discount': {'kind': 'amount', 'names': ['total_discount_set_shop_amount']},
                '_fivetran_synced': 'timestamp',
            },
        },
        'order': {
            'key': ['id'],
            'versioned_by': ['updated_at', '_fivetran_synced'],
            'columns': dict(purchase, **{
                'name': 'text',
                'processed_at': 'timestamp',
                'cancelled_at': 'timestamp',
                'financial_status': {'kind': 'code', 'names': ['display_financial_status']},
                'currency': {'kind': 'text', 'names': ['currency_code']},
                'subtotal_price': {'kind': 'amount', 'names': ['subtotal_price_set_shop_amount']},
                'total_discounts': {'kind': 'amount', 'names': ['total_discounts_set_shop_amount']},
                'total_tax': {'kind': 'amount', 'names': ['total_tax_set_shop_amount']},
                'test': 'boolean',
            }),
        },
    }) }}
{%- endmacro %}
