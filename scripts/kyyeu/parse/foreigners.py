"""Names of people from other countries, and what such names are not: bodies and countries."""

from __future__ import annotations

import re

from kyyeu.parse.name_words import end_of, is_compound, is_foreign, leading_capitals, words_at
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

# How two words without our own letters begin; other languages' letters may stand in them.
_TWO_PLAIN = re.compile(r"[A-Z][!-~\u00c0-\u024f]{0,220}[ \u00a0][A-Za-z\u00c0-\u024f]")
_OURS = frozenset("àáâãèéêìíòóôõùúýăđĩũơư")  # of these letters, the ones that we have, too
_TAIL = re.compile(r"\s?-\s?([a-z]{2,10})(?![\w-])")  # "Prayoon Chan - orat"
_REGIONS = (
    "thế giới", "quốc tế", "toàn cầu", "châu âu", "châu á", "thái bình dương", "đông nam á",
    "đông á",
)  # fmt: skip
_BODY_ENDS = re.compile(
    rf"(?:{any_of(COUNTRIES)}|(?i:{'|'.join(_REGIONS)})|(?<!\w)[A-ZĐ]{{2,10}})\Z"
)
_END_BODIES = (*(name.lower() for name in COUNTRIES), *_REGIONS)
COUNTRY = re.compile(any_of(name for name in COUNTRIES if " " in name or len(name) > 5))
_OTHER_COUNTRY = re.compile(
    rf"{any_of(c for c in COUNTRIES if ' ' in c and c != 'Việt Nam')}[ \u00a0]\Z"
)
_SHORT_COUNTRIES = frozenset(name for name in COUNTRIES if " " not in name)
_LONGEST_COUNTRY = 24
# With these a foreign name is a body's: "Lotus Center".
_BODY_NOUNS = frozenset(
    "center centre group corporation company bank university institute hotel foundation network "
    "forum association club school resort plaza tower holdings media studio "
    "daily times post news journal herald tribune telegraph press weekly magazine "
    "vietnam asia asean pacific international global partners ventures capital consulting "
    "logistics motors energy foods pharma labs software systems services solutions industries "
    "technologies technology furniture alliance council agency fund trust airlines".split()
)
_LONGEST_FOREIGN = 4


def foreign_name_at(text: str, start: int, end: int) -> Span | None:
    """Return the name at `start` of two to four capitalised words that are not Vietnamese."""
    if not _TWO_PLAIN.match(text, start, end):
        return None  # before all the rest, which costs five times as much
    run = words_at(text, start, end, _LONGEST_FOREIGN + 1)
    words = leading_capitals(run[:_LONGEST_FOREIGN])
    if 0 < len(words) < len(run) and is_compound(run[len(words) - 1 : len(words) + 1]):
        words = words[:-1]  # "Lotusbank Chi | nhánh"
    first = words[:2]
    plain = len(first) > 1 and all(_is_plain(word) and not word.isupper() for word in first)
    if not plain or not any(is_foreign(word) for word in first):
        return None
    if words[-1].lower() in _BODY_NOUNS or words[0] in _SHORT_COUNTRIES:
        return None
    return Span(start=start, end=tail_end(text, end_of(start, words), end))


def _is_plain(word: str) -> bool:
    """Tell whether a word has none of our own letters, or a letter that only others have."""
    return word.isascii() or any(
        "\u00c0" <= char <= "\u024f" and char not in _OURS for char in word.lower()
    )


def tail_end(text: str, last: int, end: int) -> int:
    """Return where a name goes on to that ends at `last`: behind the small half of a given name."""
    tail = _TAIL.match(text, last, end)
    return tail.end() if tail and is_foreign(tail[1]) else last


def name_of_foreigner_at(text: str, start: int, end: int) -> bool:
    """Tell whether two or three capitalised words behind another country's name begin here.

    However they are spelt, they name somebody who holds an office of that country.
    """
    before = _OTHER_COUNTRY.search(text, max(0, start - _LONGEST_COUNTRY), start)
    words = leading_capitals(words_at(text, start, end, 4)) if before else []
    return 1 < len(words) < 4 and not any(word.isupper() for word in words)


def surname_of_foreigner_at(text: str, start: int, end: int) -> bool:
    """Tell whether one capitalised word stands here that is spelt as no Vietnamese word is."""
    words = words_at(text, start, end, 2)
    one = len(leading_capitals(words)) == 1 and words[0].isascii() and not words[0].isupper()
    return one and is_foreign(words[0]) and words[0] not in COUNTRIES


def ends_body(text: str, end: int) -> bool:
    """Tell whether what ends at `end` is a whole body's name: a country, or capitals alone."""
    begin = max(0, end - _LONGEST_COUNTRY)
    before = text[begin:end]
    if not before[-1:].isupper() and not before.lower().endswith(_END_BODIES):
        return False  # as mostly
    return _BODY_ENDS.search(text, begin, end) is not None
