"""Titles and organisations: "Phó Trưởng ban Tổ chức X", "Vụ trưởng Vụ X (Bộ Y)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyyeu.model.report import Fact
from kyyeu.parse.names import name_at
from kyyeu.parse.organisations import name_end_after, organisation_at, organisation_head
from kyyeu.parse.tables.people import TITLES
from kyyeu.parse.tables.speech import REPORTING_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span, trimmed

_FORMER = r"(?:nguyên|cựu|quyền|tân)\s{1,2}"
_TITLE = re.compile(rf"(?:{_FORMER})?(?P<held>{any_of(TITLES)})", re.IGNORECASE)
_HEADS = {title.lower(): head for title, head in TITLES.items()}
# The parent body of a unit: "(Bộ Y tế)", ", Bộ Y tế", "thuộc Bộ Y tế".
_PARENT = re.compile(r"\s{0,2}(?P<open>\()\s{0,2}|\s{0,2},\s{1,2}|\s{1,2}(?:thuộc|của)\s{1,2}")
# What may stand between two roles, or between a role and the name it belongs to.
_JOIN = re.compile(r"\s{0,2}(?:,|-|–|kiêm|và)\s{1,3}|\s{1,3}")
_AFTER = re.compile(r"\s{0,2}(?:(?P<open>\()|,|-|–)\s{0,2}")
_NEXT_ROLE = re.compile(r"\s{0,2}(?:,|-|–|kiêm(?:nhiệm)?|và)\s{1,3}(?:kiêm\s{1,2})?")
# A role that no title of the table opens: a few small words before an organisation's name.
_WORDS = re.compile(r"[^\W\d_]{1,40}(?:\s[^\W\d_]{1,40}){0,7}\s{0,2}")
_OF = re.compile(r"(?:\s{1,2}|\A)(?:của|thuộc|tại|ở)\s{0,2}\Z")
_SAID = re.compile(any_of(word.form for word in REPORTING_VERBS))
_MOST_ROLES = 6
_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A title, the organisation it is held in (either may be unsaid), and where both end."""

    title: Fact | None
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
    if text[match.end() : begin] not in (" ", "\u00a0") or name_at(text, begin, stop, titled=True):
        return Role(title=_fact(text, title), organisation=None, end=title.end)
    if unit := organisation_at(text, begin, stop, small=True):
        return _in_unit(text, title, unit, stop)
    head = _HEADS[squeezed(match["held"]).lower()]
    return _longer_title(text, title, stop) or _completed(text, title, head, stop)


def _completed(text: str, title: Span, head: str, stop: int) -> Role:
    """Read a title with a name behind it that no head noun opens."""
    begin = title.end + 1
    words_end = name_end_after(text, title.end, stop)
    if words_end <= begin:
        return Role(title=_fact(text, title), organisation=None, end=title.end)
    words = Span(start=begin, end=words_end)
    parent, end = _parent(text, words.end, stop)
    if parent:  # "Trưởng khoa Nông học, Trường Đại học Y"
        whole = Span(start=title.start, end=words.end)
        return Role(title=_fact(text, whole), organisation=_fact(text, parent), end=end)
    if head:
        named = squeezed(words.of(text))
        repeats = named.lower().startswith(head.lower() + " ")
        value = named[:1].upper() + named[1:] if repeats else f"{head} {named}"
        held_in = Fact(value=value, span=words)
        return Role(title=_fact(text, title), organisation=held_in, end=words.end)
    return Role(title=_fact(text, title), organisation=_fact(text, words), end=words.end)


def _in_unit(text: str, title: Span, unit: Span, stop: int) -> Role:
    parent, end = _parent(text, unit.end, stop)
    if parent:
        whole = Span(start=title.start, end=unit.end)
        return Role(title=_fact(text, whole), organisation=_fact(text, parent), end=end)
    return Role(title=_fact(text, title), organisation=_fact(text, unit), end=unit.end)


def _longer_title(text: str, title: Span, stop: int) -> Role | None:
    """Read a title with small words behind it: "Giám đốc điều hành Công ty Y"."""
    head = organisation_head(text, title.end, min(stop, title.end + _LONGEST_TITLE))
    between = text[title.end : head] if head else ""
    words = _WORDS.fullmatch(between.strip()) if between.strip() else None
    if head is None or not words or not between.strip().islower() or _SAID.search(between):
        return None
    unit = organisation_at(text, head, stop, small=True)
    of = _OF.search(between.rstrip() + " ")
    end = title.end + (of.start() if of else len(between.rstrip()))
    if unit is None:
        return None
    return _in_unit(text, Span(start=title.start, end=end), unit, stop)


def _parent(text: str, start: int, stop: int) -> tuple[Span | None, int]:
    lead = _PARENT.match(text, start, stop)
    if not lead:
        return None, start
    parent = organisation_at(text, lead.end(), stop, small=True)
    if parent is None:
        return None, start
    if lead["open"]:
        closed = text.startswith(")", parent.end)
        return (parent, parent.end + 1) if closed else (None, start)
    return parent, parent.end


def role_behind(text: str, start: int, stop: int) -> Role | None:
    """Return the roles that stand behind a name, as one: the first, up to the end of the last.

    ", Giám đốc Y", " - Giám đốc Y kiêm Bí thư Z", " (Giám đốc Y)", ", giáo viên Trường Y",
    ", Viện Y".
    """
    lead = _AFTER.match(text, start, stop)
    if not lead:
        return None
    role = role_at(text, lead.end(), stop) or _plain_role(text, lead.end(), stop)
    if role is None:
        return None
    end = role.end
    for _ in range(_MOST_ROLES):
        join = _NEXT_ROLE.match(text, end, stop)
        following = role_at(text, join.end(), stop) if join else None
        if following is None or _names(text, following.end, stop):
            break
        end = following.end
    if lead["open"] and text.startswith(")", end):
        end += 1
    return Role(title=role.title, organisation=role.organisation, end=end)


def _names(text: str, end: int, stop: int) -> bool:
    """Tell whether a role is the next person's: a name stands right behind it."""
    return text.startswith(" ", end) and name_at(text, end + 1, stop) is not None


def _plain_role(text: str, start: int, stop: int) -> Role | None:
    """Read a role without a title of the table: a few small words, then an organisation."""
    head = organisation_head(text, start, min(stop, start + _LONGEST_TITLE))
    organisation = organisation_at(text, head, stop, small=True) if head is not None else None
    if head is None or organisation is None:
        return None
    between = text[start:head]
    if not between.strip():
        return Role(title=None, organisation=_fact(text, organisation), end=organisation.end)
    if not _WORDS.fullmatch(between) or not between.islower() or _SAID.search(between):
        return None
    of = _OF.search(between.rstrip() + " ")
    span = trimmed(text, start, start + (of.start() if of else len(between)))
    title = _fact(text, span) if span else None
    return Role(title=title, organisation=_fact(text, organisation), end=organisation.end)


def joined(text: str, position: int, stop: int) -> int:
    """Return where the next role or name can begin behind `position`."""
    match = _JOIN.match(text, position, stop)
    return match.end() if match else position


def _fact(text: str, span: Span) -> Fact:
    return Fact(value=squeezed(span.of(text)), span=span)
