"""The glossary: every term in the order of the page's language, and where it is used."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from kyyeu.model.reference import Term
from kyyeu.pages.atoms import LinkRef, Name, SentenceRef
from kyyeu.pages.labels import N_
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope
from kyyeu.pages.strip import Strip, strips
from kyyeu.pages.titles import bilingual
from kyyeu.text.collation import english_key, vietnamese_initial, vietnamese_key
from kyyeu.text.fold import fold

PARTS_OF_SPEECH = {
    "noun": N_("danh từ"),
    "verb": N_("động từ"),
    "adjective": N_("tính từ"),
    "phrase": N_("cụm từ"),
}
STATUSES = {"agreed": N_("Đã thống nhất"), "proposed": N_("Đề xuất")}


@dataclass(frozen=True, slots=True, kw_only=True)
class TermForms:
    """A term in one language."""

    name: Name
    abbreviations: tuple[Name, ...]
    variants: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UseGroup:
    """The sentences of a report that use a term."""

    report: LinkRef
    sentences: tuple[SentenceRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """An entry: `own` is the term in the page's language, `other` its counterpart."""

    id: str
    own: TermForms
    other: TermForms
    part_of_speech: str
    status: Literal["agreed", "proposed"]
    definition: Name
    note: Name | None
    source: str
    related: tuple[LinkRef, ...]
    broader: tuple[LinkRef, ...]
    narrower: tuple[LinkRef, ...]
    uses: tuple[UseGroup, ...]
    strips: tuple[Strip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """The entries under one letter."""

    letter: str
    anchor: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView:
    """The glossary."""

    letters: tuple[LetterView, ...]
    count: int


def glossary(scope: Scope) -> GlossaryView:
    """Return the glossary in the order of the page's language."""
    narrower: dict[str, list[str]] = defaultdict(list)
    for term in scope.index.corpus.reference.terms:
        for broader in term.broader:
            narrower[broader].append(term.id)
    if scope.language == "vi":
        ordered = sorted(scope.index.terms.values(), key=lambda item: vietnamese_key(item.vi))
    else:
        ordered = sorted(scope.index.terms.values(), key=lambda item: english_key(item.en))
    letters = []
    for number, (letter, group) in enumerate(
        groupby(ordered, key=lambda item: initial(item, scope.language))
    ):
        # By number, not by letter: the anchors of terms are made of letters.
        terms = tuple(_term(scope, item, narrower[item.id]) for item in group)
        letters.append(LetterView(letter=letter, anchor=f"ky-letter-{number + 1}", terms=terms))
    return GlossaryView(letters=tuple(letters), count=len(ordered))


def initial(term: Term, language: Language) -> str:
    """Return the letter under which a term is filed."""
    if language == "vi":
        return vietnamese_initial(term.vi)
    first = fold(term.en)[:1].upper()
    return first if first.isalpha() else "#"


def _term(scope: Scope, term: Term, narrower: list[str]) -> TermView:
    own, other = _forms(term, "vi"), _forms(term, "en")
    if scope.language == "en":
        own, other = other, own
    return TermView(
        id=term.id,
        own=own,
        other=other,
        part_of_speech=PARTS_OF_SPEECH[term.part_of_speech],
        status=term.status,
        definition=bilingual(term.definition, scope.language),
        note=bilingual(term.note, scope.language) if term.note else None,
        source=term.source,
        related=_entries(scope, term.related),
        broader=_entries(scope, term.broader),
        narrower=_entries(scope, narrower),
        uses=_uses(scope, term.id),
        strips=strips(scope, term.id),
    )


def _forms(term: Term, language: Language) -> TermForms:
    is_vi = language == "vi"
    text = term.vi if is_vi else term.en
    abbreviations = term.abbreviations.vi if is_vi else term.abbreviations.en
    variants = term.variants.vi if is_vi else term.variants.en
    return TermForms(
        name=Name(text=text, language=language),
        abbreviations=tuple(Name(text=form, language=language) for form in abbreviations),
        variants=tuple(Name(text=form, language=language) for form in variants),
    )


def _entries(scope: Scope, ids: tuple[str, ...] | list[str]) -> tuple[LinkRef, ...]:
    return tuple(scope.term(item) for item in ids if item in scope.index.terms)


def _uses(scope: Scope, term_id: str) -> tuple[UseGroup, ...]:
    entries = scope.index.uses.get(term_id, [])
    return tuple(
        UseGroup(report=scope.report(slug), sentences=tuple(scope.home(item) for item in group))
        for slug, group in groupby(entries, key=lambda item: item.slug)
    )
