"""A report as Akoma Ntoso 3.0 (OASIS LegalDocML), a debateReport in each language."""
