"""The words that patterns of names, voices and documents turn on, found in one reading.

`re` searches for a pattern without regard to case, or with words that may stand before it, at
40 to 150 ms for 500,000 code points. The words that such patterns cannot do without are looked
for in small letters, all together, once for a text; a pattern is then tried where they stand.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import pairwise

from kyyeu.parse.tables.documents import DOCUMENT_KINDS
from kyyeu.parse.tables.people import DEGREES, FORMER, HOLDING, HONORIFICS, SURNAMES, TITLES
from kyyeu.parse.tables.speech import COLLECTIVES, SOMEBODY
from kyyeu.parse.words import first_of, spellings
from kyyeu.text.span import Span


class Keyword(StrEnum):
    """What a word may open, or stand in."""

    NAME = auto()  # with an honorific, a title or a family name
    TITLE = auto()
    PRONOUN = auto()
    THIS = auto()
    COLLECTIVE = auto()
    REPRESENTATIVE = auto()
    DOCUMENT = auto()


_FORMS = {
    Keyword.NAME: (
        *spellings(HONORIFICS), *spellings(TITLES), *SURNAMES, *FORMER, *HOLDING, *DEGREES,
    ),
    Keyword.TITLE: tuple(TITLES),
    Keyword.PRONOUN: ("ông", "bà", "anh", "chị", "cô", "thầy", "đồng chí"),
    Keyword.THIS: ("này",),
    Keyword.COLLECTIVE: tuple(word.form for word in COLLECTIVES),
    Keyword.REPRESENTATIVE: ("đại diện", "lãnh đạo", "người đứng đầu", *SOMEBODY),
    Keyword.DOCUMENT: tuple(word.form for word in DOCUMENT_KINDS),
}  # fmt: skip
_BEGUN = tuple(degree.lower() for degree in DEGREES)  # "PGSTS", too
_ANY = re.compile(
    first_of((form.lower() for forms in _FORMS.values() for form in forms), begun=_BEGUN)
)
# By the first word: what tells nearly all of them apart; the pattern is tried there anyhow.
_FIRST = {kind: {form.lower().split()[0] for form in forms} for kind, forms in _FORMS.items()}
_KEYWORDS = {
    first: tuple(keyword for keyword, firsts in _FIRST.items() if first in firsts)
    for first in frozenset().union(*_FIRST.values())
}
# The longest words that may stand before a keyword, in code points.
_LEAD_BACK = 40
_LONGEST = 1000  # of what a pattern matches


@dataclass(frozen=True, slots=True)
class Lowered:
    """A text, the same in small letters, one for one, and where its keywords stand."""

    text: str
    small: str
    _places: dict[Keyword, list[int]]

    def places(self, keyword: Keyword, span: Span) -> Sequence[int]:
        """Return where words of a kind begin within a span, in order."""
        places = self._places[keyword]
        first = bisect_left(places, span.start)
        if first == len(places) or places[first] >= span.end:
            return ()  # as mostly
        return places[first : bisect_left(places, span.end, first)]


def lowered(text: str, ends: Iterable[int] = ()) -> Lowered:
    """Return `text` with its small letters at the same offsets.

    `ends` are those of its sentences: some cut a word, which then ends there.
    """
    small = text.replace("\u0130", "i").lower()  # the one letter that has two code points in small
    cuts = (end for end in ends if small[end - 1 : end + 1].isalnum())
    places: dict[Keyword, list[int]] = {keyword: [] for keyword in Keyword}
    for start, stop in pairwise(sorted({0, *cuts, len(small)})):
        for hit in _ANY.finditer(small, start, stop):
            for keyword in _KEYWORDS[hit[0]]:
                places[keyword].append(hit.start())
    return Lowered(text, small, places)


def within_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` in order, none of which goes on in the next line.

    White space in a pattern takes in the end of a line, behind which another block begins:
    "... hội nghị" and "Quyết định 5/QĐ-X ..." name no "Nghị quyết".
    """
    position = 0
    while found := pattern.search(text, position):
        end = text.find("\n", found.start(), found.end())
        whole = found if end < 0 else pattern.match(text, found.start(), end)
        if whole:
            yield whole
        position = max(whole.end() if whole else 0, found.start() + 1)


def found_by(
    keyword: Keyword,
    pattern: re.Pattern[str],
    text: Lowered,
    span: Span,
    *,
    lead: re.Pattern[str] | None = None,
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, which opens with a keyword, within a span in order.

    Other words may stand before it: `lead` matches these alone, in small letters, up to
    where they end. No match goes on in the next line.
    """
    position = span.start
    for at in text.places(keyword, span):
        if at < position:
            continue
        led = lead.search(text.small, max(position, at - _LEAD_BACK), at) if lead else None
        line = text.text.find("\n", at, min(span.end, at + _LONGEST))
        stop = line if line >= 0 else span.end
        if match := pattern.match(text.text, led.start() if led else at, stop):
            yield match
            position = match.end()
