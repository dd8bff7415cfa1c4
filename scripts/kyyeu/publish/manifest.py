"""What a bundle says of itself: MANIFEST.json, SHA256SUMS and five lines to begin with.

MANIFEST.json (format kyyeu.bundle/1) names every other file with its size in bytes and its
SHA-256, what the bundle was made from, its as-of date and its languages. SHA256SUMS holds the
same sums, and the manifest's own, for ordinary tools (`sha256sum -c`, `shasum -a 256 -c`).
Neither proves who made a bundle, since whoever changes a file can also write a new manifest:
for that the manifest's own sum, the bundle's fingerprint, is told by another way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import msgspec

from kyyeu.pages.dates import shown_date
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.routes import LANGUAGES, Language

FORMAT = "kyyeu.bundle/1"
MANIFEST = "MANIFEST.json"
SUMS = "SHA256SUMS"
FIRST: Mapping[Language, str] = {"vi": "MO-DAU.txt", "en": "READ-ME-FIRST.txt"}
# What a bundle holds beside the site; no page may have such a name.
OWN_FILES = frozenset({MANIFEST, SUMS, *FIRST.values()})

Content: TypeAlias = Path | bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A file as the manifest lists it: its path with `/`, its bytes, its SHA-256 in hex."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedReport:
    """A report that the bundle was made from."""

    slug: str
    title: str
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """MANIFEST.json. `only` lists the pages that were chosen, empty for the whole site.

    `since` is the as-of date of the bundle that the page of differences compares with,
    None where there is no such page.
    """

    format: str
    made_by: str
    as_of: str
    languages: tuple[str, ...]
    reports: tuple[ListedReport, ...]
    made_from: tuple[Listed, ...]
    only: tuple[str, ...]
    since: str | None
    files: tuple[Listed, ...]


def data_of(content: Content) -> bytes:
    """Return the bytes of a file of a bundle."""
    return content if isinstance(content, bytes) else content.read_bytes()


def listed(files: Iterable[tuple[str, Content]]) -> tuple[Listed, ...]:
    """Return the list of `files` (path, content), in their order."""
    found = []
    for path, content in files:
        data = data_of(content)
        sha256 = hashlib.sha256(data).hexdigest()
        found.append(Listed(path=path, bytes=len(data), sha256=sha256))
    return tuple(found)


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return MANIFEST.json: UTF-8, two spaces of indent, a final newline."""
    data = msgspec.to_builtins(manifest)
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def read_manifest(data: bytes) -> Manifest:
    """Return the manifest that `data` holds; ValueError says why it is none."""
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    if manifest.format != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    return manifest


def sums_bytes(manifest: Manifest, manifest_data: bytes) -> bytes:
    """Return SHA256SUMS: a line a file in the manifest's order, then the manifest's own."""
    lines = [f"{item.sha256}  {item.path}" for item in manifest.files]
    lines.append(f"{hashlib.sha256(manifest_data).hexdigest()}  {MANIFEST}")
    return ("\n".join(lines) + "\n").encode()


def first_words(as_of: str, labels: Mapping[Language, Labels]) -> dict[str, bytes]:
    """Return the two read-me files, five lines each.

    With a byte order mark and CRLF, since they are opened by a double click on machines of
    any age.
    """
    return {
        FIRST[language]: _five_lines(language, as_of, labels[language]) for language in LANGUAGES
    }


def _five_lines(language: Language, as_of: str, labels: Labels) -> bytes:
    dated = shown_date(as_of, language) if as_of else labels.gettext(N_("không ghi ngày"))
    start = "index.html" if language == "vi" else "en/index.html"
    lines = (
        N_("Kỷ yếu hội thảo, hội nghị. Cập nhật đến: %(date)s."),
        N_("1. Giải nén toàn bộ tệp zip vào một thư mục rồi mới mở; đừng mở ngay trong zip."),
        N_("2. Nhấp đúp %(start)s để xem bằng trình duyệt; không cần mạng."),
        N_("3. Kiểm tra không thiếu, không sai khác: kyyeu verify THƯ-MỤC, hoặc %(command)s."),
        N_("4. Nguyên bản tiếng Việt là căn cứ; khi trích dẫn, hãy đối chiếu toàn văn."),
    )
    values = {"date": dated, "start": start, "command": f"sha256sum -c {SUMS}"}
    told = (labels.gettext(line) % values for line in lines)
    return ("\ufeff" + "\r\n".join(told) + "\r\n").encode()
