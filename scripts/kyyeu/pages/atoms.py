"""What views are made of: links, names, slices of reports and the passages they form.

A slice holds the report's characters (or those of their translation) and nothing else.
All are values: no labels of ours, no HTML, no paths relative to a page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kyyeu.model.corpus import TranslationState
from kyyeu.model.report import Basis
from kyyeu.pages.routes import Language

RunKind = Literal["text", "term", "document", "speaker"]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Slices in the page's language, and the same in the other one.

    `shown` holds the Vietnamese where a sentence has no translation. `other` is empty
    where there is nothing to set beside `shown`. `widened` tells that the English is of
    whole sentences, the Vietnamese only of parts of them.
    """

    shown: tuple[Slice, ...]
    other: tuple[Slice, ...]
    widened: bool

    @property
    def home(self) -> SentenceRef:
        """Return where the first sentence stands."""
        return self.shown[0].home

    @property
    def stale(self) -> bool:
        """Tell whether the original of some of the English has changed since."""
        return any(item.language == "en" and item.state == "stale" for item in self.shown)

    @property
    def length(self) -> int:
        """Return how many characters it holds, in both languages."""
        return sum(len(run.text) for item in (*self.shown, *self.other) for run in item.runs)


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
