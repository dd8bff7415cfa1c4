"""Who can be speaking in a sentence: people by name, by role or by pronoun, and the unnamed.

A role alone ("Thứ trưởng", "Đồng chí Phó Trưởng ban") and a pronoun ("Ông", "theo bà") mean
somebody named before: the nearest whose title or honorific fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.keywords import Keyword, Lowered, WordsBefore, found_by
from kyyeu.parse.memory import Memory
from kyyeu.parse.names import opens_clause
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.people import Naming, People
from kyyeu.parse.roles import role_at
from kyyeu.parse.tables.people import DELEGATE, FORMER, HOLDING, HONORIFICS, RANKS, TITLES
from kyyeu.parse.tables.speech import ADVERBS, COLLECTIVES, SOMEBODY
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.taken import APPOSED_BACK, Taken
from kyyeu.parse.units import Role
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Placed, Span

# Nouns of a person that "này" makes mean somebody: honorifics but for the plain pronouns.
_PLAIN = frozenset({"ông", "bà", "anh", "chị", "cô", "thầy", "em", "bạn", "cụ"})
_PERSONS = (*(word for word in HONORIFICS if word not in _PLAIN), "nhà quản lý")
_BEFORE_TITLE = (
    "đồng chí", "vị", "nữ", "ngài", "thầy", "cô", "ông", "bà", *FORMER, *HOLDING,
)  # fmt: skip
_ROLE_LEAD = WordsBefore(_BEFORE_TITLE, most=2)
_ROLE = re.compile(
    rf"(?:{any_of(_BEFORE_TITLE)}\s{{1,2}}){{0,2}}(?P<title>{any_of((*TITLES, *RANKS))})",
    re.IGNORECASE,
)
# A body in small words between a role and its verb: "Chủ tịch xã đề nghị".
_WORD = r"[^\s,.;:()“”\"]{1,12}"
_TAIL = re.compile(
    rf"\s(?P<body>{_WORD}(?:\s{_WORD}){{0,4}}?)"
    rf"(?=\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}{any_of(w.form for w in REPORTING_VERBS)})"
)
_LEADERS = frozenset({"nhà lãnh đạo", "người đứng đầu"})  # of whatever was spoken of last
_APPOSED = re.compile(r"(?:\s[-–—]|\()\s{0,2}\Z")
_PRONOUN = re.compile(
    r"(?P<word>ông|bà|anh|chị|cô|thầy|đồng chí)(?!\w)"
    rf"(?!\s{{1,2}}(?:(?:này|ấy|ta)(?!\w)|(?-i:[{UPPER}])))",  # "bà X" is somebody else
    re.IGNORECASE,
)
# "Vị | này", "chuyên gia | này", "nữ giám đốc | này": who spoke last.
_THIS_ONE = re.compile(
    r"(?:(?:vị|nữ|nhà|cựu)\s{1,2}){0,2}"
    rf"(?P<noun>{any_of(word.lower() for word in (*TITLES, *_PERSONS))}|vị)\s{{1,2}}\Z"
)
_THIS_BACK = 40
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|số|nhiều|mỗi|hai|ba|bốn|nhóm)\s{1,2}\Z", re.IGNORECASE)
_SEVERAL_BACK = 8
_BEFORE_COLLECTIVE = (
    "nhiều", "một số", "các", "đa số", "phần lớn", "đại diện", "hầu hết", "không ít", "toàn thể",
    "giới",
)  # fmt: skip
# What somebody holds says nothing: "Sở Y tế mở hội nghị trao đổi kinh nghiệm".
_HOLDS = (" tổ chức ", " mở ", " khai mạc ", " chủ trì ", " đăng cai ", " triệu tập ")
_HOLDS_BACK = 12
_COLLECTIVE_LEAD = WordsBefore(_BEFORE_COLLECTIVE, most=3)
_COLLECTIVE = re.compile(
    rf"(?:{any_of(_BEFORE_COLLECTIVE)}\s{{1,2}}){{0,3}}"
    rf"{any_of(word.form for word in COLLECTIVES)}(?:\s{{1,2}}(?:khác|cũng|tham dự|tham gia))?",
    re.IGNORECASE,
)
# "Đại diện một số địa phương đề nghị", "một quan chức giấu tên cho hay": as far as the verb.
_REPRESENTATIVE = re.compile(
    rf"(?:(?:đại diện|lãnh đạo|người đứng đầu)\s{{1,2}}|(?={any_of(SOMEBODY)}))"
    r"(?P<whom>(?:[^,.;:“”\"()]|\.(?=\w)){2,70}?)"
    rf"(?=\s{{1,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}{any_of(w.form for w in REPORTING_VERBS)})",
    re.IGNORECASE,
)
_SPOKESMAN = re.compile(r"(?:đại diện|lãnh đạo|người đứng đầu)\s{1,2}(?:của\s)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A place that may name who speaks: people, by whatever words, or a voice without a name.

    `span` covers the words themselves, `whole` also a role before or behind them; `named`
    tells that they are somebody's name.
    """

    span: Span
    whole: Span
    speakers: tuple[str, ...]
    collective: str | None
    named: bool = False


