"""Patterns of names, voices, topics and documents tried only where their keywords stand.

`re` searches for a pattern without regard to case, or with words that may stand before it, at
40 to 150 ms for 500,000 code points. The words that such patterns cannot do without are looked
for in small letters, all together, once for a text (`keyword_finder`); a pattern is then tried
where they stand, and a sentence without any is left at once.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kyyeu.parse.keyword_finder import keywords_in
from kyyeu.parse.tables.keywords import FORMS, Keyword
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

__all__ = ["Keyword", "Lowered", "WordsBefore", "found_by", "lowered"]

_MOST_SPACES = 2
_REACH = 400  # farther than any pattern looks for what it needs
_MOST_WITHIN = 2  # more spaces than one between two words of a form


class WordsBefore:
    """Words that may stand before a keyword, a few times over."""

    def __init__(self, forms: Iterable[str], *, most: int) -> None:
        """Take `forms`, of which `most` may follow each other."""
        small = tuple(form.lower() for form in forms)
        self._endings = small
        self._back = most * (max(map(len, small)) + _MOST_SPACES)
        self._pattern = re.compile(rf"(?:{any_of(small)}\s{{1,{_MOST_SPACES}}}){{1,{most}}}\Z")

    def start(self, small: str, earliest: int, at: int) -> int:
        """Return where such words begin that end at `at`: there, if none do."""
        ends = small.endswith(self._endings, earliest, at - 1)
        if not ends and not small.endswith(self._endings, earliest, max(0, at - _MOST_SPACES)):
            return at  # as mostly: sooner known than by a search
        found = self._pattern.search(small, max(earliest, at - self._back), at)
        return found.start() if found else at


@dataclass(frozen=True, slots=True)
class Lowered:
    """A text, the same in small letters, one for one, and where its keywords stand."""

    text: str
    small: str
    _places: tuple[list[int], ...]  # by keyword, in order, and one behind all texts

    def places(self, keyword: Keyword, start: int, end: int) -> Sequence[int]:
        """Return where words of a kind begin between two offsets, in order."""
        places = self._places[keyword]
        first = bisect_left(places, start)
        if places[first] >= end:
            return ()  # as mostly
        return places[first : bisect_left(places, end, first)]

    def holds(self, keyword: Keyword, start: int, end: int) -> bool:
        """Tell whether a word of a kind, in whatever case, stands between two offsets."""
        places = self._places[keyword]
        first = bisect_left(places, start)
        if places[first] >= end:
            return False
        if places[first] + _LONGEST[keyword] <= end:
            return True
        at_end = places[first : bisect_left(places, end, first)]  # one may go on behind the end
        words = (" ".join(self.small[at:end].split()) for at in at_end)
        return any(one.startswith(_SMALL_FORMS[keyword]) for one in words)


_SMALL_FORMS = tuple(tuple(form.lower() for form in FORMS.get(keyword, ())) for keyword in Keyword)
# The longest form of each kind, with all the white space that may stand within it.
_LONGEST = tuple(
    max((len(form) + _MOST_WITHIN * form.count(" ") for form in forms), default=0)
    for forms in _SMALL_FORMS
)


def lowered(text: str, ends: Iterable[int] = ()) -> Lowered:
    """Return `text` with its small letters at the same offsets.

    `ends` are those of its sentences: some cut a word, which then ends there.
    """
    small = text.replace("\u0130", "i").lower()  # the one letter that has two code points in small
    cuts = (end for end in ends if small[end - 1 : end + 1].isalnum())
    found = keywords_in(text, small, cuts)
    return Lowered(text, small, tuple([*places, sys.maxsize] for places in found))


def found_by(
    keyword: Keyword,
    pattern: re.Pattern[str],
    text: Lowered,
    span: Span | None = None,
    *,
    lead: WordsBefore | None = None,
    needs: str = "",
    taken: Callable[[int], bool] | None = None,
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern`, which opens with a keyword, in order, in the text or a span.

    Others may stand before it (`lead`). It is tried only where what it `needs`, in small
    letters, stands near by in the same line, and where the keyword is not `taken` by something
    else. No match goes on in the next line, though white space in a pattern takes in its end:
    "... hội nghị" and "Quyết định 5/QĐ-X ..." name no "Nghị quyết".
    """
    position, end = (span.start, span.end) if span else (0, len(text.text))
    stop = position
    for at in text.places(keyword, position, end):
        if at < position or (taken and taken(at)):
            continue
        if at >= stop:
            line = text.text.find("\n", at, end)
            stop = line if line >= 0 else end
        if needs and text.small.find(needs, at, min(stop, at + _REACH)) < 0:
            continue
        start = lead.start(text.small, position, at) if lead else at
        if match := pattern.match(text.text, start, stop):
            yield match
            position = match.end()
