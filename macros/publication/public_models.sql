{#- The models that are published: those of `access: public`, in the order of their names. -#}
{% macro public_models() -%}
    {{ return(
        graph.nodes.values()
        | selectattr('resource_type', 'equalto', 'model')
        | selectattr('config.access', 'equalto', 'public')
        | sort(attribute='name') | list
    ) }}
{%- endmacro %}
