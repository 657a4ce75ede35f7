-- What is wrong with the working schemas now. Hooks write it (macros/publication); building this adds nothing.
{{ written_by_hooks() }}
