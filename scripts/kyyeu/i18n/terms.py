"""Terms: a sentence that uses one must use an agreed form of it in English, or say why not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from kyyeu.i18n.catalogue import Catalogue, Entry
from kyyeu.i18n.exceptions import amiss, exceptions_of
from kyyeu.model.reference import Reference, Term
from kyyeu.model.report import Report
from kyyeu.model.source import Notice
from kyyeu.reference.forms import EnglishTerms, english_forms
from kyyeu.text.normalise import squeezed

_CODE = "KY213"
_SHOWN = 4  # forms that a notice names


class TermCheck:
    """The glossary's English, ready to be held against any number of catalogues."""

    def __init__(self, reference: Reference) -> None:
        """Index the terms once."""
        self._terms: Mapping[str, Term] = {term.id: term for term in reference.terms}
        self._english = EnglishTerms(reference.terms, reference.organisations)

    def notices(self, report: Report, catalogue: Catalogue) -> tuple[Notice, ...]:
        """Return where the English departs from the glossary, with the place in the PO file.

        Of sentences whose English is current; what is stale is to be revised anyway.
        """
        entries = {entry.id: entry for entry in catalogue.entries}
        starts = [use.span.start for use in report.terms]
        found: list[Notice] = []
        for sentence in report.sentences:
            entry = entries.get(sentence.id)
            words = squeezed(sentence.span.of(report.source.text))
            if not entry or not entry.en or entry.fuzzy or squeezed(entry.vi) != words:
                continue
            first = bisect_left(starts, sentence.span.start)
            last = bisect_left(starts, sentence.span.end)
            used = dict.fromkeys(use.term for use in report.terms[first:last])
            wanted = [term for term in used if term in self._terms]
            found += self._departures(catalogue, entry, wanted)
        return tuple(found)

    def _departures(
        self, catalogue: Catalogue, entry: Entry, wanted: list[str]
    ) -> Iterator[Notice]:
        """Yield what is amiss in one entry, whose sentence uses the terms `wanted`."""
        used = {found.value.term for found in self._english.find(entry.en, wanted)}
        missing = [term for term in wanted if term not in used]
        yield from amiss(catalogue, entry, "term", missing)
        excepted = {item.what for item in exceptions_of(entry, "term") if item.holds}
        for term in missing:
            if term not in excepted:
                place = entry.block.place("msgstr")
                yield catalogue.warning(entry, place, _CODE, _said(self._terms[term]))


def _said(term: Term) -> str:
    forms = [form.text for form in english_forms(term)]
    agreed = ", ".join(forms[:_SHOWN]) + (", ..." if len(forms) > _SHOWN else "")
    return (
        f"no agreed English of {term.vi!r} stands here ({agreed}); "
        f"where that is right: # except term {term.id}: <reason>"
    )
