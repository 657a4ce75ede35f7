{#- Every dispatched macro ends here on a warehouse that nobody has written it for. -#}
{% macro unsupported_adapter(macro_name) %}
    {{ exceptions.raise_compiler_error(
        "Macro '" ~ macro_name ~ "' is not written for adapter '" ~ adapter.type() ~ "'. Add "
        ~ adapter.type() ~ "__" ~ macro_name ~ " in macros/cross_db/" ~ macro_name ~ ".sql; see duckdb__"
        ~ macro_name ~ " there."
    ) }}
{% endmacro %}
