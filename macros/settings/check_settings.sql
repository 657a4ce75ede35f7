{#- Settings that are wrong, all at once, or else a suite that cannot be read, end the run before it begins. -#}
{% macro check_settings() -%}
    {%- set wrong = wrong_settings() -%}
    {%- if wrong -%}
        {{ exceptions.raise_compiler_error(wrong | join('\n')) }}
    {%- endif -%}
    {%- do declared_expectations() -%}
{%- endmacro %}

{#- A sentence for each wrong setting, which says how to mend it. -#}
{% macro wrong_settings() -%}
    {%- set wrong = [] -%}
    {%- set switches = ['sample_data', 'retrain_identity_model'] -%}
    {%- for source_name in raw_tables() -%}
        {%- do switches.append(source_name ~ '_enabled') -%}
    {%- endfor -%}
    {%- for name in switches if var(name, none) is none -%}
        {%- do wrong.append(
            "Var '" ~ name ~ "' is not set" ~ did_you_mean_by(adapter.similar_var(name))
            ~ "; write true or false under vars in dbt_project.yml."
        ) -%}
    {%- endfor -%}
    {%- for name in switches if var(name, none) is not none and var(name) is not boolean -%}
        {%- do wrong.append(
            "Var '" ~ name ~ "' is the text '" ~ var(name) ~ "'; write true or false, without quotes."
        ) -%}
    {%- endfor -%}
    {%- set threshold = var('match_weight_threshold') -%}
    {%- if threshold is not none and (threshold is not number or threshold is boolean) -%}
        {%- do wrong.append(
            "Var 'match_weight_threshold' is '" ~ threshold ~ "'; write a number, without quotes, or null for what the "
            ~ "model chooses."
        ) -%}
    {%- endif -%}
    {%- for name in ['match_weight_floor', 'review_band', 'max_block_size', 'max_cluster_profiles', 'min_arrived_share']
        if var(name) is not number or var(name) is boolean -%}
        {%- do wrong.append("Var '" ~ name ~ "' is '" ~ var(name) ~ "'; write a number, without quotes.") -%}
    {%- endfor -%}
    {%- set lists = {'retired_sources': "[pos, 'shopify:checkout']", 'accept_changes': "[customers, 'shopify:customer']"} -%}
    {%- for name, example in lists.items()
        if var(name) is string or var(name) is mapping or var(name) is not iterable -%}
        {%- do wrong.append("Var '" ~ name ~ "' is no list; write it as " ~ example ~ ".") -%}
    {%- endfor -%}
    {#- What is no number cannot be compared with one. -#}
    {%- if wrong -%}
        {{ return(wrong) }}
    {%- endif -%}
    {#- The lowest threshold that a model chooses is 0. -#}
    {%- if var('match_weight_floor') > (threshold or 0) -%}
        {%- do wrong.append(
            "Var 'match_weight_floor' (" ~ var('match_weight_floor') ~ ") is above 'match_weight_threshold' ("
            ~ (threshold if threshold is not none else 'null, which may become 0') ~ "): pairs that should link would "
            ~ "not be kept. Lower the floor."
        ) -%}
    {%- endif -%}
    {%- if var('review_band') < 0 -%}
        {%- do wrong.append(
            "Var 'review_band' is " ~ var('review_band') ~ "; it is a distance from the threshold. Use 0 or more."
        ) -%}
    {%- endif -%}
    {%- if not 0 <= var('min_arrived_share') <= 1 -%}
        {%- do wrong.append(
            "Var 'min_arrived_share' is " ~ var('min_arrived_share') ~ "; it is a share of records, 0.5 as a rule. Use 0 to 1."
        ) -%}
    {%- endif -%}
    {%- if var('max_block_size') < 2 -%}
        {%- do wrong.append(
            "Var 'max_block_size' is " ~ var('max_block_size') ~ "; below 2 no two records would be compared. Use 2 or "
            ~ "more, 500 as a rule."
        ) -%}
    {%- endif -%}
    {%- if var('max_cluster_profiles') < 2 -%}
        {%- do wrong.append(
            "Var 'max_cluster_profiles' is " ~ var('max_cluster_profiles') ~ "; below 2 no two spellings of a "
            ~ "name could be one customer. Use 2 or more."
        ) -%}
    {%- endif -%}
    {%- if var('shopify_api') not in ['rest', 'graphql'] -%}
        {%- do wrong.append("Var 'shopify_api' is '" ~ var('shopify_api') ~ "'; write rest or graphql.") -%}
    {%- endif -%}
    {%- if var('sample_data') and var('raw_path') -%}
        {%- do wrong.append(
            "Var 'raw_path' names your own files, and var 'sample_data' asks for the sample. Set sample_data: false, or "
            ~ "leave raw_path unset."
        ) -%}
    {%- endif -%}
    {#- They stand in names without quotes. -#}
    {%- set prefixes = {"Var 'role_prefix'": var('role_prefix') | string} -%}
    {%- if env_var('CDP_SCHEMA_PREFIX', '') -%}
        {%- do prefixes.update({'CDP_SCHEMA_PREFIX': env_var('CDP_SCHEMA_PREFIX')}) -%}
    {%- endif -%}
    {%- for setting, prefix in prefixes.items() if not modules.re.match('^[a-z_][a-z0-9_]*$', prefix) -%}
        {%- do wrong.append(
            setting ~ " is '" ~ prefix ~ "'; use small letters, digits and underscores, a letter first."
        ) -%}
    {%- endfor -%}
    {%- set country = var('default_country') -%}
    {%- if country is not none and not adapter.is_phone_region(country | string) -%}
        {%- do wrong.append(
            "Var 'default_country' is '" ~ country ~ "', by which no phone can be read; write the ISO 3166-1 alpha-2 code "
            ~ "of a country in capitals and quotes, such as 'US', 'GB' for the United Kingdom, 'NO' for Norway; or null."
        ) -%}
    {%- endif -%}
    {%- set run_at = var('run_at', none) -%}
    {%- if run_at and not adapter.is_time(run_at | string) -%}
        {%- do wrong.append(
            "Var 'run_at' is '" ~ run_at ~ "', which is no time; write it as YYYY-MM-DD HH:MM:SS in UTC."
        ) -%}
    {%- endif -%}
    {%- for name in var('retired_sources') if name is not string or not name -%}
        {%- do wrong.append(
            "Var 'retired_sources' lists " ~ name ~ ", which is no text; write it as [pos, 'shopify:checkout']."
        ) -%}
    {%- endfor -%}
    {%- do wrong.extend(unknown_settings()) -%}
    {%- do wrong.extend(wrong_retention()) -%}
    {%- do wrong.extend(wrong_segments()) -%}
    {%- do wrong.extend(wrong_syncs()) -%}
    {{ return(wrong) }}
{%- endmacro %}
