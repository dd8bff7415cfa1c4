"""What a cue takes back of the sentences before it: its speaker's words, or nobody's.

They are a quotation that ends before the cue, what leads up to it, or what it says was said.
"""

from __future__ import annotations

from collections.abc import Sequence

from kyyeu.model.report import Attribution, Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.quotation_cues import NEAR
from kyyeu.parse.says import GOES_BACK, Cue
from kyyeu.text.quotes import Quotation

_THAT_WAS = ("Đó là ", "Đây là ")  # "“...” Đó là chia sẻ của ông X."
_MOST_QUOTED = 24


def quoted_before(
    context: Context,
    read: Sequence[Sentence],
    held: Sequence[Attribution],
    sentence: Sentence,
    cue: Cue,
) -> list[Sentence]:
    """Return the sentences of a quotation that this sentence gives to its speaker.

    "“A. B”, ông X nói": A was read before X was named, and is X's, whoever spoke before.
    """
    opened = _quotation_before(context, sentence, cue)
    if opened is None or opened.span.start >= sentence.span.start:
        return []
    recent = read[-_MOST_QUOTED:]
    taken = [item for item in recent if item.span.start >= opened.span.start - 2]
    ids = {item.id for item in taken}
    if any(item.sentence in ids and item.basis == "stated" for item in held):
        return []  # whoever opened the quotation was named there
    return taken


def leads_up(
    context: Context, read: Sequence[Sentence], held: Sequence[Attribution], sentence: Sentence
) -> set[str]:
    """Return the ids of what opens the paragraph of a cue, and was read as another's words.

    "Nhìn từ phía doanh nghiệp, câu chuyện lại khác. Ông X cho rằng": a paragraph in which X
    speaks does not open with what the last speaker, whose words are `held`, went on to say: in
    the labelled reports not once of 43 times.
    """
    inferred = {item.sentence for item in held if item.basis == "inferred"}
    opening: set[str] = set()
    for item in reversed(read):
        if item.block != sentence.block:
            break
        if item.id not in inferred or context.quotation_at(item.span.start):
            return set()  # soon, as a rule: a text may be one paragraph
        opening.add(item.id)
    return opening


def told_before(untold: Sequence[Sentence]) -> list[Sentence]:
    """Return the last paragraph before a sentence that says whose words it was.

    None of it, `untold`, may have been given to anybody.
    """
    last = untold[-1].block if untold else ""
    return [item for item in untold if item.block == last]


def _quotation_before(context: Context, sentence: Sentence, cue: Cue) -> Quotation | None:
    """Return the quotation that ends just before a cue: in its sentence, or right before."""
    text, start = context.text, sentence.span.start
    opened = context.quotation_at(start)
    if opened and opened.span.end <= max(start, cue.span.start) + NEAR:
        return opened
    if opened or not (text[start] in GOES_BACK or text.startswith(_THAT_WAS, start)):
        return None
    end = start
    while end and (text[end - 1].isspace() or text[end - 1] == "."):
        end -= 1
    return context.quotation_at(end - 1) if end else None
