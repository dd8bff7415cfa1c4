"""Personal names as runs of capitalised words, and where a clause begins."""

from __future__ import annotations

import re

from kyyeu.parse.foreigners import COUNTRY, tail_end
from kyyeu.parse.name_words import WORD, end_of, is_compound, is_foreign, leading_capitals, words_at
from kyyeu.parse.tables.names import HIGHLAND_CLANS, KOREAN_SURNAMES, PLACES
from kyyeu.parse.tables.people import COMMON_SURNAMES, SURNAMES
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.span import Span

# A clause begins at the sentence's start, behind a comma, a dash or a quotation, or after "theo".
_CLAUSE_MARKS = ',;:–—”"’)'
_CLAUSE_WORDS = (
    "theo", "và", "nhưng", "song", "vì thế", "vì vậy", "do đó", "do vậy", "tuy nhiên", "tuy vậy",
)  # fmt: skip
_CLAUSE_BACK = 12
_MOST_SPACES = 2
_LONGEST_NAME = 5
# A given name behind the clan's: "H’Mlô Niê Siêng"; no title is one word between small ones.
_GIVEN = (
    rf"(?!(?:Trưởng|Phó|Chủ|Giám|Bí)\s)[{UPPER}][^\W\d_]{{1,9}}(?=\s{{0,2}}[,(–-]|\s[^\W\dA-ZĐ_])"
)
# "Y Thanh Niê", with the name of a clan behind: other words behind "Y" name no person.
HIGHLAND = re.compile(
    rf"(?:[YH]|[HKR][’'][{UPPER}][^\W\d_]{{0,9}})(?:[ \u00a0][{UPPER}][^\W\d_]{{0,9}}){{0,2}}?"
    rf"[ \u00a0]{any_of(HIGHLAND_CLANS)}"
    rf"(?:[ \u00a0](?:{any_of(HIGHLAND_CLANS)}|{_GIVEN}))?"
)
# "K'Thanh" alone, as some peoples go by.
_HIGHLAND_ALONE = re.compile(rf"[HKRY][’'][{UPPER}][^\W\d_]{{1,12}}(?![\w’'-])")
_MIDDLES = (" Thị ", " Văn ")
_NO_NAME = re.compile(r"(?:Đoàn|Hội|Đảng)(?!\w)")  # behind "Trung ương": the body itself
# "Kim Jong - un": a given name in two parts, with a dash between spaces.
_PARTED = re.compile(rf"{any_of(KOREAN_SURNAMES)} [A-Z][a-z]{{1,7}} ?- ?[a-z]{{1,7}}(?![\w-])")
_CAPITAL_BEFORE = re.compile(rf"[{UPPER}][^\W\d_]{{0,8}}[ \u00a0]\Z")
# The first of a place's two words, as they mostly are.
_AREA = r"(?:tỉnh|huyện|xã|quận|phường|thị trấn|thị xã|thành phố|TP)[ \u00a0]"
_AREA_BEFORE = re.compile(_AREA + _CAPITAL_BEFORE.pattern)
_AREA_AT = re.compile(_AREA + r"\Z")
_LONGEST_SEAT = 60
_FAMILY_NAMES = SURNAMES | frozenset(KOREAN_SURNAMES)


def name_at(
    text: str,
    start: int,
    end: int,
    *,
    known_person: bool = False,
    titled: bool = False,
    addressed: bool = False,
) -> Span | None:
    """Return the personal name of two to five capitalised words that begins at `start`.

    It begins with a family name, unless `known_person` says that an honorific stands
    before it; then one word is enough and no place is ruled out. Behind a title
    (`titled`) a name of three words is a person even where a place is called so, too; behind
    "ông" or "bà" (`addressed`) also where it begins as one: "bà Châu Mỹ Hiền".
    """
    capital = start < end and text[start].isupper()
    if capital and text[start] in "YHKR" and (whole := HIGHLAND.match(text, start, end)):
        return Span(start=start, end=whole.end())
    first = WORD.match(text, start, end) if capital else None
    if first is None or not (known_person or first[0] in _FAMILY_NAMES):
        # before all the rest, which costs ten times as much
        return _with_middle(text, first.end(), start, end) if first else None
    if text.endswith("Trung ương ", 0, start) and _NO_NAME.match(text, start, end):
        return None
    words = words_at(text, start, end, _LONGEST_NAME + 1)
    run = leading_capitals(words)
    if run and len(run) < len(words) and is_compound(words[len(run) - 1 : len(run) + 1]):
        run = run[:-1]  # "Đoàn Thanh | niên": the last capital opens a compound
    if not run or len(run) > _LONGEST_NAME:
        return None
    parted = _PARTED.match(text, start, end)
    name = Span(
        start=start, end=parted.end() if parted else tail_end(text, end_of(start, run), end)
    )
    country = COUNTRY.match(text, start, end) is not None
    if known_person:
        placed = country or (not addressed and _opens_place(text, start, run))
        return None if len(run) > 2 and placed else name
    full = parted is not None or (not country and _is_full(text, name, run, titled))
    return name if full else None


