-- What every run published or why it did not. Hooks add the rows (macros/publication); building this adds none.
{{ written_by_hooks() }}
