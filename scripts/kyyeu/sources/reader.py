"""Read a report as it came, in any format that is known: the one reader of what comes in."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Literal

from kyyeu.model.errors import SourceError
from kyyeu.model.source import Source
from kyyeu.sources.encodings import tcvn3
from kyyeu.sources.encodings.reading import Reading, read_bytes, read_text
from kyyeu.sources.encodings.recognise import Sureness
from kyyeu.sources.html import read_html
from kyyeu.sources.plain import check_kind, read_received, source_of_text

Format = Literal["plain text", "Markdown", "HTML", "Word", "PDF"]

_BY_ENDING: dict[str, Format] = {
    ".txt": "plain text",
    ".md": "Markdown",
    ".markdown": "Markdown",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
}
ENDINGS: dict[Format, str] = {
    "plain text": ".txt",
    "Markdown": ".md",
    "HTML": ".html",
    "Word": ".docx",
    "PDF": ".pdf",
}
"""What a received file of each format is called when it is kept."""

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+)?html",
    re.IGNORECASE | re.DOTALL,
)
_MOST = 64_000_000
_MOST_TEXT = 16_000_000
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LONE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A report as it came and as it was read.

    `sha256` is that of the bytes; `title` what the file itself calls the report, or "";
    `notes` say what was taken for what, and what to look over.
    """

    source: Source
    received: bytes = field(repr=False)
    sha256: str
    format: Format
    encoding: str
    sure: Sureness
    title: str
    notes: tuple[str, ...]


def read_file(path: Path, *, shown: str, slug: str, encoding: str | None = None) -> Received:
    """Read the report at `path`; arguments, result and errors as `read_report`."""
    return read_report(
        read_received(path, shown=shown, most=_MOST), shown=shown, slug=slug, encoding=encoding
    )


def read_report(received: bytes, *, shown: str, slug: str, encoding: str | None = None) -> Received:
    """Read a report's bytes; `shown` names them, and its ending tells the kind of text.

    `encoding` is one of encodings.reading.NAMES, or None to recognise it. Raises
    SourceError for what cannot be read.
    """
    kind = _format(received, shown)
    title = ""
    notes: tuple[str, ...] = ()
    reading = Reading(text="", encoding="Unicode", sure="certain")
    # Readers of Word and PDF are imported where there is such a file: a tenth of the start.
    if kind == "Word":
        from kyyeu.sources.docx import read_docx  # noqa: PLC0415

        page = read_docx(received, shown=shown)
        title, notes = page.title, page.notes
        reading = _taken_out(page.text, reading, encoding)
        reading = replace(reading, text=tcvn3.without_stand_ins(reading.text))
    elif kind == "PDF":
        from kyyeu.sources.pdf import read_pdf  # noqa: PLC0415

        printed = read_pdf(received, shown=shown)
        title, notes = printed.title, printed.notes
        reading = _taken_out(printed.text, reading, encoding)
    else:
        if len(received) > _MOST_TEXT:
            raise SourceError(f"it is larger than {_MOST_TEXT // 1_000_000} MB", path=shown)
        reading = read_bytes(received, shown=shown, named=encoding)
        if kind == "HTML":
            page = read_html(reading.text)
            title, notes = page.title, page.notes
            reading = _taken_out(page.text, reading, None if reading.table else encoding)
    titled = Reading(text=title, encoding="", sure="certain")
    return Received(
        source=source_of_text(reading.text, received, shown=shown, slug=slug),
        received=received,
        sha256=hashlib.sha256(received).hexdigest(),
        format=kind,
        encoding=reading.encoding,
        sure=reading.sure,
        title=tcvn3.without_stand_ins(read_text(titled, named=reading.table or "utf-8").text),
        notes=(*reading.notes, *notes),
    )


def _taken_out(text: str, before: Reading, encoding: str | None) -> Reading:
    """Return text taken out of a document, legacy fonts' characters turned into Unicode."""
    return read_text(replace(before, text=_LONE.sub("\ufffd", text)), named=encoding)


def _format(received: bytes, shown: str) -> Format:
    """Tell what kind of file this is: by how it begins, then by the ending of its name."""
    if received.startswith(b"PK\x03\x04"):
        return "Word"
    if received[:1024].lstrip().startswith(b"%PDF-"):
        return "PDF"
    if received.startswith(_OLE) and _ENCRYPTED in received:
        hint = "Open it in Word and save it without a password."
        raise SourceError("this Office document is encrypted", path=shown, hint=hint)
    check_kind(received, shown)
    named = _BY_ENDING.get(PurePath(shown).suffix.lower())
    if named:
        return named
    return "HTML" if _PAGE.match(received) else "plain text"
