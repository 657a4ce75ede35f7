-- What was past its time. Hooks write it (macros/retention); building this adds nothing.
{{ written_by_hooks() }}
