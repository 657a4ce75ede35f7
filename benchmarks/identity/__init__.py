"""How well and at what cost the project finds who is whom; run with ``python -m benchmarks.identity``."""
