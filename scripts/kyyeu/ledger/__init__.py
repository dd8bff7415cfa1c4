"""The ledger of sentence ids: which id names which words, for good."""
