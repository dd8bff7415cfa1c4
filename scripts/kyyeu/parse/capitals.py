"""Names as runs of capitalised words: people and organisations.

The name of an organisation begins with a head noun ("Bộ", "Hội", ...) and goes on through
capitalised words. Of a compound only the first syllable bears a capital ("Kinh tế"), so
tables.names lists the compounds such names are made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.parse.tables.documents import DOCUMENT_KINDS, DOCUMENT_VERBS, TITLED_KINDS
from kyyeu.parse.tables.events import EVENT_HEADS, HOLDING_VERBS
from kyyeu.parse.tables.names import COMPOUNDS, NAME_ENDS, PLACES
from kyyeu.parse.tables.people import COMMON_SURNAMES, ORGANISATION_HEADS, SURNAMES
from kyyeu.parse.tables.speech import ADVERBS, REPORTING_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span
from kyyeu.text.syllables import syllable_key

_ONE_WORD = r"[^\W\d_]{1,40}(?:[-.&][^\W\d_]{1,40}){0,4}"
_WORD = re.compile(_ONE_WORD)
_RUN = re.compile(rf"{_ONE_WORD}(?:[ \u00a0]{_ONE_WORD}){{0,5}}")
# A head noun before these is part of a title or of another noun ("Vụ trưởng", "Hội nghị").
_HEAD = re.compile(
    rf"{any_of(ORGANISATION_HEADS)}(?!\s{{1,2}}(?:trưởng|phó|nghị|thảo|viên|chợ|đồng\s{{1,2}}ý)(?!\w))"
)
_ANY_HEAD = re.compile(_HEAD.pattern, re.IGNORECASE)
# Bodies that bear the names of people: "Trường THPT X", "Bệnh viện X".
_NAMED_FOR_PEOPLE = frozenset(
    ("Trường", "Đại học", "Trường Đại học", "Trường THPT", "Trường ĐH", "ĐH", "Học viện", "Công ty")
)
_COUNTRIES = frozenset("Lào Nga Mỹ Anh Pháp Đức Nhật Hàn Trung Úc Áo Ý".split())
_OF_PARLIAMENT = re.compile(r" của (?=Quốc hội|Chính phủ|Trung ương)")
_IN_LIST = re.compile(r"\s{0,2}(?:,|và)\s")
# "Bộ Kế hoạch", "Viện Chiến lược": kinds of documents that names hold are none of these.
_OTHER_NAME = re.compile(
    any_of(
        (
            *(word.form for word in DOCUMENT_KINDS if word.form not in TITLED_KINDS),
            *EVENT_HEADS,
        )
    )
)
_AREA = re.compile(
    r"(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|khu vực|vùng)[ \u00a0]{1,3}(?=\w)"
)
_ENDS = re.compile(
    any_of(
        (
            *NAME_ENDS,
            *ADVERBS,
            *(w.form for t in (REPORTING_VERBS, DOCUMENT_VERBS, HOLDING_VERBS) for w in t),
        )
    )
)
_NUMBERED_AREA = re.compile(r"(?:chi nhánh\s)?(?:khu vực|quận|phường|số)\s\d{1,2}(?!\w)")
# A clause begins at the sentence's start, behind a comma, a dash or a quotation, or after "theo".
_CLAUSE = re.compile(
    r"(?:\A|[,;:–—”\"’)]\s{0,2}|\s-\s{0,2}|(?:theo|và|nhưng|song|vì thế)\s{1,2})\Z", re.IGNORECASE
)
_CLAUSE_BACK = 12
_LONGEST_NAME = 5
_LONGEST_ORGANISATION = 16
_COMPOUND_STARTS = frozenset(compound[:2] for compound in COMPOUNDS if len(compound) > 1)
_NO_NAME = re.compile(r"(?:Đoàn|Hội|Đảng)(?!\w)")  # behind "Trung ương": the body itself
_LONGEST_BRIDGE = 3
_LONGEST_COMPOUND = max(len(compound) for compound in COMPOUNDS)


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
    name = Span(start=start, end=run[-1].end)
    if known_person:
        return name
    surnames = SURNAMES if len(run) > 2 else COMMON_SURNAMES
    place = name.of(text) in PLACES and not (titled and len(run) > 2)
    return None if len(run) < 2 or place or run[0].of(text) not in surnames else name


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


def organisations(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the names of organisations between two offsets, in order."""
    position = start
    while match := _HEAD.search(text, position, end):
        name = organisation_at(text, match.start(), end)
        if name:
            yield name
        position = name.end if name else match.end()


def organisation_head(text: str, start: int, end: int) -> int | None:
    """Return where the first head noun with a name behind it stands between two offsets."""
    heads = (match.start() for match in _ANY_HEAD.finditer(text, start, end))
    return next((at for at in heads if organisation_at(text, at, end, small=True)), None)


def organisation_at(text: str, start: int, end: int, *, small: bool = False) -> Span | None:
    """Return the organisation's name that begins with a head noun at `start`.

    A head noun alone, with nothing capitalised behind it, is no name. `small` lets the
    head noun begin with a small letter ("trường ĐH ...", "bộ Y tế").
    """
    head = (_ANY_HEAD if small else _HEAD).match(text, start, end)
    if not head or not (small or head[0][0].isupper()):
        return None
    name_end = name_end_after(text, head.end(), end, named=head[0] in _NAMED_FOR_PEOPLE)
    return Span(start=start, end=name_end) if name_end > head.end() else None


