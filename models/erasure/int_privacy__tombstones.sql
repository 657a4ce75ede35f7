-- Who was erased. `cdp erase` writes it (macros/erasure); building this adds nothing.
{{ written_by_hooks() }}
