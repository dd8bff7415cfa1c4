"""Personal names as runs of capitalised words, and where a clause begins."""

from __future__ import annotations

import re

from kyyeu.parse.tables.names import COMPOUNDS, COUNTRIES, KOREAN_SURNAMES, PLACES
from kyyeu.parse.tables.people import COMMON_SURNAMES, SURNAMES
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span
from kyyeu.text.spelling import is_syllable
from kyyeu.text.syllables import syllable_key

_ONE_WORD = r"[^\W\d_]{1,40}(?:[-.&][^\W\d_]{1,40}){0,4}"
WORD = re.compile(_ONE_WORD)
_RUN = re.compile(rf"{_ONE_WORD}(?:[ \u00a0]{_ONE_WORD}){{0,5}}")
# A clause begins at the sentence's start, behind a comma, a dash or a quotation, or after "theo".
_CLAUSE = re.compile(
    r"(?:\A|[,;:–—”\"’)]\s{0,2}|\s-\s{0,2}|(?:theo|và|nhưng|song|vì thế)\s{1,2})\Z", re.IGNORECASE
)
_CLAUSE_BACK = 12
_LONGEST_NAME = 5
_LONGEST_COMPOUND = max(len(compound) for compound in COMPOUNDS)
_COMPOUND_STARTS = frozenset(compound[:2] for compound in COMPOUNDS if len(compound) > 1)
_NO_NAME = re.compile(r"(?:Đoàn|Hội|Đảng)(?!\w)")  # behind "Trung ương": the body itself


# "Kim Jong - un": a given name in two parts, with a dash between spaces.
_PARTED = re.compile(rf"{any_of(KOREAN_SURNAMES)} [A-Z][a-z]{{1,7}} ?- ?[a-z]{{1,7}}(?!\w)")
_BODY_ENDS = re.compile(rf"(?:{any_of(COUNTRIES)}|(?<!\w)[A-ZĐ]{{2,10}})\Z")
_COUNTRY = re.compile(any_of(name for name in COUNTRIES if " " in name))
_LONGEST_COUNTRY = 24
_LONGEST_FOREIGN = 4


def words_at(text: str, start: int, end: int, most: int) -> list[Span]:
    """Return up to `most` (at most six) words from `start`, each one space behind the last."""
    run = _RUN.match(text, start, end)
    words: list[Span] = []
    position = start
    for word in run[0].replace("\u00a0", " ").split(" ", most)[:most] if run else ():
        words.append(Span(start=position, end=position + len(word)))
        position += len(word) + 1
    return words


def name_at(
    text: str, start: int, end: int, *, known_person: bool = False, titled: bool = False
) -> Span | None:
    """Return the personal name of two to five capitalised words that begins at `start`.

    It begins with a family name, unless `known_person` says that an honorific stands
    before it; then one word is enough and no place is ruled out. Behind a title
    (`titled`) a name of three words is a person even where a place is called so, too.
    """
    if start >= end or not text[start].isupper():
        return None
    if _NO_NAME.match(text, start, end) and text.endswith("Trung ương ", 0, start):
        return None
    words = words_at(text, start, end, _LONGEST_NAME + 1)
    capitals = [word for word in words if word.of(text)[:1].isupper()]
    run = capitals if words[: len(capitals)] == capitals else _leading_capitals(text, words)
    if run and len(run) < len(words) and _is_compound(text, words[len(run) - 1 : len(run) + 1]):
        run = run[:-1]  # "Đoàn Thanh | niên": the last capital opens a compound
    if not run or len(run) > _LONGEST_NAME:
        return None
    parted = _PARTED.match(text, start, end)
    name = Span(start=start, end=parted.end() if parted else run[-1].end)
    if known_person:
        of_place = len(run) > 2 and (_opens_place(text, run) or _COUNTRY.match(text, start, end))
        return None if of_place else name
    if _COUNTRY.match(text, start, end) or (len(run) > 3 and _opens_place(text, run)):
        return None
    surnames = SURNAMES if len(run) > 2 else COMMON_SURNAMES
    place = name.of(text) in PLACES and not (titled and len(run) > 2)
    return None if len(run) < 2 or place or run[0].of(text) not in surnames else name


def _opens_place(text: str, run: list[Span]) -> bool:
    return text[run[0].start : run[1].end] in PLACES


def foreign_name_at(text: str, start: int, end: int) -> Span | None:
    """Return the name at `start` of two to four capitalised words that are not Vietnamese."""
    words = _leading_capitals(text, words_at(text, start, end, _LONGEST_FOREIGN))
    first = [word.of(text) for word in words[:2]]
    plain = len(first) > 1 and all(word.isascii() and not word.isupper() for word in first)
    if not plain or not any(is_foreign(word) for word in first):
        return None
    return Span(start=start, end=words[-1].end)


def is_foreign(word: str) -> bool:
    """Tell whether a word has a part that is spelt as no Vietnamese syllable is."""
    return not all(is_syllable(part) for part in word.split("-"))


def ends_body(text: str, end: int) -> bool:
    """Tell whether what ends at `end` is a whole body's name: a country, or capitals alone."""
    return _BODY_ENDS.search(text, max(0, end - _LONGEST_COUNTRY), end) is not None


def _leading_capitals(text: str, words: list[Span]) -> list[Span]:
    run: list[Span] = []
    for word in words:
        if not word.of(text)[:1].isupper():
            break
        run.append(word)
    return run


def _is_compound(text: str, words: list[Span]) -> bool:
    keys = tuple(syllable_key(word.of(text)) for word in words)
    return keys in _COMPOUND_STARTS


def opens_clause(text: str, start: int, offset: int) -> bool:
    """Tell whether a clause of the sentence that begins at `start` begins at `offset`."""
    before = text[max(start, offset - _CLAUSE_BACK) : offset]
    return offset == start or _CLAUSE.search(before) is not None


def compound_end(text: str, start: int, end: int) -> int:
    """Return the end of the longest compound that begins at `start`, at least one word."""
    words = words_at(text, start, end, _LONGEST_COMPOUND)
    for count in range(len(words), 1, -1):
        if tuple(syllable_key(word.of(text)) for word in words[:count]) in COMPOUNDS:
            return words[count - 1].end
    return words[0].end if words else start
