"""Terms as they come and go: cleaned, read from a file, and held against the glossary."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from kyyeu.model.errors import TableError
from kyyeu.model.reference import Bilingual, Forms, PartOfSpeech, Term, TermStatus
from kyyeu.reference.glossary import alphabetical
from kyyeu.text.normalise import normalise, squeezed
from kyyeu.text.slug import Taken, slug

# The fields of an entry that have one value, and those that hold a list.
SINGLE = (
    "vi",
    "en",
    "part_of_speech",
    "definition_vi",
    "definition_en",
    "note_vi",
    "note_en",
    "source",
    "status",
)
LISTS = (
    "variants_vi",
    "variants_en",
    "abbreviations_vi",
    "abbreviations_en",
    "broader",
    "related",
)
_PARTS: tuple[PartOfSpeech, ...] = get_args(PartOfSpeech)
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "part_of_speech": _PARTS,
    "status": get_args(TermStatus),
}
_NEEDED = ("vi", "en", "definition_vi", "definition_en")

Fields = dict[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """An entry of a file: the fields it gives, its id ("" where it has none), its line."""

    id: str
    fields: Fields
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An entry that a file adds or alters: its fields before (empty for a new one) and after."""

    term: Term
    before: Fields
    after: Fields
    line: int

    @property
    def is_new(self) -> bool:
        """Tell whether the glossary has no such entry."""
        return not self.before

    @property
    def altered(self) -> tuple[str, ...]:
        """Return the names of the fields that differ."""
        return tuple(
            name for name in (*SINGLE, *LISTS) if self.before.get(name) != self.after.get(name)
        )


def fields_of(term: Term) -> Fields:
    """Return all fields of an entry, cleaned: NFC, nothing blank around them or between lines."""
    single = {
        "vi": squeezed(term.vi),
        "en": squeezed(term.en),
        "part_of_speech": term.part_of_speech,
        "definition_vi": cleaned(term.definition.vi),
        "definition_en": cleaned(term.definition.en),
        "note_vi": cleaned(term.note.vi) if term.note else "",
        "note_en": cleaned(term.note.en) if term.note else "",
        "source": cleaned(term.source),
        "status": term.status,
    }
    lists = {
        "variants_vi": _listed(term.variants.vi),
        "variants_en": _listed(term.variants.en),
        "abbreviations_vi": _listed(term.abbreviations.vi),
        "abbreviations_en": _listed(term.abbreviations.en),
        "broader": _listed(term.broader),
        # What is broader is related as well; it is said once.
        "related": _listed(name for name in term.related if name not in term.broader),
    }
    return {**single, **lists}


def cleaned(text: str) -> str:
    """Return `text` in NFC with LF line ends, without white space around it."""
    return normalise(text).strip()


def _listed(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in map(squeezed, forms) if form))


def term_of(name: str, fields: Fields) -> Term:
    """Return the entry with these fields, all of which must be given."""
    one = {key: value for key, value in fields.items() if isinstance(value, str)}
    many = {key: value for key, value in fields.items() if isinstance(value, tuple)}
    note = Bilingual(vi=one["note_vi"], en=one["note_en"])
    return Term(
        id=name,
        vi=one["vi"],
        en=one["en"],
        definition=Bilingual(vi=one["definition_vi"], en=one["definition_en"]),
        variants=Forms(vi=many["variants_vi"], en=many["variants_en"]),
        abbreviations=Forms(vi=many["abbreviations_vi"], en=many["abbreviations_en"]),
        note=note if note.vi or note.en else None,
        related=many["related"],
        broader=many["broader"],
        source=one["source"],
        part_of_speech=_part_of_speech(one["part_of_speech"]),
        status="proposed" if one["status"] == "proposed" else "agreed",
    )


def _part_of_speech(value: str) -> PartOfSpeech:
    return next((known for known in _PARTS if known == value), "noun")


def identified(
    terms: Sequence[Term], incoming: Iterable[Incoming], *, shown: str
) -> dict[str, Incoming]:
    """Return the entries of a file by the id each has in the glossary `terms`, or will have.

    An entry without an id belongs to the one of its Vietnamese; a new one gets the slug of
    it. Raises TableError, with the line in the file `shown`, where two are one.
    """
    taken = Taken(term.id for term in terms)
    by_name = {squeezed(term.vi): term.id for term in terms}
    found: dict[str, Incoming] = {}
    for entry in incoming:
        given = squeezed(str(entry.fields.get("vi", "")))
        name = entry.id or by_name.get(given) or taken.numbered(slug(given))
        if name in found:
            said = f"{name!r} stands here and in line {found[name].line}"
            raise TableError(said, path=shown, line=entry.line, hint="Remove one of them.")
        found[name] = entry
    return found


def changes(
    terms: Sequence[Term], incoming: Mapping[str, Incoming], *, shown: str
) -> tuple[Change, ...]:
    """Return what the entries of a file (by id) would change in the glossary `terms`.

    Entries that the file does not have stay. Raises TableError, with the line in the file
    `shown`, for one that lacks what a new one needs, or has a value that none can have.
    """
    known = {term.id: term for term in terms}
    found: list[Change] = []
    for name, entry in incoming.items():
        before = fields_of(known[name]) if name in known else {}
        after = _filled(name, before, entry, shown)
        if before != after:
            term = term_of(name, after)
            found.append(Change(term=term, before=before, after=after, line=entry.line))
    return tuple(found)


def _filled(name: str, before: Fields, entry: Incoming, shown: str) -> Fields:
    """Return the fields of an entry after a change, all of them."""
    empty: Fields = {**dict.fromkeys(SINGLE, ""), **dict.fromkeys(LISTS, ())}
    after: Fields = {**empty, "part_of_speech": "noun", "status": "proposed"}
    after |= before
    for key, value in entry.fields.items():
        after[key] = _listed(value) if isinstance(value, tuple) else cleaned(value)
    after["vi"], after["en"] = squeezed(str(after["vi"])), squeezed(str(after["en"]))
    after["related"] = tuple(n for n in after["related"] if n not in after["broader"])
    for key, choices in _CHOICES.items():
        if after[key] not in choices:
            said = f"{name!r}: {key} is {after[key]!r}"
            hint = f"It is one of: {', '.join(choices)}."
            raise TableError(said, path=shown, line=entry.line, hint=hint)
    missing = [key for key in _NEEDED if not after[key]]
    if missing:
        said = f"{name!r} has no {', '.join(missing)}"
        hint = "Every entry needs a name and a definition in both languages."
        raise TableError(said, path=shown, line=entry.line, hint=hint)
    return after


def with_changes(terms: Sequence[Term], made: Iterable[Change]) -> tuple[Term, ...]:
    """Return the glossary with changes made: altered entries in place, new ones in order."""
    altered = {change.term.id: change.term for change in made}
    kept = [altered.pop(term.id, term) for term in terms]
    return insorted(kept, altered.values())


def insorted(kept: Sequence[Term], new: Iterable[Term]) -> tuple[Term, ...]:
    """Return `kept` in its own order with each of `new` before the first that sorts after it."""
    result: list[Term] = []
    coming = deque(sorted(new, key=alphabetical))
    for term in kept:
        while coming and alphabetical(coming[0]) < alphabetical(term):
            result.append(coming.popleft())
        result.append(term)
    return (*result, *coming)
