"""What pages are about as JSON-LD, in the words of schema.org: facts of the model, no others.

Ids are addresses of pages, with a fragment for what a page is about; both languages' pages
speak of one thing by one id, that of its Vietnamese page.
"""
