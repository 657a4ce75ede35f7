{#- Settings that are wrong or contradict each other end the run before it begins, with a sentence that mends. -#}
{% macro check_settings() -%}
    {%- set switches = ['sample_data', 'retrain_identity_model'] -%}
    {%- for source_name in raw_tables() -%}
        {%- do switches.append(source_name ~ '_enabled') -%}
    {%- endfor -%}
    {%- for name in switches if var(name) is not boolean -%}
        {{ exceptions.raise_compiler_error(
            "Var '" ~ name ~ "' is the text '" ~ var(name) ~ "'; write true or false, without quotes."
        ) }}
    {%- endfor -%}
    {%- set threshold = var('match_weight_threshold') -%}
    {%- if threshold is not none and (threshold is not number or threshold is boolean) -%}
        {{ exceptions.raise_compiler_error(
            "Var 'match_weight_threshold' is '" ~ threshold ~ "'; write a number, without quotes, or null for what the "
            ~ "model chooses."
        ) }}
    {%- endif -%}
    {%- for name in ['match_weight_floor', 'review_band', 'max_block_size', 'max_cluster_profiles']
        if var(name) is not number or var(name) is boolean -%}
        {{ exceptions.raise_compiler_error("Var '" ~ name ~ "' is '" ~ var(name) ~ "'; write a number, without quotes.") }}
    {%- endfor -%}
    {#- The lowest threshold that a model chooses is 0. -#}
    {%- if var('match_weight_floor') > (threshold or 0) -%}
        {{ exceptions.raise_compiler_error(
            "Var 'match_weight_floor' (" ~ var('match_weight_floor') ~ ") is above 'match_weight_threshold' ("
            ~ (threshold if threshold is not none else 'null, which may become 0') ~ "): pairs that should link would "
            ~ "not be kept. Lower the floor."
        ) }}
    {%- endif -%}
    {%- if var('review_band') < 0 -%}
        {{ exceptions.raise_compiler_error(
            "Var 'review_band' is " ~ var('review_band') ~ "; it is a distance from the threshold. Use 0 or more."
        ) }}
    {%- endif -%}
    {%- if var('max_block_size') < 2 -%}
        {{ exceptions.raise_compiler_error(
            "Var 'max_block_size' is " ~ var('max_block_size') ~ "; below 2 no two records would be compared. Use 2 or "
            ~ "more, 500 as a rule."
        ) }}
    {%- endif -%}
    {%- if var('max_cluster_profiles') < 2 -%}
        {{ exceptions.raise_compiler_error(
            "Var 'max_cluster_profiles' is " ~ var('max_cluster_profiles') ~ "; below 2 no two spellings of a "
            ~ "name could be one customer. Use 2 or more."
        ) }}
    {%- endif -%}
    {%- if var('shopify_api') not in ['rest', 'graphql'] -%}
        {{ exceptions.raise_compiler_error("Var 'shopify_api' is '" ~ var('shopify_api') ~ "'; write rest or graphql.") }}
    {%- endif -%}
    {%- if var('sample_data') and var('raw_path') -%}
        {{ exceptions.raise_compiler_error(
            "Var 'raw_path' names your own files, and var 'sample_data' asks for the sample. Set sample_data: false, or "
            ~ "leave raw_path unset."
        ) }}
    {%- endif -%}
    {%- if not modules.re.match('^[a-z_][a-z0-9_]*$', var('role_prefix') | string) -%}
        {{ exceptions.raise_compiler_error(
            "Var 'role_prefix' is '" ~ var('role_prefix') ~ "'; use small letters, digits and underscores, a letter first."
        ) }}
    {%- endif -%}
    {%- set country = var('default_country') -%}
    {%- if country and not modules.re.match('^[A-Z]{2}$', country | string) -%}
        {{ exceptions.raise_compiler_error(
            "Var 'default_country' is '" ~ country ~ "'; it must be an ISO 3166-1 alpha-2 code such as US, or null."
        ) }}
    {%- endif -%}
    {%- set run_at = var('run_at', none) -%}
    {%- if run_at and not modules.re.match('^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}$', run_at | string) -%}
        {{ exceptions.raise_compiler_error(
            "Var 'run_at' is '" ~ run_at ~ "'; write it as YYYY-MM-DD HH:MM:SS in UTC."
        ) }}
    {%- endif -%}
    {%- do check_retention() -%}
{%- endmacro %}
