select cast('a table that reads nothing' as text) as note