class Hearing:
    """Hears who may be speaking in the sentences of a report, from the first to the last.

    `memory` is the caller's to fill as people are named.
    """

    def __init__(self, context: Context, people: People, organisations: Sequence[Span]) -> None:
        """Index where people are named, and the places (in order) that name an organisation."""
        self._context = context
        self._namings = Placed(people.namings, lambda naming: naming.whole)
        self._organisations = Placed(organisations, lambda place: place)
        self.memory = Memory(people)

    def voices(self, sentence: Sentence) -> list[Voice]:
        """Return who may be speaking in a sentence, in the order of the text.

        None inside a quotation that is closed; of voices that share words the surer one.
        """
        span = sentence.span
        found: list[Voice] = []
        taken = Taken(span)
        for voice in self._by_kind(span, taken):
            found.append(voice)
            taken.take(voice.whole)
        if not found:
            return found
        outside = [v for v in found if not self._quoted(v.span.start)]
        return sorted(outside, key=lambda voice: (voice.span.start, voice.span.end))

    def _quoted(self, offset: int) -> bool:
        """Tell whether a place is in a quotation; where it ends is known where a mark says so."""
        quotation = self._context.quotation_at(offset)
        return quotation is not None and quotation.closed

    def _by_kind(self, span: Span, taken: Taken) -> Iterator[Voice]:
        """Yield the voices of each kind, the surest first."""
        text = self._context.lowered
        yield from map(_named, self._namings.opening_in(span))
        if text.holds(Keyword.VOICE, span.start, span.end):
            yield from _these(text, span, self.memory, taken)
            yield from _roles(text, span, self.memory, taken)
            yield from _spokesmen(text, span, self.memory, taken)
            yield from _pronouns(text, span, self.memory, taken)
            for place in (*_representatives(text, span), *_collectives(text, span)):
                if taken.free(place):
                    yield _delegate(text, span, place, self.memory) or _unnamed(text.text, place)
        for place in self._organisations.opening_in(span):
            if taken.free(place):
                yield _unnamed(text.text, place)


def _named(naming: Naming) -> Voice:
    return Voice(
        span=naming.mention,
        whole=naming.whole,
        speakers=naming.candidates,
        collective=None,
        named=True,
    )


def _these(text: Lowered, span: Span, memory: Memory, taken: Taken) -> Iterator[Voice]:
    if not memory.speaker or memory.unnamed:
        return
    for this in text.places(Keyword.THIS, span.start, span.end):
        one = _THIS_ONE.search(text.small, max(span.start, this - _THIS_BACK), this)
        if not one:
            continue
        place = Span(start=one.start(), end=this + len("này"))
        before = text.text[max(span.start, place.start - _SEVERAL_BACK) : place.start]
        if taken.free(place) and not _SEVERAL.search(before):
            means = memory.of_role(one["noun"]) or memory.speaker[-1:]
            yield Voice(span=place, whole=place, speakers=means, collective=None)


