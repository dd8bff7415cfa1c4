"""Where the text names somebody, with the role before or behind the name.

A full mention bears the whole name, behind an honorific or a title ("ông X", "Phó Trưởng
ban Y X") or before one ("ông X, Giám đốc Y"; "X (Giám đốc Y)"). A later one may bear the
given name alone ("ông Nam"), of a foreigner the last name without an honorific ("Smith").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kyyeu.parse.appositions import belonging, role_behind
from kyyeu.parse.bounded import bounded_name
from kyyeu.parse.context import Context
from kyyeu.parse.foreigners import COUNTRY, ends_body, foreign_name_at
from kyyeu.parse.fronted_roles import as_before, behind_other
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.leads import DEGREE, Lead, lead_at
from kyyeu.parse.name_words import is_foreign
from kyyeu.parse.names import HIGHLAND, name_at, opens_clause
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.speaking import ANSWERS, SPEAKS
from kyyeu.parse.tables.names import COUNTRIES, PLACES, PROVINCES
from kyyeu.parse.tables.people import (
    FOLK,
    FORMER,
    HOLDING,
    HONORIFICS,
    NEVER_PRESENT,
    SURNAMES,
    TITLES,
)
from kyyeu.parse.units import Role
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.span import Span

# "quyền Bộ trưởng", and no "thẩm quyền Bộ trưởng".
_OFFICE = rf"(?<!thẩm ){any_of((*FORMER, *HOLDING))}"
_START = re.compile(
    rf"{DEGREE}|(?i:(?:{_OFFICE}\s)?{any_of((*spellings(HONORIFICS), *spellings(TITLES)))})"
    rf"|(?P<family>{any_of(SURNAMES)}(?=\s\w)|(?={HIGHLAND.pattern})[HY])",
)
_BARE = re.compile(
    rf"[A-Z](?<![\w.-].)(?:[a-z]{{2,14}}|(?<=[HKR])[’'][{UPPER}][^\W\d_]{{1,12}})(?![\w-])"
)
# When somebody says it, between the name and the verb: "ông X hôm 5/6 cho biết".
_WHEN = re.compile(
    r",?\s{1,2}(?:(?:hôm|ngày|sáng|trưa|chiều|tối|đêm)\s{1,2}(?:(?:ngày\s{1,2})?\d{1,2}[/.-]\d{1,2}"
    r"(?:[/.-]\d{4})?|nay|qua|kia)(?:\s{1,2}\d{1,2}[/.-]\d{1,2})?|(?:hôm|sáng|chiều|tối) cùng ngày"
    r"|tuần trước|tuần này|mới đây)(?![\w/])"
)
_ROLE_SPEAKS = re.compile(rf"\s{{1,2}}{SPEAKS}")
_LEGAL_FORMS = ("USS ", "TNHH ", "CP ", "MTV ", "TMCP ", "CTCP ")  # "Công ty TNHH Lotus Valley"
_WITH = re.compile(r"(?:với|của|là|bởi)\s\Z", re.IGNORECASE)
_PLAIN = frozenset(("ông", "bà", "anh", "chị", "em", "cô", "cụ", "bác", "thầy", "đồng chí", "ngài"))
_NOBODY = PLACES | PROVINCES | frozenset(COUNTRIES)
_RANKS = frozenset(
    (
        "đại sứ", "chuyên gia", "giảng viên", "nghiên cứu viên", "cố vấn", "luật sư", "thẩm phán",
        "kiểm sát viên", "công chứng viên", "trọng tài viên", "phóng viên", "biên tập viên",
        "chuyên viên", "giáo viên", "cán bộ",
    )
)  # fmt: skip
_ABBREVIATION = re.compile(r"(?:TP|[A-ZĐ]{3,6})(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A place that names somebody.

    `mention` covers honorific and name, `whole` also the role before or behind them; `sure`
    tells that it is a person and not, as far as can be told, a body with a foreign name.
    """

    name: Span
    mention: Span
    whole: Span
    honorific: str
    role: Role | None
    sure: bool = True


def mentions(context: Context) -> Iterator[Seen]:
    """Yield every place that names somebody, in the order of the text."""
    text = context.text
    bare = [word.span() for word in _BARE.finditer(text) if is_foreign(word[0])]
    first = 0  # of those that are not behind us
    for sentence in context.sentences:
        start, stop = sentence.span.start, sentence.span.end
        last = bisect_left(bare, (stop, stop), first)
        leads = context.lowered.places(Keyword.NAME, start, stop)
        if leads or first < last:
            yield from _mentions_in(text, sentence.span, leads, bare[first:last])
        first = last


def _mentions_in(
    text: str, sentence: Span, leads: Sequence[int], bare: Sequence[tuple[int, int]]
) -> Iterator[Seen]:
    """Yield the mentions in a sentence, behind what may open one or with a foreign name alone."""
    position, stop = sentence.start, sentence.end
    words = iter(bare)
    places = iter(leads)
    word = next(words, None)
    start = _start_from(text, places, position, stop)
    seen: Seen | None = None
    while word or start:
        if word and (start is None or word[0] < start.start()):
            seen = _bare_at(text, Span(start=word[0], end=word[1]), stop, sentence.start)
            position = word[1]
        elif start:
            at = start.start()
            alone = Lead(start=at, mention=at, names_from=at) if start["family"] else None
            lead = alone or lead_at(text, behind_other(text, at, stop), stop)
            seen = _seen_at(text, lead, stop, sentence.start) or _bounded_at(
                text, lead, stop, sentence.start
            )
            position = max(start.end(), lead.names_from)
        if seen:
            yield seen
            position = max(position, seen.whole.end)
        while word and word[0] < position:
            word = next(words, None)
        if start and start.start() < position:
            start = _start_from(text, places, position, stop)


