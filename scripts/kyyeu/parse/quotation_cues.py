"""Cues that a mark gives, whatever the verb: a quotation beside a voice, or a colon behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.model.report import Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.names import opens_clause
from kyyeu.parse.says import Cue
from kyyeu.parse.voices import Voice
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

# "với chủ đề: “...”": a title stands there, and nothing that is said.
_TITLED = re.compile(
    r"(?<!\w)(?:chủ đề|đề tài|chuyên đề|tên|sách|khẩu hiệu|nội dung|dự án|chương trình|đề án|bài"
    r"|tham luận|giải|tiêu đề|tựa đề|nhan đề|phương châm|mục tiêu)\s{0,2}:\Z",
    re.IGNORECASE,
)
_TITLED_BACK = 16
_MOST_QUOTATIONS = 4
# "X đi thẳng vào chuyện tiền: ...", and no list: "X tặng quà ba hộ gồm: ..."
_COLON = re.compile(
    r"[^:;“”\"()]{1,100}(?<!\bgồm)(?<!\bsau)(?<!\bcó)(?<!\blà)(?<!\bnhư):"
    r"(?=\s[^\W\d_A-ZĐ][^\n]{40})"
)
# "Đồng chí X, Bí thư Y: Huyện đã ...": nothing but the colon, and a sentence behind it.
_COLON_ALONE = re.compile(r"\s{0,2}:(?=\s{1,2}[^\W\d_][^\n]{40})")
_TO = "Với "
# How far a quotation may stand from the cue that introduces or follows it, in code points.
NEAR = 12
_LONGEST_CLOSING = 60


def closes_quotation(context: Context, sentence: Sentence, voice: Voice) -> Cue | None:
    """Find "“...”, X ..." at a sentence's end, whatever the verb."""
    text, stop = context.text, sentence.span.end
    if not voice.speakers or stop - voice.whole.end > 2 * _LONGEST_CLOSING:
        return None
    near = max(sentence.span.start, voice.whole.start - 4)
    if not any(context.quotation_at(offset) for offset in range(near, voice.whole.start)):
        return None
    rest = text[voice.whole.end : stop].rpartition(",")[2].strip(" .!?")
    verb = squeezed(rest) if 0 < len(rest) <= _LONGEST_CLOSING else None
    span = Span(start=voice.whole.start, end=stop)
    return Cue(speakers=voice.speakers, collective=None, verb=verb, span=span)


def introduces_quotation(
    context: Context, sentence: Sentence, heard: Sequence[Voice]
) -> Cue | None:
    """Find "X ...: “...”", whatever the words between, where nobody else can be meant."""
    start = _colon_before_quotation(context, sentence)
    if start is None:
        return None
    named = [voice for voice in heard if voice.speakers and voice.span.start < start]
    if not named or len({voice.speakers for voice in named}) > 1:
        return None
    span = Span(start=sentence.span.start, end=start)
    return Cue(speakers=named[0].speakers, collective=None, verb=None, span=span)


def opens_with(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> Cue | None:
    """Find "X ...: clause" and "Với X, clause", where the sentence names nobody else."""
    text, start = context.text, sentence.span.start
    if len({voice.speakers for voice in heard if voice.speakers}) != 1:
        return None
    first = next(voice for voice in heard if voice.speakers)
    if not first.named:
        return None
    behind, stop = first.whole.end, sentence.span.end
    colon = _COLON_ALONE.match(text, behind) if first.whole.start == start else None
    if not colon and opens_clause(text, start, first.whole.start):
        colon = _COLON.match(text, behind, stop)
    to_him = text.startswith(_TO, start) and first.whole.start == start + len(_TO)
    if not colon and not (to_him and text.startswith(",", behind)):
        return None
    span = Span(start=start, end=colon.end() if colon else behind)
    return Cue(speakers=first.speakers, collective=None, verb=None, span=span)


def _colon_before_quotation(context: Context, sentence: Sentence) -> int | None:
    """Return where the first quotation behind a colon opens that is no title."""
    start = sentence.span.start
    for _ in range(_MOST_QUOTATIONS):
        quotation = context.quotation_in(start, sentence.span.end)
        if quotation is None:
            return None
        at, start = quotation.span.start, quotation.span.end
        before = context.text[max(sentence.span.start, at - _TITLED_BACK) : at].rstrip()
        if before.endswith(":") and not _TITLED.search(before):
            return at
    return None


def is_direct(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the speaker's words stand in quotation marks next to the cue."""
    after = cue.span.end
    behind = context.quotation_in(after, after + NEAR)
    if behind and not any(char.isalpha() for char in context.text[after : behind.span.start]):
        return True
    near = max(sentence.span.start, cue.span.start - 3)
    return cue.span.start > near and context.quotation_at(near) is not None
