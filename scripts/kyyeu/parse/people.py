"""People: where the text names them, with title and organisation, and who is who.

A full mention bears the whole name, behind an honorific or a title ("ông X", "Phó Trưởng
ban Y X") or before one ("ông X, Giám đốc Y"; "X (Giám đốc Y)"). A later one may bear the
given name alone ("ông Nam"); it means a person of that given name named before it. Where
two fit, both are candidates and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kyyeu.model.report import Fact, Mention, Person
from kyyeu.model.source import Diagnostic
from kyyeu.parse.context import Context
from kyyeu.parse.names import name_at, opens_clause
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.roles import Role, joined, role_at, role_behind
from kyyeu.parse.tables.people import DEGREES, HONORIFICS, NEVER_PRESENT, SURNAMES, TITLES
from kyyeu.parse.words import any_lowered, any_of, search_by
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span

_ONE_DEGREE = f"(?:{'|'.join(DEGREES)})"
_DEGREE = rf"(?<!\w){_ONE_DEGREE}(?:\.?,?\s?-?\s?{_ONE_DEGREE}){{0,4}}(?!\w)"
_HONORIFIC = re.compile(rf"(?:{_DEGREE}|(?i:{any_of(HONORIFICS)}))(?:\.\s{{0,2}}|,?\s{{1,2}})")
_START = re.compile(
    rf"{_DEGREE}|(?i:(?:nguyên\s|cựu\s)?{any_of((*HONORIFICS, *TITLES))})"
    rf"|{any_of(SURNAMES)}(?=\s\w)",
)
# Where _START can match, for `search_by`: more often, but found at a tenth of the cost.
_CAN_START = any_lowered(
    (
        *(*HONORIFICS, *TITLES, *SURNAMES, "nguyên", "cựu"),
        *(first + second for first in DEGREES for second in ("", *DEGREES)),  # "PGS", "PGSTS"
    )
)
_ABBREVIATION = re.compile(r"(?:TP|[A-ZĐ]{3,6})(?!\w)")
# An honorific that only one gender bears, and the other one's.
_OPPOSITE = {"ông": "bà", "bà": "ông", "anh": "chị", "chị": "anh"}
_MOST_ROLES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A place that names a person.

    `mention` covers honorific and name, `whole` also the role before or behind them;
    `candidates` are ids of people.
    """

    mention: Span
    whole: Span
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    name: Span
    mention: Span
    whole: Span
    honorific: str
    role: Role | None


