{#-
    A value as a pseudonym that is the same wherever the value stands, and that nobody without the keys can find by
    hashing guesses. Two nested hashes with a key each (as in HMAC), so that a hash cannot be continued.
-#}
{% macro keyed_hash(column) -%}
    {%- set keys = hash_keys() -%}
    {%- set inner = sha256_hex(
        '(select inner_key from ' ~ keys ~ ') || cast(' ~ column ~ ' as ' ~ dbt.type_string() ~ ')'
    ) | trim -%}
    {{ return(sha256_hex('(select outer_key from ' ~ keys ~ ') || ' ~ inner) | trim) }}
{%- endmacro %}

{#-
    The table of the keys, in a schema that no role may use. No model, so that neither dbt's documentation nor
    `--full-refresh` knows it; drop it to have other keys.
-#}
{% macro hash_keys() -%}
    {{ return(api.Relation.create(
        database=target.database, schema=generate_schema_name('secret', none), identifier='hash_keys', type='table'
    )) }}
{%- endmacro %}
