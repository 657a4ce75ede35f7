-- Why Klaviyo sends no e-mail to a profile, whatever its subscription says. Its own reasons stand as JSON in one text.
{% set reasons = {
    'complaint': ('%spam%', 'marketing'), 'bounce': ('%bounce%', 'all'), 'invalid': ('%invalid%', 'all'),
    'manual': ('%user_suppressed%', 'marketing'),
} -%}
{% set signals = {'complaint': "'complaint'", 'bounce': "'bounce'", 'invalid': "'bounce'", 'manual': 'null'} -%}

with

people as (

    select
        *,
        {{ record_id("'klaviyo'", "'person'", 'person_id') }} as record_id,
        coalesce(email_subscription_updated_at, updated_at, created_at) as suppressed_at
    from {{ ref('stg_klaviyo__people') }}

),

statements as (

    {% for reason, (pattern, purpose) in reasons.items() -%}
    select
        {{ consent_statement("'klaviyo'", [
            "'suppression'", 'person_id', "'" ~ reason ~ "'", 'suppressed_at',
        ], dict(reached_by("'email'", 'email', 'record_id'), **{
            'purpose': "'" ~ purpose ~ "'",
            'channel': "'email'",
            'status': "'withdrawn'",
            'signal': signals[reason],
            'captured_at': 'suppressed_at',
            'evidence': json_object({'reason': "'" ~ reason ~ "'"}),
        })) }}

    from people
    where email_suppressions like '{{ pattern }}'
    {{ 'union all' if not loop.last }}
    {% endfor %}
)

select * from statements
