"""Characters and places in a text; knows nothing of reports."""
