"""Where a sentence names something that has a page.

In the Vietnamese the parser's spans say so; in the English it is looked for, by the
established forms of just those names that the Vietnamese holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kyyeu.pages.atoms import Run, RunKind, Target
from kyyeu.text.english import plural
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A span that names the thing `key`, whose page or entry is at `target`."""

    span: Span
    kind: RunKind
    key: str
    target: Target


def without_clashes(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks in order; of two that overlap, documents and people go before terms.

    Among terms the one that starts first wins, the longest of these.
    """
    ordered = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
    names = _in_turn(mark for mark in ordered if mark.kind != "term")
    terms = _in_turn(_clear_of(names, (mark for mark in ordered if mark.kind == "term")))
    return tuple(sorted((*names, *terms), key=lambda mark: mark.span))


def _clear_of(names: list[Mark], terms: Iterable[Mark]) -> Iterable[Mark]:
    """Yield the terms that share nothing with a name; both stand in order."""
    position = 0
    for mark in terms:
        while position < len(names) and names[position].span.end <= mark.span.start:
            position += 1
        if position == len(names) or not names[position].span.overlaps(mark.span):
            yield mark


def _in_turn(marks: Iterable[Mark]) -> list[Mark]:
    """Drop each mark that overlaps the one kept before it."""
    kept: list[Mark] = []
    for mark in marks:
        if not kept or kept[-1].span.end <= mark.span.start:
            kept.append(mark)
    return kept


def linked_runs(
    text: str, span: Span, marks: Iterable[Mark], seen: set[Target], page: str
) -> tuple[Run, ...]:
    """Cut `span` of `text` into runs, linking each target at its first mention.

    `seen` holds the targets linked before and gains those linked here. Nothing links
    to the page it stands on, except to an entry of it.
    """
    runs: list[Run] = []
    position = span.start
    for mark in marks:
        if mark.span.start < position or mark.span.end > span.end:
            continue
        if mark.target in seen or mark.target == Target(address=page):
            continue
        seen.add(mark.target)
        if position < mark.span.start:
            runs.append(Run(text=text[position : mark.span.start]))
        runs.append(Run(text=mark.span.of(text), kind=mark.kind, target=mark.target))
        position = mark.span.end
    if position < span.end:
        runs.append(Run(text=text[position : span.end]))
    return tuple(runs)


def find_forms(text: str, forms: Iterable[tuple[str, Mark]]) -> tuple[Mark, ...]:
    """Return where `text` names the things whose forms are given, each with a mark to copy.

    Whole words, in any case, singular or plural, the longest form first.
    """
    wanted: dict[str, Mark] = {}
    for form, mark in forms:
        for known_form in (form, plural(form)) if form.strip() else ():
            wanted.setdefault(known_form.lower(), mark)
    if not wanted:
        return ()
    longest_first = sorted(wanted, key=len, reverse=True)
    pattern = re.compile(
        r"(?<!\w)(" + "|".join(re.escape(form) for form in longest_first) + r")(?!\w)",
        re.IGNORECASE,
    )
    marks: list[Mark] = []
    for found in pattern.finditer(text):
        # A letter whose lower case is longer (İ) may match and yet be no key.
        known = wanted.get(found[1].lower())
        if known is not None:
            span = Span(start=found.start(), end=found.end())
            marks.append(replace(known, span=span))
    return tuple(marks)
