-- What was erased. Hooks write it (macros/erasure); building this adds nothing.
{{ written_by_hooks() }}
