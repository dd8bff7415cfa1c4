"""Titles and organisations: "Phó Trưởng ban Kinh tế Trung ương", "Vụ trưởng Vụ X (Bộ Y)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.capitals import name_at, name_end_after, organisation_at
from kyyeu.parse.tables.people import ORGANISATION_HEADS, TITLES
from kyyeu.parse.tables.speech import REPORTING_VERBS
from kyyeu.parse.words import UPPER, any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_TITLE = re.compile(any_of(TITLES), re.IGNORECASE)
_HEADS = {title.lower(): head for title, head in TITLES.items()}
_HEAD = re.compile(any_of(ORGANISATION_HEADS))
# The parent body of a unit: "(Bộ Công Thương)", ", Bộ Công Thương", "thuộc Bộ Công Thương".
_PARENT = re.compile(r"\s{0,2}(?P<open>\()\s{0,2}|\s{0,2},\s{1,2}|\s{1,2}(?:thuộc|của)\s{1,2}")
_AFTER = re.compile(r"\s{0,2}(?:(?P<open>\()|,|-|–)\s{0,2}")
_TAIL = re.compile(rf"(?: [^\W\d_{UPPER}][^\W\d_]{{0,7}}){{1,4}}(?=[,)])")
_SAID = re.compile(any_of(word.form for word in REPORTING_VERBS))
# What may stand between two roles, or between a role and the name it belongs to.
_JOIN = re.compile(r"\s{0,2}(?:,|;|-|–|kiêm|và)\s{1,3}|\s{1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A title, the organisation it is held in, and where both end."""

    title: Fact
    organisation: Fact | None
    end: int


def role_at(text: str, start: int, stop: int) -> Role | None:
    """Return the role that begins with a title of the table at `start`.

    A unit whose parent body is named beside it belongs to the title ("Vụ trưởng Vụ X" of
    "Bộ Y"). Where the title names the kind of body and the text does not repeat it,
    the organisation's name is completed: "Trưởng ban Y" is held in "Ban Y".
    """
    match = _TITLE.match(text, start, stop)
    if not match:
        return None
    title = Span(start=start, end=match.end())
    begin = match.end() + 1
    if text[match.end() : begin] not in (" ", "\u00a0") or name_at(text, begin, stop):
        return Role(title=_fact(text, title), organisation=None, end=title.end)
    unit = organisation_at(text, begin, stop)
    words_end = unit.end if unit else name_end_after(text, match.end(), stop)
    if words_end <= begin:
        return Role(title=_fact(text, title), organisation=None, end=title.end)
    words = Span(start=begin, end=words_end)
    head = _HEADS[squeezed(match[0]).lower()]
    if unit is None and head:
        value = f"{head} {squeezed(words.of(text))}"
        return Role(
            title=_fact(text, title), organisation=Fact(value=value, span=words), end=words.end
        )
    parent, end = _parent(text, words.end, stop)
    if parent:
        whole = Span(start=start, end=words.end)
        return Role(title=_fact(text, whole), organisation=_fact(text, parent), end=end)
    return Role(title=_fact(text, title), organisation=_fact(text, words), end=words.end)


def _parent(text: str, start: int, stop: int) -> tuple[Span | None, int]:
    lead = _PARENT.match(text, start, stop)
    if not lead:
        return None, start
    parent = organisation_at(text, lead.end(), stop)
    if parent is None:
        return None, start
    if lead["open"]:
        closed = text.startswith(")", parent.end)
        return (parent, parent.end + 1) if closed else (None, start)
    return parent, parent.end


def role_behind(text: str, start: int, stop: int) -> Role | None:
    """Return the role that stands behind a name: ", Giám đốc Y", " - Giám đốc Y", " (Giám đốc Y)".

    Lower-case words between the organisation and the comma or bracket that ends the
    role belong to its name ("Trung tâm Nước sạch"), unless they say something.
    """
    lead = _AFTER.match(text, start, stop)
    role = role_at(text, lead.end(), stop) if lead else None
    if role is None or lead is None:
        return None
    organisation, end = role.organisation, role.end
    tail = _TAIL.match(text, end, stop)
    if tail and organisation and organisation.span and not _SAID.search(tail[0]):
        organisation = _fact(text, Span(start=organisation.span.start, end=tail.end()))
        end = tail.end()
    if lead["open"] and text.startswith(")", end):
        end += 1
    return Role(title=role.title, organisation=organisation, end=end)


def joined(text: str, position: int, stop: int) -> int:
    """Return where the next role or name can begin behind `position`."""
    match = _JOIN.match(text, position, stop)
    return match.end() if match else position


def _fact(text: str, span: Span) -> Fact:
    return Fact(value=squeezed(span.of(text)), span=span)
