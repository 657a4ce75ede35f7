-- What is wrong with the working schemas now. Hooks write it (macros/publication); a run that builds this adds nothing.
{{ written_by_hooks() }}
