"""What a catalogue says of each sentence of a report: translated, out of date, or missing."""

from __future__ import annotations

from collections.abc import Mapping

from kyyeu.i18n.catalogue import Catalogue, Entry, warning_at
from kyyeu.i18n.po import Place
from kyyeu.model.corpus import Translation, TranslationState
from kyyeu.model.report import Report, Sentence
from kyyeu.model.source import Notice
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import LineIndex

_SAID = {
    "stale": ("KY202", "the original has changed since this sentence was translated"),
    "missing": ("KY203", "this sentence has no English yet"),
}


def translations(
    report: Report, catalogue: Catalogue
) -> tuple[dict[str, Translation], tuple[Notice, ...]]:
    """Return the translation of each sentence of `report`, and what is amiss in the catalogue.

    Stale is an entry marked fuzzy or made from other words; a difference in white space
    or Unicode form alone is none.
    """
    entries = {entry.id: entry for entry in catalogue.entries}
    made: dict[str, Translation] = {}
    for sentence in report.sentences:
        entry = entries.pop(sentence.id, None)
        words = squeezed(sentence.span.of(report.source.text))
        if entry is None or not entry.en:
            made[sentence.id] = Translation(sentence=sentence.id, text="", state="missing")
        else:
            current = squeezed(entry.vi) == words and not entry.fuzzy
            state: TranslationState = "current" if current else "stale"
            made[sentence.id] = Translation(sentence=sentence.id, text=entry.en, state=state)
    return made, tuple(_stray(catalogue, entry) for entry in entries.values())


def _stray(catalogue: Catalogue, entry: Entry) -> Notice:
    return Notice(
        path=catalogue.shown,
        line=entry.line,
        column=1,
        code="KY201",
        severity="warning",
        message=f"no sentence of the report has the id {entry.id}; the entry is kept",
        excerpt=f'msgctxt "{entry.id}"',
    )


def unsettled(
    report: Report, made: Mapping[str, Translation], catalogue: Catalogue
) -> tuple[Notice, ...]:
    """Return the sentences that a translator should look at: stale ones and missing ones.

    The place is that of the English in the catalogue; of a sentence that has no entry
    yet, its place in the report.
    """
    entries = {entry.id: entry for entry in catalogue.entries}
    lines = LineIndex(report.source.text)
    found: list[Notice] = []
    for sentence in report.sentences:
        state = made[sentence.id].state
        if state != "current":
            path, place = _place(report, sentence, lines, entries.get(sentence.id), catalogue)
            code, message = _SAID[state]
            found.append(warning_at(path, place, code, message, sentence.id))
    return tuple(found)


def _place(
    report: Report, sentence: Sentence, lines: LineIndex, entry: Entry | None, catalogue: Catalogue
) -> tuple[str, Place]:
    if entry is not None:
        return catalogue.shown, entry.block.place("msgstr" if entry.en else "msgid")
    line, column = lines.place(sentence.span.start)
    excerpt = lines.line(line)
    return report.source.path, Place(
        line=line, column=column, excerpt=excerpt, width=len(sentence.span)
    )
