"""Which pages there are, what stands on each, and where they are; knows nothing of templates."""
