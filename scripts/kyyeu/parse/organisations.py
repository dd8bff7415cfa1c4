"""Names of organisations: a head noun ("Bộ", "Hội", ...) and the words of the name behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kyyeu.parse.body_names import NO_HEAD, name_end_after
from kyyeu.parse.keywords import Keyword, Lowered
from kyyeu.parse.tables.names import NO_ORGANISATIONS
from kyyeu.parse.tables.people import COMPLETE, HELD_HEADS, ORGANISATION_HEADS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_HEAD = re.compile(any_of(ORGANISATION_HEADS) + NO_HEAD)
_HELD_HEAD = re.compile(any_of((*ORGANISATION_HEADS, *HELD_HEADS)) + NO_HEAD, re.IGNORECASE)
# The same to search small letters with: a quarter of the time (25 ms for 500,000 code points).
_SMALL_HEAD = re.compile(
    any_of(head.lower() for head in (*ORGANISATION_HEADS, *HELD_HEADS)) + NO_HEAD
)
_NO_SMALL_HEADS = frozenset({"tổ chức", "tổ", "bản", "khu", "nhóm", "đội", "hội", "ngành", "làng"})
# Words that end with a head noun in small letters: "thị trường tại ...", "dự báo Đài ...".
_WITHIN_WORD = re.compile(
    any_of(
        (
            "quốc phòng", "đề phòng", "thị trường", "môi trường", "hội trường", "thông báo",
            "dự báo", "cảnh báo", "khai báo", "cán bộ", "toàn bộ", "nội bộ", "đồng bộ", "tiến bộ",
            "xã hội", "cơ hội", "cơ sở", "trụ sở", "quân đội", "chuyên khoa", "giáo khoa",
            "nhà báo", "nhà trường", "nghị viện", "phân ban", "chi bộ",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
# Plain nouns at a sentence's head, unless a capital follows: "Cơ quan chức năng đã thu giữ".
_PLAIN_NOUNS = frozenset(
    (
        "Cơ quan", "Tổ chức", "Khu", "Nhóm", "Tổ", "Đoàn", "Làng", "Trạm", "Vườn", "Nhà máy",
        "Doanh nghiệp", "Khách sạn", "Đơn vị", "Bộ phận", "Hội",
    )
)  # fmt: skip
_REGIMENT = re.compile(
    r"(?:sư|lữ|trung|tiểu|binh|quân) đoàn \d{1,4}(?!\w)|quân khu \d(?!\w)", re.IGNORECASE
)
# Bodies that bear the names of people: "Trường THPT X", "Bệnh viện X".
_NAMED_FOR_PEOPLE = frozenset(
    (
        "Trường", "Đại học", "Trường Đại học", "Trường THPT", "Trường ĐH", "ĐH", "THPT", "THCS",
        "Trường Chính trị", "Trường Cao đẳng", "Cao đẳng", "Trường Tiểu học", "Trường THCS",
        "Trường Mầm non", "Học viện", "Công ty", "Công ty CP", "Công ty Cổ phần", "Công ty cổ phần",
        "Công ty TNHH", "Tập đoàn", "Bệnh viện", "Giải thưởng",
    )
)  # fmt: skip


def named_bodies(lowered: Lowered, start: int, end: int) -> Iterator[Span]:
    """Yield the names of organisations between two offsets, in order."""
    text, position = lowered.text, start
    for at in lowered.places(Keyword.BODY, start, end):
        head = _HEAD.match(text, at, end) if at >= position else None
        if head:
            name = _named(text, at, head.end(), end, held=False)
            if name:
                yield name
            position = name.end if name else head.end()


def organisations(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the names of bodies that a title may be held in between two offsets, in order.

    See `organisation_at`; a head noun in small letters has a capital behind it.
    """
    small = _small(text, start, end)
    position = start
    while found := _SMALL_HEAD.search(small, position - start):
        head = Span(start=start + found.start(), end=start + found.end())
        words = head.of(text)
        capital = words + text[head.end + 1 : head.end + 2]
        plain = capital.islower() or words in _NO_SMALL_HEADS
        if words[0].islower() and _is_within_word(text, start, head.start):
            plain = True
        name = None if plain else organisation_at(text, head.start, end, held=True)
        if name:
            yield name
        position = name.end if name else head.end


def organisation_head(text: str, start: int, end: int) -> int | None:
    """Return where the first head noun with a name behind it stands between two offsets."""
    heads = organisation_heads(text, start, end)
    return next((at for at in heads if organisation_at(text, at, end, held=True)), None)


def organisation_heads(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where head nouns stand between two offsets, whatever is behind them."""
    for match in _SMALL_HEAD.finditer(_small(text, start, end)):
        if not _is_within_word(text, start, start + match.start()):
            yield start + match.start()


def _small(text: str, start: int, end: int) -> str:
    """Return a slice in small letters, one for one."""
    return text[start:end].replace("\u0130", "i").lower()  # the one letter that has two


def _is_within_word(text: str, start: int, at: int) -> bool:
    """Tell whether a head noun at `at` is the second half of a word: "thị | trường"."""
    before = text.rfind(" ", start, max(start, at - 1)) + 1 or start
    word = _WITHIN_WORD.match(text, before)
    return word is not None and word.end() > at


def organisation_at(text: str, start: int, end: int, *, held: bool = False) -> Span | None:
    """Return the organisation's name that begins with a head noun at `start`.

    A head noun alone, with nothing capitalised behind it, is no name. `held` says that a
    title is held in it: then the head noun may begin with a small letter ("trường ĐH ...",
    "bộ Y tế"), more nouns are heads, and the name goes on to where its phrase is closed.
    """
    head = (_HELD_HEAD if held else _HEAD).match(text, start, end)
    if not head or not (held or head[0][0].isupper()):
        return None
    return _named(text, start, head.end(), end, held=held)


# Asked for where people's roles are read, and again where a body's spokesman may mean one of them.
@lru_cache(maxsize=1 << 12)
def _named(text: str, start: int, head_end: int, end: int, *, held: bool) -> Span | None:
    """Return the name whose head noun stands at `start`, if more than the noun names the body."""
    if held and (numbered := _REGIMENT.match(text, start, end)):
        return Span(start=start, end=numbered.end())
    head = text[start:head_end]
    name_end = name_end_after(text, head_end, end, named=head in _NAMED_FOR_PEOPLE, held=held)
    name = Span(start=start, end=name_end)
    if held and name_end == head_end and head.lower() in COMPLETE:
        return name
    named = text[head_end:name_end] if head in _PLAIN_NOUNS else name.of(text)
    proper = name_end > head_end and any(char.isupper() for char in named)
    return name if proper and name.of(text) not in NO_ORGANISATIONS else None
