"""Who held the event: bodies that "tổ chức", "chủ trì" or "phối hợp" in a sentence that names it.

They stand before the verb and the event ("Sở A phối hợp với Viện B tổ chức Hội thảo"), behind
"do", "được" or "bởi" ("Hội thảo do Sở A tổ chức"), or behind a noun for what they did ("dưới
sự chủ trì của Bộ A", "với sự phối hợp của Viện B"). Where "Chủ tịch UBND tỉnh" takes the
chair, a person does, and no body; who supports or pays is no host.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kyyeu.model.report import Host, HostRole
from kyyeu.parse.context import Context
from kyyeu.parse.host_bodies import Body, behind_do, bodies
from kyyeu.parse.host_cues import (
    ADDS,
    AFTER_VERB,
    AND,
    BEHIND_BY,
    BY,
    EVENT,
    EVENT_OF,
    HELD_BY_VERB,
    HELP_OF,
    HOLDS,
    INTERNATIONAL,
    LED_BY,
    NAMED_AS_HOST,
    NAMED_EVENT,
    NO_HOST,
    OTHER_EVENT,
    OTHER_THING,
    PARTNER,
    THE_EVENT,
    WITHIN,
)
from kyyeu.parse.tables.events import HOST_NAMES
from kyyeu.parse.tables.people import ORGANS
from kyyeu.parse.words import any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_ORGAN = re.compile(any_of(ORGANS), re.IGNORECASE)
_PARENT = re.compile(r"\s(?:trực )?thuộc\s")  # "Cục A | thuộc Bộ B"
_BACK = 90
_LEAD_SENTENCES = 12
_FIRST_SENTENCES = 6
_NO_TELLING = ("heading", "caption", "byline", "noise")
_SHORT_BLOCK = 400  # a longer one holds a caption among other things
# How far behind the verb the event may be named, in code points.
_NEAR = 60
_NEAR_NAME = 48  # before a body: more than the longest title

_Group = list[Body]


def find_hosts(context: Context) -> tuple[Host, ...]:
    """Return the bodies that held the event, each once.

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
    return (
        tuple(_told(context, told))
        or tuple(_told(context, headlines))
        or tuple(_told(context, own))
        or tuple(_whose(context, told[:_FIRST_SENTENCES]))
    )


def _told(context: Context, spans: Iterable[Span]) -> Iterable[Host]:
    """Return the hosts of the first sentence that names some, and those that others add."""
    found: dict[str, Host] = {}
    for span in spans:
        if found and not ADDS.match(context.text, span.start, span.end):
            continue
        for host in _hosts_of(context, span, adds=bool(found)):
            found.setdefault(exact(host.name), host)
    return found.values()


def _whose(context: Context, spans: Iterable[Span]) -> Iterator[Host]:
    """Yield the body whose event it is: "hội nghị lần thứ 13 của HĐND"."""
    for span in spans:
        for body in bodies(context, span):
            name = body.span.of(context.text)
            noun = " " in name and not body.place and name not in HOST_NAMES
            if not noun or INTERNATIONAL.search(name) or _ORGAN.match(name):
                continue
            start = max(span.start, body.span.start - 2 * _BACK)
            if EVENT_OF.search(context.text, start, body.span.start):
                yield _host(context.text, body, "lead")
                return


def _hosts_of(context: Context, span: Span, *, adds: bool) -> Iterator[Host]:
    """Yield the hosts that a sentence names; where it only `adds` to others, no new event's."""
    text = context.text
    if not THE_EVENT.search(text, span.start, span.end) or OTHER_EVENT.match(
        text, span.start, span.end
    ):
        return
    verb = -1  # where the verb of the group before ends
    for group in _groups(text, _with_runs(context, span)):
        start = group[0].span.start
        back = max(span.start, start - _BACK)
        holds = HOLDS.match(text, group[-1].span.end, span.end)
        helps = HELP_OF.search(text, back, start) or NAMED_AS_HOST.search(text, back, start)
        goes_on = verb >= 0 and AFTER_VERB.fullmatch(text, verb, start)
        if goes_on and goes_on[0].startswith(","):
            goes_on = holds
        by = holds and _by(text, span, group, adds=adds)
        active = not adds and holds and _holds_event(text, holds, span)
        if by or active or helps or goes_on or LED_BY.search(text, back, start):
            held = _without_places(group, holds, alone=bool(by or helps or goes_on))
            yield from _named(text, held, "partner" if adds or verb >= 0 else "lead")
            verb = holds.end() if holds else group[-1].span.end


