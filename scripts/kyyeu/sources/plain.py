"""Read a report that is plain text."""

from __future__ import annotations

import codecs
import hashlib
import re
import unicodedata
from pathlib import Path

from kyyeu.model.errors import SourceError
from kyyeu.model.source import Source
from kyyeu.text.normalise import normalise

# How other kinds of file begin, and what they are called.
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# A text may hold a stray control character; a file with more than this share is no text.
_MOST_CONTROLS = 0.1
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")  # category Cc but white space


def read_source(path: Path, *, shown: str, slug: str) -> Source:
    """Read the report at `path`; `shown` names it in messages.

    Raises SourceError where it is missing, unreadable, empty, or not text in UTF-8 or
    in UTF-16 with a byte order mark.
    """
    return source_of(read_received(path, shown=shown), shown=shown, slug=slug)


def read_received(path: Path, *, shown: str, most: int | None = None) -> bytes:
    """Return the bytes at `path`, at most `most`; raises SourceError where that cannot be."""
    try:
        with path.open("rb") as file:
            received = file.read() if most is None else file.read(most + 1)
    except FileNotFoundError:
        raise SourceError("there is no such file", path=shown) from None
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror or error}", path=shown) from None
    if most is not None and len(received) > most:
        raise SourceError(f"it is larger than {most // 1_000_000} MB", path=shown)
    return received


def source_of(received: bytes, *, shown: str, slug: str) -> Source:
    """Make a Source of the bytes of a plain-text report; errors as `read_source`."""
    return source_of_text(_decode(received, shown), received, shown=shown, slug=slug)


def source_of_text(text: str, received: bytes, *, shown: str, slug: str) -> Source:
    """Make a Source of text that was read off `received`.

    Raises SourceError where there is nothing to read, or where it is no text.
    """
    text = normalise(text)
    if not any(_is_visible(char) for char in text):
        raise SourceError("the report is empty", path=shown, hint="Put its text in, or remove it.")
    controls = len(_CONTROLS.findall(text))
    if controls > _MOST_CONTROLS * len(text):
        raise SourceError("this is a binary file, not text", path=shown, hint=_SAVE_AS_TEXT)
    return Source(slug=slug, path=shown, text=text, sha256=hashlib.sha256(received).hexdigest())


_SAVE_AS_TEXT = "Save the report as plain text in UTF-8."


def _is_visible(char: str) -> bool:
    return not char.isspace() and unicodedata.category(char) not in ("Cc", "Cf")


def check_kind(received: bytes, shown: str) -> None:
    """Raise SourceError for a file that begins like one of another kind."""
    for signature, kind in _SIGNATURES:
        if received.startswith(signature):
            raise SourceError(f"this is {kind}, not text", path=shown, hint=_SAVE_AS_TEXT)


def _decode(received: bytes, shown: str) -> str:
    check_kind(received, shown)
    encoding = "utf-16" if received.startswith(_UTF16) else "utf-8"
    try:
        return received.decode(encoding)
    except UnicodeDecodeError as error:
        before = received[: error.start]
        raise SourceError(
            f"byte {error.start + 1} (0x{received[error.start]:02x}) is not {encoding.upper()}",
            path=shown,
            line=before.count(b"\n") + 1,
            hint=_SAVE_AS_TEXT,
        ) from None
