"""A Source to a Report: recognisers independent of each other, composed in parse.report."""
