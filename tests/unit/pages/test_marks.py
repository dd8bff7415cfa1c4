from __future__ import annotations

from kyyeu.pages.atoms import RunKind, Target
from kyyeu.pages.marks import Mark, find_forms, linked_runs, without_clashes
from kyyeu.text.span import Span


def mark(start: int, end: int, kind: RunKind = "term", key: str = "a") -> Mark:
    target = Target(address=f"{key}.html")
    return Mark(span=Span(start=start, end=end), kind=kind, key=key, target=target)


def test_names_go_before_terms_and_long_terms_before_short_ones() -> None:
    name = mark(4, 9, "document", "d")
    kept = without_clashes([mark(0, 3), mark(0, 2), mark(3, 6), mark(8, 12), mark(9, 12), name])
    assert [(item.span.start, item.span.end) for item in kept] == [(0, 3), (4, 9), (9, 12)]


def test_only_the_first_mention_is_linked_and_no_page_links_to_itself() -> None:
    marks = [mark(0, 1), mark(2, 3), mark(4, 5, key="b")]
    runs = linked_runs("a a b c", Span(start=0, end=7), marks, set(), "b.html")
    assert [(run.text, run.target is not None) for run in runs] == [("a", True), (" a b c", False)]


def test_a_mark_that_is_cut_is_not_linked() -> None:
    runs = linked_runs("abcdef", Span(start=2, end=6), [mark(1, 4), mark(5, 6)], set(), "")
    assert [(run.text, run.target is not None) for run in runs] == [("cde", False), ("f", True)]


def test_english_forms_are_found_as_whole_words_in_any_number() -> None:
    factory, smart = mark(0, 1, key="f"), mark(0, 1, key="s")
    found = find_forms(
        "Smart factories, FACTORY, factoryish", [("factory", factory), ("smart factory", smart)]
    )
    assert [(item.key, item.span.start) for item in found] == [("s", 0), ("f", 17)]
    assert find_forms("anything", [(" ", factory)]) == ()
