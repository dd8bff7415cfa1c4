"""The glossary as CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, commas.

A list stands in one cell, its items parted by ` | `. A cell that a spreadsheet would take
for a formula (=, +, -, @ at its start) is led by an apostrophe, as OWASP advises, and so is
one that has such an apostrophe of its own; reading takes one away.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from kyyeu.model.errors import TableError
from kyyeu.model.reference import Term
from kyyeu.reference.exchange.entries import LISTS, Fields, Incoming, fields_of
from kyyeu.reference.glossary import in_order

COLUMNS = (
    "id",
    "vi",
    "en",
    "part_of_speech",
    "variants_vi",
    "variants_en",
    "abbreviations_vi",
    "abbreviations_en",
    "definition_vi",
    "definition_en",
    "note_vi",
    "note_en",
    "broader",
    "related",
    "source",
    "status",
)
_BOM = "\ufeff"
_FORMULA = re.compile(r"'{0,100}[=+\-@\t\r]")
_ITEM = re.compile(r"(?:[^\\|]|\\.)+|\|", re.DOTALL)
# Excel parts cells by the list separator of its country.
_DELIMITERS = (",", ";", "\t")


def csv_text(terms: Iterable[Term]) -> str:
    """Return the glossary as CSV, in the order of the Vietnamese alphabet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for term in in_order(tuple(terms)):
        fields: Fields = {"id": term.id, **fields_of(term)}
        writer.writerow([_cell(fields[column]) for column in COLUMNS])
    return _BOM + out.getvalue()


def _cell(value: str | tuple[str, ...]) -> str:
    text = value if isinstance(value, str) else " | ".join(map(_escaped, value))
    return f"'{text}" if _FORMULA.match(text) else text


def _escaped(item: str) -> str:
    return item.replace("\\", "\\\\").replace("|", "\\|")


def read_csv(data: bytes, *, shown: str) -> tuple[Incoming, ...]:
    """Read entries from CSV: UTF-8 (or UTF-16 with a mark), cells parted by , ; or a tab.

    A column that is not there leaves its field as it is. Raises TableError with the line.
    """
    text = _decoded(data, shown)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[Incoming] = []
    header: list[str] = []
    before = 0
    try:
        for row in reader:
            line, before = before + 1, reader.line_num
            if not header:
                header = _header(row, shown)
            elif any(cell.strip() for cell in row):
                found.append(_entry(header, row, line, shown))
    except csv.Error as error:
        said, hint = f"this is no CSV: {error}", "Is a quotation mark open or out of place?"
        raise TableError(said, path=shown, line=reader.line_num, hint=hint) from None
    if not header:
        raise TableError("the file is empty", path=shown)
    return tuple(found)


def _decoded(data: bytes, shown: str) -> str:
    is_utf16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return data.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        hint = "Save it as “CSV UTF-8” in Excel."
        raise TableError("is not UTF-8", path=shown, line=line, hint=hint) from None


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(_DELIMITERS, key=first.count)


def _header(row: list[str], shown: str) -> list[str]:
    header = [cell.strip().lower() for cell in row]
    while header and not header[-1]:
        header.pop()
    unknown = [name for name in header if name not in COLUMNS]
    twice = [name for name in COLUMNS if header.count(name) > 1]
    hint = f"The first row names the columns: {', '.join(COLUMNS)}."
    if unknown or twice:
        said = f"no such column: {unknown[0]!r}" if unknown else f"the column {twice[0]!r} twice"
        raise TableError(said, path=shown, line=1, hint=hint)
    if "id" not in header and "vi" not in header:
        raise TableError("there is neither a column id nor vi", path=shown, line=1, hint=hint)
    return header


def _entry(header: list[str], row: list[str], line: int, shown: str) -> Incoming:
    if any(cell.strip() for cell in row[len(header) :]):
        said = f"{len(row)} cells, but {len(header)} columns"
        hint = "Is a text that holds a comma without quotation marks?"
        raise TableError(said, path=shown, line=line, hint=hint)
    cells = dict(zip(header, map(_bare, row), strict=False))
    fields: Fields = {
        name: _items(cells.get(name, "")) if name in LISTS else cells.get(name, "")
        for name in header
        if name != "id"
    }
    return Incoming(id=cells.get("id", "").strip(), fields=fields, line=line)


def _bare(cell: str) -> str:
    """Return a cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _items(cell: str) -> tuple[str, ...]:
    items = [""]
    for piece in _ITEM.findall(cell):
        if piece == "|":
            items.append("")
        else:
            items[-1] += re.sub(r"\\(.)", r"\1", piece, flags=re.DOTALL)
    return tuple(items)