def _start_from(text: str, places: Iterator[int], position: int, stop: int) -> re.Match[str] | None:
    """Return what opens a mention at the first of `places` from `position` on, if any does.

    None where no capital stands behind it, with which a name begins.
    """
    for at in places:
        if at >= position and (match := _START.match(text, at, stop)):
            return None if text[match.end() : stop].islower() else match
    return None


def _seen_at(text: str, lead: Lead, stop: int, sentence_start: int) -> Seen | None:
    """Read the name behind a lead, and the role behind the name."""
    name = _name_behind(text, lead, stop)
    if name is None or name.of(text) in NEVER_PRESENT:
        return None
    if lead.honorific == "bác" and _is_no_uncle(text, lead, name, sentence_start):
        return None
    if lead.honorific not in _PLAIN and name.of(text) in _NOBODY:
        return None  # "lãnh đạo Sở Y tế Hà Nam, Đồng Tháp"
    if not (lead.direct or opens_clause(text, sentence_start, name.start)):
        return None
    behind = _behind(text, lead, name.end, stop, opens=lead.start == sentence_start)
    if behind and behind.title and _answered(text, sentence_start, lead.start, behind.end):
        behind = None  # "Trả lời ý kiến của bà X, Chủ tịch UBND xã cho biết": somebody else does
    mention = Span(start=lead.mention if lead.honorific else name.start, end=name.end)
    end = behind.end if behind else name.end
    when = _WHEN.match(text, end, stop)
    whole = Span(start=lead.start, end=when.end() if when else end)
    role = behind if behind and (behind.title or not lead.role) else lead.role
    if role and behind and not role.organisation:
        role = replace(role, organisation=behind.organisation)
    role = role or as_before(text, lead, sentence_start)
    return Seen(name=name, mention=mention, whole=whole, honorific=lead.honorific, role=role)


def _name_behind(text: str, lead: Lead, stop: int) -> Span | None:
    """Return the name that stands behind a lead, if it is a person's and no body's."""
    position = lead.names_from
    if lead.honorific and (country := COUNTRY.match(text, position, stop)):
        position = country.end() + 1  # "nhà báo Philippines X"
    if position >= stop or not text[position].isupper() or _ABBREVIATION.match(text, position):
        return None
    if lead.honorific in FOLK and not lead.role:
        full = name_at(text, position, stop, titled=True)
        return full if full and full.of(text).count(" ") > 1 else None
    if lead.direct:  # "Đoàn Khắc Kỷ": a surname that is a head noun, too
        if organisation_at(text, position, stop) and not name_at(text, position, stop):
            return None
        plain = lead.honorific in _PLAIN
        return name_at(text, position, stop, known_person=True, titled=True, addressed=plain)
    full = name_at(text, position, stop)
    if full and organisation_at(text, position, stop):
        listed = role_behind(text, full.end, stop)
        return full if listed and listed.title else None  # "; Đoàn Văn Tú, Giám đốc Y"
    return full


def _is_no_uncle(text: str, lead: Lead, name: Span, sentence_start: int) -> bool:
    """Tell whether "bác" before a name is part of another word: "Bác Ái", "phản bác X".

    Nor is "Bác Hồ" anybody who was there.
    """
    within = text[lead.start] == "B" and lead.start != sentence_start
    return within or text.endswith("phản ", 0, lead.start) or name.of(text) == "Hồ"


def _answered(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether who is named at `at` is only answered, and a role that ends at `end` speaks."""
    return (
        ANSWERS.fullmatch(text, start, at) is not None and _ROLE_SPEAKS.match(text, end) is not None
    )


def _bounded_at(text: str, lead: Lead, stop: int, sentence_start: int) -> Seen | None:
    """Read the name that a verb bounds, where none stands where the role was read to end."""
    if lead.role is None or lead.honorific or not opens_clause(text, sentence_start, lead.start):
        return None
    found = bounded_name(text, lead.start, stop)
    if found is None:
        return None
    name, role = found
    whole = Span(start=lead.start, end=name.end)
    return Seen(name=name, mention=name, whole=whole, honorific="", role=role)


def _behind(text: str, lead: Lead, end: int, stop: int, *, opens: bool) -> Role | None:
    """Read the role behind a name, where none stands before it; else at most its body.

    "Đại sứ X, Viện trưởng Viện Y": a rank before the name is no office.
    """
    if not lead.role or lead.apart:
        return role_behind(text, end, stop, opens=opens)
    if lead.role.organisation:
        return None
    title = lead.role.title.value.lower() if lead.role.title else ""
    office = role_behind(text, end, stop) if title in _RANKS else None
    if office and office.title and office.organisation:
        return office
    return belonging(text, end, stop)


def _bare_at(text: str, word: Span, stop: int, sentence_start: int) -> Seen:
    """Return a foreign name without a lead: one with a role behind it, or a last name alone."""
    full = foreign_name_at(text, word.start, stop)
    name = full or word
    opens = full and (
        opens_clause(text, sentence_start, name.start)
        or _WITH.search(text, max(sentence_start, name.start - 6), name.start)
    )
    behind = role_behind(text, name.end, stop) if opens else None
    role = behind if behind and behind.title else None
    end = role.end if role else name.end
    when = _WHEN.match(text, end, stop)
    whole = Span(start=name.start, end=when.end() if when else end)
    of_body = ends_body(text, name.start - 1) and not text.endswith(_LEGAL_FORMS, 0, name.start)
    sure = full is None or role is not None or of_body
    return Seen(name=name, mention=name, whole=whole, honorific="", role=role, sure=sure)
