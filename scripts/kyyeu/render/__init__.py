"""Views to Markdown: one escaper, one maker of links, small templates; no files, no parsing."""
