{#-
    Waits until nobody reads any of these views, without keeping one while waiting for another: readers who came in
    between could wait for us as we for them. Gives up after a minute.
-#}
{% macro lock_views(relations) %}
    do $cdp$
    declare
        {#- The clock of the statement began when the tables of the new form were made, which may take longer. #}
        begun timestamptz := clock_timestamp();
    begin
        loop
            begin
                lock table {{ relations | join(', ') }} in access exclusive mode nowait;
                exit;
            exception when lock_not_available then
                if clock_timestamp() > begun + interval '1 minute' then
                    raise 'Columns of published tables changed, and for a minute somebody read the old ones without a '
                        'pause. Nothing was published; `dbt build` tries again. Look for long transactions.'
                        using errcode = 'lock_not_available';
                end if;
                perform pg_sleep(0.05);
            end;
        end loop;
    end
    $cdp$;
{% endmacro %}
