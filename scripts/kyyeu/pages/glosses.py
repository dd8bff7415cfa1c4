"""What a page carries of the terms marked on it: counterpart and definition, for a pop-up."""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.model.reference import Term
from kyyeu.pages.atoms import Name
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.labels import N_
from kyyeu.pages.titles import bilingual

PARTS_OF_SPEECH = {
    "noun": N_("danh từ"),
    "verb": N_("động từ"),
    "adjective": N_("tính từ"),
    "phrase": N_("cụm từ"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gloss:
    """A term in the page's language, its counterpart, its part of speech and definition."""

    id: str
    own: Name
    other: Name
    part_of_speech: str
    definition: Name


def gloss(names: Dictionary, term_id: str) -> Gloss:
    """Return what a page in the dictionary's language says of a term in short."""
    term: Term = names.index.terms[term_id]
    vi, en = Name(text=term.vi, language="vi"), Name(text=term.en, language="en")
    own, other = (vi, en) if names.language == "vi" else (en, vi)
    return Gloss(
        id=term_id,
        own=own,
        other=other,
        part_of_speech=PARTS_OF_SPEECH[term.part_of_speech],
        definition=bilingual(term.definition, names.language),
    )
