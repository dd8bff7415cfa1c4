"""Who held the event: bodies that "tổ chức", "chủ trì" or "phối hợp" in a sentence that names it.

They stand before the verb and the event ("Sở A phối hợp với Viện B tổ chức Hội thảo"), behind
"do", "được" or "bởi" ("Hội thảo do Sở A tổ chức"), or behind a noun for what they did ("dưới
sự chủ trì của Bộ A", "với sự phối hợp của Viện B"). Where "Chủ tịch UBND tỉnh" takes the
chair, a person does, and no body; who supports or pays is no host.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kyyeu.model.report import Host, HostRole
from kyyeu.parse.abbreviations import FullNames
from kyyeu.parse.context import Context
from kyyeu.parse.host_bodies import bodies
from kyyeu.parse.host_cues import (
    ADDS,
    AFTER_VERB,
    BEHIND_BY,
    ENDS_THERE,
    EVENT,
    EVENT_OF,
    GIVEN,
    HELD_BY_VERB,
    HELP_OF,
    HOLDING_WORDS,
    INTERNATIONAL,
    IS_HOST,
    IS_IT,
    JOINED_BY,
    LED_BY,
    LOCAL,
    LONG_AGO,
    MADE_BY,
    NAMED_AS_HOST,
    NAMED_EVENT,
    NAMES_HOSTS,
    NOT_BY,
    OTHER_EVENT,
    OTHER_THING,
    PARTNER,
    TELLS_HOST,
    THE_EVENT,
    THEN,
    TOGETHER,
    WITHIN,
    WORK_OF,
)
from kyyeu.parse.host_events import active_is_own, by_is_own
from kyyeu.parse.host_groups import BACK, Group, groups, held_by
from kyyeu.parse.host_houses import houses
from kyyeu.parse.host_names import OF_SCHOOL, Body
from kyyeu.parse.tables.events import HOST_NAMES
from kyyeu.parse.tables.people import ORGANS
from kyyeu.parse.words import any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_ORGAN = re.compile(any_of(ORGANS), re.IGNORECASE)
_PARENT = re.compile(r"\s(?:trực )?thuộc\s")  # "Cục A | thuộc Bộ B"
_LEAD_SENTENCES = 12
_FIRST_SENTENCES = 6
_PLACE_SENTENCES = 2  # in which a town that "tổ chức" holds the event
_NO_TELLING = ("heading", "caption", "byline", "noise")
_SHORT_BLOCK = 400  # a longer one holds a caption among other things
# How far behind the verb the event may be named, in code points.
_NEAR = 60


def find_hosts(context: Context) -> tuple[Host, ...]:
    """Return the bodies that held the event, each once, by their full names.

    The first sentence of the lead that says so counts, with what the next ones add to it. A
    headline counts where no sentence does, then any later sentence that begins with the
    event ("Hội thảo do ..."), then whose event it is.
    """
    lead = context.sentences[:_LEAD_SENTENCES]
    kinds = {block.id: block.kind for block in context.blocks if len(block.span) <= _SHORT_BLOCK}
    told = [one.span for one in lead if kinds.get(one.block) not in _NO_TELLING]
    headlines = [one.span for one in lead if kinds.get(one.block) == "heading"]
    later = (one.span for one in context.sentences[_LEAD_SENTENCES:])
    own = (span for span in later if ADDS.match(context.text, span.start, span.end))
    names = FullNames(context.text)
    return (
        _in_full(names, _told(context, told))
        or _in_full(names, _told(context, headlines))
        or _in_full(names, _told(context, own))
        or tuple(_host(context.text, body, "lead") for body in houses(context, told))
        or _in_full(names, _whose(context, told[:_FIRST_SENTENCES]))
    )


def _in_full(names: FullNames, hosts: Iterable[Host]) -> tuple[Host, ...]:
    """Return each host once, by its full name; a noun alone that means nobody is none."""
    found: dict[str, Host] = {}
    for host in hosts:
        full = names.full_name(host.name, host.span.start)
        if full is None and names.is_noun(host.name) and host.name not in HOST_NAMES:
            continue
        named = replace(host, name=full) if full else host
        found.setdefault(exact(named.name), named)
    return tuple(found.values())


def _told(context: Context, spans: Iterable[Span]) -> Iterator[Host]:
    """Yield the hosts of the first sentence that names some, and those that others add."""
    text, found = context.text, False
    for number, span in enumerate(spans):
        adds = (ADDS.match, IS_HOST.search, NAMES_HOSTS.search)
        if found and not any(cue(text, span.start, span.end) for cue in adds):
            continue
        for host in _hosts_of(context, span, number=number, adds=found):
            yield host
            found = True


def _whose(context: Context, spans: Iterable[Span]) -> Iterator[Host]:
    """Yield the body whose event it is: "hội nghị lần thứ 13 của HĐND"."""
    for span in spans:
        owned = _any_word(context, span, (" của ",)) and EVENT.search(
            context.text, span.start, span.end
        )
        for body in bodies(context, span) if owned else ():
            name = body.span.of(context.text)
            noun = " " in name and not body.place and name not in HOST_NAMES
            if not noun or INTERNATIONAL.search(name) or _ORGAN.match(name):
                continue
            start = max(span.start, body.span.start - 2 * BACK)
            if EVENT_OF.search(context.text, start, body.span.start):
                yield _host(context.text, body, "lead")
                return


def _any_word(context: Context, span: Span, words: Iterable[str]) -> bool:
    """Tell whether one of some words stands in a sentence: as soon known as asked."""
    small = context.lowered.small
    return any(small.find(word, span.start, span.end) >= 0 for word in words)


def _hosts_of(context: Context, span: Span, *, number: int, adds: bool) -> Iterator[Host]:
    """Yield the hosts of a sentence, the `number`th; where it `adds` to others, no new event's."""
    text = context.text
    if not _any_word(context, span, HOLDING_WORDS):
        return
    tells = (THE_EVENT.search, TELLS_HOST.match, NAMES_HOSTS.search, IS_HOST.search, GIVEN.search)
    told = any(cue(text, span.start, span.end) for cue in tells)
    if not told or OTHER_EVENT.match(text, span.start, span.end):
        return
    verb = -1  # where the verb of the group before ends
    for listed in groups(context, span):
        start = listed[0].span.start
        back = max(span.start, start - BACK)
        holds, group = held_by(text, listed, span)
        helps = HELP_OF.search(text, back, start) or NAMED_AS_HOST.search(text, back, start)
        helps = helps or WORK_OF.search(text, back, start)
        helps = helps or (holds and JOINED_BY.search(text, back, start))
        goes_on = verb >= 0 and _goes_on(text, verb, start, holds)
        by = BEHIND_BY.search(text, back, start) if holds else None
        if holds and by:
            active = _by(context, span, group, holds, by.start(), adds=adds)
        else:
            active = holds is not None and _holds_event(
                context, holds, span, number=number, adds=adds
            )
        if active or helps or goes_on or LED_BY.search(text, back, start):
            if group[0].place and not (by or helps or goes_on) and number >= _PLACE_SENTENCES:
                continue
            held = _without_places(text, group, holds, alone=bool(by or helps or goes_on))
            yield from _named(text, held, "partner" if adds or verb >= 0 else "lead")
            verb = holds.end() if holds else group[-1].reach


