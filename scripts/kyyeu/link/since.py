"""What is new, changed or gone since an older bundle, by the permanent ids of sentences."""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.link.published import Published, PublishedReport, PublishedSentence
from kyyeu.text.normalise import squeezed


@dataclass(frozen=True, slots=True, kw_only=True)
class Was:
    """A live sentence, and what it said before in one of the languages."""

    sentence: str
    was: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDifferences:
    """What differs in a report that both have, each in the order of the text.

    `added` are sentences with an id of their own since then, `changed` the same sentence in
    other words, `gone` the words of ids that no sentence bears any more. `retranslated`
    holds sentences whose English is another one, `translated` those that had none.
    """

    slug: str
    added: tuple[str, ...]
    changed: tuple[Was, ...]
    gone: tuple[PublishedSentence, ...]
    retranslated: tuple[Was, ...]
    translated: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Tell whether anything differs."""
        found = (self.added, self.changed, self.gone, self.retranslated, self.translated)
        return any(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What differs from a bundle of the as-of date `since` (ISO, or "").

    `new` are the slugs of reports that came since, `withdrawn` the reports that went.
    """

    since: str
    new: tuple[str, ...]
    withdrawn: tuple[PublishedReport, ...]
    reports: tuple[ReportDifferences, ...]


def differences(old: Published, now: Published) -> Differences:
    """Return what differs between two states. Spacing and Unicode form are no difference."""
    before = {report.slug: report for report in old.reports}
    slugs = {report.slug for report in now.reports}
    pairs = [(before[report.slug], report) for report in now.reports if report.slug in before]
    compared = (_report(*pair) for pair in pairs)
    return Differences(
        since=old.as_of,
        new=tuple(report.slug for report in now.reports if report.slug not in before),
        withdrawn=tuple(report for report in old.reports if report.slug not in slugs),
        reports=tuple(item for item in compared if item.any),
    )


def _report(old: PublishedReport, now: PublishedReport) -> ReportDifferences:
    known = {sentence.id: sentence for sentence in old.sentences}
    live = {sentence.id for sentence in now.sentences}
    both = [(known[item.id], item) for item in now.sentences if item.id in known]
    # The English of a sentence that is stale stands as it stood: nobody corrected it.
    english = [(was, item) for was, item in both if item.en and _other(was.en, item.en)]
    return ReportDifferences(
        slug=now.slug,
        added=tuple(item.id for item in now.sentences if item.id not in known),
        changed=tuple(
            Was(sentence=item.id, was=was.vi) for was, item in both if _other(was.vi, item.vi)
        ),
        gone=tuple(item for item in old.sentences if item.id not in live),
        retranslated=tuple(Was(sentence=item.id, was=was.en) for was, item in english if was.en),
        translated=tuple(item.id for was, item in english if not was.en),
    )


def _other(one: str, two: str) -> bool:
    return squeezed(one) != squeezed(two)
