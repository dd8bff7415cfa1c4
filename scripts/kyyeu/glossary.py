"""The glossary of a project, given away and taken back: what a file would change, and doing it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kyyeu.model.errors import KyyeuError, TableError
from kyyeu.model.reference import Term
from kyyeu.publish.lock import locked
from kyyeu.publish.tree import write_file
from kyyeu.reference.exchange.csv_form import csv_text, read_csv
from kyyeu.reference.exchange.entries import (
    Change,
    Incoming,
    changes,
    fields_of,
    identified,
    with_changes,
)
from kyyeu.reference.exchange.json_form import json_text
from kyyeu.reference.exchange.tbx import tbx_text
from kyyeu.reference.exchange.tbx_reading import read_tbx
from kyyeu.reference.exchange.toml_file import changed_toml
from kyyeu.reference.glossary import broken
from kyyeu.reference.tables import load_reference, load_terms

GLOSSARY = "seeds/reference/glossary.toml"
WRITERS = {"csv": csv_text, "json": json_text, "tbx": tbx_text}
READ = ("csv", "tbx")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a file would change, what of it has no place here, what only the glossary has."""

    terms: tuple[Term, ...]
    changes: tuple[Change, ...]
    left_out: tuple[tuple[str, int], ...]
    kept: int


def terms_of(root: Path) -> tuple[Term, ...]:
    """Return the glossary of the project at `root`."""
    return load_reference(root / "seeds/reference", shown="seeds/reference").terms


def exported(root: Path, form: str) -> str:
    """Return the project's glossary as csv, json or tbx."""
    return WRITERS[form](terms_of(root))


def compared(root: Path, file: Path, form: str, *, shown: str) -> Comparison:
    """Hold the entries of a CSV or TBX file against the glossary; writes nothing.

    Raises TableError, with the place in the file, for one that does not parse or that
    would leave the glossary broken.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise TableError(f"cannot be read: {error.strerror or error}", path=shown) from None
    incoming, left_out = _read(data, form, shown)
    terms = terms_of(root)
    named = identified(terms, incoming, shown=shown)
    made = changes(terms, named, shown=shown)
    _check(terms, made, shown)
    kept = sum(term.id not in named for term in terms)
    return Comparison(terms=terms, changes=made, left_out=left_out, kept=kept)


def _read(
    data: bytes, form: str, shown: str
) -> tuple[tuple[Incoming, ...], tuple[tuple[str, int], ...]]:
    if form == "tbx":
        read = read_tbx(data, shown=shown)
        return read.entries, read.left_out
    return read_csv(data, shown=shown), ()


def _check(terms: Sequence[Term], made: Sequence[Change], shown: str) -> None:
    """Refuse changes after which the glossary could not be used."""
    after = with_changes(terms, made)
    lines = {change.term.id: change.line for change in made}
    for problem in broken(after):
        line = lines.get(after[problem.index].id, made[0].line if made else None)
        raise TableError(problem.message, path=shown, line=line, hint=problem.hint)


def applied(root: Path, comparison: Comparison, only: Collection[str] = ()) -> tuple[str, ...]:
    """Write the changes (of the entries `only`, where given) and return their ids.

    The file is replaced in one step, or stays as it was: what would be written is read
    back first.
    """
    agreed = [c for c in comparison.changes if not only or c.term.id in only]
    unknown = sorted(set(only) - {change.term.id for change in agreed})
    if unknown:
        hint = "Run the import without --apply to see what the file changes."
        raise TableError(f"the file changes no entry {unknown[0]!r}", hint=hint)
    with locked(root):
        path, terms = root / GLOSSARY, terms_of(root)
        if terms != comparison.terms:
            raise TableError("has changed in the meantime; run the import again", path=GLOSSARY)
        _check(terms, agreed, GLOSSARY)
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        new = changed_toml(text, terms, agreed, shown=GLOSSARY)
        _check_written(new, with_changes(terms, agreed))
        if agreed:
            write_file(path, new.encode("utf-8"))
    return tuple(change.term.id for change in agreed)


def _check_written(text: str, expected: Sequence[Term]) -> None:
    found = load_terms(text, shown=GLOSSARY)
    if [(t.id, fields_of(t)) for t in found] != [(t.id, fields_of(t)) for t in expected]:
        hint = "Nothing was written. Make the changes in the file by hand."
        raise KyyeuError("the changes cannot be put into this file", path=GLOSSARY, hint=hint)