def _goes_on(text: str, verb: int, start: int, holds: re.Match[str] | None) -> bool:
    """Tell whether bodies at `start` hold together with those whose verb ends at `verb`."""
    joint = AFTER_VERB.fullmatch(text, verb, start)
    if joint:
        return holds is not None or "với" in joint[0] or joint[0][0] not in ",;"
    if holds and ENDS_THERE.match(text, holds.end()) and THEN.fullmatch(text, verb, start):
        return True
    return TOGETHER.search(text, max(verb, start - BACK), start) is not None


def _by(
    context: Context, span: Span, group: Group, holds: re.Match[str], by: int, *, adds: bool
) -> bool:
    """Tell whether "do" at `by`, before bodies that hold, is said of the event."""
    text = context.text
    founds = holds["verb"] == "khởi xướng"  # a series, as often
    if (adds or founds) and WITHIN.search(text, span.start, by):
        return False
    if holds["verb"] in MADE_BY and (group[0].place or text.startswith("mà", by)):
        return False
    if LONG_AGO.match(text, holds.end(), span.end):
        return False  # "do Sở A tổ chức năm ngoái"
    if holds["verb"] in NOT_BY or not by_is_own(context, span, by, holds["verb"]):
        return False
    event = THE_EVENT.search(text, span.start, by)
    return event is not None or EVENT.search(text, group[-1].reach, span.end) is not None


def _holds_event(
    context: Context, holds: re.Match[str], span: Span, *, number: int, adds: bool
) -> bool:
    """Tell whether the event stands near behind a verb, as what is held."""
    text = context.text
    if IS_HOST.match(text, holds.start(), span.end):
        return True
    if holds["verb"] == "tổ chức" and ENDS_THERE.match(text, holds.end()):
        if IS_IT.match(text, span.start, holds.start()):
            return True  # "Đây là hoạt động ..."
        if GIVEN.search(text, span.start, holds.end() + 1):
            return not adds and active_is_own(context, span, holds, number)
    if adds or holds["verb"] not in HELD_BY_VERB:
        return False
    near = min(span.end, holds.end() + _NEAR)
    held = holds.start("verb") if holds["verb"] == "họp báo" else holds.end()
    event = EVENT.search(text, held, near) or NAMED_EVENT.match(text, holds.end(), near)
    if event is None or OTHER_THING.search(text, held, event.start()):
        return False
    return active_is_own(context, span, holds, number)


def _without_places(
    text: str, group: Group, holds: re.Match[str] | None, *, alone: bool
) -> Sequence[Body]:
    """Drop the countries and cities of a list, unless they host.

    They do `alone`, behind "do", and where they "đăng cai", a town or a province also where it
    "tổ chức"; beside bodies they tell where these are ("Viện A, Lào").
    """
    others = [body for body in group if not body.place]
    first = group[0]
    local = first.place and LOCAL.match(text, first.span.start) is not None
    if others and local and PARTNER.match(text, first.reach):
        return [first, *others]
    hosts = alone or local or (holds is not None and holds["verb"] == "đăng cai")
    return group if hosts and not others else others


def _named(text: str, group: Sequence[Body], role: HostRole) -> Iterator[Host]:
    yield from (_host(text, body, role) for body in group[:1])
    for previous, body in pairwise(group):
        if PARTNER.fullmatch(text, previous.reach, body.span.start):
            role = "partner"
        yield _host(text, body, role)


def _host(text: str, body: Body, role: HostRole) -> Host:
    span = body.span
    parent = _PARENT.search(text, span.start, span.end)
    if parent and not text.startswith(OF_SCHOOL, span.start):
        span = Span(start=span.start, end=parent.start())
    return Host(name=body.name or squeezed(span.of(text)), span=span, role=role)
