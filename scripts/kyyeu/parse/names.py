"""Personal names as runs of capitalised words, and where a clause begins."""

from __future__ import annotations

import re
from itertools import takewhile

from kyyeu.parse.tables.names import (
    COMPOUNDS,
    COUNTRIES,
    HIGHLAND_CLANS,
    KOREAN_SURNAMES,
    PAIRS,
    PLACES,
)
from kyyeu.parse.tables.people import COMMON_SURNAMES, SURNAMES
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span
from kyyeu.text.spelling import is_syllable
from kyyeu.text.syllables import syllable_key

# Names of the highlands hold an apostrophe: "K'Brang".
_ONE_WORD = rf"(?:[HKRY][’'](?=[{UPPER}]))?[^\W\d_]{{1,40}}(?:[-.&][^\W\d_]{{1,40}}){{0,4}}"
WORD = re.compile(_ONE_WORD)
# In a foreign name also "W.", "O’Hara", "O’ Hara", "D'Almeida".
_INITIAL = r"[A-Z]\.(?= [A-Z])"
_IRISH = r"[OD][’'] ?[A-Z][a-z]{1,20}"
_ANY_WORD = rf"(?:{_INITIAL}|{_IRISH}|{_ONE_WORD})"
# By how many words are wanted: looking at no more of them saves a third.
_RUNS = [re.compile(rf"{_ONE_WORD}(?:[ \u00a0]{_ANY_WORD}){{0,{more}}}") for more in range(6)]
# How two words without our own letters begin.
_TWO_PLAIN = re.compile(r"[A-Z][!-~]{0,220}[ \u00a0][A-Za-z]")
# Small words within a name, before a capital: of ours, behind the family name, and foreign.
_OUR_MIDDLE = frozenset({"thị", "văn"})
_PARTICLES = frozenset(
    "de da del della der den di dos du van von bin binti al el la le ter".split()
)
# A clause begins at the sentence's start, behind a comma, a dash or a quotation, or after "theo".
_CLAUSE = re.compile(
    r"(?:\A|[,;:–—”\"’)]\s{0,2}|\s-\s{0,2}|(?:theo|và|nhưng|song|vì thế)\s{1,2})\Z", re.IGNORECASE
)
_CLAUSE_BACK = 12
_LONGEST_NAME = 5
_COMPOUND_STARTS = frozenset(compound[:2] for compound in COMPOUNDS if len(compound) > 1)
# How many words the longest compound has, by the first of them.
_LONGEST_COMPOUND = {compound[0]: len(compound) for compound in sorted(COMPOUNDS, key=len)}
_PAIR = re.compile(any_of(PAIRS), re.IGNORECASE)
_PAIR_STARTS = frozenset(pair.split(" ", 1)[0].strip(",") for pair in PAIRS)
# A given name behind the clan's: "H’Mlô Niê Siêng"; no title is one word between small ones.
_GIVEN = rf"(?!(?:Trưởng|Phó|Chủ|Giám|Bí)\s)[{UPPER}][^\W\d_]{{1,9}}(?=\s{{0,2}}[,(–-]|\s[^\W\dA-ZĐ_])"
# "Y Thanh Niê", with the name of a clan behind: other words behind "Y" name no person.
_HIGHLAND = re.compile(
    rf"(?:[YH]|[HKR][’'][{UPPER}][^\W\d_]{{0,9}})(?:[ \u00a0][{UPPER}][^\W\d_]{{0,9}}){{0,2}}?"
    rf"[ \u00a0]{any_of(HIGHLAND_CLANS)}"
    rf"(?:[ \u00a0](?:{any_of(HIGHLAND_CLANS)}|{_GIVEN}))?"
)
# "K'Thanh" alone, as some peoples go by.
_HIGHLAND_ALONE = re.compile(rf"[HKRY][’'][{UPPER}][^\W\d_]{{1,12}}(?![\w’'-])")
_NO_NAME = re.compile(r"(?:Đoàn|Hội|Đảng)(?!\w)")  # behind "Trung ương": the body itself
# "Kim Jong - un": a given name in two parts, with a dash between spaces.
_PARTED = re.compile(rf"{any_of(KOREAN_SURNAMES)} [A-Z][a-z]{{1,7}} ?- ?[a-z]{{1,7}}(?![\w-])")
_TAIL = re.compile(r"\s?-\s?([a-z]{2,10})(?![\w-])")  # "Prayoon Chan - orat"
_BODY_ENDS = re.compile(
    rf"(?:{any_of(COUNTRIES)}|(?i:thế giới|quốc tế|toàn cầu|châu âu|châu á|thái bình dương"
    r"|đông nam á|đông á)|(?<!\w)[A-ZĐ]{2,10})\Z"
)
COUNTRY = re.compile(any_of(name for name in COUNTRIES if " " in name or len(name) > 5))
_OTHER_COUNTRY = re.compile(
    rf"{any_of(c for c in COUNTRIES if ' ' in c and c != 'Việt Nam')}[ \u00a0]\Z"
)
_CAPITAL_BEFORE = re.compile(rf"[{UPPER}][^\W\d_]{{0,8}}[ \u00a0]\Z")
# The first of a place's two words, as they mostly are.
_AREA = r"(?:tỉnh|huyện|xã|quận|phường|thị trấn|thị xã|thành phố|TP)[ \u00a0]"
_AREA_BEFORE = re.compile(_AREA + _CAPITAL_BEFORE.pattern)
_AREA_AT = re.compile(_AREA + r"\Z")
_FAMILY_NAMES = SURNAMES | frozenset(KOREAN_SURNAMES)
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


