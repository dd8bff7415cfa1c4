"""Parity of facts: what one side of a sentence pair says and the other does not."""
