"""How well the search finds, and what it costs: `python -m benchmarks.search TEXTS`."""
