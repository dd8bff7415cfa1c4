"""Bodies of a sentence that are listed side by side, and the verb that is said of them all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kyyeu.parse.context import Context
from kyyeu.parse.host_bodies import behind_do, bodies
from kyyeu.parse.host_cues import (
    AND,
    BEHIND_BY,
    BY,
    HELP_OF,
    HOLDS,
    IS_HOST,
    JOINED_BY,
    LED_BY,
    LOOSELY,
    NAMED_AS_HOST,
    NO_HOST,
    OPENS,
    PARTNER,
    SPONSORS,
    WORK_OF,
)
from kyyeu.parse.host_names import Body, unread
from kyyeu.text.span import Span

BACK = 90  # before a group: how far its "do" or "sự phối hợp của" may stand
_NEAR_NAME = 48  # before a body: more than the longest title
_LOOSE = 140  # the longest name that is passed over

Group = list[Body]


def groups(context: Context, span: Span) -> list[Group]:
    """Return the bodies of a sentence that may host, those listed side by side together."""
    return _groups(context.text, _with_runs(context, span), span.start)


def held_by(text: str, group: Group, span: Span) -> tuple[re.Match[str] | None, Group]:
    """Return the verb behind bodies, and those that it is said of.

    Where the name behind "phối hợp với" is not read to its end, those before it hold all the
    same, and it does where it plainly is one name.
    """
    holds = HOLDS.match(text, group[-1].reach, span.end) or IS_HOST.match(
        text, group[-1].reach, span.end
    )
    if holds:
        return holds, group
    for last in range(len(group), 0, -1):
        partner = PARTNER.match(text, group[last - 1].reach, span.end)
        stop = min(span.end, partner.end() + _LOOSE) if partner else span.end
        holds = LOOSELY.search(text, partner.end(), stop) if partner else None
        if holds:
            rest = unread(text, group[last], holds.end()) if last < len(group) else None
            return holds, [*group[:last], rest] if rest else group[:last]
    return None, group


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
    at = body.reach
    return any(cue.match(text, at, end) for cue in (HOLDS, AND, PARTNER))


def _groups(text: str, found: Iterable[Body], first: int) -> list[Group]:
    """Put bodies of the sentence from `first` on together that are listed side by side."""
    groups: list[Group] = []
    previous: Body | None = None
    for body in found:
        start = body.span.start
        listed = previous is not None and (
            AND.fullmatch(text, previous.reach, start)
            or PARTNER.fullmatch(text, previous.reach, start)
        )
        if (
            listed
            and groups
            and groups[-1][-1] == previous
            and not SPONSORS.match(text, body.reach)
        ):
            groups[-1].append(body)
        elif _may_host(text, max(first, start - BACK), start) or IS_HOST.match(text, body.reach):
            groups.append([body])
        previous = body
    return groups


def _may_host(text: str, back: int, start: int) -> bool:
    """Tell whether a body can be a host by the words before it."""
    if not NO_HOST.search(text, max(back, start - _NEAR_NAME), start):
        near = max(back, start - _NEAR_NAME)
        return start == near or OPENS.search(text, near, start) is not None
    return any(
        cue.search(text, back, start)
        for cue in (JOINED_BY, HELP_OF, WORK_OF, LED_BY, NAMED_AS_HOST, BEHIND_BY)
    )
