"""What is typed in, what is found out. search-engine.js does the same, step by step.

The words as typed are looked for first, with what else says the same (query.py). Only where
they stand nowhere close together are more words tried: what they are if they were written in VNI,
those that the last one may become, then those that a slip of the fingers may have meant, then
passages that hold some of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kyyeu.search.analysis import small
from kyyeu.search.answer import Answer, Tried
from kyyeu.search.lookup import Lookup, Result
from kyyeu.search.mending import completions, is_slip, slips, telex
from kyyeu.search.query import (
    OTHER,
    Choice,
    Glossary,
    Query,
    Slot,
    Variant,
    query_of,
    typed_slots,
    variants,
)
from kyyeu.search.ranking import (
    ADJACENT,
    NEAR,
    by_score,
)
from kyyeu.search.reader import Index
from kyyeu.search.shown import Shown
from kyyeu.search.vni import vni

Filters = Mapping[str, Sequence[str]]

_MOST_WORDS_TRIED = 8
_MOST_PLACES_TRIED = 60_000  # what the words tried may stand in all: bounds what is loaded
_MOST_NEAR = 5


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query, the ways to say it, and what is found for these.

    `read` holds words that were read otherwise than typed, as typed, by where they start.
    """

    query: Query
    slots: tuple[Slot, ...]
    ways: Sequence[Variant]
    result: Result
    read: Mapping[int, str]