def words_at(text: str, start: int, end: int, most: int) -> list[str]:
    """Return up to `most` (at most six) words from `start`, each one space behind the last."""
    run = _RUNS[most - 1].match(text, start, end)
    return run[0].replace("\u00a0", " ").split(" ", most)[:most] if run else []


def _end_of(start: int, words: list[str]) -> int:
    """Return where words end that stand at `start`, each one space behind the last."""
    return start + len(" ".join(words))


def name_at(
    text: str, start: int, end: int, *, known_person: bool = False, titled: bool = False
) -> Span | None:
    """Return the personal name of two to five capitalised words that begins at `start`.

    It begins with a family name, unless `known_person` says that an honorific stands
    before it; then one word is enough and no place is ruled out. Behind a title
    (`titled`) a name of three words is a person even where a place is called so, too.
    """
    capital = start < end and text[start].isupper()
    if capital and text[start] in "YHKR" and (whole := _HIGHLAND.match(text, start, end)):
        return Span(start=start, end=whole.end())
    first = WORD.match(text, start, end) if capital else None
    if first is None or not (known_person or first[0] in _FAMILY_NAMES):
        return None  # before all the rest, which costs ten times as much
    if text.endswith("Trung ương ", 0, start) and _NO_NAME.match(text, start, end):
        return None
    words = words_at(text, start, end, _LONGEST_NAME + 1)
    run = _leading_capitals(words)
    if run and len(run) < len(words) and _is_compound(words[len(run) - 1 : len(run) + 1]):
        run = run[:-1]  # "Đoàn Thanh | niên": the last capital opens a compound
    if not run or len(run) > _LONGEST_NAME:
        return None
    parted = _PARTED.match(text, start, end)
    name = Span(
        start=start, end=parted.end() if parted else _tail_end(text, _end_of(start, run), end)
    )
    country = COUNTRY.match(text, start, end) is not None
    if known_person:
        return None if len(run) > 2 and (country or _opens_place(text, start, run)) else name
    full = parted is not None or (not country and _is_full(text, name, run, titled))
    return name if full else None


def _is_full(text: str, name: Span, run: list[str], titled: bool) -> bool:
    """Tell whether words make somebody's full name: behind a family name, and no place's."""
    if len(run) > 3 and (
        _opens_place(text, name.start, run)
        or _place_first(text, name.start, run)
        or _second_is_first(text, name.start, run)
    ):
        return False
    surnames = SURNAMES if len(run) > 2 else COMMON_SURNAMES
    place = name.of(text) in PLACES and not (titled and len(run) > 2)
    return len(run) > 1 and not place and run[0] in surnames


def _second_is_first(text: str, start: int, run: list[str]) -> bool:
    """Tell whether a name begins at the second word of four: "tỉnh An | Ninh Lê Minh Tú"."""
    if run[1] in SURNAMES and _AREA_BEFORE.search(text, max(0, start - 24), start):
        return True  # "huyện Sao | Giang Đồng Văn Tú"
    joined = _CAPITAL_BEFORE.search(text, max(0, start - 10), start)
    return bool(joined) and run[0] not in COMMON_SURNAMES and run[1] in COMMON_SURNAMES


def _place_first(text: str, start: int, run: list[str]) -> bool:
    """Tell whether a place of two words stands before a name: "xã | Dương Sao Lê Minh Tú"."""
    surnames = COMMON_SURNAMES if len(run) < 5 else SURNAMES
    return run[2] in surnames and bool(_AREA_AT.search(text, max(0, start - 12), start))


def _opens_place(text: str, start: int, run: list[str]) -> bool:
    return text[start : _end_of(start, run[:2])] in PLACES


def highland_name_at(text: str, start: int, end: int) -> Span | None:
    """Return the name of one word with an apostrophe at `start`: "K'Thanh"."""
    name = _HIGHLAND_ALONE.match(text, start, end)
    return Span(start=start, end=name.end()) if name else None


