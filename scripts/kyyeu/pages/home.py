"""The home page and the list of reports."""

from __future__ import annotations

from dataclasses import dataclass

from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef
from kyyeu.pages.brief import Brief, ReportItem, brief, report_item
from kyyeu.pages.labels import N_
from kyyeu.pages.pack import changes_link
from kyyeu.pages.relations import Relations, relations
from kyyeu.pages.scope import Scope
from kyyeu.pages.timeline import Timeline, timeline

_MOST_LISTED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A section of the site, and how many things it holds."""

    link: LinkRef
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The newest report in short, the sections, and the newest of several reports.

    `more` leads to the list of all where some are left out, with how many there are;
    `changes` leads to the page of differences, in a bundle that has one.
    """

    newest: Brief | None
    sections: tuple[Counted, ...]
    reports: tuple[ReportItem, ...]
    more: Counted | None
    changes: LinkRef | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsView:
    """All reports, newest first; with several, their common time line and map."""

    reports: tuple[ReportItem, ...]
    timeline: Timeline | None
    relations: Relations | None


def home(scope: Scope, *, changes: bool = False) -> HomeView:
    """Return the home page; `changes` where there is a page of differences."""
    index = scope.index
    slugs = tuple(index.reports)
    counts = (
        (routes.REPORTS, N_("Các báo cáo"), len(slugs)),
        (routes.DOCUMENTS, N_("Văn kiện"), len(index.documents)),
        (routes.SPEAKERS, N_("Phát biểu"), len(index.people)),
        (routes.TOPICS, N_("Chủ đề"), len(index.topics)),
        (routes.GLOSSARY, N_("Thuật ngữ"), len(index.terms)),
    )
    listed = slugs[:_MOST_LISTED] if len(slugs) > 1 else ()
    every = scope.link(routes.REPORTS, scope.dictionary.label(N_("Tất cả báo cáo")))
    return HomeView(
        newest=brief(scope, slugs[0]) if slugs else None,
        sections=tuple(
            Counted(link=scope.link(address, scope.dictionary.label(label)), count=count)
            for address, label, count in counts
        ),
        reports=tuple(report_item(scope, slug) for slug in listed),
        more=Counted(link=every, count=len(slugs)) if len(slugs) > _MOST_LISTED else None,
        changes=changes_link(scope) if changes else None,
    )


def reports(scope: Scope) -> ReportsView:
    """Return the list of reports."""
    slugs = tuple(scope.index.reports)
    joint = slugs if scope.several else ()
    return ReportsView(
        reports=tuple(report_item(scope, slug) for slug in slugs),
        timeline=timeline(scope, joint),
        relations=relations(scope, joint),
    )
