"""Where an organisation's name ends, behind its head noun.

Of a compound only the first syllable bears a capital ("Khoa học và Công nghệ"), so tables.names
lists the compounds that such names are made of. Where somebody holds a title in the body, words
that no table lists belong to it, too, up to where the phrase is closed (parse.closing).
"""

from __future__ import annotations

import re

from kyyeu.parse.closing import MARK, closed_run
from kyyeu.parse.foreigners import COUNTRY, ends_body, foreign_name_at, name_of_foreigner_at
from kyyeu.parse.name_words import WORD, compound_end
from kyyeu.parse.names import name_at
from kyyeu.parse.tables.documents import DOCUMENT_KINDS, DOCUMENT_VERBS, TITLED_KINDS
from kyyeu.parse.tables.events import EVENT_HEADS, HOLDING_VERBS
from kyyeu.parse.tables.names import NAME_ENDS
from kyyeu.parse.tables.people import (
    COMPLETE,
    DEGREES,
    HONORIFICS,
    ORGANISATION_HEADS,
    SECOND_HEADS,
    TITLES,
)
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import any_of, spellings
from kyyeu.text.span import Span

# A head noun before these is part of a title or of another noun ("Vụ trưởng", "Hội nghị").
NO_HEAD = (
    r"(?!\s{1,2}(?:trưởng|phó|phận|(?<=[Hh]ội )nghị|thảo|viên(?! chức)|chợ"
    r"|(?<!ội )(?<!iệp )hữu(?!\s(?:hạn|nghị))|đồng\s{1,2}ý|(?<=[Kk]hoa )học)(?!\w))"
)
# A head noun of another body, with none of what makes it a title or another noun.
_HEAD = re.compile(any_of((*ORGANISATION_HEADS, *SECOND_HEADS)) + NO_HEAD)
_TITLE = re.compile(any_of(spellings(set(TITLES) - {"Quản lý", "Lãnh đạo"})))  # fields, too
_RANK = re.compile(
    rf"{any_of(word for word in HONORIFICS if word[0].isupper() or 'đô đốc' in word)}"
    rf"|(?-i:{any_of(DEGREES)})",
    re.IGNORECASE,
)
# Where an international body's office is: a part of the office's name.
_SEAT = re.compile(r"(?: \([A-Z]{2,10}\))? tại (?:Việt Nam|Hàn Quốc|Nhật Bản|Lào|Campuchia)(?!\w)")
_COUNTRIES = frozenset("Lào Nga Mỹ Anh Pháp Đức Nhật Hàn Trung Úc Áo Ý".split())
_OF_PARLIAMENT = re.compile(r" của (?=Quốc hội|Chính phủ|Trung ương)")
_IN_LIST = re.compile(r"\s{0,2}(?:,|và)\s")
# "Bộ Kế hoạch", "Viện Chiến lược": kinds of documents that names hold are none of these.
_OTHER_NAME = re.compile(
    any_of(
        (
            *(word.form for word in DOCUMENT_KINDS if word.form not in (*TITLED_KINDS, "Luật")),
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
# Between the head noun and the name that somebody gave: "Công ty CP", "Giải thưởng khoa học".
_LEGAL_FORM = re.compile(
    r"(?:[ \u00a0](?:CP|TNHH|MTV|TMCP|cổ phần|một thành viên|trách nhiệm hữu hạn|tư nhân|luật"
    r"|hợp danh|khoa học|văn học|báo chí|âm nhạc)){1,3}(?!\w)",
    re.IGNORECASE,
)
# What joins the parts of a name, and what it amounts to.
_PARTING = {" và ": "và", " & ": "và", ", ": ",", " - ": "-", " – ": "–"}
_JOINING = frozenset("cv&-–")  # what stands first in these, behind the space
_AND = " và "
_PLAIN_MARKS = frozenset(',;:()…”"\n')
_LONGEST_ORGANISATION = 16
_LONGEST_BRIDGE = 3
_LETTERS = 3  # that make the name of another body by themselves


def name_end_after(
    text: str, start: int, end: int, *, named: bool = False, held: bool = False, headed: bool = True
) -> int:
    """Return where an organisation's name, whose head noun ends at `start`, ends.

    It goes on through capitalised words, through compounds such names are made of, and
    through a few small words between these. "và", a comma and a dash belong to it before
    a compound that is no head noun of another name. A personal name ends it, unless
    `named` says that such bodies are named for people. Where a title is `held` in the
    body, any few words belong to it up to where the phrase is closed. Without a head noun
    (`headed`), a foreigner's name ends it: "Bộ trưởng Quốc phòng X".
    """
    position, name_end, single = start, start, False
    form = _LEGAL_FORM.match(text, start, end) if named else None
    opens = (start, form.end()) if form else (start,)
    for _ in range(_LONGEST_ORGANISATION):
        joined = _join(text, position, end)
        if joined is None or _OTHER_NAME.match(text, joined, end):
            break
        parting = _PARTING.get(text[position:joined], "")
        if held and not parting:
            body = Span(start=start, end=name_end)
            if _foreigner_at(text, body, joined, end, headed):
                break
        unit = _unit(text, joined, end, parting, proper=single and not parting)
        marked = unit and text[unit.end : unit.end + 1] in _PLAIN_MARKS  # no run goes on from there
        if held and not parting and not marked:
            run = closed_run(text, joined, end, opens=position == start, headed=headed)
            longer = run and (unit is None or run > unit.end)
            unit = Span(start=joined, end=run) if run and longer else unit
        if unit is None:
            break
        person = name_at(text, unit.start, end)
        if person and unit.start > joined and person.of(text).count(" ") == 1:
            person = None  # "xã Dương Sao": a place, not a chairman
        if person and not (named and position in opens):
            if unit.start > joined and person.of(text).count(" ") > 1:  # "... TP Lê Văn Minh"
                name_end = unit.start - 1
            break
        position = name_end = max(unit.end, person.end if person else 0)
        single = " " not in text[unit.start : unit.end]
    seat = _SEAT.match(text, name_end, end) if name_end > start else None
    return seat.end() if seat else name_end


def _foreigner_at(text: str, body: Span, at: int, end: int, headed: bool) -> bool:
    """Tell whether a foreigner's name begins at `at`, behind what was read of a body's name.

    "Bộ Ngoại giao Ấn Độ Raveesh Kumar", "Bộ Quốc phòng Trung Quốc Thường Vạn Toàn".
    """
    spelt = len(body) > 0 and foreign_name_at(text, at, end) is not None
    if spelt and (not headed or ends_body(text, body.end)):
        return True
    return name_of_foreigner_at(text, at, end)


def _unit(text: str, at: int, end: int, parting: str, *, proper: bool) -> Span | None:
    """Return the next piece of an organisation's name: where it begins and ends.

    `proper` says that a lone capitalised word stands before it: "Sao | Khuê" take no
    small word behind them as "Nước | sạch" does.
    """
    country = None if parting else COUNTRY.match(text, at, end)
    if place := _NUMBERED_AREA.match(text, at, end) or country:
        return Span(start=at, end=place.end())
    if parting in (",", "và") and (_TITLE.match(text, at, end) or _RANK.match(text, at, end)):
        return None  # the next role: "Ủy viên Ban Thường vụ, Bí thư ..."
    area = _AREA.match(text, at, end) if parting != "," else None
    if area and not _ENDS.match(text, area.end(), end):  # "UBND tỉnh | chủ trì hội nghị"
        return Span(start=area.end(), end=compound_end(text, area.end(), end))
    if not text[at].isupper():
        return _small_unit(text, at, end, parting)
    compound = compound_end(text, at, end)
    lettered = text[at:compound].isupper() and text.startswith("& ", at - 2)  # "Sở TN & MT"
    heads = _HEAD.match(text, at, end)
    if heads and heads.end() < compound:
        heads = None  # "Thủy lợi và Phòng chống thiên tai": a work
    alone = heads and heads[0].lower() in COMPLETE
    if heads and not alone and MARK.match(text, heads.end(), end):
        heads = None  # "Tài chính - Ngân hàng": a field, with no name behind it
    if parting and not lettered and (heads or not _goes_on(text, parting, at, compound, end)):
        return None
    word = text[at:compound]
    # A lone word takes one small one along, but no abbreviation and no country does.
    lone = " " not in word and not word.isupper() and word not in _COUNTRIES
    return Span(start=at, end=_tail(text, compound, end) if lone and not proper else compound)


def _small_unit(text: str, at: int, end: int, parting: str) -> Span | None:
    """Return a compound in small letters, or the capitalised word behind a few small ones."""
    compound = compound_end(text, at, end)
    ends = _ENDS.match(text, at, end)
    if ends and ends.end() >= compound:
        return None
    if compound > at and " " in text[at:compound] and _lists(text, compound, end, parting):
        return Span(start=at, end=compound)
    bridged = None if parting else _bridge(text, at, end)
    if bridged and _OTHER_NAME.match(text, bridged, end):
        return None  # "Ban Tôn giáo | mở Hội nghị"
    return Span(start=bridged, end=compound_end(text, bridged, end)) if bridged else None


def _lists(text: str, compound: int, end: int, parting: str) -> bool:
    """Tell whether a small compound behind a comma is one of a list within the name."""
    if parting != ",":
        return True
    return bool(_IN_LIST.match(text, compound, end)) or text[compound + 1 : compound + 2].isupper()


def _bridge(text: str, position: int, end: int) -> int | None:
    """Return where the next capitalised word begins, past at most three small ones."""
    for _ in range(_LONGEST_BRIDGE + 1):
        word = WORD.match(text, position, end)
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
    if text[at:compound] in _COUNTRIES:
        return False
    if parting == "," and text.startswith(_AND, compound):  # "Xuất bản, In và Phát hành"
        last = compound + len(_AND)
        return text[last : last + 1].isupper() and " " in text[last : compound_end(text, last, end)]
    if parting != "và":
        return False
    if len(text[at:compound]) >= _LETTERS and text[at:compound].isupper():
        return text[at - len(_AND) - 1].isupper()  # "NN và | PTNT", but "Cục Hải quan và | VCCI"
    following = WORD.match(text, compound + 1, end)
    small = following is not None and following[0][0].islower()
    closed = text.startswith((",", ")", " (", " -", " –", ";"), compound)
    return closed or (small and not _ENDS.match(text, compound + 1, end))


def _tail(text: str, compound: int, end: int) -> int:
    """Return the end of a lone capitalised word with the small one that completes it."""
    spaced = text[compound : compound + 1] == " "
    following = WORD.match(text, compound + 1, end) if spaced else None
    if following is None or not following[0].islower() or _ENDS.match(text, compound + 1, end):
        return compound
    return following.end()


def _join(text: str, position: int, end: int) -> int | None:
    """Return where the next word of a name begins, past a space, a comma, a dash or "và"."""
    if text[position : position + 1] == " " and text[position + 1 : position + 2] not in _JOINING:
        return position + 1 if position + 1 < end else None
    if _OF_PARLIAMENT.match(text, position, end):
        return position + len(" của ")
    for join in (*_PARTING, " ", "\u00a0"):
        if text.startswith(join, position) and position + len(join) < end:
            return position + len(join)
    return None
