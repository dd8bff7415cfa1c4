"""A passage: the unit that is searched, ranked and shown, whatever it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["resolution", "speaker", "topic", "report", "term", "remark", "narrative"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Something to find: a page (no anchor) or a place on one, a sentence or so long.

    `address` is below the language's root; all passages of one address stand together,
    and the first is the page's own, with no anchor and the page's title. `heading` is
    searched and weighs more than `text`; `label` is only shown. `language` is that of the
    words, which may be the original's on an English page; such a passage follows the one
    it belongs to, at the same place. `speakers`, `report` (a title), `documents` (those it
    cites) and `date` (ISO 8601, or "") are shown, and searches are narrowed by them.
    """

    address: str
    kind: Kind = "narrative"
    language: str = "vi"
    anchor: str = ""
    title: str = ""
    heading: str = ""
    label: str = ""
    text: str = ""
    speakers: tuple[str, ...] = ()
    report: str = ""
    documents: tuple[str, ...] = ()
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A term of the glossary as searching uses it: its forms, in each language.

    The first is the term itself; synonyms and abbreviations follow.
    """

    vi: tuple[str, ...]
    en: tuple[str, ...]
