"""A term's uses: every sentence with it beside its translation, by report and by speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from kyyeu.pages.atoms import LinkRef, Name, Row, Run, RunKind, Slice
from kyyeu.pages.dictionary import USES_A_PAGE, Dictionary
from kyyeu.pages.entries import SentenceEntry
from kyyeu.pages.glosses import Gloss, gloss
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.items import Voice, voices
from kyyeu.pages.scope import Scope
from kyyeu.reference.forms import Form
from kyyeu.text.phrases import Found
from kyyeu.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCount:
    """An English form of the term and how often it stands; odd where another does more often."""

    name: Name
    count: int
    odd: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence in both languages, the term marked.

    `odd` tells that all English forms in it are odd ones, `departs` that none is agreed.
    """

    row: Row
    odd: bool
    departs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceGroup:
    """Sentences of one voice; None is the report itself."""

    voice: Voice | None
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UseGroup:
    """The uses in one report."""

    report: LinkRef
    count: int
    voices: tuple[VoiceGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermUsesView:
    """The page: what the term is, what is made of it in English, every sentence.

    `departing` counts translated sentences without any agreed form, `parts` links the
    pages of a term that has more sentences than one page shows.
    """

    gloss: Gloss
    entry: LinkRef
    sentences: int
    times: int
    reports: int
    forms: tuple[FormCount, ...]
    departing: int
    groups: tuple[UseGroup, ...]
    part: int
    parts: tuple[LinkRef, ...]


def parts_of(index: CorpusIndex, term_id: str) -> int:
    """Return how many pages the uses of a term take; 0 where it is not used."""
    return -(-len(index.uses.get(term_id, ())) // USES_A_PAGE)


def term_uses(scope: Scope, term_id: str, part: int) -> TermUsesView:
    """Return the `part`th page (from 1) of the uses of a term."""
    index = scope.index
    entries = index.uses[term_id]
    rendered = {entry.sentence.id: _rendered(scope.dictionary, entry, term_id) for entry in entries}
    counts = Counter(use.value.text for uses in rendered.values() for use in uses or ())
    most = max(counts.values(), default=0)
    odd = frozenset(form for form, count in counts.items() if count < most)
    shown = entries[(part - 1) * USES_A_PAGE : part * USES_A_PAGE]

    def pair(entry: SentenceEntry) -> Pair:
        return _pair(scope, entry, term_id, rendered[entry.sentence.id], odd)

    return TermUsesView(
        gloss=gloss(scope.dictionary, term_id),
        entry=scope.term(term_id),
        sentences=len(entries),
        times=sum(len(index.term_spans[term_id, entry.sentence.id]) for entry in entries),
        reports=len({entry.slug for entry in entries}),
        forms=tuple(
            FormCount(name=Name(text=form, language="en"), count=count, odd=form in odd)
            for form, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        ),
        departing=sum(uses is not None and not uses for uses in rendered.values()),
        groups=tuple(
            UseGroup(
                report=scope.report(slug),
                count=sum(entry.slug == slug for entry in entries),
                voices=tuple(
                    VoiceGroup(voice=voice, pairs=tuple(pair(entry) for entry in said))
                    for voice, said in _by_voice(scope, tuple(group))
                ),
            )
            for slug, group in groupby(shown, key=lambda entry: entry.slug)
        ),
        part=part,
        parts=tuple(_parts(scope, term_id)),
    )


def _parts(scope: Scope, term_id: str) -> Iterator[LinkRef]:
    entries = scope.index.uses[term_id]
    for first in range(0, len(entries), USES_A_PAGE) if len(entries) > USES_A_PAGE else ():
        yield scope.term_uses(term_id, entries[first].sentence.id)


def _rendered(
    names: Dictionary, entry: SentenceEntry, term_id: str
) -> tuple[Found[Form], ...] | None:
    """Return where the translation of a sentence uses the term; None where there is none."""
    translation = names.index.corpus.translations.get(entry.sentence.id)
    if translation is None or not translation.text:
        return None
    wanted = names.index.terms_in[entry.sentence.id]
    found = names.index.english.find(translation.text, wanted)
    return tuple(use for use in found if use.value.term == term_id)


def _by_voice(
    scope: Scope, entries: Sequence[SentenceEntry]
) -> Iterator[tuple[Voice | None, list[SentenceEntry]]]:
    """Yield each voice of a report, in the order of first appearance, with its sentences."""
    groups: dict[tuple[object, ...], tuple[Voice | None, list[SentenceEntry]]] = {}
    for entry in entries:
        voice = next(iter(voices(scope, [entry])), None)
        key = (voice.people, voice.collective) if voice else ()
        groups.setdefault(key, (voice, []))[1].append(entry)
    yield from groups.values()


def _pair(
    scope: Scope,
    entry: SentenceEntry,
    term_id: str,
    uses: tuple[Found[Form], ...] | None,
    odd: frozenset[str],
) -> Pair:
    span = entry.sentence.span
    original = scope.original(entry, span, set(), None)
    hits: list[tuple[Span, RunKind]] = [
        (hit, "hit") for hit in scope.index.term_spans[term_id, entry.sentence.id]
    ]
    text = scope.index.reports[entry.slug].text
    original = replace(original, runs=tuple(_runs(text, span, hits)))
    translation: tuple[Slice, ...] = ()
    if uses is not None:
        given = scope.translated(entry, span, set(), None)
        if given is not None:
            english = given.text
            hits = [(use.span, "odd" if use.value.text in odd else "hit") for use in uses]
            whole = Span(start=0, end=len(english))
            translation = (replace(given, runs=tuple(_runs(english, whole, hits))),)
    return Pair(
        row=scope.shown_row([original], translation),
        odd=bool(uses) and all(use.value.text in odd for use in uses or ()),
        departs=uses is not None and not uses,
    )


def _runs(text: str, span: Span, hits: Iterable[tuple[Span, RunKind]]) -> Iterator[Run]:
    """Cut `span` of `text` into runs, the hits (in order) among them."""
    position = span.start
    for hit, kind in hits:
        within = hit.meet(Span(start=position, end=span.end)) if position < span.end else None
        if within is None:
            continue
        if position < within.start:
            yield Run(text=text[position : within.start])
        yield Run(text=within.of(text), kind=kind)
        position = within.end
    if position < span.end:
        yield Run(text=text[position : span.end])
