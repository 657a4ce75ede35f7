{#-
    Brings a published table up to date by what changed: rows that only one side has, or that it has more often, leave
    and enter. Needs no key, and compares values as text, because some types (json) know no equality. Readers see all of
    it or nothing when the transaction ends, and never wait.
-#}
{% macro published_delta(working, published, columns) -%}
    {%- set row_hash = 'cast(md5(cast(row(' ~ columns | join(', ') ~ ') as text)) as uuid)' %}
    create temporary table cdp_changed_rows on commit drop as
    select row_hash
    from (
        select {{ row_hash }} as row_hash, 1 as side from {{ working }}
        union all
        select {{ row_hash }} as row_hash, -1 as side from {{ published }}
    ) as both_sides
    group by row_hash
    having sum(side) != 0;
    analyze cdp_changed_rows;
    delete from {{ published }} where {{ row_hash }} in (select row_hash from cdp_changed_rows);
    insert into {{ published }} ({{ columns | join(', ') }})
    select {{ columns | join(', ') }} from {{ working }}
    where {{ row_hash }} in (select row_hash from cdp_changed_rows);
    drop table cdp_changed_rows;
    analyze {{ published }};
{%- endmacro %}
