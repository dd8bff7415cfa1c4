"""Remarks: which sentences are whose words, stated by the text or inferred from it.

A cue is a speaker with a reporting verb ("Ông Hiển cũng đề nghị", "“...”, bà Lan nói", "Theo
ông Nam, ..."), an unnamed voice with one ("Các đại biểu cho rằng") or an organisation with
one. A sentence without a cue of its own goes on with the remark before it, and is inferred,
unless it tells of the event itself; a quotation that runs on is stated.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kyyeu.model.report import Attribution, Basis, Remark, Sentence
from kyyeu.parse.capitals import organisations
from kyyeu.parse.context import Context
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.people import Naming
from kyyeu.parse.tables.speech import ADVERBS, COLLECTIVES, REPORTING_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

_VERB = any_of(word.form for word in REPORTING_VERBS)
_SAYS = re.compile(
    rf"\s{{0,2}},?\s{{0,2}}(?:{any_of(ADVERBS)}\s{{1,2}}){{0,3}}(?P<verb>{_VERB})", re.IGNORECASE
)
_COLLECTIVE = re.compile(
    rf"(?:nhiều |một số |các |đa số |phần lớn )?{any_of(word.form for word in COLLECTIVES)}",
    re.IGNORECASE,
)
_ACCORDING = re.compile(r"(?<!\w)(?:cũng\s{1,2})?theo\s{1,2}\Z", re.IGNORECASE)
_FRONTED = re.compile(rf"(?P<verb>{_VERB})", re.IGNORECASE)
# How far a quotation may stand from the cue that introduces or follows it, in code points.
_NEAR = 12
_SPOKEN_BLOCKS = ("paragraph", "item")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cue:
    speakers: tuple[str, ...]
    collective: str | None
    verb: str | None
    span: Span


def find_remarks(context: Context, namings: Sequence[Naming]) -> tuple[Remark, ...]:
    """Return the remarks in the order of the text; `namings` are the places that name people."""
    remarks: list[Remark] = []
    cue: _Cue | None = None
    held: list[Attribution] = []
    direct = False
    block_of = {block.id: block for block in context.blocks}
    previous: Sentence | None = None

    def close() -> None:
        if cue and held:
            remarks.append(_remark(cue, held, direct=direct))

    for sentence in context.sentences:
        block = block_of[sentence.block]
        spoken = block.kind in _SPOKEN_BLOCKS
        own = _cue_of(context, sentence, namings) if spoken else None
        if own:
            close()
            cue, held, direct = own, [_attribution(sentence, "stated")], False
            direct = _is_direct(context, sentence, own)
        elif cue:
            before = held[-1].basis
            basis = _goes_on(context, sentence, previous, cue, before) if spoken else None
            if basis:
                held.append(_attribution(sentence, basis))
            else:
                close()
                cue, held = None, []
        previous = sentence
    close()
    return tuple(remarks)


def _remark(cue: _Cue, held: list[Attribution], *, direct: bool) -> Remark:
    return Remark(
        speakers=cue.speakers,
        collective=cue.collective,
        verb=cue.verb,
        direct=direct,
        cue=cue.span,
        attributions=tuple(held),
    )


def _attribution(sentence: Sentence, basis: Basis) -> Attribution:
    return Attribution(sentence=sentence.id, span=sentence.span, basis=basis)


def _goes_on(
    context: Context, sentence: Sentence, previous: Sentence | None, cue: _Cue, before: Basis
) -> Basis | None:
    """Tell on what basis a sentence without a cue goes on with the remark, if it does."""
    if previous is None:
        return None
    quotation = context.quotation_at(sentence.span.start)
    if quotation and quotation.span.start < previous.span.end:
        return before  # a quotation runs on: as sure as the sentence that opened it
    same_block = previous.block == sentence.block
    if tells_of_event(context.text, sentence.span) or (cue.collective and not same_block):
        return None
    return "inferred"


def _cue_of(context: Context, sentence: Sentence, namings: Sequence[Naming]) -> _Cue | None:
    first = bisect_left(namings, sentence.span.start, key=lambda item: item.whole.start)
    last = bisect_left(namings, sentence.span.end, key=lambda item: item.whole.start)
    inside = [n for n in namings[first:last] if not context.quotation_at(n.mention.start)]
    finders = (_named, _named_fronted, _unnamed, _organisation)
    return next((cue for find in finders if (cue := find(context, sentence, inside))), None)


def _named(context: Context, sentence: Sentence, namings: Sequence[Naming]) -> _Cue | None:
    """Find "X verb" and "Theo X" in a sentence."""
    text, stop = context.text, sentence.span.end
    for index, naming in enumerate(namings):
        says = _SAYS.match(text, naming.whole.end, stop)
        if says:
            speakers = _joint(text, namings, index)
            span = Span(start=_cue_start(context, sentence, naming), end=says.end())
            verb = squeezed(says["verb"]).lower()
            return _Cue(speakers=speakers, collective=None, verb=verb, span=span)
        before = text[max(sentence.span.start, naming.whole.start - _NEAR) : naming.whole.start]
        if according := _ACCORDING.search(before):
            start = naming.whole.start - len(before) + according.start()
            span = Span(start=start, end=naming.whole.end)
            return _Cue(speakers=naming.candidates, collective=None, verb="theo", span=span)
    return None


def _joint(text: str, namings: Sequence[Naming], index: int) -> tuple[str, ...]:
    """Return the speakers of a remark: the one before the verb and those joined by "và"."""
    speakers = namings[index].candidates
    while index and text[namings[index - 1].whole.end : namings[index].whole.start] == " và ":
        index -= 1
        speakers = (*namings[index].candidates, *speakers)
    return speakers


def _cue_start(context: Context, sentence: Sentence, naming: Naming) -> int:
    """Return where a cue begins: at the sentence's start, or behind a quotation before it."""
    before = context.quotations_in(Span(start=sentence.span.start, end=naming.whole.start))
    opened = context.quotation_at(sentence.span.start)
    return naming.whole.start if before or opened else sentence.span.start


