"""PO catalogues: read, merge by sentence id, and what is missing or stale."""