@dataclass(slots=True)
class _Known:
    """A person while the mentions are being gathered."""

    id: str
    name: str
    honorific: str
    title: Fact | None = None
    organisation: Fact | None = None
    mentions: list[Mention] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The people of a report, every place that names one of them, and what is open.

    `honorifics` holds the first honorific of each person that tells man from woman.
    """

    people: tuple[Person, ...]
    namings: tuple[Naming, ...]
    honorifics: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def find_people(context: Context) -> People:
    """Find the people whom the report names in full, in the order of their first mention."""
    known: dict[str, _Known] = {}
    by_given: dict[str, list[_Known]] = {}
    taken = Taken()
    namings: list[Naming] = []
    diagnostics: list[Diagnostic] = []
    for seen in _all_seen(context):
        name = squeezed(seen.name.of(context.text))
        key = exact(name)
        if " " in name and key not in known and not _bearers(key, by_given):
            person = _Known(taken.numbered(slug(name)), name, "")
            known[key] = person
            by_given.setdefault(key.rsplit(" ", 1)[-1], []).append(person)
        means = [known[key]] if key in known else _bearers(key, by_given, seen.honorific)
        if len(means) == 1 and seen.role and not (means[0].title or means[0].organisation):
            means[0].title = seen.role.title
            means[0].organisation = seen.role.organisation
        ids = tuple(person.id for person in means)
        for person in means:
            if seen.honorific in _OPPOSITE and person.honorific not in _OPPOSITE:
                person.honorific = seen.honorific
            person.mentions.append(Mention(span=seen.mention, candidates=ids))
        if means:
            namings.append(Naming(mention=seen.mention, whole=seen.whole, candidates=ids))
        if len(means) > 1:
            diagnostics.append(_ambiguous(context, seen, means))
    people = tuple(
        Person(
            id=person.id,
            name=person.name,
            title=person.title,
            organisation=person.organisation,
            mentions=tuple(person.mentions),
        )
        for person in known.values()
    )
    return People(
        people=people,
        namings=tuple(namings),
        honorifics={person.id: person.honorific for person in known.values()},
        diagnostics=tuple(diagnostics),
    )


def _bearers(key: str, by_given: dict[str, list[_Known]], honorific: str = "") -> list[_Known]:
    """Return the known people whose names end so ("Tú Anh"); ông and bà exclude each other."""
    other = _OPPOSITE.get(honorific)
    fitting = [
        p for p in by_given.get(key.rsplit(" ", 1)[-1], []) if p.honorific != other or not other
    ]
    return [person for person in fitting if exact(person.name).endswith(" " + key)]


def _ambiguous(context: Context, seen: _Seen, means: list[_Known]) -> Diagnostic:
    names = ", ".join(person.name for person in means)
    message = f"“{squeezed(seen.mention.of(context.text))}” may be {names}"
    return Diagnostic(code="KY102", severity="warning", message=message, span=seen.mention)


def _all_seen(context: Context) -> Iterator[_Seen]:
    text = context.text
    for sentence in context.sentences:
        position, stop = sentence.span.start, sentence.span.end
        while match := search_by(_CAN_START, _START, context.lowered, position, stop):
            lead = _lead_at(text, match.start(), stop)
            seen = _seen_at(text, lead, stop, sentence.span.start)
            if seen:
                yield seen
            position = max(match.end(), seen.whole.end if seen else lead.names_from)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lead:
    """The roles and honorifics before a name: from `start` on; the name from `names_from`.

    `mention` is where the mention begins; `direct` tells that a name must follow.
    """

    start: int
    mention: int
    names_from: int
    honorific: str
    role: Role | None
    direct: bool


def _lead_at(text: str, start: int, stop: int) -> _Lead:
    """Read roles and honorifics from `start` on, as many as there are."""
    position, mention = start, start
    honorific, role, direct = "", None, False
    for _ in range(_MOST_ROLES):
        if match := _HONORIFIC.match(text, position, stop):
            if not honorific:
                mention = position
            honorific, direct, position = match[0], True, match.end()
        elif found := role_at(text, position, stop):
            role, direct, honorific = role or found, True, ""
            position = mention = joined(text, found.end, stop)
        else:
            break
    return _Lead(
        start=start,
        mention=mention,
        names_from=position,
        honorific=squeezed(honorific).lower(),
        role=role,
        direct=direct,
    )


def _seen_at(text: str, lead: _Lead, stop: int, sentence_start: int) -> _Seen | None:
    """Read the name behind a lead, and the role behind the name."""
    position = lead.names_from
    if position >= stop or not text[position].isupper() or _ABBREVIATION.match(text, position):
        return None
    full = name_at(text, position, stop)  # "Đoàn Khắc Kỷ": a surname that is a head noun, too
    if not (lead.direct and full) and organisation_at(text, position, stop):
        return None
    name = name_at(text, position, stop, known_person=lead.direct, titled=lead.direct)
    if name is None or name.of(text) in NEVER_PRESENT:
        return None
    if not (lead.direct or opens_clause(text, sentence_start, name.start)):
        return None
    behind = None if lead.role else role_behind(text, name.end, stop)
    mention = Span(start=lead.mention if lead.honorific else name.start, end=name.end)
    whole = Span(start=lead.start, end=behind.end if behind else name.end)
    role = lead.role or behind
    return _Seen(name=name, mention=mention, whole=whole, honorific=lead.honorific, role=role)
