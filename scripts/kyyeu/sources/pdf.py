"""The text of a PDF, through pypdf. A PDF of scanned pages holds none, and that is said."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DependencyError, PdfReadError

from kyyeu.model.errors import SourceError

_MOST_PAGES = 2_000
_MOST_TEXT = 16_000_000
# Fewer letters than this on a page is a stamp or a page number, not the page's text.
_FEWEST_LETTERS = 20
_PAGE_NUMBER = re.compile(r"(?:(?:Trang|Page)\s{0,3})?[-–]?\s?\d{1,4}\s?(?:/\s?\d{1,4})?\s?[-–]?")
_LIST_MARK = re.compile(r"(?:[-–—•*+]|\(?\d{1,3}[.)]|\(?[a-zđ]\))\s")
_TERMINAL = re.compile(r"[.!?…:;][\"'”’)\]]{0,3}\Z")
# Of the length of a full line: shorter ends a paragraph; nearly so, where a sentence ends too.
_SHORT, _NEARLY = 0.75, 0.93
# A first line stands at least so many columns further in.
_INDENTED = 2
# Where more lines than this share have an empty line before them, that is the line spacing.
_SPACED = 0.6
# A line that ends within a word of several parts (NQ-/TW): no space before the next.
_CUT_WORD = re.compile(r"[^\W_][-/]\Z")
_GAPS = re.compile(r" {2,}")
_OCR = "It needs OCR first: this program reads text, not pictures."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A printed line; `indent` counts columns before its first letter, empty lines have none."""

    text: str
    indent: int = 0

    @staticmethod
    def of(printed: str) -> Line:
        """Return a line of a page's layout; wider gaps in it are those of justified text."""
        text = _GAPS.sub(" ", printed.strip())
        return Line(text=text, indent=len(printed) - len(printed.lstrip()) if text else 0)

    @property
    def end(self) -> int:
        """Return the column behind the last letter."""
        return self.indent + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfText:
    """The text of a PDF, a line a paragraph, its title, and what was noticed."""

    text: str
    title: str
    notes: tuple[str, ...]


def read_pdf(received: bytes, *, shown: str) -> PdfText:
    """Return the text of a PDF; `shown` names it in messages.

    Raises SourceError for one that is damaged, needs a password, is too large, or holds
    only pictures.
    """
    # What pypdf mends on its way is of no use to the person at the terminal.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(received), strict=False)
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            raise _needs_password(shown)
        pages = _pages(reader, shown)
        title = str(reader.metadata.title or "") if reader.metadata else ""
        pictured = [_has_picture(page) for page in reader.pages]
    except SourceError:
        raise
    except DependencyError:
        raise _needs_password(shown) from None
    except RecursionError:
        raise SourceError("its parts stand in one another too deep", path=shown) from None
    except Exception as error:  # a damaged PDF makes pypdf raise anything
        kind = "" if isinstance(error, PdfReadError) else f"{type(error).__name__}: "
        said = f"this PDF is damaged: {kind}{error}"
        raise SourceError(said, path=shown, hint="Print it to a new PDF and try that.") from None
    return _composed(pages, pictured, title, shown)


def _needs_password(shown: str) -> SourceError:
    hint = "Save it without a password or restrictions, and try that."
    return SourceError("this PDF is encrypted", path=shown, hint=hint)


def _pages(reader: PdfReader, shown: str) -> list[list[Line]]:
    """Return the lines of each page, from its top."""
    if len(reader.pages) > _MOST_PAGES:
        said = f"it has {len(reader.pages)} pages; {_MOST_PAGES} are read at the most"
        raise SourceError(said, path=shown)
    found: list[list[Line]] = []
    size = 0
    for page in reader.pages:
        # By the places of letters: by their order alone, a change of font in mid-word, which
        # Vietnamese letters often cause, looks like a space.
        text = page.extract_text(extraction_mode="layout")
        size += len(text)
        if size > _MOST_TEXT:
            raise SourceError("it holds more text than a report can be", path=shown)
        found.append([Line.of(line) for line in text.split("\n")])
    return found


def _has_picture(page: PageObject) -> bool:
    resources = page.get("/Resources")
    objects = resources.get_object().get("/XObject") if resources else None
    held = objects.get_object().values() if objects else ()
    return any(item.get_object().get("/Subtype") == "/Image" for item in held)


def _composed(
    pages: Sequence[list[Line]], pictured: Sequence[bool], title: str, shown: str
) -> PdfText:
    letters = [sum(char.isalpha() for line in page for char in line.text) for page in pages]
    bare = [number for number, count in enumerate(letters, 1) if count < _FEWEST_LETTERS]
    scanned = [number for number in bare if pictured[number - 1]]
    if len(bare) == len(pages) and (scanned or not any(letters)):
        what = "only pictures of its pages" if scanned else "no text"
        raise SourceError(f"this PDF holds {what} (pages: {len(pages)})", path=shown, hint=_OCR)
    dropped = sum(_drop_page_number(page) for page in pages)
    notes = [
        "paragraphs of a PDF are told by indents, gaps and the length of lines: look them over"
    ]
    if dropped:
        notes.append(f"page numbers left out: {dropped}")
    if scanned:
        numbers = ", ".join(map(str, scanned[:20]))
        notes.append(f"pages that are pictures, whose text is NOT here: {numbers}")
    text = "\n".join(paragraphs(line for page in pages for line in page))
    return PdfText(text=text, title=title.strip(), notes=tuple(notes))


def _drop_page_number(page: list[Line]) -> int:
    """Take empty lines and a page number off the ends of a page; return how many numbers."""
    found = 0
    for index in (-1, 0):
        while page and not page[index].text:
            del page[index]
        if page and not found and _PAGE_NUMBER.fullmatch(page[index].text):
            del page[index]
            found = 1
    return found


def paragraphs(lines: Iterable[Line]) -> list[str]:
    """Join printed lines into paragraphs: by gaps, indents, how full a line is, how it ends."""
    kept = list(lines)
    written = [line for line in kept if line.text]
    ends = sorted(line.end for line in written)
    full = ends[len(ends) * 9 // 10] if ends else 0
    indents = Counter(line.indent for line in written)
    margin = min((n for n in indents if indents[n] * 10 >= len(written)), default=0)
    gaps = sum(1 for before, line in pairwise(kept) if line.text and not before.text)
    spaced = gaps > _SPACED * len(written)
    found: list[list[str]] = []
    last, gap = Line(text=""), True
    for line in kept:
        if not line.text:
            gap = gap or not spaced
            continue
        if gap or not found or _ends(last, line, full, margin):
            found.append([])
        found[-1].append(line.text)
        last, gap = line, False
    return [_joined(parts) for parts in found]


def _joined(parts: Sequence[str]) -> str:
    between = ("" if _CUT_WORD.search(before) else " " for before in parts[:-1])
    return "".join(word for pair in zip(("", *between), parts, strict=True) for word in pair)


def _ends(line: Line, following: Line, full: int, margin: int) -> bool:
    """Tell whether a paragraph ends with `line`."""
    if _LIST_MARK.match(following.text):
        return True
    nearly_full = line.end >= _NEARLY * full
    if following.indent >= margin + _INDENTED:  # a first line, or one more of a quotation set in
        return following.indent != line.indent or not nearly_full
    if following.text[:1].islower():
        return False
    if line.end < _SHORT * full:
        return True
    return not nearly_full and bool(_TERMINAL.search(line.text))
