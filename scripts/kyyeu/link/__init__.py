"""Many reports to one Corpus: who is who, which number is which document, what is related."""
