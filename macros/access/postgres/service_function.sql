{#-
    The function through which `service` sees one customer: everything of that customer in public tables but sensitive
    columns, as JSON. It asks for one exact id, e-mail or phone, so that nobody lists customers with it. It runs with the
    rights of its owner, so that the role needs none of its own, and finds nothing by search_path.
-#}
{% macro create_service_function(models) -%}
    {%- set published = {} -%}
    {%- set profile = [] -%}
    {%- for model in models -%}
        {%- set table = published_relation(model, 'published', 'table').include(database=false) -%}
        {%- do published.update({model.name: table}) -%}
        {%- if 'customer_id' in model.columns and is_open_to(model, 'service') -%}
            {%- do profile.append("jsonb_build_object('" ~ model.alias ~ "', " ~ rows_of_customer(model, table) ~ ")") -%}
        {%- endif -%}
    {%- endfor %}
    create or replace function {{ service_function_name('by_id', 'by_email', 'by_phone') }}
    returns jsonb
    {#- Volatile, so that a call that waited for a publication sees what was published; one statement is of one moment. #}
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    as $cdp$
    declare
        count_found bigint;
        answer jsonb;
    begin
        if num_nonnulls(by_id, by_email, by_phone) <> 1 then
            raise 'Ask by exactly one of by_id, by_email and by_phone.';
        end if;
        with ids as (
            select customer_id from {{ published['customers'] }} where customer_id = by_id
            union
            select customer_id from {{ published['customer_id_redirects'] }} where former_customer_id = by_id
            union
            (
                select distinct customer_id from {{ published['customer_identifiers'] }}
                where
                    identifier_type = case when by_email is null then 'phone' else 'email' end
                    and identifier_value = coalesce({{ trimmed_text(lower_case('by_email')) }}, {{ trimmed_text('by_phone') }})
                limit 2
            )
        ),
        the_customer as (
            select min(customer_id) as the_id from ids having count(*) = 1
        )
        select
            (select count(*) from ids),
            (
                select
                    {{ profile | join('\n                    || ') }}
                from the_customer
            )
        into count_found, answer;
        if count_found > 1 then
            raise 'More than one customer has this. Ask by something else that the customer knows.';
        end if;
        return answer;
    end
    $cdp$;
{%- endmacro %}

{#- The rows of a table that are about one customer, as a JSON list without sensitive columns. -#}
{% macro rows_of_customer(model, table) -%}
    {%- set columns = [] -%}
    {%- for column in model.columns.values() if pii_tag(model, column) != 'sensitive' -%}
        {%- do columns.append(column.name) -%}
    {%- endfor -%}
    {{ return(
        "(select coalesce(jsonb_agg(to_jsonb(entry)), '[]') from (select " ~ columns | join(', ') ~ ' from ' ~ table
        ~ ' where customer_id = (select the_id from the_customer)) as entry)'
    ) }}
{%- endmacro %}

{#- The function as Postgres tells it from others; with names of parameters, as it is made. -#}
{% macro service_function_name(by_id=none, by_email=none, by_phone=none) -%}
    {%- set parameters = [] -%}
    {%- for name in [by_id, by_email, by_phone] -%}
        {%- do parameters.append(name ~ ' text default null' if name else 'text') -%}
    {%- endfor -%}
    {{ return(service_schema().without_identifier().include(database=false) ~ '.customer(' ~ parameters | join(', ') ~ ')') }}
{%- endmacro %}

{#- The schema of the function. -#}
{% macro service_schema() -%}
    {{ return(api.Relation.create(
        database=target.database, schema=generate_schema_name(role_schema('service'), none), identifier='customer'
    )) }}
{%- endmacro %}

{#- Whether a project has the tables that the function looks customers up in. -#}
{% macro can_find_customers(models) -%}
    {%- set names = models | map(attribute='name') | list -%}
    {{ return('customers' in names and 'customer_identifiers' in names and 'customer_id_redirects' in names) }}
{%- endmacro %}