def name_end_after(text: str, start: int, end: int, *, named: bool = False) -> int:
    """Return where an organisation's name, whose head noun ends at `start`, ends.

    It goes on through capitalised words, through compounds such names are made of, and
    through a few small words between these. "và", a comma and a dash belong to it before
    a compound that is no head noun of another name. A personal name ends it, unless
    `named` says that such bodies are named for people.
    """
    position, name_end, single = start, start, False
    for _ in range(_LONGEST_ORGANISATION):
        joined = _join(text, position, end)
        if joined is None or _OTHER_NAME.match(text, joined, end):
            break
        parting = text[position:joined].strip().removeprefix("của")
        unit = _unit(text, joined, end, parting, proper=single and not parting)
        if unit is None:
            break
        person = name_at(text, unit.start, end)
        if person and not (named and position == start):
            if unit.start > joined and person.of(text).count(" ") > 1:  # "... TP Lê Văn Minh"
                name_end = unit.start - 1
            break
        position = name_end = max(unit.end, person.end if person else 0)
        single = " " not in text[unit.start : unit.end]
    return name_end


def _unit(text: str, at: int, end: int, parting: str, *, proper: bool) -> Span | None:
    """Return the next piece of an organisation's name: where it begins and ends.

    `proper` says that a lone capitalised word stands before it: "Sao | Khuê" take no
    small word behind them as "Nước | sạch" does.
    """
    if numbered := _NUMBERED_AREA.match(text, at, end):
        return Span(start=at, end=numbered.end())
    if area := _AREA.match(text, at, end):
        return Span(start=area.end(), end=_compound_end(text, area.end(), end))
    if not text[at].isupper():
        return _small_unit(text, at, end, parting)
    compound = _compound_end(text, at, end)
    if parting and (_HEAD.match(text, at, end) or not _goes_on(text, parting, at, compound, end)):
        return None
    alone = " " not in text[at:compound]
    return Span(start=at, end=_tail(text, compound, end) if alone and not proper else compound)


def _small_unit(text: str, at: int, end: int, parting: str) -> Span | None:
    """Return a compound in small letters, or the capitalised word behind a few small ones."""
    if _ENDS.match(text, at, end):
        return None
    compound = _compound_end(text, at, end)
    if compound > at and " " in text[at:compound] and _lists(text, compound, end, parting):
        return Span(start=at, end=compound)
    bridged = None if parting else _bridge(text, at, end)
    return Span(start=bridged, end=_compound_end(text, bridged, end)) if bridged else None


def _lists(text: str, compound: int, end: int, parting: str) -> bool:
    """Tell whether a small compound behind a comma is one of a list within the name."""
    if parting != ",":
        return True
    return bool(_IN_LIST.match(text, compound, end)) or text[compound + 1 : compound + 2].isupper()


def _bridge(text: str, position: int, end: int) -> int | None:
    """Return where the next capitalised word begins, past at most three small ones."""
    for _ in range(_LONGEST_BRIDGE + 1):
        word = _WORD.match(text, position, end)
        if not word:
            return None
        if word[0][0].isupper():
            return position
        if _ENDS.match(text, position, end) or text[word.end() : word.end() + 1] != " ":
            return None
        position = word.end() + 1
    return None


def _goes_on(text: str, parting: str, at: int, compound: int, end: int) -> bool:
    """Tell whether a name goes on behind a comma, a dash or "và" with a capital."""
    if " " in text[at:compound] or parting in ("-", "–"):
        return True
    if parting != "và" or text[at:compound] in _COUNTRIES:
        return False
    following = _WORD.match(text, compound + 1, end)
    small = following is not None and following[0][0].islower()
    closed = text.startswith((",", ")", " -", " –", ";"), compound)
    return closed or (small and not _ENDS.match(text, compound + 1, end))


def _tail(text: str, compound: int, end: int) -> int:
    """Return the end of a lone capitalised word with the small one that completes it."""
    spaced = text[compound : compound + 1] == " "
    following = _WORD.match(text, compound + 1, end) if spaced else None
    if following is None or not following[0].islower() or _ENDS.match(text, compound + 1, end):
        return compound
    return following.end()


def _join(text: str, position: int, end: int) -> int | None:
    """Return where the next word of a name begins, past a space, a comma, a dash or "và"."""
    if _OF_PARLIAMENT.match(text, position, end):
        return position + len(" của ")
    for join in (" và ", ", ", " - ", " – ", " ", "\u00a0"):
        if text.startswith(join, position) and position + len(join) < end:
            return position + len(join)
    return None


def _compound_end(text: str, start: int, end: int) -> int:
    """Return the end of the longest compound that begins at `start`, at least one word."""
    words = words_at(text, start, end, _LONGEST_COMPOUND)
    for count in range(len(words), 1, -1):
        if tuple(syllable_key(word.of(text)) for word in words[:count]) in COMPOUNDS:
            return words[count - 1].end
    return words[0].end if words else start


def opens_clause(text: str, start: int, offset: int) -> bool:
    """Tell whether a clause of the sentence that begins at `start` begins at `offset`."""
    before = text[max(start, offset - _CLAUSE_BACK) : offset]
    return offset == start or _CLAUSE.search(before) is not None
