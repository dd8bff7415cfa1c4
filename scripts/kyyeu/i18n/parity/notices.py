"""What the parity of facts says of a catalogue: a warning for each fact on one side only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kyyeu.i18n.catalogue import Catalogue, Entry
from kyyeu.i18n.exceptions import amiss, exceptions_of, same_words
from kyyeu.i18n.parity.compare import Comparer
from kyyeu.i18n.parity.facts import Fact, FactKind
from kyyeu.model.report import Report
from kyyeu.model.source import Notice
from kyyeu.text.normalise import normalise

CODE = "KY211"
_NAMED: Mapping[FactKind, str] = {
    "figure": "figure",
    "percentage": "percentage",
    "date": "date",
    "document": "document number",
    "person": "person",
    "organisation": "organisation",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Difference:
    """A fact on one side only, or two of one kind that should be one."""

    vi: Fact | None
    en: Fact | None


def unequal_facts(report: Report, catalogue: Catalogue, comparer: Comparer) -> Iterator[Notice]:
    """Yield a warning for each fact of a sentence pair that the other side lacks.

    The pair is that of the entry: what the English was made from. Entries without English
    or without a sentence are passed over; exceptions of the translator are heeded, and
    reported where they have no reason or except nothing.
    """
    people = [person.name for person in report.people]
    numbers = [document.number for document in report.documents if document.number]
    speakers = _speakers(report)
    live = {sentence.id for sentence in report.sentences}
    for entry in catalogue.entries:
        if entry.id not in live or not entry.en:
            continue
        vi, en = entry.block.string("msgid"), entry.block.string("msgstr")
        vi, en = normalise(vi), normalise(en)
        compared = comparer.compare(
            vi, en, people=people, speakers=speakers.get(entry.id, ()), numbers=numbers
        )
        excepted = [item.what for item in exceptions_of(entry, "fact") if item.holds]
        found = _paired(compared.missing, compared.extra)
        for item in found:
            printed = _printed(item, vi, en)
            if not any(same_words(what, fact) for what in excepted for fact in printed):
                yield _notice(catalogue, entry, item, vi, en)
        used = [fact for item in found for fact in _printed(item, vi, en)]
        yield from amiss(catalogue, entry, "fact", used)


def _speakers(report: Report) -> dict[str, list[str]]:
    names = {person.id: person.name for person in report.people}
    found: dict[str, list[str]] = {}
    for remark in report.remarks:
        for part in remark.attributions:
            found.setdefault(part.sentence, []).extend(
                names[person] for person in remark.speakers if person in names
            )
    return found


def _paired(missing: Sequence[Fact], extra: Sequence[Fact]) -> list[_Difference]:
    """Return the differences; as many facts of a kind on both sides are taken in pairs."""
    found: list[_Difference] = []
    for kind in _NAMED:
        theirs = [fact for fact in missing if fact.kind == kind]
        ours = [fact for fact in extra if fact.kind == kind]
        if len(theirs) == len(ours):
            pairs = zip(theirs, ours, strict=True)
            found += [_Difference(vi=fact, en=other) for fact, other in pairs]
        else:
            found += [_Difference(vi=fact, en=None) for fact in theirs]
            found += [_Difference(vi=None, en=fact) for fact in ours]
    return found


def _printed(item: _Difference, vi: str, en: str) -> list[str]:
    return [fact.of(text) for fact, text in ((item.vi, vi), (item.en, en)) if fact is not None]


def _notice(catalogue: Catalogue, entry: Entry, item: _Difference, vi: str, en: str) -> Notice:
    """Return the warning; its place is the fact itself, in the English where it has one."""
    fact, keyword = (item.en, "msgstr") if item.en else (item.vi, "msgid")
    assert fact is not None
    place = entry.block.place(keyword, *_raw(entry, keyword, fact))
    return catalogue.warning(entry, place, CODE, _said(item, vi, en))


def _raw(entry: Entry, keyword: str, fact: Fact) -> tuple[int, int]:
    """Return where a fact stands in the string as it is in the file, which need not be NFC."""
    text = entry.block.string(keyword)
    return (fact.start, fact.end) if normalise(text) == text else (0, len(text))


def _said(item: _Difference, vi: str, en: str) -> str:
    if item.vi and item.en:
        kind = _NAMED[item.vi.kind]
        return f"the {kind} is “{item.vi.of(vi)}” in Vietnamese, “{item.en.of(en)}” in English"
    if item.vi:
        return (
            f"the Vietnamese has the {_NAMED[item.vi.kind]} “{item.vi.of(vi)}”, the English has not"
        )
    assert item.en is not None
    return f"the English has the {_NAMED[item.en.kind]} “{item.en.of(en)}”, the Vietnamese has not"
