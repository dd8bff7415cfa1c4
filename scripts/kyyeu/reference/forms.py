"""Where a text uses the terms of the glossary, in Vietnamese and in English.

The forms of a term are its name, variants and abbreviations. In either language they are
found in any case, in Vietnamese in either tone style, in English in the plural, hyphenated
or not and, where they are verbs, inflected. An abbreviation is found only as it is written:
IT is no *it*, AI no *ai*.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from kyyeu.model.reference import Organisation, Term
from kyyeu.text.english import begins_with_verb, english_words, inflected
from kyyeu.text.normalise import squeezed
from kyyeu.text.phrases import Found, Phrases, longest, outside
from kyyeu.text.span import Span, without_overlaps
from kyyeu.text.syllables import vietnamese_words


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the term `term`, as the glossary has it."""

    term: str
    text: str
    abbreviation: bool = False


def vietnamese_forms(term: Term) -> Iterator[Form]:
    """Yield a term's Vietnamese forms, its name first."""
    return _forms(term.id, term.vi, term.variants.vi, term.abbreviations.vi)


def english_forms(term: Term) -> Iterator[Form]:
    """Yield a term's agreed English forms, its name first."""
    return _forms(term.id, term.en, term.variants.en, term.abbreviations.en)


def _forms(
    term: str, name: str, variants: Iterable[str], abbreviations: Iterable[str]
) -> Iterator[Form]:
    for text in (name, *variants):
        yield Form(term, text)
    for text in abbreviations:
        yield Form(term, text, abbreviation=True)


class VietnameseTerms:
    """The Vietnamese forms of a glossary, made once for all texts."""

    def __init__(self, terms: Iterable[Term], organisations: Iterable[Organisation] = ()) -> None:
        """Index `terms`; of two that claim one form the first has it.

        Within a name of `organisations` no term is found.
        """
        names = ((name, None) for entry in organisations for name in (entry.vi, *entry.variants.vi))
        forms = ((form.text, form) for term in terms for form in vietnamese_forms(term))
        self._phrases: Phrases[Form | None] = Phrases((*forms, *names), vietnamese_words)

    def find(self, text: str, names: Iterable[Span]) -> tuple[Found[Form], ...]:
        """Return the uses of terms in `text`, the longest first to start.

        None stands within one of `names`. A line end parts no term, a blank line does.
        """
        own, uses = _parted(text, self._phrases.find(text))
        return tuple(longest(outside(uses, without_overlaps((*names, *own)))))


class EnglishTerms:
    """The agreed English forms of a glossary, made once for all texts."""

    def __init__(self, terms: Collection[Term], organisations: Iterable[Organisation]) -> None:
        """Index `terms`; within the English names of `organisations` no term is found."""
        own = {squeezed(term.vi) for term in terms}
        names = (
            (name, None)
            for entry in organisations
            if squeezed(entry.vi) not in own
            for name in (entry.en, *entry.variants.en)
        )
        self._phrases: Phrases[Form | None] = Phrases(
            (*_english_phrases(terms), *names), english_words
        )

    def find(self, text: str, wanted: Collection[str]) -> tuple[Found[Form], ...]:
        """Return where `text` uses a form of the terms `wanted` (ids), the longest first."""
        names, uses = _parted(text, self._phrases.find(text))
        known = [item for item in uses if item.value.term in wanted]
        return tuple(longest(outside(known, without_overlaps(names))))


def _parted(text: str, found: Iterable[Found[Form | None]]) -> tuple[list[Span], list[Found[Form]]]:
    """Part names of organisations from forms of terms that are written as they must be."""
    names: list[Span] = []
    uses: list[Found[Form]] = []
    for item in found:
        if item.value is None:
            names.append(item.span)
        elif _is_written(text, item.span, item.value):
            uses.append(Found(item.span, item.value))
    return names, uses


def _english_phrases(terms: Iterable[Term]) -> Iterator[tuple[str, Form]]:
    for term in terms:
        for form in english_forms(term):
            yield form.text, form
            if form.abbreviation:
                continue
            if "-" in form.text:
                yield form.text.replace("-", ""), form
            if term.part_of_speech in ("verb", "phrase") or begins_with_verb(form.text):
                for other in inflected(form.text):
                    yield other, form


def _is_written(text: str, span: Span, form: Form) -> bool:
    """Tell whether an abbreviation has its capitals in `text`, as it must; an -s may follow."""
    if not form.abbreviation:
        return True
    theirs, ours = _words(span.of(text)), _words(form.text)
    return len(theirs) == len(ours) and all(
        own == word or own + "s" == word or not _has_capitals(own)
        for own, word in zip(ours, theirs, strict=True)
    )


def _words(text: str) -> list[str]:
    text = squeezed(text)
    return [text[start:end] for start, end in vietnamese_words(text).places]


def _has_capitals(word: str) -> bool:
    capitals = sum(char.isupper() for char in word)
    return capitals > 1 or capitals == len(word)
