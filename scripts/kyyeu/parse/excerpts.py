"""What a document sets out, as the report words it: verbatim in quotation marks, or not."""

from __future__ import annotations

import re
from collections import defaultdict

from kyyeu.model.report import Excerpt
from kyyeu.parse.context import Context
from kyyeu.parse.tables.documents import DOCUMENT_VERBS
from kyyeu.parse.words import any_of
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span, trimmed

_ADVERB = r"(?:đã|cũng|còn|đều|tiếp\s{1,3}tục|đồng\s{1,3}thời)\s{1,3}"
_VERB = any_of(word.form for word in DOCUMENT_VERBS)
# A document's verb with its adverbs, as it follows the document's name or its subject.
VERB_GROUP = rf"(?:{_ADVERB}){{0,2}}{_VERB}(?:\s{{1,3}}rõ)?"
_FIRST = re.compile(rf"(?:{VERB_GROUP})")
# A further verb of the same document in the same sentence.
_FURTHER = re.compile(
    rf"[,;]?\s{{1,3}}(?:và|đồng\s{{1,3}}thời|cũng)\s{{1,3}}(?P<verb>{_VERB})(?:\s{{1,3}}rõ)?"
)
# Between the verb and the quotation there may be what it is: "xác định rõ yêu cầu “...".
_BEFORE_QUOTATION = 40


def excerpts_of(context: Context, places: list[tuple[Span, int]]) -> dict[int, list[Excerpt]]:
    """Return, by document, what it sets out: `places` name a document each, by its index.

    A document sets something out where one of DOCUMENT_VERBS follows its name in the
    sentence with no other document between.
    """
    found: dict[int, list[Excerpt]] = defaultdict(list)
    ordered = sorted(places)
    for position, (place, document) in enumerate(ordered):
        sentences = context.sentences_in(place)
        if not sentences or context.quotation_at(place.start):
            continue
        stop = sentences[-1].span.end
        if position + 1 < len(ordered):
            stop = min(stop, max(place.end, ordered[position + 1][0].start))
        found[document].extend(_excerpts(context, place.end, stop, sentences[-1].span.end))
    return found


def _excerpts(context: Context, start: int, stop: int, sentence_end: int) -> list[Excerpt]:
    text = context.text
    verb = next(
        (m for m in _FIRST.finditer(text, start, stop) if not context.quotation_at(m.start())), None
    )
    if verb is None:
        return []
    groups = [(verb.start(), verb.end())]
    groups.extend(
        (further.start(), further.end())
        for further in _FURTHER.finditer(text, verb.end(), stop)
        if not context.quotation_at(further.start())
    )
    ends = [begin for begin, _ in groups[1:]] + [min(stop, sentence_end)]
    made = (_excerpt(context, group, end) for group, end in zip(groups, ends, strict=True))
    return [excerpt for excerpt in made if excerpt]


def _excerpt(context: Context, group: tuple[int, int], end: int) -> Excerpt | None:
    """Return what stands behind one verb: the quotation near it, else the paraphrase."""
    text, (begin, start) = context.text, group
    verb = squeezed(text[begin:start].lstrip(",; "))
    quoted = context.quotation_in(start, end)
    if quoted and quoted.closed and quoted.span.start - start <= _BEFORE_QUOTATION:
        if len(quoted.inner):
            return Excerpt(span=quoted.inner, verb=verb, direct=True)
        return None
    span = trimmed(text, start, end, ",;:./")
    return Excerpt(span=span, verb=verb, direct=False) if span else None
