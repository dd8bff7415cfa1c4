"""What each piece of an index holds, as index.py writes it, and how one is checked."""

from __future__ import annotations

import json
from typing import Literal, TypeVar

import msgspec

from kyyeu.search.codec import checksum, unwrapped

Problem = Literal["missing", "damaged", "outdated"]
_T = TypeVar("_T")


class Start(msgspec.Struct, array_like=True, frozen=True):
    """The piece `start`: what there is, and where. `characters` are for the browser."""

    format: int
    passages: int
    page_sizes: str
    page_kinds: tuple[str, ...]
    page_kind_runs: str
    postings: tuple[str, ...]
    vocabulary: tuple[str, ...]
    text_sizes: str
    facet_step: int
    name_step: int
    characters: tuple[tuple[int, ...], ...]


class WordsPiece(msgspec.Struct, array_like=True, frozen=True):
    """The table that texts are coded by, a word or mark a line."""

    words: str


class GlossaryPiece(msgspec.Struct, array_like=True, frozen=True):
    """The terms: for each its Vietnamese and its English forms, and the folded keys of all."""

    entries: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]


class PostingsPiece(msgspec.Struct, array_like=True, frozen=True):
    """Folded keys, how many forms each has, those forms' exact keys, list lengths, lists."""

    keys: str
    counts: str
    exact: str
    sizes: str
    lists: str


class VocabularyPiece(msgspec.Struct, array_like=True, frozen=True):
    """Folded keys in order: what each shares with the one before, its rest, how often it stands."""

    shared: str
    rest: str
    counts: str


class FacetsPiece(msgspec.Struct, array_like=True, frozen=True):
    """For each column its values, each a list, and their runs."""

    kinds: tuple[tuple[str, ...], ...]
    kind_runs: str
    languages: tuple[tuple[str, ...], ...]
    language_runs: str


class NamesPiece(msgspec.Struct, array_like=True, frozen=True):
    """For each column its values, each a list, and their runs."""

    speakers: tuple[tuple[str, ...], ...]
    speaker_runs: str
    reports: tuple[tuple[str, ...], ...]
    report_runs: str
    documents: tuple[tuple[str, ...], ...]
    document_runs: str


class TextsPiece(msgspec.Struct, array_like=True, frozen=True):
    """Pages and their titles, the columns of passages, and their texts in one string."""

    addresses: str
    titles: tuple[str, ...]
    page_runs: str
    anchors: str
    headings: tuple[str, ...]
    heading_runs: str
    labels: tuple[str, ...]
    label_runs: str
    own_titles: tuple[str, ...]
    own_title_runs: str
    speakers: tuple[tuple[str, ...], ...]
    speaker_runs: str
    reports: tuple[str, ...]
    report_runs: str
    documents: tuple[tuple[str, ...], ...]
    document_runs: str
    dates: tuple[str, ...]
    date_runs: str
    literals: str
    sizes: str
    codes: str


def checked(text: str, name: str, stamp: str, kind: type[_T]) -> tuple[_T, str] | Problem:
    """Return the data of a piece and its stamp, or what is wrong with it.

    `stamp` is that of the pieces read before, "" for the first.
    """
    try:
        written, own, total, data = json.loads(unwrapped(text))
        body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        if written != name or checksum(body) != total or not own:
            return "damaged"
        if stamp and own != stamp:
            return "outdated"
        return msgspec.convert(data, kind), str(own)
    except (ValueError, TypeError, RecursionError):
        return "damaged"
