"""Decode a TOML file into a record, with errors that name the file, the line and the field."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
import types
from pathlib import Path
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from kyyeu.model.errors import TableError

Record = TypeVar("Record")

_SYNTAX_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_FIELD_PATH = re.compile(r" - at `\$?\.?([^`]*)`")
_FIRST_TABLE = re.compile(r"([A-Za-z_]+(?:\.[A-Za-z_]+){0,3})\[(\d+)\]")


def read_table(path: Path, kind: type[Record], *, shown: str) -> Record:
    """Read the TOML file at `path` as a `kind`; `shown` names it in messages.

    Raises TableError for a file that cannot be read, is not TOML, or does not fit.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise TableError(f"cannot be read: {error.strerror or error}", path=shown) from None
    except UnicodeDecodeError as error:
        raise TableError(f"byte {error.start + 1} is not UTF-8", path=shown) from None
    return decode_table(text, kind, shown=shown)


def decode_table(text: str, kind: type[Record], *, shown: str) -> Record:
    """Decode TOML text as a `kind`; errors as `read_table`.

    A day may stand in quotation marks or without: TOML has both, and an editor need not
    know which one a field is.
    """
    try:
        data = _quoted_days(msgspec.toml.decode(text.encode("utf-8")))
        record = msgspec.convert(data, kind)
        unknown = _unknown_key(data, kind, "")
        if unknown:
            raise TableError(
                f"unknown key {unknown}", path=shown, line=_line_of(text, unknown), hint=_SPELLING
            )
        return record
    except msgspec.ValidationError as error:
        field = _FIELD_PATH.search(str(error))
        place = field[1] if field else ""
        message = _FIELD_PATH.sub("", str(error))
        if place:
            message = f"{place}: {message}"
        hint = _DATE_FORMS if "RFC3339" in message or "got `date" in message else None
        raise TableError(message, path=shown, line=_line_of(text, place), hint=hint) from None
    except msgspec.DecodeError as error:
        found = _SYNTAX_PLACE.search(str(error))
        raise TableError(
            _SYNTAX_PLACE.sub("", str(error)).strip(),
            path=shown,
            line=int(found[1]) if found else None,
            column=int(found[2]) if found else None,
        ) from None
    except RecursionError:
        said = "lists or tables stand within each other too deeply"
        raise TableError(said, path=shown, hint="No table needs more than three.") from None


def _quoted_days(data: object) -> object:
    """Return what TOML holds with its days as ISO dates in text; a day with an hour stays."""
    if isinstance(data, dict):
        return {key: _quoted_days(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_quoted_days(value) for value in data]
    if isinstance(data, datetime.date) and not isinstance(data, datetime.datetime):
        return data.isoformat()
    return data


_SPELLING = "Look for a slip in its spelling, or take it out."
_DATE_FORMS = "Write the day alone, as 2026-11-22."


def _unknown_key(data: object, kind: object, place: str) -> str | None:
    """Return the path of the first key of `data` that `kind` has no field for.

    msgspec checks types and missing fields of dataclasses, but lets unknown keys pass.
    """
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(arg for arg in get_args(kind) if arg is not type(None))
    if isinstance(data, list) and get_origin(kind) is tuple:
        entries = enumerate(data)
        found = (_unknown_key(entry, get_args(kind)[0], f"{place}[{i}]") for i, entry in entries)
        return next((path for path in found if path), None)
    if isinstance(data, dict) and isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        for key, value in data.items():
            path = f"{place}.{key}" if place else str(key)
            inner = _unknown_key(value, hints[key], path) if key in hints else path
            if inner:
                return inner
    return None


def _line_of(text: str, place: str) -> int | None:
    """Return the line of the table that a field path such as `term[3].en` is in."""
    found = _FIRST_TABLE.match(place)
    if found:
        return table_line(text, found[1], int(found[2]))
    key = re.compile(rf"[ \t]*\[?[ \t]*{re.escape(place.partition('.')[0])}\b")
    lines = enumerate(text.split("\n"), start=1)
    return next((number for number, line in lines if place and key.match(line)), None)


def table_line(text: str, name: str, index: int) -> int | None:
    """Return the line (from 1) of the `index`-th (from 0) `[[name]]` of a TOML text."""
    header = re.compile(rf"[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\]")
    count = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if header.match(line):
            if count == index:
                return number
            count += 1
    return None


def toml_string(value: str) -> str:
    """Return a TOML basic string, on one line: JSON's escapes are a part of TOML's."""
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(c if c != "\x7f" and not _is_surrogate(c) else _escaped(c) for c in quoted)


def _is_surrogate(char: str) -> bool:
    return "\ud800" <= char <= "\udfff"


def _escaped(char: str) -> str:
    # TOML has no escape for a lone surrogate; no decoded file holds one.
    return "\\u007F" if char == "\x7f" else "\ufffd"


def key_place(text: str, name: str, index: int, key: str) -> tuple[int, int, int]:
    """Return line, column (from 1) and width of the value of `key` in the `index`-th `[[name]]`.

    Where the table is not written so, its header's line or line 1, and width 0.
    """
    header = table_line(text, name, index)
    lines = text.split("\n")
    pair = re.compile(rf"[ \t]*{re.escape(key)}[ \t]*=[ \t]*")
    for number in range(header or len(lines), len(lines)):
        if lines[number].lstrip().startswith("["):
            break
        if found := pair.match(lines[number]):
            return number + 1, found.end() + 1, len(lines[number].rstrip()) - found.end()
    return header or 1, 1, 0
