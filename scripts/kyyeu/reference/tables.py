"""Load seeds/reference/ and check what holds between its entries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kyyeu.model.errors import TableError
from kyyeu.model.reference import DocumentEntry, Organisation, PersonEntry, Reference, Term
from kyyeu.model.source import Notice
from kyyeu.reference.glossary import broken, doubtful, is_id
from kyyeu.reference.toml import decode_table, key_place, read_table, table_line
from kyyeu.text.slug import is_kept

Record = TypeVar("Record")
Entry = TypeVar("Entry", Organisation, PersonEntry, DocumentEntry)


@dataclass(frozen=True)
class _Glossary:
    term: tuple[Term, ...] = ()


@dataclass(frozen=True)
class _Organisations:
    organisation: tuple[Organisation, ...] = ()


@dataclass(frozen=True)
class _People:
    person: tuple[PersonEntry, ...] = ()


@dataclass(frozen=True)
class _Documents:
    document: tuple[DocumentEntry, ...] = ()


def load_reference(folder: Path, *, shown: str) -> Reference:
    """Read the tables of `folder`; a table that is not there is empty.

    Raises TableError, with file and line, for a table that does not parse or does not
    fit, an id given twice, or a reference to a term that is not there.
    """

    def load(name: str, kind: type[Record]) -> Record:
        path = folder / name
        return read_table(path, kind, shown=f"{shown}/{name}") if path.exists() else kind()

    terms = load("glossary.toml", _Glossary).term
    organisations = load("organisations.toml", _Organisations).organisation
    people = load("people.toml", _People).person
    documents = load("documents.toml", _Documents).document
    _check_terms(terms, folder / "glossary.toml", shown)
    _check_ids(organisations, folder / "organisations.toml", shown, "organisation")
    _check_ids(people, folder / "people.toml", shown, "person")
    _check_ids(documents, folder / "documents.toml", shown, "document")
    return Reference(terms=terms, organisations=organisations, people=people, documents=documents)


def _check_ids(entries: Sequence[Entry], path: Path, shown: str, table: str) -> None:
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        if not is_id(entry.id):
            said = (
                f"{table}[{index}].id: {entry.id!r} is not of lower-case letters, digits, hyphens"
            )
            raise _at(path, shown, table, index, said)
        if is_kept(entry.id):
            said = f"{table}[{index}].id: no page can be called {entry.id!r}"
            raise _at(path, shown, table, index, said, hint="Add a word to it.")
        if entry.id in seen:
            raise _at(path, shown, table, index, f"the id {entry.id!r} is given twice")
        seen.add(entry.id)


def load_terms(text: str, *, shown: str) -> tuple[Term, ...]:
    """Return the entries of a glossary's TOML text; TableError where it does not fit.

    What must hold between entries is not looked at.
    """
    return decode_table(text, _Glossary, shown=shown).term


def _check_terms(terms: Sequence[Term], path: Path, shown: str) -> None:
    """Refuse a glossary that cannot be used, at the first entry that says why."""
    problem = min(broken(terms), key=lambda found: found.index, default=None)
    if problem is not None:
        raise _at(path, shown, "term", problem.index, problem.message, hint=problem.hint)


def glossary_notices(terms: Sequence[Term], root: Path) -> tuple[Notice, ...]:
    """Return a warning for each entry of the glossary that an editor should look at."""
    problems, shown = doubtful(terms), "seeds/reference/glossary.toml"
    text = (root / shown).read_text(encoding="utf-8-sig") if problems else ""
    lines = text.split("\n")
    found = []
    for problem in problems:
        line, column, width = key_place(text, "term", problem.index, problem.key)
        found.append(
            Notice(
                path=shown,
                line=line,
                column=column,
                code=problem.code,
                severity="warning",
                message=f"{problem.message}. {problem.hint}",
                excerpt=lines[line - 1].rstrip("\r"),
                width=width,
            )
        )
    return tuple(found)


def unknown_reports(reference: Reference, slugs: Collection[str], root: Path) -> tuple[Notice, ...]:
    """Return a warning for each entry that settles something in a report that is not there.

    `reference` was read from the project at `root`, whose reports are `slugs`.
    """
    shown = "seeds/reference"
    tables: tuple[tuple[str, str, Sequence[PersonEntry | DocumentEntry]], ...] = (
        ("people.toml", "person", reference.people),
        ("documents.toml", "document", reference.documents),
    )

    def line(name: str, table: str, index: int) -> int:
        text = (root / shown / name).read_text(encoding="utf-8-sig")
        return table_line(text, table, index) or 1

    return tuple(
        Notice(
            path=f"{shown}/{name}",
            line=line(name, table, index),
            column=1,
            code="KY403",
            severity="warning",
            message=f"{entry.id!r} speaks of the report {slug!r}, which is not there",
            excerpt=f'reports = ["{slug}"]',
        )
        for name, table, entries in tables
        for index, entry in enumerate(entries)
        for slug in entry.reports
        if slug not in slugs
    )


def _at(
    path: Path, shown: str, table: str, index: int, message: str, *, hint: str | None = None
) -> TableError:
    line = table_line(path.read_text(encoding="utf-8-sig"), table, index)
    return TableError(message, path=f"{shown}/{path.name}", line=line, hint=hint)
