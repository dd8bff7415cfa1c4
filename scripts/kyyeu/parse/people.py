"""People: who is who of those whom a text names, with title and organisation.

A person is whoever is named in full once. A mention by the given name alone ("ông Nam")
means a person of that given name named before it, or, where there is none, the only one
named later. Where two fit, both are candidates and none is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kyyeu.model.report import Mention, Person
from kyyeu.model.source import Diagnostic
from kyyeu.parse.context import Context
from kyyeu.parse.known_people import MEN, TELLING, WOMEN, Known, is_slip, note_called, note_role
from kyyeu.parse.mentions import Seen, mentions
from kyyeu.parse.name_words import is_foreign
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.people import CALLED, RANKS, SURNAMES
from kyyeu.parse.units import Role
from kyyeu.text.fold import exact, fold, name_key
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, slug
from kyyeu.text.span import Span

_RANKS = frozenset(rank.lower() for rank in RANKS)
_PROFESSORS = ("gs", "pgs")  # who may be called by the rank alone: "Giáo sư lưu ý"
_SLIP_SPACES = 2  # in a name of three words
# The middle of a full name tells, too, unless an honorific says otherwise.
_MIDDLES = {"văn": "ông", "thị": "bà"}


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
class People:
    """The people of a report, every place that names one of them, and what is open.

    `honorifics` holds the first honorific of each person that tells man from woman, `titles`
    every title that the text gives each, `ranks` what means them by itself ("Linh mục") and
    `bodies` every body that it says a title is held in (in exact form, see text.fold).
    """

    people: tuple[Person, ...]
    namings: tuple[Naming, ...]
    honorifics: Mapping[str, str]
    titles: Mapping[str, tuple[str, ...]]
    ranks: Mapping[str, tuple[str, ...]]
    bodies: Mapping[str, tuple[str, ...]]
    diagnostics: tuple[Diagnostic, ...]


def find_people(context: Context) -> People:
    """Find the people whom the report names in full, in the order of their first mention."""
    register = _Register()
    early = [seen for seen in mentions(context) if not register.note(context, seen)]
    # A headline names somebody before the text does in full; some are never named in full.
    unnamed = [seen for seen in early if not register.note(context, seen, only=True)]
    for seen in unnamed:
        register.note_short(context, seen)
    people = tuple(
        Person(
            id=person.id,
            name=person.name,
            title=person.title or person.called,
            organisation=person.organisation,
            mentions=tuple(sorted(person.mentions, key=lambda mention: mention.span.start)),
        )
        for person in register.known.values()
    )
    return People(
        people=people,
        namings=tuple(sorted(register.namings, key=lambda naming: naming.mention.start)),
        honorifics={person.id: person.honorific for person in register.known.values()},
        titles={person.id: tuple(person.titles) for person in register.known.values()},
        ranks={person.id: tuple(person.ranks) for person in register.known.values()},
        bodies={person.id: tuple(person.bodies) for person in register.known.values()},
        diagnostics=tuple(register.diagnostics),
    )


@dataclass(slots=True)
class _Register:
    """The people named so far, by the keys of their names (see text.fold), and each naming."""

    known: dict[str, Known] = field(default_factory=dict)
    namings: list[Naming] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _taken: Taken = field(default_factory=Taken)
    _by_letters: dict[str, str] = field(default_factory=dict)  # the keys of full names
    _alike: set[str] = field(default_factory=set)  # of those that differ in marks from another
    _by_ending: dict[str, list[Known]] = field(default_factory=dict)
    _by_first: dict[str, list[Known]] = field(default_factory=dict)

    def note(self, context: Context, seen: Seen, *, only: bool = False) -> bool:
        """Note whom a place names; False where nobody named so far can be meant.

        `only` says to note it only where it can mean one person alone.
        """
        name = squeezed(seen.name.of(context.text))
        key = self._key(context, seen, name)
        if key not in self.known and self._ends_body(seen.role, name):
            return True  # nobody: "Bí thư Tỉnh ủy | Hà Ninh"
        if " " in name and seen.sure and key not in self.known and not self._bearers(key):
            self._add(key, name)
        means = [self.known[key]] if key in self.known else self._bearers(key, seen.honorific)
        if not means or (only and len(means) > 1):
            return False
        if len(means) == 1 and seen.role:
            note_role(means[0], seen.role)
        if len(means) == 1 and seen.honorific in _RANKS:
            means[0].ranks[exact(seen.honorific)] = None
        if len(means) == 1 and seen.honorific.startswith(_PROFESSORS):
            means[0].ranks[exact("giáo sư")] = None
        if len(means) == 1 and seen.honorific in CALLED:
            note_called(context.text, means[0], seen)
        ids = tuple(person.id for person in means)
        for person in means:
            if seen.honorific in TELLING and not person.addressed:
                person.honorific, person.addressed = seen.honorific, True
            person.mentions.append(Mention(span=seen.mention, candidates=ids))
        self.namings.append(Naming(mention=seen.mention, whole=seen.whole, candidates=ids))
        if len(means) > 1:
            self.diagnostics.append(_ambiguous(context, seen, means))
        return True

    def note_short(self, context: Context, seen: Seen) -> None:
        """Note somebody whom the whole text names by one word with an honorific or a title."""
        name = squeezed(seen.name.of(context.text))
        key = name_key(name)
        apposed = seen.honorific in TELLING and seen.whole.end > seen.name.end
        led = seen.honorific and (seen.role is None or apposed) and _is_personal(seen, name)
        office = seen.role is not None and is_foreign(name)
        before = context.text[seen.mention.start if led else seen.whole.start : seen.name.start]
        if (
            not (led or office or key in self.known)
            or before.rstrip().endswith(",")
            or " " in name
            or len(name) < 2
            or self._by_ending.get(key)
        ):
            return
        if key not in self.known:
            self.known[key] = Known(self._taken.numbered(slug(name)), name, "")
        self.note(context, seen)

    def _add(self, key: str, name: str) -> None:
        words = key.split(" ")
        guessed = _MIDDLES.get(words[1], "") if words[0].capitalize() in SURNAMES else ""
        person = Known(self._taken.numbered(slug(name)), name, guessed)
        self.known[key] = person
        self._by_letters.setdefault(fold(name), key)
        for begin in range(1, len(words)):
            self._by_ending.setdefault(" ".join(words[begin:]), []).append(person)
        self._by_first.setdefault(words[0], []).append(person)
        if words[0] == "y" and len(words) > 2:  # "Y Thanh Niê" is called "Y Thanh"
            self._by_ending.setdefault(" ".join(words[:2]), []).append(person)

    def _key(self, context: Context, seen: Seen, name: str) -> str:
        """Return the key of a name, or that of a known one which differs in marks alone."""
        key = name_key(name)
        if key in self.known or name.count(" ") < _SLIP_SPACES:
            return key
        known = self._by_letters.get(fold(name), key)
        alike = self.known.get(known)
        if alike is None:
            return key
        slip = is_slip(context.text, seen, alike)
        if key not in self._alike:
            self._alike.add(key)
            self.diagnostics.append(_in_marks_alone(seen, name, alike, slip=slip))
        return known if slip else key

    def _ends_body(self, role: Role | None, name: str) -> bool:
        """Tell whether a role and the two words behind it are a body that somebody is known by."""
        if role is None or role.organisation is None or name.count(" ") != 1:
            return False
        body = exact(f"{role.organisation.value} {name}")
        return any(body in person.bodies for person in self.known.values())

    def _bearers(self, key: str, honorific: str = "") -> list[Known]:
        """Return the known people whose names end so ("Tú Anh"); ông and bà exclude each other.

        Where nobody's does, one word may be the family name that some peoples go by, of one
        person alone ("ông Tập").
        """
        others = WOMEN if honorific in MEN else MEN if honorific in WOMEN else frozenset()
        named = self._by_ending.get(key, [])
        found = [person for person in named if person.honorific not in others]
        family = [] if found or " " in key else self._by_first.get(key, [])
        return found or (family if len(family) == 1 else [])


def _is_personal(seen: Seen, name: str) -> bool:
    """Tell whether one word behind an honorific is a name: "bà Nga", but no "chuyên gia Nga"."""
    return name not in (*COUNTRIES, "Huế") or seen.honorific in TELLING


def _ambiguous(context: Context, seen: Seen, means: list[Known]) -> Diagnostic:
    names = ", ".join(person.name for person in means)
    message = f"“{squeezed(seen.mention.of(context.text))}” may be {names}"
    return Diagnostic(code="KY102", severity="warning", message=message, span=seen.mention)


def _in_marks_alone(seen: Seen, name: str, known: Known, *, slip: bool) -> Diagnostic:
    read = "a slip for" if slip else "somebody else than"
    return Diagnostic(
        code="KY105",
        severity="warning" if slip else "info",
        message=f"“{name}” is read as {read} “{known.name}”: the names differ in marks alone",
        span=seen.name,
    )
