{{ union_models([
    'int_identifiers__record_attributes',
    'int_identifiers__shopify_orders',
    'int_identifiers__source_keys',
]) }}
