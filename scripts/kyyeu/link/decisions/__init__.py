"""An editor's decisions, applied to a report: the last word on any fact of it."""
