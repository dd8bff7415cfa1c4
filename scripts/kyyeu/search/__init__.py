"""What is searched: the corpus as passages, and the passages as files for the browser."""
