"""Terms of the glossary in a text: the longest first, on syllable boundaries.

A trie over syllables (in their exact form: any case, either tone style) finds all terms in
one pass, however many there are. A term is never found inside the name of a person or of
an organisation, unless it is that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kyyeu.model.reference import Term
from kyyeu.model.report import TermUse
from kyyeu.text.span import Span
from kyyeu.text.syllables import Syllable, syllables


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
                for syllable in syllables(form):
                    node = node.next.setdefault(syllable.key, _Node())
                if node is not self._root:
                    node.term = node.term or term.id

    def find(self, text: str, names: Sequence[Span]) -> tuple[TermUse, ...]:
        """Return the uses of terms in `text`, none inside one of `names` (in order)."""
        found: list[TermUse] = []
        if not self._root.next:
            return ()
        words = list(syllables(text))
        index = 0
        covering = 0
        while index < len(words):
            use, length = self._longest(text, words, index)
            while covering < len(names) and names[covering].end <= words[index].start:
                covering += 1
            if use and not any(_hides(name, use.span) for name in names[covering : covering + 2]):
                found.append(use)
                index += length
            else:
                index += 1
        return tuple(found)

    def _longest(self, text: str, words: list[Syllable], start: int) -> tuple[TermUse | None, int]:
        node = self._root
        best: tuple[TermUse | None, int] = (None, 0)
        for index in range(start, len(words)):
            if index > start and not _adjoins(text, words[index - 1], words[index]):
                break
            following = node.next.get(words[index].key)
            if following is None:
                break
            node = following
            if node.term:
                span = Span(start=words[start].start, end=words[index].end)
                best = (TermUse(term=node.term, span=span), index - start + 1)
        return best


def _adjoins(text: str, first: Syllable, second: Syllable) -> bool:
    """Tell whether two syllables can belong to one term: space, hyphen, slash or comma between."""
    gap = text[first.end : second.start]
    return len(gap) <= 4 and all(char.isspace() or char in "-–/,&" for char in gap)


def _hides(name: Span, use: Span) -> bool:
    return (
        name.overlaps(use) and name != use and not (use.start <= name.start and name.end <= use.end)
    )
