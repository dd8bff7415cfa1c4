"""What views are made of: links, names, slices of reports and the passages they form.

A slice holds the report's characters (or those of their translation) and nothing else.
All are values: no labels of ours, no HTML, no paths relative to a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from kyyeu.model.corpus import TranslationState
from kyyeu.model.report import Basis
from kyyeu.pages.routes import Language

# "hit" and "odd": the term that the page is about, "odd" where it is rendered unlike elsewhere.
RunKind = Literal["text", "term", "document", "speaker", "hit", "odd"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A place on the site: the address of a page and, where given, an anchor on it."""

    address: str
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A short text and the language it is in, which need not be the page's."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRef:
    """A link to a page, with the name it goes by; `note` is a message id said beside it."""

    target: Target
    name: Name
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Consecutive characters of a slice, linked where they name something that has a page."""

    text: str
    kind: RunKind = "text"
    target: Target | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRef:
    """Where a sentence stands at home: in which block, and as which sentence of it."""

    target: Target
    report: Name
    block: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A sentence, or a part of one, as a page shows it.

    `start` and `end` count code points of the report's text, also where the slice
    holds the translation. `anchor` is true where the slice bears the sentence's id on
    its page. `cut_before` and `cut_after` tell that the sentence goes on there.
    """

    sentence: str
    report: str
    start: int
    end: int
    language: Language
    anchor: bool
    runs: tuple[Run, ...]
    state: TranslationState
    basis: Basis | None
    home: SentenceRef
    cut_before: bool = False
    cut_after: bool = False

    @property
    def text(self) -> str:
        """Return the characters of the slice."""
        return "".join(run.text for run in self.runs)

    @property
    def partial(self) -> bool:
        """Tell whether the sentence goes on before it or after it."""
        return self.cut_before or self.cut_after


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sentence, or the parts of it that a passage holds, in both languages.

    `translation` is empty where the sentence has none.
    """

    original: tuple[Slice, ...]
    translation: tuple[Slice, ...]

    @property
    def home(self) -> SentenceRef:
        """Return where the sentence stands."""
        return self.original[0].home

    def own(self, language: Language) -> tuple[Slice, ...]:
        """Return what a page in `language` shows: the original where there is no translation."""
        return self.translation if language == "en" and self.translation else self.original

    @property
    def stale(self) -> bool:
        """Tell whether the original has changed since it was translated."""
        return any(item.state == "stale" for item in self.translation)

    @property
    def widened(self) -> bool:
        """Tell whether the English is of the whole sentence, the Vietnamese of a part of it."""
        return any(item.partial for item in self.original) and not any(
            item.partial for item in self.translation or self.original
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """A sentence beside a passage, shortened: not what the page is about, so no slice."""

    name: Name
    sentence: str
    slug: str
    home: SentenceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Sentences of a report, one row each, as a page shows them.

    `before` and `after` are the sentences beside it in the body of the report, None at its
    ends; `blocks` is how many paragraphs the report has.
    """

    rows: tuple[Row, ...]
    before: Nearby | None
    after: Nearby | None
    blocks: int

    @property
    def home(self) -> SentenceRef:
        """Return where the first sentence stands."""
        return self.rows[0].home

    @property
    def last(self) -> SentenceRef:
        """Return where the last sentence stands."""
        return self.rows[-1].home

    @property
    def widened(self) -> bool:
        """Tell whether, anywhere in it, the English is of more than the Vietnamese."""
        return any(row.widened for row in self.rows)

    @property
    def paragraphs(self) -> tuple[tuple[Row, ...], ...]:
        """Return the rows by the paragraph they stand in."""
        return tuple(tuple(rows) for _, rows in groupby(self.rows, key=lambda row: row.home.block))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb as the report has it, and its sense in the page's language where that is known."""

    words: Name
    sense: Name | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactValue:
    """A value of a fact: its words, where it leads, where the report says so, and a note.

    `report` is the one that says so, on pages that gather from several.
    Where `given` is false, the words only say that the report does not give it.
    """

    name: Name
    target: Target | None = None
    home: SentenceRef | None = None
    note: str = ""
    given: bool = True
    report: LinkRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A row of a table of facts; `label` is a message id."""

    label: str
    values: tuple[FactValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByReport:
    """Links that one report gives ground for; `report` is None where there is but one."""

    report: LinkRef | None
    links: tuple[LinkRef, ...]
