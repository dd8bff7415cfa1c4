"""Who can be speaking in a sentence: people by name, by role or by pronoun, and the unnamed.

A role alone ("Thứ trưởng", "Đồng chí Phó Trưởng ban") and a pronoun ("Ông", "theo bà") mean
somebody named before: the nearest whose title or honorific fits.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.names import opens_clause
from kyyeu.parse.people import Naming, People
from kyyeu.parse.roles import role_at
from kyyeu.parse.tables.people import TITLES
from kyyeu.parse.tables.speech import ADVERBS, COLLECTIVES, REPORTING_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_ROLE = re.compile(
    rf"(?:(?:đồng chí|vị|nữ|ngài|tân|nguyên)\s{{1,2}}){{0,2}}(?P<title>{any_of(TITLES)})",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?<!\w)(?P<word>ông|bà|anh|chị|cô|thầy|đồng chí)(?!\w)"
    rf"(?!\s{{1,2}}(?:(?:này|ấy|ta)(?!\w)|(?-i:[{UPPER}])))",  # "bà X" is somebody else
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    rf"(?:(?:nhiều|một số|các|đa số|phần lớn|đại diện|hầu hết|không ít|toàn thể)\s{{1,2}}){{0,3}}"
    rf"{any_of(word.form for word in COLLECTIVES)}(?:\s{{1,2}}(?:khác|cũng|tham dự|tham gia))?",
    re.IGNORECASE,
)
# "Đại diện một số địa phương đề nghị": somebody for others, as far as the verb.
_REPRESENTATIVE = re.compile(
    r"(?<!\w)(?:đại diện|lãnh đạo|người đứng đầu)\s{1,2}(?P<whom>[^,.;:“”\"()]{2,70}?)"
    rf"(?=\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}{any_of(w.form for w in REPORTING_VERBS)})",
    re.IGNORECASE,
)
_WOMAN = frozenset({"bà", "chị", "cô"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A place that may name who speaks: people, by whatever words, or a voice without a name.

    `span` covers the words themselves, `whole` also a role before or behind them.
    """

    span: Span
    whole: Span
    speakers: tuple[str, ...]
    collective: str | None


@dataclass(slots=True)
class Memory:
    """The people named so far, the last one last, and who spoke last.

    `titles` holds the exact form (see text.fold) of the title of each who has one.
    """

    titles: Mapping[str, str]
    honorifics: Mapping[str, str]
    order: dict[str, None] = field(default_factory=dict)
    speaker: tuple[str, ...] = ()

    def name(self, candidates: Sequence[str]) -> None:
        """Note that people were named."""
        for person in candidates:
            self.order.pop(person, None)
            self.order[person] = None

    def of_pronoun(self, word: str) -> tuple[str, ...]:
        """Return whom a pronoun means: the last speaker, or the last person it fits."""
        woman = word.lower() in _WOMAN
        for person in chain(reversed(self.speaker[-1:]), reversed(self.order)):
            honorific = self.honorifics.get(person, "")
            if not honorific or (honorific in _WOMAN) == woman:
                return (person,)
        return ()

    def of_role(self, title: str) -> tuple[str, ...]:
        """Return whom a title means: the last person named who bears it."""
        wanted = exact(squeezed(title))
        fitting = (p for p in reversed(self.order) if _bears(self.titles.get(p, ""), wanted))
        person = next(fitting, None)
        return (person,) if person else ()


def _bears(held: str, wanted: str) -> bool:
    """Tell whether a title is the one wanted: "Phó Thủ tướng" is no "Thủ tướng"."""
    return held == wanted or held.startswith(wanted + " ")


def voices(
    context: Context,
    sentence: Sentence,
    people: People,
    organisations: Sequence[Span],
    memory: Memory,
) -> list[Voice]:
    """Return who may be speaking in a sentence, in the order of the text, outside quotations."""
    text = context.text
    first = bisect_left(people.namings, sentence.span.start, key=lambda item: item.whole.start)
    last = bisect_left(people.namings, sentence.span.end, key=lambda item: item.whole.start)
    named = [_named(naming) for naming in people.namings[first:last]]
    found = [*named]
    taken = [voice.whole for voice in named]
    bodies = (_unnamed(text, place) for place in _within(organisations, sentence.span))
    made = (make(text, sentence.span, memory) for make in _MAKERS)
    for found_here in (*made, bodies):
        for voice in found_here:
            if not any(voice.span.overlaps(other) for other in taken):
                found.append(voice)
                taken.append(voice.whole)
    outside = [voice for voice in found if not context.quotation_at(voice.span.start)]
    return sorted(outside, key=lambda voice: voice.span)


def _named(naming: Naming) -> Voice:
    return Voice(
        span=naming.mention, whole=naming.whole, speakers=naming.candidates, collective=None
    )


def _roles(text: str, span: Span, memory: Memory) -> Iterator[Voice]:
    if not memory.order:
        return
    for match in _ROLE.finditer(text, span.start, span.end):
        place = Span(start=match.start(), end=match.end())
        if not opens_clause(text, span.start, place.start):
            continue
        means = memory.of_role(match["title"])
        if means:
            role = role_at(text, match.start("title"), span.end)
            whole = Span(start=place.start, end=max(place.end, role.end if role else 0))
            yield Voice(span=place, whole=whole, speakers=means, collective=None)


def _pronouns(text: str, span: Span, memory: Memory) -> Iterator[Voice]:
    if not memory.order:
        return
    for match in _PRONOUN.finditer(text, span.start, span.end):
        place = Span(start=match.start(), end=match.end())
        opens = opens_clause(text, span.start, place.start)
        means = memory.of_pronoun(match["word"]) if opens else ()
        if means:
            yield Voice(span=place, whole=place, speakers=means, collective=None)


def _collectives(text: str, span: Span, _: Memory) -> Iterator[Voice]:
    for match in _COLLECTIVE.finditer(text, span.start, span.end):
        yield _unnamed(text, Span(start=match.start(), end=match.end()))


def _representatives(text: str, span: Span, _: Memory) -> Iterator[Voice]:
    for match in _REPRESENTATIVE.finditer(text, span.start, span.end):
        yield _unnamed(text, Span(start=match.start(), end=match.end("whom")))


def _within(places: Sequence[Span], span: Span) -> Sequence[Span]:
    first = bisect_left(places, span.start, key=lambda place: place.start)
    last = bisect_left(places, span.end, key=lambda place: place.start)
    return places[first:last]


def _unnamed(text: str, place: Span) -> Voice:
    return Voice(span=place, whole=place, speakers=(), collective=squeezed(place.of(text)))


_MAKERS = (_roles, _pronouns, _representatives, _collectives)
