"""The page of differences: what is new, changed or gone since an older bundle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kyyeu.link.since import Differences, ReportDifferences, Was
from kyyeu.pages.atoms import LinkRef, Name, Passage
from kyyeu.pages.brief import ReportItem, report_item
from kyyeu.pages.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedPassage:
    """A passage as it stands now, and the words it had before."""

    passage: Passage
    was: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedReport:
    """What differs in one report; `gone` are words that stand there no more."""

    report: LinkRef
    changed: tuple[ChangedPassage, ...]
    added: tuple[Passage, ...]
    gone: tuple[Name, ...]
    retranslated: tuple[ChangedPassage, ...]
    translated: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesView:
    """Everything that differs; `since` is the date of the older bundle, as people write it."""

    since: str
    new: tuple[ReportItem, ...]
    withdrawn: tuple[Name, ...]
    reports: tuple[ChangedReport, ...]


def changes(scope: Scope, found: Differences) -> ChangesView:
    """Return the page of `found`."""
    return ChangesView(
        since=scope.dictionary.date(found.since) if found.since else "",
        new=tuple(report_item(scope, slug) for slug in found.new),
        withdrawn=tuple(Name(text=report.title, language="vi") for report in found.withdrawn),
        reports=tuple(_report(scope, item) for item in found.reports),
    )


def _report(scope: Scope, item: ReportDifferences) -> ChangedReport:
    return ChangedReport(
        report=scope.report(item.slug),
        changed=tuple(_changed(scope, item.changed, "vi")),
        added=tuple(_passages(scope, item.added)),
        gone=tuple(Name(text=sentence.vi, language="vi") for sentence in item.gone),
        retranslated=tuple(_changed(scope, item.retranslated, "en")),
        translated=tuple(_passages(scope, item.translated)),
    )


def _changed(scope: Scope, found: Iterable[Was], language: str) -> Iterable[ChangedPassage]:
    for item in found:
        for passage in _passages(scope, [item.sentence]):
            was = Name(text=item.was, language="en" if language == "en" else "vi")
            yield ChangedPassage(passage=passage, was=was)


def _passages(scope: Scope, sentences: Iterable[str]) -> Iterable[Passage]:
    for sentence in sentences:
        entry = scope.index.sentences[sentence]
        passage = scope.passage(entry.slug, [entry.sentence.span], bases=True)
        if passage is not None:
            yield passage
