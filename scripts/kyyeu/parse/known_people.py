"""What a text tells of a person while its mentions are gathered: name, titles, bodies.

And whether a name that differs from a known one in marks alone is a slip for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kyyeu.model.report import Fact, Mention
from kyyeu.parse.mentions import Seen
from kyyeu.parse.tables.people import DELEGATE
from kyyeu.parse.units import Role, fact
from kyyeu.text.fold import exact
from kyyeu.text.span import Span

# Honorifics that only one gender bears.
MEN = frozenset({"ông", "anh", "thầy", "thầy giáo", "ngài"})
WOMEN = frozenset({"bà", "chị", "cô", "cô giáo", "ni sư", "sư cô", "ni trưởng"})
TELLING = MEN | WOMEN
_ENVOY = re.compile(r"\stại\s")
# Of all bodies that somebody holds a title in, how many are remembered.
_MOST_BODIES = 8


@dataclass(slots=True)
class Known:
    """A person while the mentions are being gathered; titles and bodies in exact form."""

    id: str
    name: str
    honorific: str
    addressed: bool = False  # the honorific is the text's, not guessed from the name
    title: Fact | None = None
    called: Fact | None = None  # what an honorific says somebody is, where nothing else does
    organisation: Fact | None = None
    titles: dict[str, None] = field(default_factory=dict)
    ranks: dict[str, None] = field(default_factory=dict)
    bodies: dict[str, None] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)


def is_slip(text: str, seen: Seen, alike: Known) -> bool:
    """Tell whether a name that differs from a known one in marks alone is a slip for it.

    Only where nothing tells two people: the second is given no role of their own, no other
    honorific and stands in no paragraph that names the first, who has a role.
    """
    if seen.role or not (alike.title or alike.organisation):
        return False
    led = seen.honorific if seen.honorific in TELLING else ""
    if led and alike.honorific and alike.honorific != led:
        return False
    return any("\n" in text[one.span.end : seen.mention.start] for one in alike.mentions[-1:])


def note_role(person: Known, role: Role) -> None:
    """Keep the first role that the text gives a person, in the fullest form that it has."""
    person.titles.update((exact(title), None) for title in role.titles)
    for body in role.bodies[: _MOST_BODIES - len(person.bodies)]:
        person.bodies[exact(body)] = None
    if not (person.title or person.organisation):
        person.title, person.organisation = role.title, role.organisation
        return
    held, named = person.title, role.title
    if not (held and named):
        return
    longer = exact(named.value).startswith(f"{exact(held.value)} ")
    if longer and not (person.organisation or role.organisation) and _ENVOY.search(named.value):
        person.title = named  # "Đại sứ", then whose and where
    if not role.organisation:
        return
    if longer and not person.organisation:  # "Bộ trưởng", then of what
        person.title, person.organisation = named, role.organisation
    elif exact(held.value) != exact(named.value):
        return
    elif not person.organisation or _completes(role.organisation.value, person.organisation.value):
        person.organisation = role.organisation


def note_called(text: str, person: Known, seen: Seen) -> None:
    """Keep the first of the callings by which the text names a person: "nghệ nhân X"."""
    before = text[seen.mention.start : seen.name.start].lower()
    at = before.rfind(seen.honorific)
    if at >= 0 and not person.called:
        at += seen.mention.start
        person.called = fact(text, Span(start=at, end=at + len(seen.honorific)))
        if seen.honorific == DELEGATE:  # who speaks on as "Đại biểu"
            person.titles[exact(DELEGATE)] = None


def _completes(fuller: str, body: str) -> bool:
    """Tell whether a body's name is another's with the place behind it: "Thành ủy Tân Lập"."""
    same = exact(fuller).startswith(f"{exact(body)} ")
    return same and all(word[0].isupper() for word in fuller[len(body) :].split())
