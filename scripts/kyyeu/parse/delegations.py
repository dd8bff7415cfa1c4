"""Where a bare title is held: by the guest list, the hosts, or the body named just before.

"Về phía Bộ Y có ông A, Thứ trưởng", "Thứ trưởng A" at an event that one ministry alone held,
"Báo cáo của Viện Y ... TS A, Viện trưởng". Where two bodies fit, none is taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kyyeu.model.report import Event, Fact, Mention, Person
from kyyeu.parse.abbreviations import FullNames
from kyyeu.parse.context import Context
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.people import People
from kyyeu.parse.tables.abbreviations import NOUNS_ALONE
from kyyeu.parse.tables.people import (
    BARE_TITLES,
    COMPLETE,
    FORMER,
    HEADED_BY,
    HELD_HEADS,
    OF_STATE,
    ORGANISATION_HEADS,
)
from kyyeu.parse.units import fact
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Placed, Span

# "Về phía lãnh đạo Bộ Y", "đại diện Viện Y"; then the body, and behind it "có", "gồm".
_SIDE = re.compile(
    r"(?:về phía|đại diện(?:\scho)?)\s{1,2}(?:(?:lãnh đạo|cơ quan|đơn vị|khách mời)\s{1,2})?"
)
_PRESENT = re.compile(
    r"[,:]?\s{1,2}(?:(?:tham dự|dự|tham gia|có mặt tại)\s{1,2}(?:[^\W_]{1,8}\s{1,2}){0,3}?)?"
    r"(?:có|gồm)(?!\w)|\s?:|,\s{1,2}(?:ông|bà|đồng chí|anh|chị)\s"
)
# Whose office is no body's that came: of state, of the Party, or a former one.
_ELSEWHERE = re.compile(rf"{any_of(FORMER)}\s|{any_of(spellings(OF_STATE))}", re.IGNORECASE)
_SHARING = frozenset(exact(title) for title in spellings(BARE_TITLES))
_KINDS = {
    exact(spelt): kinds for title, kinds in HEADED_BY.items() for spelt in spellings((title,))
}
# A neighbourhood's own groups are no unit of the host's.
_OWN = "hợp tác|hòa giải|hoà giải|dân phố|liên gia|tự quản|tiết kiệm|khuyến nông"
_UNIT = re.compile(
    rf"(?:Phòng(?! Thương mại)|Khoa|Bộ môn|Tổ(?! (?:{_OWN}))|Đội|Tổ bộ môn)\s", re.IGNORECASE
)
_OF_AREA = re.compile(rf"\s(?:xã|phường|huyện|quận|tỉnh|thành phố|TP)\s[{UPPER}]")
_MINISTRY = HEADED_BY["Thứ trưởng"]
_SCHOOLS = HEADED_BY["Hiệu trưởng"]
# "Tổng Biên tập Tạp chí", "Phó Giám đốc sở": of the body of that kind that the report has named.
_BARE_KINDS = {
    **{
        head.lower(): (f"{head} ",)
        for head in (*HELD_HEADS, *ORGANISATION_HEADS)
        if head.lower() not in COMPLETE
    },
    "nhà trường": _SCHOOLS,
    "trường": _SCHOOLS,
}
_NOUN = re.compile(any_of(NOUNS_ALONE))  # "Về phía Học viện có ...": named elsewhere
_MOST_HOSTS = 30
_GUESTS_BACK = 600
_NAMED_BACK = 400
_MOST_MENTIONS = 3


def completed(
    context: Context, people: People, event: Event, bodies: Sequence[Mention]
) -> tuple[Person, ...]:
    """Return the people, those with a bare title with the body that the report gives for it.

    `bodies` are all organisations that the text names, in order.
    """
    placed = Placed(bodies, lambda body: body.span)
    names = FullNames(context.text)
    hosts = [  # without whose part they are: "Cục A (Bộ B)"
        Fact(value=squeezed(host.name).partition(" (")[0], span=host.span)
        for host in event.hosts[:_MOST_HOSTS]
        if len(host.span)
    ]
    held = (
        _held(context, person, people.titles[person.id], hosts, placed) for person in people.people
    )
    return tuple(_in_full(person, names) for person in held)


def _in_full(person: Person, names: FullNames) -> Person:
    """Return a person whose body is called by its noun alone with the one body of that kind."""
    body = person.organisation
    if body is None or body.span is None or not names.is_noun(body.value):
        return person
    full = names.full_name(body.value, body.span.start)
    return replace(person, organisation=replace(body, value=full)) if full else person


def _held(
    context: Context,
    person: Person,
    titles: Sequence[str],
    hosts: Sequence[Fact],
    bodies: Placed[Mention],
) -> Person:
    title = person.title
    if title is None or _ELSEWHERE.match(title.value):
        return person
    if person.organisation and (unit := _in_host(context, person, hosts)):
        return unit
    if person.organisation:  # "Phó Giám đốc Sở"
        kinds = _BARE_KINDS.get(person.organisation.value.lower(), ())
        side = _of_side(context, person) if kinds else None
        found = side if side and side.value.startswith(kinds) else None
        found = found or _of_kind(context, person, kinds, hosts, bodies)
    else:
        found = _of_side(context, person) or _of_kind(
            context, person, _kinds(titles), hosts, bodies
        )
    return replace(person, organisation=found) if found else person


def _in_host(context: Context, person: Person, hosts: Sequence[Fact]) -> Person | None:
    """Return who heads a unit of the one body that held the event: its title holds the unit.

    "Trưởng phòng Đào tạo", whose larger body nothing beside it names.
    """
    title, unit = person.title, person.organisation
    if title is None or unit is None or title.span is None or unit.span is None:
        return None
    apart = unit.span.start - title.span.end > 1
    if apart or not _UNIT.match(unit.value) or _OF_AREA.search(unit.value):
        return None
    body = _of_side(context, person) or (hosts[0] if len(hosts) == 1 else None)
    if body is None or _UNIT.match(body.value):
        return None
    whole = Span(start=title.span.start, end=unit.span.end)
    return replace(person, title=fact(context.text, whole), organisation=body)


def _of_side(context: Context, person: Person) -> Fact | None:
    """Return the body whose guests a list names the person among."""
    text = context.text
    for mention in person.mentions[:_MOST_MENTIONS]:
        sentence = context.placed_sentences.at(mention.span.start)
        if sentence is None:
            continue
        start = max(sentence.span.start, mention.span.start - _GUESTS_BACK)
        small = context.lowered.small
        lead = max(small.rfind(word, start, mention.span.start) for word in ("về phía", "đại diện"))
        side = _SIDE.match(small, lead, mention.span.start) if lead >= 0 else None
        body = organisation_at(text, side.end(), mention.span.start) if side else None
        noun = _NOUN.match(text, side.end(), mention.span.start) if side and not body else None
        body = Span(start=noun.start(), end=noun.end()) if noun else body
        if body and _PRESENT.match(text, body.end, mention.span.end):
            return fact(text, body)
    return None


def _of_kind(
    context: Context,
    person: Person,
    kinds: tuple[str, ...],
    hosts: Sequence[Fact],
    bodies: Placed[Mention],
) -> Fact | None:
    """Return the only host whose name begins with one of `kinds`, or the one body just named."""
    holding = [host for host in hosts if host.value.startswith(kinds)] if kinds else []
    if len({exact(host.value) for host in holding}) == 1:
        return holding[0]
    if holding or not kinds or kinds == _MINISTRY:
        return None
    at = person.mentions[0].span.start
    before = bodies.opening_in(Span(start=max(0, at - _NAMED_BACK), end=at))
    near = [fact(context.text, body.span) for body in before]
    named = [body for body in near if body.value.startswith(kinds)]
    return named[0] if len({exact(body.value) for body in named}) == 1 else None


def _kinds(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the head nouns of the bodies that somebody's first title may be held in.

    They are those of a title joined to it where both are held in one body: "Bí thư Đảng ủy,
    Hiệu trưởng".
    """
    if not titles:
        return ()
    if titles[0] in _KINDS or titles[0] not in _SHARING:
        return _KINDS.get(titles[0], ())
    return next((_KINDS[title] for title in titles if title in _KINDS), ())