def _roles(text: Lowered, span: Span, memory: Memory, taken: Taken) -> Iterator[Voice]:
    found = found_by(Keyword.TITLE, _ROLE, text, span, lead=_ROLE_LEAD, taken=taken.holds)
    for match in found:
        place = Span(start=match.start(), end=match.end())
        if not (taken.free(place) and opens_clause(text.text, span.start, place.start)):
            continue
        before = text.text[max(span.start, place.start - APPOSED_BACK) : place.start]
        if taken.ends_just_before(place.start) and _APPOSED.search(before):
            continue  # the role of whoever is named there
        leads = match["title"].lower() in _LEADERS
        if not (leads or memory.knows(match["title"])):
            continue  # before the role is read, which costs a hundred times as much
        role = role_at(text.text, match.start("title"), span.end)
        means = memory.of_role(match["title"], _body_of(text.text, role))
        tail = _TAIL.match(text.text, place.end, span.end)
        if tail and (held := memory.of_role(match["title"], tail["body"], surely=True)):
            whole = Span(start=place.start, end=tail.end())
            yield Voice(span=place, whole=whole, speakers=held, collective=None)
            continue
        if not means and leads:
            means = memory.speaker[-1:]
        if means:
            whole = Span(start=place.start, end=max(place.end, role.end if role else 0))
            yield Voice(span=place, whole=whole, speakers=means, collective=None)


def _body_of(text: str, role: Role | None) -> str:
    """Return the body or country that a role names behind its title, as the text has it."""
    body = role.organisation if role else None
    written = squeezed(body.span.of(text)) if body and body.span else ""
    return written if body and written == body.value and written[0].isupper() else ""


def _spokesmen(text: Lowered, span: Span, memory: Memory, taken: Taken) -> Iterator[Voice]:
    """Yield places that mean who spoke last by their body: "đại diện Sở Y tế cho hay"."""
    if not memory.speaker:
        return
    for match in found_by(Keyword.REPRESENTATIVE, _SPOKESMAN, text, span):
        body = organisation_at(text.text, match.end(), span.end, held=True)
        means = memory.speaks_for(body.of(text.text)) if body else ()
        if body and means and taken.free(Span(start=match.start(), end=body.end)):
            place = Span(start=match.start(), end=body.end)
            yield Voice(span=place, whole=place, speakers=means, collective=None)


def _pronouns(text: Lowered, span: Span, memory: Memory, taken: Taken) -> Iterator[Voice]:
    if not memory.anybody():
        return
    for match in found_by(Keyword.PRONOUN, _PRONOUN, text, span, taken=taken.holds):
        place = Span(start=match.start(), end=match.end())
        if not (taken.free(place) and opens_clause(text.text, span.start, place.start)):
            continue
        means = memory.of_pronoun(match["word"])
        if means:
            yield Voice(span=place, whole=place, speakers=means, collective=None)


def _collectives(text: Lowered, span: Span) -> Iterator[Span]:
    for match in found_by(Keyword.COLLECTIVE, _COLLECTIVE, text, span, lead=_COLLECTIVE_LEAD):
        at = match.start()
        if text.small.endswith(_HOLDS, max(span.start, at - _HOLDS_BACK), at):
            continue
        yield Span(start=match.start(), end=match.end())


def _representatives(text: Lowered, span: Span) -> Iterator[Span]:
    for match in found_by(Keyword.REPRESENTATIVE, _REPRESENTATIVE, text, span):
        yield Span(start=match.start(), end=match.end("whom"))


def _delegate(text: Lowered, span: Span, place: Span, memory: Memory) -> Voice | None:
    """Return the voice of "Đại biểu" at the head of a sentence, where one of them spoke last."""
    words = text.small[place.start : place.end].removesuffix(" cũng")
    alone = place.start == span.start and words == DELEGATE
    means = memory.spoke_as(DELEGATE) if alone else ()
    return Voice(span=place, whole=place, speakers=means, collective=None) if means else None


def _unnamed(text: str, place: Span) -> Voice:
    return Voice(span=place, whole=place, speakers=(), collective=squeezed(place.of(text)))
