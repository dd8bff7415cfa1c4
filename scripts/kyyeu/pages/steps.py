"""What stands before and after a page in its section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Target
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.documents import DocumentsView
from kyyeu.pages.labels import N_
from kyyeu.pages.speakers import SpeakersView
from kyyeu.pages.topics import TopicsView


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """The way on from a page: the pages before and after it, None at an end, and its section."""

    before: LinkRef | None
    after: LinkRef | None
    up: LinkRef


def all_steps(dictionary: Dictionary, views: Iterable[object]) -> Mapping[str, Steps]:
    """Return the steps of every page that a list of `views` holds, and of reports, by address."""
    found: dict[str, Steps] = {}
    for view in views:
        if isinstance(view, DocumentsView):
            up = _to(dictionary, routes.DOCUMENTS, N_("Tất cả văn kiện"))
            found |= _steps(up, (item.link for item in (*view.numbered, *view.named)))
        elif isinstance(view, SpeakersView):
            up = _to(dictionary, routes.SPEAKERS, N_("Tất cả người phát biểu"))
            found |= _steps(up, (item.link for item in view.speakers))
        elif isinstance(view, TopicsView):
            up = _to(dictionary, routes.TOPICS, N_("Tất cả chủ đề"))
            for group in view.groups:
                found |= _steps(up, (item.link for item in group.topics))
    return found | _reports(dictionary)


def _reports(dictionary: Dictionary) -> dict[str, Steps]:
    """Return the steps among the overviews, and among the full texts, each below its overview."""
    slugs = tuple(dictionary.index.reports)
    named = {slug: dictionary.report(slug) for slug in slugs}
    up = _to(dictionary, routes.REPORTS, N_("Tất cả báo cáo"))
    found = _steps(
        up, (LinkRef(target=Target(address=routes.report(s)), name=named[s]) for s in slugs)
    )
    texts = [LinkRef(target=Target(address=routes.full_text(s)), name=named[s]) for s in slugs]
    for slug, step in zip(slugs, _steps(up, texts).values(), strict=True):
        overview = _to(dictionary, routes.report(slug), N_("Tổng quan"))
        found[routes.full_text(slug)] = Steps(before=step.before, after=step.after, up=overview)
    return found


def _steps(up: LinkRef, links: Iterable[LinkRef]) -> dict[str, Steps]:
    row = list({link.target.address: link for link in links}.values())
    return {
        link.target.address: Steps(
            before=row[place - 1] if place else None,
            after=row[place + 1] if place + 1 < len(row) else None,
            up=up,
        )
        for place, link in enumerate(row)
    }


def _to(dictionary: Dictionary, address: str, label: str) -> LinkRef:
    return LinkRef(target=Target(address=address), name=dictionary.label(label))
