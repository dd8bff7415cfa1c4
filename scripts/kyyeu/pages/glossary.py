"""The glossary: every term in the order of the page's language, and where it is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from kyyeu.model.reference import Term
from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name, Target
from kyyeu.pages.glosses import PARTS_OF_SPEECH
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope
from kyyeu.pages.strip import Strip, strips
from kyyeu.pages.titles import bilingual
from kyyeu.text.collation import english_key, vietnamese_initial, vietnamese_key
from kyyeu.text.fold import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class TermForms:
    """A term in one language."""

    name: Name
    abbreviations: tuple[Name, ...]
    variants: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """An entry: `own` is the term in the page's language, `other` its counterpart.

    `uses` leads to the sentences that use it, `sentences` in so many `reports`.
    """

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
    uses: LinkRef | None
    sentences: int
    reports: int
    strips: tuple[Strip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """The entries under one letter."""

    letter: str
    anchor: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """The entries under one letter of the other language: its name for each, leading to it."""

    letter: str
    anchor: str
    terms: tuple[LinkRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView:
    """The glossary in the order of the page's language, and an index in the other one's."""

    letters: tuple[LetterView, ...]
    index: tuple[IndexView, ...]
    count: int
    files: tuple[tuple[str, Target], ...]


def glossary(scope: Scope) -> GlossaryView:
    """Return the glossary in the order of the page's language."""
    narrower: dict[str, list[str]] = defaultdict(list)
    for term in scope.index.corpus.reference.terms:
        for broader in term.broader:
            narrower[broader].append(term.id)
    language, other = scope.language, _OTHER[scope.language]
    return GlossaryView(
        letters=tuple(
            LetterView(
                letter=letter,
                # By number, not by letter: the anchors of terms are made of letters.
                anchor=f"ky-letter-{number}",
                terms=tuple(_term(scope, item, narrower[item.id]) for item in group),
            )
            for number, (letter, group) in enumerate(_lettered(scope, language), start=1)
        ),
        index=tuple(
            IndexView(
                letter=letter,
                anchor=f"ky-index-{number}",
                terms=tuple(_named(item, other) for item in group),
            )
            for number, (letter, group) in enumerate(_lettered(scope, other), start=1)
        ),
        count=len(scope.index.terms),
        files=tuple((form, Target(address=routes.glossary_file(form))) for form in FILES),
    )


_OTHER: dict[Language, Language] = {"vi": "en", "en": "vi"}
# The forms in which the glossary can be taken away.
FILES = ("csv", "tbx", "json")


def _lettered(scope: Scope, language: Language) -> Iterator[tuple[str, list[Term]]]:
    """Yield the letters of a language with the terms under each, in its order."""
    terms = scope.index.terms.values()
    if language == "vi":
        ordered = sorted(terms, key=lambda item: vietnamese_key(item.vi))
    else:
        ordered = sorted(terms, key=lambda item: english_key(item.en))
    for letter, group in groupby(ordered, key=lambda item: initial(item, language)):
        yield letter, list(group)


def _named(term: Term, language: Language) -> LinkRef:
    name = Name(text=term.vi if language == "vi" else term.en, language=language)
    return LinkRef(target=Target(address=routes.GLOSSARY, anchor=term.id), name=name)


def initial(term: Term, language: Language) -> str:
    """Return the letter under which a term is filed."""
    if language == "vi":
        return vietnamese_initial(term.vi)
    first = fold(term.en)[:1].upper()
    return first if first.isalpha() else "#"


def _term(scope: Scope, term: Term, narrower: list[str]) -> TermView:
    own, other = _forms(term, "vi"), _forms(term, "en")
    uses = scope.index.uses.get(term.id, ())
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
        uses=scope.term_uses(term.id) if uses else None,
        sentences=len(uses),
        reports=len({entry.slug for entry in uses}),
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
