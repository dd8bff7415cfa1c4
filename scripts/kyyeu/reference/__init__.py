"""The tables of seeds/reference/ as typed records; knows nothing of reports."""