def _with_runs(context: Context, span: Span) -> list[Body]:
    """Return the bodies of a sentence, with those that only "do" before them tells."""
    text = context.text
    found = {body.span.start: body for body in bodies(context, span)}
    for do in BY.finditer(text, span.start, span.end):
        known = found.get(do.end())
        if known and not known.place and _is_closed(text, known, span.end):
            continue
        body = behind_do(context, do.end(), span.end)
        if body and not context.quotation_at(do.start()):
            found[do.end()] = body
    return [found[start] for start in sorted(found)]


def _is_closed(text: str, body: Body, end: int) -> bool:
    """Tell whether a body's name ends where another word of the phrase begins."""
    at = body.span.end
    return any(cue.match(text, at, end) for cue in (HOLDS, AND, PARTNER))


def _groups(text: str, found: Iterable[Body]) -> list[_Group]:
    """Put bodies that are listed side by side together."""
    groups: list[_Group] = []
    previous: Body | None = None
    for body in found:
        start = body.span.start
        listed = previous is not None and (
            AND.fullmatch(text, previous.span.end, start)
            or PARTNER.fullmatch(text, previous.span.end, start)
        )
        if listed and groups and groups[-1][-1] == previous:
            groups[-1].append(body)
        elif _may_host(text, max(0, start - _BACK), start):
            groups.append([body])
        previous = body
    return groups


def _may_host(text: str, back: int, start: int) -> bool:
    """Tell whether a body can be a host by the words before it."""
    if not NO_HOST.search(text, max(back, start - _NEAR_NAME), start):
        return True
    return any(cue.search(text, back, start) for cue in (HELP_OF, LED_BY, NAMED_AS_HOST))


def _by(text: str, span: Span, group: _Group, *, adds: bool) -> bool:
    """Tell whether "do" stands before bodies that hold, and the event before "do"."""
    start = group[0].span.start
    by = BEHIND_BY.search(text, max(span.start, start - _BACK), start)
    if not by or (adds and WITHIN.search(text, span.start, by.start())):
        return False
    event = THE_EVENT.search(text, span.start, by.start())
    return event is not None or EVENT.search(text, group[-1].span.end, span.end) is not None


def _holds_event(text: str, holds: re.Match[str], span: Span) -> bool:
    """Tell whether the event stands near behind a verb, as what is held."""
    if holds["verb"] not in HELD_BY_VERB:
        return False
    near = min(span.end, holds.end() + _NEAR)
    event = EVENT.search(text, holds.end(), near) or NAMED_EVENT.match(text, holds.end(), near)
    return event is not None and not OTHER_THING.search(text, holds.end(), event.start())


def _without_places(group: _Group, holds: re.Match[str] | None, *, alone: bool) -> Sequence[Body]:
    """Drop the countries and cities of a list, unless they host.

    They do `alone`, behind "do", and where they "đăng cai"; beside bodies they tell where
    these are ("Viện A, Lào").
    """
    others = [body for body in group if not body.place]
    hosts = alone or (holds is not None and holds["verb"] == "đăng cai")
    return group if hosts and not others else others


def _named(text: str, group: Sequence[Body], role: HostRole) -> Iterator[Host]:
    yield from (_host(text, body, role) for body in group[:1])
    for previous, body in pairwise(group):
        if PARTNER.fullmatch(text, previous.span.end, body.span.start):
            role = "partner"
        yield _host(text, body, role)


def _host(text: str, body: Body, role: HostRole) -> Host:
    span = body.span
    if parent := _PARENT.search(text, span.start, span.end):
        span = Span(start=span.start, end=parent.start())
    return Host(name=body.name or squeezed(span.of(text)), span=span, role=role)
