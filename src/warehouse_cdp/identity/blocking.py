"""Under which keys records meet; the warehouse makes them, with the macro ``blocking_keys``."""

# Columns of the match input that hold keys; two records that share one are compared.
KEY_PREFIX = "block_"
