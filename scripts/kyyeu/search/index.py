"""The index: passages in, the files that the browser and `kyyeu search` read out.

Below assets/search/<language>/, each a script with one call and the sum of its data:

- start: counts, which page holds which passages, which piece holds what, the characters
- words: the most frequent words and marks of the texts, which texts are coded by
- glossary: the terms, as they are written, and their folded keys
- postings-<n>: for each word, by folded then exact key, where it stands
- vocabulary-<n>: all folded keys with their counts, for completing and mending what is typed
- texts-<n>: the passages' own text, anchors, headings, names and dates, and their pages
- facets-<n>: kind and language of passages, as runs
- names-<n>: speakers, report and documents of passages, likewise
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kyyeu.search.analysis import tokens
from kyyeu.search.characters import characters
from kyyeu.search.codec import Json, dense, script, table, whole
from kyyeu.search.facets import Facets
from kyyeu.search.passage import Entry, Passage
from kyyeu.search.postings import Postings
from kyyeu.search.texts import Texts
from kyyeu.search.vocabulary import Words, vocabulary
from kyyeu.text.normalise import squeezed

FORMAT = 3


def index_files(
    passages: Iterable[Passage], glossary: Sequence[Entry], language: str, root: str = ""
) -> Mapping[str, str]:
    """Return the files of one index: path below assets/search/ to script text.

    `language` is that of the pages and names the index; `root` stands before each address
    ("" or "en/"). Knows no corpus: any texts can be indexed. `passages` is gone through
    once; memory grows with their text. The same passages give the same files.
    """
    index = _Index(root)
    for passage in passages:
        index.add(passage)
    pieces = index.pieces(glossary)
    stamp = _stamp(pieces)
    return {f"{language}/{name}.js": script(name, stamp, data) for name, data in pieces.items()}


def _entry(entry: Entry) -> Json:
    """Return a term's forms, and the folded keys of each: a query waits for none to be read."""
    forms = (*entry.vi, *entry.en)
    keys = (" ".join(token.folded for token in tokens(form)) for form in forms)
    return [list(entry.vi), list(entry.en), "\n".join(keys)]


def _tidy(text: str) -> str:
    return whole(squeezed(text)) if text else ""


def _stamp(pieces: Mapping[str, Json]) -> str:
    """Return what tells the pieces of one build from those of another."""
    total = 0
    for name, data in pieces.items():
        total = zlib.crc32(msgspec.json.encode([name, data]), total)
    return f"{total:08x}"


class _Index:
    """An index being made, passage by passage."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.words = Words()
        self.postings = Postings(self.words)
        self.texts = Texts(self.words)
        self.facets = Facets()
        self.page_sizes: list[int] = []
        self.page_kinds: list[str] = []
        self.page = ""

    def add(self, passage: Passage) -> None:
        number = len(self.texts.passages)
        address = whole(self.root + passage.address)
        if address != self.page or not number:
            self.page = address
            self.page_sizes.append(0)
            self.page_kinds.append(passage.kind)
        self.page_sizes[-1] += 1
        title, heading, text = map(_tidy, (passage.title, passage.heading, passage.text))
        read_title = self.words.read(title)
        line = self.words.read(text)
        self.texts.add(passage, address, read_title, heading, line)
        self.postings.add(number, line)
        if title:
            self.postings.add_field(number, "title", read_title)
        if heading:
            self.postings.add_field(number, "heading", self.words.read(heading))
        self.facets.add(passage)

    def pieces(self, glossary: Sequence[Entry]) -> dict[str, Json]:
        """Return the data of each piece, the start last since it tells of the others."""
        found: dict[str, Json] = {}
        found["words"], code = self.words.table()
        found["glossary"] = [[_entry(entry) for entry in glossary]]
        postings, firsts = self.postings.pieces()
        known, known_firsts = vocabulary(self.postings.counts())
        texts, text_sizes = self.texts.pieces(code)
        facets, facet_step = self.facets.kinds()
        names, name_step = self.facets.names()
        for name, data in (
            ("postings", postings),
            ("vocabulary", known),
            ("texts", texts),
            ("facets", facets),
            ("names", names),
        ):
            found.update((f"{name}-{number}", piece) for number, piece in enumerate(data))
        kinds, kind_runs = table(self.page_kinds)
        found["start"] = [
            FORMAT,
            len(self.texts.passages),
            "".join(dense(size) for size in self.page_sizes),
            kinds,
            kind_runs,
            firsts,
            known_firsts,
            "".join(dense(size) for size in text_sizes),
            facet_step,
            name_step,
            [characters().letters, characters().marks, characters().numbers, characters().lower],
        ]
        return found
