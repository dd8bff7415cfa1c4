"""Changes put into glossary.toml, whose comments, order and other entries stay as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import tomlkit
from tomlkit.items import AoT, Table

from kyyeu.model.errors import TableError
from kyyeu.model.reference import Term
from kyyeu.reference.exchange.entries import (
    Change,
    Fields,
    with_changes,
)
from kyyeu.reference.toml import toml_string

_HEADER = re.compile(r"[ \t]{0,80}\[\[[ \t]{0,80}term[ \t]{0,80}\]\]")
_PLAIN = ("vi", "en", "part_of_speech", "related", "broader", "source", "status")


def changed_toml(text: str, terms: Sequence[Term], made: Sequence[Change], *, shown: str) -> str:
    """Return the TOML `text` of the glossary `terms` with changes made.

    An altered entry keeps its place and its comments, also those above it; a new one goes
    where the alphabet wants it. Raises TableError where the file `shown` is not laid out in
    [[term]] tables.
    """
    opening, entries = _parted(text.replace("\r\n", "\n"))
    if len(entries) != len(terms):
        hint = "Write each entry as a table of its own, under a line [[term]]."
        raise TableError("the entries are no [[term]] tables", path=shown, hint=hint)
    known = {term.id: entry for term, entry in zip(terms, entries, strict=True)}
    for change in made:
        if change.is_new:
            known[change.term.id] = _new_entry(change.after, change.term.id)
        else:
            known[change.term.id] = _altered(known[change.term.id], change)
    ordered = [known[term.id].strip("\n") for term in with_changes(terms, made)]
    return "\n\n".join(part for part in (opening.rstrip("\n"), *ordered) if part) + "\n"


def _parted(text: str) -> tuple[str, list[str]]:
    """Part the file before each entry and the comments right above it."""
    lines = text.split("\n")
    starts = []
    for number, line in enumerate(lines):
        if _HEADER.match(line):
            start = number
            while start > 0 and lines[start - 1].startswith("#"):
                start -= 1
            starts.append(start)
    starts.append(len(lines))
    parts = ["\n".join(lines[start:end]) for start, end in pairwise(starts)]
    return "\n".join(lines[: starts[0]]), parts


def _new_entry(fields: Fields, name: str) -> str:
    """Return an entry in the order and form in which people write them."""
    lines = ["[[term]]", f"id = {toml_string(name)}"]
    lines += [f"{key} = {_value(fields[key])}" for key in ("vi", "en", "part_of_speech")]
    for key in ("definition", "variants", "abbreviations", "note"):
        pair = {code: fields[f"{key}_{code}"] for code in ("vi", "en")}
        if key in ("variants", "abbreviations"):
            inner = ", ".join(f"{code} = {_value(v)}" for code, v in pair.items() if v)
            lines += [f"{key} = {{ {inner} }}"] if inner else []
        elif any(pair.values()):
            lines += [f"{key}.{code} = {_value(value)}" for code, value in pair.items()]
    for key in ("related", "broader", "source", "status"):
        if fields[key]:
            lines.append(f"{key} = {_value(fields[key])}")
    return "\n".join(lines)


def _value(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return toml_string(value)
    return f"[{', '.join(map(toml_string, value))}]"


def _altered(entry: str, change: Change) -> str:
    """Return the text of an entry with the fields set that the change alters."""
    document = tomlkit.parse(entry.rstrip("\n") + "\n")
    tables = document["term"]
    assert isinstance(tables, AoT)
    table = tables[0]
    for name in change.altered:
        if name in _PLAIN:
            _set(table, name, change.after[name])
        else:
            _set_pair(table, name.rpartition("_")[0], change.after)
    return tomlkit.dumps(document)


def _set(table: Table, key: str, value: str | tuple[str, ...]) -> None:
    if not value:
        table.pop(key, None)
    else:
        table[key] = value if isinstance(value, str) else list(value)


def _set_pair(table: Table, key: str, fields: Fields) -> None:
    """Set what an entry holds in both languages under one key."""
    pair = {code: fields[f"{key}_{code}"] for code in ("vi", "en")}
    is_text = all(isinstance(value, str) for value in pair.values())
    if not any(pair.values()):
        table.pop(key, None)
    elif key in table:
        inner = table[key]
        for code, value in pair.items():
            given = value if isinstance(value, str) else list(value)
            if (value or is_text) and inner.get(code) != given:
                inner[code] = given
            elif not value and not is_text:
                inner.pop(code, None)
    else:
        made = tomlkit.inline_table()
        for code, value in pair.items():
            if value or is_text:
                made[code] = value if isinstance(value, str) else list(value)
        table[key] = made
