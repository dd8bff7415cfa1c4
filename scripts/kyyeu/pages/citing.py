"""What a citation of a report's sentence says of the report, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kyyeu.model.corpus import Corpus, EditedReport
from kyyeu.pages import routes, titles
from kyyeu.pages.dates import shown_date
from kyyeu.pages.routes import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A report as it is cited in one language; `hosts` led the event, `date` is as written.

    `date` is "" where the report gives none.
    """

    title: str
    hosts: tuple[str, ...]
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedReport:
    """A report as it is cited, by language, and the address of its full text."""

    slug: str
    address: str
    named: Mapping[Language, Cited]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citing:
    """The reports that a page shows sentences of, and the as-of date, by language, or ""."""

    reports: tuple[CitedReport, ...]
    as_of: Mapping[Language, str]
    as_of_iso: str


def citing(corpus: Corpus, slugs: Iterable[str]) -> Citing | None:
    """Return what is needed to cite sentences of the reports `slugs`; None where there are none."""
    wanted = set(slugs)
    reports = tuple(
        cited_report(corpus, edited)
        for edited in corpus.reports
        if edited.report.source.slug in wanted
    )
    if not reports:
        return None
    as_of = {lang: shown_date(corpus.as_of, lang) for lang in routes.LANGUAGES}
    return Citing(reports=reports, as_of=as_of, as_of_iso=corpus.as_of)


def cited_report(corpus: Corpus, edited: EditedReport) -> CitedReport:
    """Return how a report is cited."""
    slug = edited.report.source.slug
    return CitedReport(
        slug=slug,
        address=routes.full_text(slug),
        named={lang: _cited(corpus, edited, lang) for lang in routes.LANGUAGES},
    )


def _cited(corpus: Corpus, edited: EditedReport, language: Language) -> Cited:
    event = edited.report.event
    leads = [host for host in event.hosts if host.role == "lead"] or event.hosts
    date = event.date.value if event.date is not None else ""
    return Cited(
        title=titles.report_name(edited, language).text,
        hosts=tuple(titles.established(corpus, host.name, language).text for host in leads),
        date=shown_date(date, language),
    )
