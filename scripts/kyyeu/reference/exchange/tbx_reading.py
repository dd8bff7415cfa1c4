"""Entries from TBX-Basic (see exchange.tbx), also as other programs write it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kyyeu.model.errors import TableError
from kyyeu.reference.exchange.entries import Fields, Incoming
from kyyeu.reference.exchange.tbx import BROADER, NAMESPACE, PHRASE, PREFERRED
from kyyeu.reference.exchange.xml_tree import Node, read_xml
from kyyeu.text.normalise import squeezed

_LANGUAGES = ("vi", "en")
_PARTS = {"noun": "noun", "properNoun": "noun", "verb": "verb", "adjective": "adjective"}
_SHORT = frozenset(("abbreviation", "acronym", "initialism", "shortForm"))
_DROPPED = frozenset(("deprecatedTerm-admn-sts", "supersededTerm-admn-sts"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tbx:
    """The entries of a TBX file, and how often it has what a glossary here has no place for."""

    entries: tuple[Incoming, ...]
    left_out: tuple[tuple[str, int], ...]


def read_tbx(data: bytes, *, shown: str) -> Tbx:
    """Read TBX; raises TableError with line and column for what is no TBX-Basic in DCA style."""
    root = read_xml(data, shown=shown)
    if root.name == "martif":
        hint = "Convert it to TBX of 2019 (ISO 30042:2019), dialect TBX-Basic."
        raise TableError("this is TBX of 2008", path=shown, line=root.line, hint=hint)
    if (root.namespace, root.name) != (NAMESPACE, "tbx"):
        hint = f'Its root is <tbx xmlns="{NAMESPACE}" type="TBX-Basic" style="dca">.'
        raise TableError(f"<{root.name}> is no TBX", path=shown, line=root.line, hint=hint)
    reader = _Reader(shown)
    entries = tuple(
        reader.entry(concept)
        for text in root.all("text")
        for body in text.all("body")
        for concept in body.all("conceptEntry")
    )
    return Tbx(entries=entries, left_out=tuple(sorted(reader.left_out.items())))


class _Reader:
    def __init__(self, shown: str) -> None:
        self._shown = shown
        self.left_out: Counter[str] = Counter()

    def entry(self, concept: Node) -> Incoming:
        """Return the entry of one concept."""
        fields: Fields = {"note_vi": "", "note_en": "", "source": "", "status": "proposed"}
        languages = {
            language: section
            for section in concept.all("langSec")
            if (language := section.given.get("lang", "").lower()[:2]) in _LANGUAGES
        }
        shared = self._described(concept)
        for language in _LANGUAGES:
            if language not in languages:
                said = f"the concept has no langSec for {language}"
                raise TableError(said, path=self._shown, line=concept.line)
            said_here = self._described(languages[language])
            fields[f"definition_{language}"] = said_here.get("definition") or shared.get(
                "definition", ""
            )
            fields[f"note_{language}"] = said_here.get("note", "")
            fields["source"] = fields["source"] or said_here.get("source", "")
            self._forms(languages[language], language, fields)
        fields["source"] = fields["source"] or shared.get("source", "")
        broader = shared.get("note", "")
        listed = broader.removeprefix(BROADER).split(",") if broader.startswith(BROADER) else []
        fields["broader"] = tuple(name.strip() for name in listed)
        if broader and not listed:
            self.left_out["note of a concept"] += 1
        fields["related"] = tuple(
            ref.given.get("target", "").removeprefix("_")
            for ref in concept.all("ref")
            if ref.given.get("type") == "crossReference"
        )
        name = concept.given.get("id", "").removeprefix("_")
        return Incoming(id=name, fields=fields, line=concept.line)

    def _described(self, section: Node) -> dict[str, str]:
        """Return definition, source and note of a concept or a language."""
        found: dict[str, str] = {}
        for child in section.children:
            group = child.children if child.name.endswith("Grp") else [child]
            for item in group:
                kind = item.given.get("type", item.name)
                if kind in ("definition", "source", "note"):
                    found.setdefault(kind, item.text)
                elif item.name not in ("langSec", "termSec") and kind != "crossReference":
                    self.left_out[kind] += 1
        return found

    def _forms(self, section: Node, language: str, fields: Fields) -> None:
        """Put the terms of a language where they belong: name, variants, abbreviations."""
        forms = [
            (squeezed(_first(item, "term")), self._notes(item), item)
            for item in section.all("termSec")
        ]
        kept = [
            (form, notes)
            for form, notes, _ in forms
            if form and notes.get("administrativeStatus") not in _DROPPED
        ]
        self.left_out["deprecated term"] += len(forms) - len(kept)
        if not kept:
            said = f"the langSec for {language} has no term"
            raise TableError(said, path=self._shown, line=section.line)
        ranked = [place for place, (_, notes) in enumerate(kept) if _is_preferred(notes)]
        form, notes = kept.pop(ranked[0] if ranked else 0)
        fields[language] = form
        if language == "vi":
            phrase = notes.get("termType") == PHRASE
            part = _PARTS.get(notes.get("partOfSpeech", "noun"), PHRASE)
            fields["part_of_speech"] = PHRASE if phrase else part
        elif _is_preferred(notes):
            fields["status"] = "agreed"
        short = [more.get("termType") in _SHORT for _, more in kept]
        for key, is_short in (("variants", False), ("abbreviations", True)):
            fields[f"{key}_{language}"] = tuple(
                one for (one, _), said in zip(kept, short, strict=True) if said is is_short
            )

    def _notes(self, term: Node) -> dict[str, str]:
        """Return the notes of a term by their type."""
        found: dict[str, str] = {}
        for child in term.children:
            group = child.children if child.name.endswith("Grp") else [child]
            for item in group:
                kind = item.given.get("type", item.name)
                if kind in ("partOfSpeech", "termType", "administrativeStatus"):
                    found[kind] = item.text.strip()
                elif item.name != "term":
                    self.left_out[kind] += 1
        return found


def _first(node: Node, name: str) -> str:
    return next((child.text for child in node.all(name)), "")


def _is_preferred(notes: dict[str, str]) -> bool:
    return notes.get("administrativeStatus") == PREFERRED
