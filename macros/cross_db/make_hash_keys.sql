{#-
    Makes the keys of keyed_hash where there are none, as random as the machine can: gives the statements to run for it,
    in which no key stands.
-#}
{% macro make_hash_keys() -%}
    {{ return(adapter.dispatch('make_hash_keys', 'warehouse_cdp')()) }}
{%- endmacro %}

{#- DuckDB's random numbers are none for keys; these come from Python, as parameters. -#}
{% macro duckdb__make_hash_keys() -%}
    {%- do adapter.make_hash_keys(hash_keys().without_identifier() | string, hash_keys() | string) -%}
    {{ return('') }}
{%- endmacro %}

{#- Two UUIDs hold 244 random bits. -#}
{% macro postgres__make_hash_keys() -%}
    {%- set keys = hash_keys() -%}
    {%- set random_key -%}
        encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex')
    {%- endset -%}
    {{ create_missing_schemas([keys]) }}
    create table if not exists {{ keys }} (inner_key text not null, outer_key text not null);
    insert into {{ keys }} select {{ random_key }}, {{ random_key }} where not exists (select from {{ keys }});
    analyze {{ keys }};
{%- endmacro %}

{% macro default__make_hash_keys() -%}
    {{ unsupported_adapter('make_hash_keys') }}
{%- endmacro %}
