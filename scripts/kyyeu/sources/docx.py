"""The text of a Word document (.docx), through mammoth: paragraphs, lists, tables, notes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from itertools import count
from typing import Protocol

import mammoth  # type: ignore[import-untyped]

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings import tcvn3
from kyyeu.sources.html import Page, read_html

# The text of a thick book is some 20 MB of XML, which takes some fifty times that in memory.
_MOST_XML = 40_000_000
_MOST_IN_ALL = 500_000_000
_MOST_PARTS = 10_000
_DECLARATIONS = tuple("<!DOCTYPE".encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be"))

_BACK_LINK = re.compile(r'<a href="#(?:foot|end)note-ref-[^"]{0,40}">[^<]{0,4}</a>')
_NOTE = re.compile(r'<li id="(?:foot|end)note-[^"]{0,40}">(?:<p>)?')
_NUMBERED = re.compile(r"<ol><li>")
_CAPITALS = re.compile(r"\.Vn\w{1,30}H\Z", re.IGNORECASE)
_BROKEN = "this Word document is damaged"
_AGAIN = "Open it in Word or LibreOffice and save it again as .docx."


def read_docx(received: bytes, *, shown: str) -> Page:
    """Return the text of a .docx; `shown` names it in messages.

    Footnotes stand at the end, each with the number that stands in the text. Raises
    SourceError for one that is damaged, is no Word document, or would unpack too far.
    """
    _check(received, shown)
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(received),
            transform_document=mammoth.transforms.run(_with_capitals),
            convert_image=lambda _: [],
            include_embedded_style_map=False,
            external_file_access=False,
        )
        made = str(result.value)
    except RecursionError:
        raise SourceError("its parts stand in one another too deep", path=shown) from None
    except Exception as error:  # mammoth raises whatever its parsers and look-ups raise
        said = f"{_BROKEN}: {type(error).__name__}: {error}"
        raise SourceError(said, path=shown, hint=_AGAIN) from None
    numbers = count(1)
    marked = _NOTE.sub(lambda found: f"{found[0]}[{next(numbers)}] ", _BACK_LINK.sub("", made))
    page = read_html(marked, numbered=False)
    found = [*page.notes]
    if notes := next(numbers) - 1:
        found.append(f"footnotes and endnotes, put at the end: {notes}")
    if _NUMBERED.search(made):
        found.append(_NUMBERS)
    return Page(text=page.text, title=page.title, notes=tuple(found))


_NUMBERS = (
    "Word keeps the numbers of numbered lists apart from the text: such items stand with '- ', "
    "compare them with the original"
)


class _Part(Protocol):
    """What mammoth's values have in common, as far as is needed here."""

    font: str | None
    value: str
    children: Sequence[_Part]

    def copy(self, **changed: object) -> _Part: ...


def _with_capitals(run: _Part) -> _Part:
    """Mark what stands in a font of capitals over TCVN3: after this, nothing tells."""
    if not _CAPITALS.match(run.font or ""):
        return run
    children = [
        child.copy(value=tcvn3.in_capitals(child.value)) if hasattr(child, "value") else child
        for child in run.children
    ]
    return run.copy(children=children)


def _check(received: bytes, shown: str) -> None:
    """Refuse what is no Word document, or what unpacks to more than a report can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(received)) as packed:
            parts = packed.infolist()
            if "word/document.xml" not in {part.filename for part in parts}:
                raise SourceError("this is a zip archive, but no Word document", path=shown)
            texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
            size = sum(part.file_size for part in parts)
            if (
                len(parts) > _MOST_PARTS
                or size > _MOST_IN_ALL
                or sum(part.file_size for part in texts) > _MOST_XML
            ):
                said = f"it would unpack to {size / 1e6:.0f} MB in {len(parts)} parts: too much"
                raise SourceError(said, path=shown, hint=_AGAIN)
            for part in texts:
                content = packed.read(part)
                if any(declaration in content for declaration in _DECLARATIONS):
                    said = f"{part.filename} declares entities, which no Word document does"
                    raise SourceError(said, path=shown, hint=_AGAIN)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise SourceError(f"{_BROKEN}: {error}", path=shown, hint=_AGAIN) from None
    except (NotImplementedError, RuntimeError):  # a password of the zip itself, or a rare packing
        raise SourceError("it is packed in a way that cannot be read", path=shown) from None
