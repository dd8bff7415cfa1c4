"""Decisions on who says a sentence.

A decision on the sentence that introduces a remark decides who gives the remark: what was
only inferred from that sentence goes with it. One on any other sentence takes that sentence
alone, and leaves the rest of the remark with its speaker.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from kyyeu.link.decisions.names import Names
from kyyeu.link.decisions.places import Places
from kyyeu.model.report import Attribution, Remark, Report, Sentence
from kyyeu.reference.editor import SaidDecision

_OPENING = '“"„«'


def with_said(
    report: Report, decided: tuple[SaidDecision, ...], people: Names, places: Places
) -> Report:
    """Return the report with sentences given to those whom its editor names."""
    order = {sentence.id: index for index, sentence in enumerate(report.sentences)}
    remarks = list(report.remarks)
    touched = False
    for index, decision in enumerate(decided):
        sentence = places.sentence("said", index, decision)
        if sentence is None:
            continue
        names = [decision.by] if isinstance(decision.by, str) else list(decision.by)
        found = [people.one(places, "said", index, "by", name) for name in names if name]
        speakers = tuple(dict.fromkeys(person for person in found if person))
        if len(speakers) < len(set(found)) or not places.first("said", index, sentence.id):
            continue
        collective = None if speakers else decision.voice or None
        direct = report.source.text[sentence.span.start] in _OPENING
        voice = Remark(
            speakers=speakers,
            collective=collective,
            verb=None,
            direct=direct,
            cue=None,
            attributions=(Attribution(sentence=sentence.id, span=sentence.span, basis="decided"),),
        )
        remarks = _given(remarks, sentence, voice, order)
        touched = True
    return replace(report, remarks=_in_order(remarks)) if touched else report


def _given(
    remarks: list[Remark], sentence: Sentence, voice: Remark, order: dict[str, int]
) -> list[Remark]:
    """Return the remarks with `sentence` in `voice`, or in nobody's."""
    said = bool(voice.speakers or voice.collective)
    kept: list[Remark] = []
    waiting = said
    for remark in remarks:
        holds = any(item.sentence == sentence.id for item in remark.attributions)
        if not holds:
            kept.append(remark)
        elif _introduces(sentence, remark) or _same_voice(remark, voice):
            if waiting:
                kept.append(_revoiced(remark, sentence, voice))
                waiting = False
        else:
            kept += _around(remark, sentence)
    if waiting:
        kept = _joined(_in_order(kept), sentence, voice, order)
    return kept


def _introduces(sentence: Sentence, remark: Remark) -> bool:
    return remark.cue is not None and remark.cue.overlaps(sentence.span)


def _same_voice(remark: Remark, voice: Remark) -> bool:
    return (remark.speakers, remark.collective) == (voice.speakers, voice.collective)


def _revoiced(remark: Remark, sentence: Sentence, voice: Remark) -> Remark:
    """Return a remark in another voice, its introducing sentence as decided."""
    attributions = tuple(
        replace(item, basis="decided") if item.sentence == sentence.id else item
        for item in remark.attributions
    )
    return replace(
        remark, speakers=voice.speakers, collective=voice.collective, attributions=attributions
    )


def _around(remark: Remark, sentence: Sentence) -> Iterable[Remark]:
    """Yield what a remark holds before and behind a sentence, each as a remark."""
    others = [item for item in remark.attributions if item.sentence != sentence.id]
    before = tuple(item for item in others if item.span < sentence.span)
    behind = tuple(item for item in others if item.span >= sentence.span)
    if before:
        yield replace(remark, attributions=before)
    if behind:
        cue = remark.cue if remark.cue and remark.cue.start >= sentence.span.end else None
        head = cue is not None or not before
        yield replace(remark, attributions=behind, cue=cue, verb=remark.verb if head else None)


def _joined(
    remarks: Sequence[Remark], sentence: Sentence, voice: Remark, order: dict[str, int]
) -> list[Remark]:
    """Put a sentence at the end of the same voice's remark before it, or by itself."""
    joined = list(remarks)
    for index, remark in enumerate(joined):
        if not remark.attributions or not _same_voice(remark, voice):
            continue
        last = remark.attributions[-1].sentence
        if order.get(last, -2) + 1 == order[sentence.id]:
            joined[index] = replace(remark, attributions=remark.attributions + voice.attributions)
            return joined
    return [*joined, voice]


def _in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    return tuple(
        sorted(remarks, key=lambda r: r.attributions[0].span.start if r.attributions else -1)
    )


def without_sentences(
    remarks: Sequence[Remark], sentences: Sequence[Sentence], gone: Collection[str]
) -> tuple[Remark, ...]:
    """Return the remarks without what `gone` sentences say, or introduce."""
    kept = list(remarks)
    nobody = Remark(
        speakers=(), collective=None, verb=None, direct=False, cue=None, attributions=()
    )
    order = {sentence.id: index for index, sentence in enumerate(sentences)}
    for sentence in sentences:
        if sentence.id in gone:
            kept = _given(kept, sentence, nobody, order)
    return tuple(kept)