class Engine:
    """Searches one index."""

    def __init__(self, index: Index, language: str) -> None:
        """Start with nothing read or kept."""
        self.index = index
        self.glossary = Glossary(index.glossary, language)
        self.lookup = Lookup(index)

    def search(
        self,
        typed: str,
        filters: Filters | None = None,
        limit: int = 10,
        *,
        exact: bool = False,
        names: bool = False,
    ) -> Answer:
        """Return the answer to what was typed; the best `limit` pages are shown.

        `names` counts speakers, reports and documents, too.
        """
        query = query_of(typed)
        self.lookup = Lookup(self.index)
        shown = Shown(self.index, filters or {}, limit, names=names)
        if not query.words:
            return shown.everything() if filters else shown.answer((), ())
        asked = self._asked(query, {})
        if asked.result.closeness < NEAR and not exact:
            asked = self._in_vni(asked)
        query, slots, ways, result = asked.query, asked.slots, asked.ways, asked.result
        corrected: tuple[tuple[str, str], ...] = ()
        if query.open and result.closeness < ADJACENT:
            result = self._completed(query, slots, result)
        if result.closeness < NEAR and not exact:
            mended = self._mended(query, slots)
            if mended is not None:
                result = mended
                corrected = self._corrections(query, slots, mended)
        partial = not result.hits and len(slots) > 1
        if partial:
            result = self.lookup.partial(slots)
        answer = shown.answer(result.variants, by_score(result.hits))
        answer = replace(
            answer,
            corrected=(*self._as_read(asked, result), *corrected) or None,
            partial=partial and bool(result.hits),
            ignored=query.ignored,
        )
        return answer if answer.groups else self._nothing(answer, query, ways)

    def _asked(self, query: Query, read: Mapping[int, str]) -> _Asked:
        slots = typed_slots(query)
        ways = variants(query, slots, self.glossary)
        return _Asked(query, slots, ways, self.lookup.run(ways), read)

    # --- words written in VNI ---

    def _in_vni(self, asked: _Asked) -> _Asked:
        """Return what is asked if words of it are VNI's, where that finds closer words."""
        text, read = vni(asked.query.text)
        if not read:
            return asked
        other = self._asked(query_of(text), read)
        return other if other.result.closeness > asked.result.closeness else asked

    def _as_read(self, asked: _Asked, result: Result) -> Iterator[tuple[str, str]]:
        """Yield the words read otherwise: as typed, and as they stand in the best passage."""
        if not asked.read or not result.hits:
            return
        best = by_score(result.hits)[0]
        variant = result.variants[best.variant]
        words = asked.query.words
        is_typed = not variant.via and not any(slot.is_special for slot in variant.slots)
        for word, place in zip(words, best.places if is_typed else [-1] * len(words), strict=True):
            if word.start in asked.read:
                stands = self.index.word_at(best.passage, place) if place >= 0 else ""
                yield asked.read[word.start], small(stands) or word.folded

    # --- the last word as it is typed ---

    def _completed(self, query: Query, slots: Sequence[Slot], found: Result) -> Result:
        """Return what is found, or what is with the last word gone on with, if that is closer."""
        last = query.words[-1].folded
        lists = [self.lookup.places(slot) for slot in slots]
        keys = self.lookup.words_in_holes(
            lists, len(slots) - 1, lambda key: key != last and key.startswith(last)
        )
        if found.closeness < NEAR or len(last) <= 2:
            known = self.index.vocabulary(last)
            keys += completions(known, last, _MOST_WORDS_TRIED, _MOST_PLACES_TRIED)
        kept = tuple(dict.fromkeys(keys))[:_MOST_WORDS_TRIED]
        if not kept:
            return found
        typed = slots[-1].choices[0]
        choices = (typed, *(Choice(key, key, OTHER, OTHER) for key in kept))
        result = self.lookup.run([Variant((*slots[:-1], replace(slots[-1], choices=choices)))])
        return result if result.closeness > found.closeness else found

    # --- slips of the fingers ---

    def _mended(self, query: Query, slots: Sequence[Slot]) -> Result | None:
        """Return what is found with a slip forgiven in each word that may hold one, or None."""
        lists = [self.lookup.places(slot) for slot in slots]
        wrong = [
            number
            for number, word in enumerate(query.words)
            if not lists[number] and not word.quoted and not word.folded.isdigit()
        ]
        if len(wrong) < sum(not part for part in lists):
            return None
        known = list(self.index.vocabulary()) if wrong else []
        places = wrong or [n for n, word in enumerate(query.words) if not word.quoted]
        ways = []
        for number in places:
            typed = query.words[number].folded
            keys = self.lookup.words_in_holes(lists, number, lambda key: _may_be(typed, key))  # noqa: B023
            keys += slips(typed, known, _MOST_WORDS_TRIED, _MOST_PLACES_TRIED)
            kept = tuple(dict.fromkeys(keys))[:_MOST_WORDS_TRIED]
            if kept:
                choices = tuple(Choice(key, key, OTHER, OTHER) for key in kept)
                ways.append((number, replace(slots[number], choices=choices)))
        if wrong and len(ways) == len(wrong):
            mended = dict(ways)
            result = self.lookup.run(
                [Variant(tuple(mended.get(n, s) for n, s in enumerate(slots)))]
            )
            return result if result.hits else None
        if wrong:
            return None
        result = self.lookup.run(
            [Variant((*slots[:number], slot, *slots[number + 1 :])) for number, slot in ways]
        )
        return result if result.closeness == ADJACENT else None

    def _corrections(
        self, query: Query, slots: Sequence[Slot], result: Result
    ) -> tuple[tuple[str, str], ...]:
        """Return the words mended in the best passage: as typed and as they stand there."""
        best = by_score(result.hits)[0]
        found = []
        for number, slot in enumerate(result.variants[best.variant].slots):
            if slot.choices != slots[number].choices:
                word = query.words[number]
                found.append(
                    (
                        query.text[word.start : word.end],
                        small(self.index.word_at(best.passage, best.places[number])),
                    )
                )
        return tuple(found)

    # --- nothing ---

    def _nothing(self, answer: Answer, query: Query, ways: Sequence[Variant]) -> Answer:
        """Return an empty answer with what was tried and words that would find something."""
        known = list(self.index.vocabulary())
        near: list[str] = []
        for word in query.words:
            if len(near) < _MOST_NEAR and not word.folded.isdigit():
                near += slips(word.folded, known, _MOST_NEAR - len(near), _MOST_PLACES_TRIED)
        return replace(
            answer,
            near=tuple(dict.fromkeys(self.index.spelling(key) for key in near)),
            tried=Tried(
                words=tuple(query.text[word.start : word.end] for word in query.words),
                forms=tuple(dict.fromkeys(word.folded for word in query.words)),
                glossary=tuple(variant.via for variant in ways if variant.via),
            ),
        )


def _may_be(typed: str, key: str) -> bool:
    """Tell whether a word that stands where one was typed may be meant, short as that is."""
    return is_slip(typed, key, shortest=1) or key == telex(typed)