def foreign_name_at(text: str, start: int, end: int) -> Span | None:
    """Return the name at `start` of two to four capitalised words that are not Vietnamese."""
    if not _TWO_PLAIN.match(text, start, end):
        return None  # before all the rest, which costs five times as much
    run = words_at(text, start, end, _LONGEST_FOREIGN + 1)
    words = _leading_capitals(run[:_LONGEST_FOREIGN])
    if 0 < len(words) < len(run) and _is_compound(run[len(words) - 1 : len(words) + 1]):
        words = words[:-1]  # "Lotusbank Chi | nhánh"
    first = words[:2]
    plain = len(first) > 1 and all(word.isascii() and not word.isupper() for word in first)
    if not plain or not any(is_foreign(word) for word in first):
        return None
    if words[-1].lower() in _BODY_NOUNS or words[0] in _SHORT_COUNTRIES:
        return None
    return Span(start=start, end=_tail_end(text, _end_of(start, words), end))


def _tail_end(text: str, last: int, end: int) -> int:
    """Return where a name goes on to that ends at `last`: behind the small half of a given name."""
    tail = _TAIL.match(text, last, end)
    return tail.end() if tail and is_foreign(tail[1]) else last


def name_of_foreigner_at(text: str, start: int, end: int) -> bool:
    """Tell whether two or three capitalised words behind another country's name begin here.

    However they are spelt, they name somebody who holds an office of that country.
    """
    before = _OTHER_COUNTRY.search(text, max(0, start - _LONGEST_COUNTRY), start)
    words = _leading_capitals(words_at(text, start, end, 4)) if before else []
    return 1 < len(words) < 4 and not any(word.isupper() for word in words)


def surname_of_foreigner_at(text: str, start: int, end: int) -> bool:
    """Tell whether one capitalised word stands here that is spelt as no Vietnamese word is."""
    words = words_at(text, start, end, 2)
    one = len(_leading_capitals(words)) == 1 and words[0].isascii() and not words[0].isupper()
    return one and is_foreign(words[0]) and words[0] not in COUNTRIES


def is_foreign(word: str) -> bool:
    """Tell whether a word has a part that is spelt as no Vietnamese syllable is."""
    return not all(is_syllable(part) for part in word.split("-"))


def ends_body(text: str, end: int) -> bool:
    """Tell whether what ends at `end` is a whole body's name: a country, or capitals alone."""
    return _BODY_ENDS.search(text, max(0, end - _LONGEST_COUNTRY), end) is not None


def _leading_capitals(words: list[str]) -> list[str]:
    """Return the words of a name: with capitals, or small ones that stand within names."""
    count, shortened = 0, False
    for index, word in enumerate(words):
        if not word[0].isupper():
            if not _within_name(words, index):
                break
        elif word[-1] == ".":
            shortened = True
        else:
            count = index + 1
    if not shortened:
        return words[:count]
    initials = [word for word in words[:count] if word.endswith(".")]
    if initials and not any(is_foreign(word) for word in words[:count] if word not in initials):
        return list(takewhile(lambda word: word[0].isupper() and word[-1] != ".", words))
    return words[:count]


def _within_name(words: list[str], index: int) -> bool:
    """Tell whether a small word joins the parts of a name: "Lê thị Hoa", "Ana de Souza"."""
    if index == 1 and words[0] in SURNAMES:
        return words[1] in _OUR_MIDDLE
    return words[index] in _PARTICLES and is_foreign(words[0])


def _is_compound(words: list[str]) -> bool:
    return tuple(map(syllable_key, words)) in _COMPOUND_STARTS


def opens_clause(text: str, start: int, offset: int) -> bool:
    """Tell whether a clause of the sentence that begins at `start` begins at `offset`."""
    before = text[max(start, offset - _CLAUSE_BACK) : offset]
    return offset == start or _CLAUSE.search(before) is not None


def compound_end(text: str, start: int, end: int) -> int:
    """Return the end of the longest compound that begins at `start`, at least one word.

    Two verbs of one work with a comma between them are one: "phòng, chống".
    """
    first = WORD.match(text, start, end)
    if not first:
        return start
    if first[0].lower() in _PAIR_STARTS and (pair := _PAIR.match(text, start, end)):
        return pair.end()
    longest = _LONGEST_COMPOUND.get(syllable_key(first[0]), 1)
    if longest > 1:
        words = words_at(text, start, end, longest)
        keys = tuple(map(syllable_key, words))
        for count in range(len(words), 1, -1):
            if keys[:count] in COMPOUNDS:
                return _end_of(start, words[:count])
    return first.end()