def _named_fronted(context: Context, sentence: Sentence, namings: Sequence[Naming]) -> _Cue | None:
    """Find "Nhấn mạnh ..., X ..." : the verb opens the sentence, the speaker opens a clause."""
    verb = _FRONTED.match(context.text, sentence.span.start, sentence.span.end)
    if not verb:
        return None
    for naming in namings:
        if context.text[naming.whole.start - 2 : naming.whole.start] == ", ":
            span = Span(start=sentence.span.start, end=naming.whole.end)
            said = squeezed(verb["verb"]).lower()
            return _Cue(speakers=naming.candidates, collective=None, verb=said, span=span)
    return None


def _unnamed(context: Context, sentence: Sentence, _: Sequence[Naming]) -> _Cue | None:
    matches = _COLLECTIVE.finditer(context.text, sentence.span.start, sentence.span.end)
    return _voice(context, sentence, ((match.start(), match.end()) for match in matches))


def _organisation(context: Context, sentence: Sentence, _: Sequence[Naming]) -> _Cue | None:
    places = organisations(context.text, sentence.span.start, sentence.span.end)
    return _voice(context, sentence, ((place.start, place.end) for place in places))


def _voice(context: Context, sentence: Sentence, places: Iterator[tuple[int, int]]) -> _Cue | None:
    """Return the cue of the first voice without a name that a verb follows."""
    for start, end in places:
        says = _SAYS.match(context.text, end, sentence.span.end)
        if says and not context.quotation_at(start):
            return _Cue(
                speakers=(),
                collective=squeezed(context.text[start:end]),
                verb=squeezed(says["verb"]).lower(),
                span=Span(start=sentence.span.start, end=says.end()),
            )
    return None


def _is_direct(context: Context, sentence: Sentence, cue: _Cue) -> bool:
    """Tell whether the speaker's words stand in quotation marks next to the cue."""
    after = Span(start=cue.span.end, end=min(len(context.text), cue.span.end + _NEAR))
    behind = context.quotations_in(after)
    if behind and not any(c.isalpha() for c in context.text[after.start : behind[0].span.start]):
        return True
    near = max(sentence.span.start, cue.span.start - 4)
    return cue.span.start > near and context.quotation_at(max(near, cue.span.start - 3)) is not None
