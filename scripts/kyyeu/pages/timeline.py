"""What reports date: a time line of the dates and years they name, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kyyeu.pages.atoms import LinkRef, SentenceRef
from kyyeu.pages.scope import Scope
from kyyeu.parse.years import dates_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date of the time line: ISO, as precise as written, and as people write it.

    `documents` are those of that date, `events` the reports whose event it is, `homes` the
    sentences that name it.
    """

    iso: str
    label: str
    documents: tuple[LinkRef, ...]
    events: tuple[LinkRef, ...]
    homes: tuple[SentenceRef, ...]

    @property
    def year(self) -> int:
        """Return the year."""
        return int(self.iso[:4])


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The moments in order of time."""

    moments: tuple[Moment, ...]


def timeline(scope: Scope, slugs: Iterable[str]) -> Timeline | None:
    """Return the time line of the reports `slugs`; None where they name fewer than two dates."""
    index = scope.index
    homes: dict[str, dict[str, SentenceRef]] = defaultdict(dict)
    events: dict[str, dict[LinkRef, None]] = defaultdict(dict)
    documents: dict[str, dict[LinkRef, None]] = defaultdict(dict)
    for slug in slugs:
        report = index.reports[slug]
        for entry in report.entries:
            if not entry.noise:
                for _, iso in dates_in(report.text, entry.sentence.span):
                    homes[iso].setdefault(entry.sentence.id, scope.home(entry))
        held = report.edited.date or ""
        if held and not held.startswith("-"):
            events[held][scope.report(slug)] = None
        for linked in index.corpus.documents:
            for one, document in linked.members:
                if one == slug and document.date and not document.date.value.startswith("-"):
                    documents[document.date.value][scope.document(linked.id)] = None
    found = tuple(
        Moment(
            iso=iso,
            label=scope.dictionary.date(iso),
            documents=tuple(documents[iso]),
            events=tuple(events[iso]),
            homes=tuple(homes[iso].values()),
        )
        for iso in sorted(homes.keys() | events.keys() | documents.keys())
    )
    return Timeline(moments=found) if len(found) > 1 else None