def _with_middle(text: str, behind: int, start: int, end: int) -> Span | None:
    """Return a name of a first word that no table knows, with "Thị" or "Văn" behind it.

    Only where that word is spelt as no Vietnamese one is: "Sông Văn Úc" is a river.
    """
    if not text.startswith(_MIDDLES, behind) or not is_foreign(text[start:behind]):
        return None
    run = leading_capitals(words_at(text, start, end, _LONGEST_NAME))
    return Span(start=start, end=end_of(start, run)) if len(run) > 2 else None


def _is_full(text: str, name: Span, run: list[str], titled: bool) -> bool:
    """Tell whether words make somebody's full name: behind a family name, and no place's."""
    if len(run) > 3 and (
        _opens_place(text, name.start, run)
        or _place_first(text, name.start, run)
        or _second_is_first(text, name.start, run)
    ):
        return False
    surnames = SURNAMES if len(run) > 2 else COMMON_SURNAMES
    if _is_seat(text, name):
        return False
    place = name.of(text) in PLACES and not (titled and len(run) > 2)
    return len(run) > 1 and not place and run[0] in surnames


def _second_is_first(text: str, start: int, run: list[str]) -> bool:
    """Tell whether a name begins at the second word of four: "tỉnh An | Ninh Lê Minh Tú"."""
    if _AREA_BEFORE.search(text, max(0, start - 24), start) and (
        run[1] in SURNAMES or (len(run) > 4 and run[2] in COMMON_SURNAMES)
    ):
        return True  # "huyện Sao | Giang Đồng Văn Tú", "xã Sao | Lộc Đông Lê Văn Tú"
    joined = _CAPITAL_BEFORE.search(text, max(0, start - 10), start)
    return bool(joined) and run[0] not in COMMON_SURNAMES and run[1] in COMMON_SURNAMES


def _place_first(text: str, start: int, run: list[str]) -> bool:
    """Tell whether a place of two words stands before a name: "xã | Dương Sao Lê Minh Tú"."""
    if len(run) > 4 and run[0] not in COMMON_SURNAMES and run[2] in COMMON_SURNAMES:
        return True  # "Xí nghiệp Nước | Đồng Sao Lê Minh Tú"
    surnames = COMMON_SURNAMES if len(run) < 5 else SURNAMES
    return run[2] in surnames and bool(_AREA_AT.search(text, max(0, start - 12), start))


def _is_seat(text: str, name: Span) -> bool:
    """Tell whether a name is a place's before a comma: "UBND xã | Kim Liên Thượng, Lê Văn Tú"."""
    if not text.startswith(", ", name.end):
        return False
    if not _AREA_AT.search(text, max(0, name.start - 12), name.start):
        return False
    return name_at(text, name.end + 2, min(len(text), name.end + _LONGEST_SEAT)) is not None


def _opens_place(text: str, start: int, run: list[str]) -> bool:
    return text[start : end_of(start, run[:2])] in PLACES


def highland_name_at(text: str, start: int, end: int) -> Span | None:
    """Return the name of one word with an apostrophe at `start`: "K'Thanh"."""
    name = _HIGHLAND_ALONE.match(text, start, end)
    return Span(start=start, end=name.end()) if name else None


def opens_clause(text: str, start: int, offset: int) -> bool:
    """Tell whether a clause of the sentence that begins at `start` begins at `offset`."""
    if offset == start:
        return True
    before = text[max(start, offset - _CLAUSE_BACK) : offset]
    words = before.rstrip()
    spaces = len(before) - len(words)
    if not words or spaces > _MOST_SPACES:
        return False
    if words[-1] in _CLAUSE_MARKS or (words[-1] == "-" and words[-2:-1].isspace()):
        return True
    return spaces > 0 and words.lower().endswith(_CLAUSE_WORDS)
