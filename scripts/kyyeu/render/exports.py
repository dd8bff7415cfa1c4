"""The glossary's files to take away, beside its page in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from kyyeu.model.reference import Term
from kyyeu.pages import routes
from kyyeu.reference.exchange.csv_form import csv_text
from kyyeu.reference.exchange.json_form import json_text
from kyyeu.reference.exchange.tbx import tbx_text

_WRITERS = {"csv": csv_text, "json": json_text, "tbx": tbx_text}


def glossary_files(terms: Iterable[Term]) -> dict[str, str]:
    """Return the files by their path below docs/."""
    known = tuple(terms)
    made = {form: write(known) for form, write in _WRITERS.items()}
    return {
        f"{language}/{routes.glossary_file(form)}": text
        for language in routes.LANGUAGES
        for form, text in made.items()
    }
