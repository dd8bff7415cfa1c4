"""Terms of the glossary in a text: the longest first, on syllable boundaries.

A trie over syllables (in their exact form: any case, either tone style) finds all terms in
one pass, however many there are. A term is never found inside the name of a person or of
an organisation, unless it is that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kyyeu.model.reference import Term
from kyyeu.model.report import TermUse
from kyyeu.text.span import Span
from kyyeu.text.syllables import syllable_at, syllable_key, syllable_matches

# What may stand between two syllables of a term.
_GAP = re.compile(r"[\s\-–/,&]{0,4}")


@dataclass(slots=True)
class _Node:
    term: str | None = None
    next: dict[str, _Node] = field(default_factory=dict)


class TermFinder:
    """The Vietnamese forms of a glossary, made once for all reports."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Index the names, variants and abbreviations of `terms`; the first to claim one has it."""
        self._root = _Node()
        for term in terms:
            for form in (term.vi, *term.variants.vi, *term.abbreviations.vi):
                node = self._root
                for syllable in syllable_matches(form):
                    node = node.next.setdefault(syllable_key(syllable[0]), _Node())
                if node is not self._root:
                    node.term = node.term or term.id

    def find(self, text: str, names: Sequence[Span]) -> tuple[TermUse, ...]:
        """Return the uses of terms in `text`, none inside one of `names` (in order)."""
        found: list[TermUse] = []
        starts = self._root.next
        if not starts:
            return ()
        covering = end = 0
        for word in syllable_matches(text):
            node = starts.get(syllable_key(word[0]))
            if node is None or word.start() < end:
                continue
            while covering < len(names) and names[covering].end <= word.start():
                covering += 1
            use = _longest(text, word, node)
            if use and not any(_hides(name, use.span) for name in names[covering : covering + 2]):
                found.append(use)
                end = use.span.end
        return tuple(found)


def _longest(text: str, first: re.Match[str], node: _Node) -> TermUse | None:
    """Return the longest term that begins with a syllable, whose node is given."""
    best: TermUse | None = None
    word, following = first, node
    while True:
        if following.term:
            span = Span(start=first.start(), end=word.end())
            best = TermUse(term=following.term, span=span)
        gap = _GAP.match(text, word.end())
        joined = syllable_at(text, gap.end()) if gap else None
        further = following.next.get(syllable_key(joined[0])) if joined else None
        if joined is None or further is None:
            return best
        word, following = joined, further


def _hides(name: Span, use: Span) -> bool:
    return (
        name.overlaps(use) and name != use and not (use.start <= name.start and name.end <= use.end)
    )
