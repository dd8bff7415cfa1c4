"""The English of a report: its catalogue read, checked and merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kyyeu.i18n.catalogue import read_catalogue
from kyyeu.i18n.merge import merged
from kyyeu.i18n.parity.compare import comparer
from kyyeu.i18n.parity.notices import unequal_facts
from kyyeu.i18n.states import translations, unsettled
from kyyeu.i18n.terms import TermCheck
from kyyeu.model.corpus import Translation
from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """The translation of each sentence by its id, what the PO file should hold, and notices."""

    translations: Mapping[str, Translation]
    text: str
    notices: tuple[Notice, ...]


class Translator:
    """Reads catalogues with the names and terms of the tables, ready for any number of them."""

    def __init__(self, reference: Reference) -> None:
        """Index the tables once."""
        self._reference = reference
        self._comparer = comparer(reference)
        self._terms = TermCheck(reference)

    def read(self, report: Report, path: Path, *, shown: str, as_of: str) -> Translated:
        """Return the English of `report` from the PO file at `path`, which need not be there.

        Raises CatalogueError for a file that does not parse.
        """
        catalogue = read_catalogue(path, shown=shown)
        made, strays = translations(report, catalogue)
        return Translated(
            translations=made,
            text=merged(report, catalogue, as_of, self._reference),
            notices=(
                *strays,
                *unsettled(report, made, catalogue),
                *unequal_facts(report, catalogue, self._comparer),
                *self._terms.notices(report, catalogue),
            ),
        )
