-- The seeds of consent hold only what the models understand. Returns rows that do not, each with a sentence.
select * from {{ ref('int_privacy__policy_problems') }}
