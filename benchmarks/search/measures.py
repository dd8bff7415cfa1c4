"""What is measured of an engine behind Material's box."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.search.browser import Answer, Site, ask, first_answer, heap, opened, searched_bytes
from benchmarks.search.judge import Query, holds
from benchmarks.search.texts import Article
from playwright.sync_api import Browser

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How well the queries of a class were answered, as shares of 1."""

    queries: int
    at_1: float
    at_5: float
    reciprocal: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """All answers, in the order of the queries, and the growth of the heap in bytes."""

    answers: list[Answer]
    heap: int


class Texts:
    """The words behind a link."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Read the articles."""
        self.sentences = {s.id: s.text for item in articles for s in item.sentences}
        self.pages = {item.address: [s.text for s in item.sentences] for item in articles}

    def behind(self, item: Sequence[str]) -> list[list[str]]:
        """Return, place by place, the passages that an item of the list shows.

        Links to sentences are a place each. An item without any shows its page, and all of
        its sentences count: better for Material, whose list knows no sentences.
        """
        anchors = [link.partition("#")[2] for link in item]
        known = [[self.sentences[name]] for name in anchors if name in self.sentences]
        return known or [self.pages.get(item[0].partition("#")[0], [])]


def run(browser: Browser, root: str, queries: Sequence[Query]) -> Run:
    """Ask all queries on one page."""
    with opened(browser, root) as page:
        page.evaluate("window.bench.open()")
        before = heap(page)
        answers = ask(page, root, [query.typed for query in queries])
        return Run(answers=answers, heap=heap(page) - before)


def rank(query: Query, answer: Answer, texts: Texts) -> int:
    """Return the place of the first right passage, from 1; 0 where none is."""
    shown = [place for item in answer.items for place in texts.behind(item)]
    for place, passages in enumerate(shown, start=1):
        if any(holds(text, query) for text in passages):
            return place
    return 0


def judged(
    queries: Sequence[Query], answers: Sequence[Answer], texts: Texts
) -> Mapping[str, Found]:
    """Return how well each class was answered."""
    ranks: dict[str, list[int]] = {}
    for query, answer in zip(queries, answers, strict=True):
        ranks.setdefault(query.kind, []).append(rank(query, answer, texts))
    return {
        kind: Found(
            queries=len(found),
            at_1=sum(place == 1 for place in found) / len(found),
            at_5=sum(1 <= place <= 5 for place in found) / len(found),
            reciprocal=sum(1 / place for place in found if place) / len(found),
        )
        for kind, found in ranks.items()
    }


def first(browser: Browser, root: str, typed: str, times: int) -> tuple[float, float]:
    """Return the median milliseconds to the first answer, as `first_answer` does."""
    found = [first_answer(browser, root, typed) for _ in range(times)]
    return statistics.median(one for one, _ in found), statistics.median(two for _, two in found)


def cold(browser: Browser, root: str, queries: Sequence[Query]) -> list[float]:
    """Return the milliseconds of each query asked first on a page of its own."""
    times = []
    for query in queries:
        with opened(browser, root) as page:
            times += [answer.ms for answer in ask(page, root, [query.typed])]
    return times


def fetched(browser: Browser, site: Site, typed: str) -> int:
    """Return the bytes that a first query asks of the server."""
    site.served.clear()
    with opened(browser, site.http) as page:
        ask(page, site.http, [typed])
        page.wait_for_load_state("networkidle")
    return searched_bytes(site)
