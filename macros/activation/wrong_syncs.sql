{#- A sentence for each setting of what is sent to destinations that cannot be followed. -#}
{% macro wrong_syncs(settings=none, segments=none) -%}
    {%- set wrong = [] -%}
    {%- set settings = sync_settings() if settings is none else settings -%}
    {%- set segments = segment_definitions() if segments is none else segments -%}
    {%- set known = ['destination', 'carries', 'segment', 'purpose', 'channel', 'also_needs', 'removal_limit_percent'] -%}
    {%- for name in sync_models() if execute and name not in settings -%}
        {%- do wrong.append(
            "'" ~ name ~ "' in macros/activation/sync_models.sql has no settings; write `meta: {sync: ...}` at the model."
        ) -%}
    {%- endfor -%}
    {%- for name, sync in settings.items() -%}
        {%- set said = [] -%}
        {%- if name not in sync_models() -%}
            {%- do said.append('add its name to macros/activation/sync_models.sql') -%}
        {%- endif -%}
        {%- for key in sync if key not in known -%}
            {%- do said.append("nobody reads '" ~ key ~ "'; there is: " ~ known | join(', ')) -%}
        {%- endfor -%}
        {%- if not modules.re.match('^[a-z][a-z0-9]*(_[a-z0-9]+)*$', sync.destination | string) -%}
            {%- do said.append('destination has to be a name in small letters, such as klaviyo') -%}
        {%- elif not name.startswith('sync_' ~ sync.destination ~ '__') -%}
            {%- do said.append('its name has to begin with sync_' ~ sync.destination ~ '__') -%}
        {%- endif -%}
        {%- if sync.carries not in ['members', 'opt_outs'] -%}
            {%- do said.append('carries has to be members or opt_outs') -%}
        {%- elif sync.carries == 'members' -%}
            {%- do said.extend(wrong_audience(sync, segments)) -%}
        {%- endif -%}
        {%- set limit = sync.removal_limit_percent -%}
        {%- if limit is not integer or limit is boolean or limit < 0 or limit > 100 -%}
            {%- do said.append('removal_limit_percent has to be a whole number from 0 to 100') -%}
        {%- endif -%}
        {%- for sentence in said -%}
            {%- do wrong.append("Sync '" ~ name ~ "': " ~ sentence ~ '.') -%}
        {%- endfor -%}
    {%- endfor -%}
    {%- if var('allowed_removals') is string or var('allowed_removals') is mapping -%}
        {%- do wrong.append("Var 'allowed_removals' is no list; write it as [sync_klaviyo__newsletter].") -%}
    {%- else -%}
        {%- for name in var('allowed_removals') if name not in sync_models() -%}
            {%- do wrong.append(
                "Var 'allowed_removals': there is no sync '" ~ name ~ "'. There is: " ~ sync_models() | join(', ') ~ '.'
            ) -%}
        {%- endfor -%}
    {%- endif -%}
    {{ return(wrong) }}
{%- endmacro %}

{#- What is wrong about who is sent and what has to be permitted for it. -#}
{% macro wrong_audience(sync, segments) -%}
    {%- set said = [] -%}
    {%- if sync.channel not in consent_channels() -%}
        {%- do said.append('channel has to be one of ' ~ consent_channels() | join(', ')) -%}
    {%- endif -%}
    {%- if sync.segment and sync.segment not in segments -%}
        {%- do said.append("there is no segment '" ~ sync.segment ~ "'; there is: " ~ segments | sort | join(', ')) -%}
    {%- elif sync.segment and sync.purpose -%}
        {%- do said.append('the purpose is that of its segment; leave purpose out, and name others in also_needs') -%}
    {%- elif not sync.segment and not modules.re.match('^[a-z_]+$', sync.purpose | string) -%}
        {%- do said.append('without a segment it has to say for which purpose') -%}
    {%- endif -%}
    {%- set others = sync.get('also_needs', []) -%}
    {%- if others is string or others is mapping or others is not iterable -%}
        {%- do said.append('also_needs has to be a list of purposes, such as [sale]') -%}
    {%- endif -%}
    {{ return(said) }}
{%- endmacro %}
