"""Remarks: which sentences are whose words, stated by the text or inferred from it.

A cue is a voice with a reporting verb ("Ông Nam cũng đề nghị", "“...”, bà Lan nói"), "theo"
with a voice, or a fronted verb ("Nhấn mạnh ..., ông Nam ..."). A sentence without a cue of
its own goes on with the remark before it, and is inferred, unless it tells of the event
itself; a quotation that runs on is as sure as the sentence that opened it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kyyeu.model.report import Attribution, Basis, Remark, Sentence
from kyyeu.parse.capitals import opens_clause
from kyyeu.parse.context import Context
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.people import People
from kyyeu.parse.tables.speech import ADVERBS, REPORTING_VERBS, STRONG_VERBS
from kyyeu.parse.voices import Memory, Voice, voices
from kyyeu.parse.words import any_of
from kyyeu.text.fold import exact
from kyyeu.text.normalise import squeezed
from kyyeu.text.quotes import Quotation
from kyyeu.text.span import Span

_VERB = any_of(word.form for word in REPORTING_VERBS)
_SAYS = re.compile(
    rf"\s{{0,2}}(?:[,–—-]\s{{0,2}})?(?:{any_of(ADVERBS)},?\s{{1,2}}){{0,3}}(?P<verb>{_VERB})",
    re.IGNORECASE,
)
# An apposition between speaker and verb opens so, and may close at any of these.
_APPOSITION = re.compile(r"\s{0,2}[,(–—-]")
_CLOSE = re.compile(r"[,)]|\s[–—-]")
# What an apposition holds none of; the full stop of an abbreviation is none.
_BREAK = re.compile(r"[“”\";:?!]|(?<!TP)(?<!\b[A-Z])\.(?=\s)")
_LONGEST_APPOSITION = 200
# Verbs that say something wherever they stand behind a name: they close an apposition alone.
_STRONG = re.compile(rf"(?P<verb>{any_of(STRONG_VERBS)})")
_ACCORDING = re.compile(
    r"(?<!\w)(?:(?:cũng\s{1,2})?theo(?:\s{1,2}[^\W\d_]{1,8}){0,4}"
    r"|(?:phát biểu|khẳng định|chia sẻ|nhận định|ý kiến|quan điểm|lời|nhìn nhận|chỉ đạo|trăn trở)"
    r"(?:\s{1,2}[^\W\d_]{1,8}){0,2}\s{1,2}của)\s{1,2}\Z",
    re.IGNORECASE,
)
_ACCORDING_BACK = 48
_FRONTED = re.compile(rf"(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}(?P<verb>{_VERB})", re.IGNORECASE)
_JOINED = re.compile(r"\s{0,2}(?:,|và|cùng)\s{1,2}")
# How a paragraph begins that is the report's own: by a date, a place, a source, the event.
_NARRATES = re.compile(
    r"(?:Ngày|Sáng|Chiều|Tối|Trưa|Tính đến|Tại|Cũng tại|Trước đó|Sau khi|Sau báo cáo|Kết thúc"
    r"|Tham dự|Tham gia|Dự|Hội nghị|Hội thảo|Diễn đàn|Tọa đàm|Toạ đàm|Buổi|Phiên|Báo cáo|Cùng ngày"
    r"|Theo (?:báo cáo|thống kê|số liệu|khảo sát|kết quả|đánh giá|dự báo|kế hoạch|chương trình)"
    r"|Trong khuôn khổ|Dịp này|Nhân dịp)(?!\w)"
)
# What a sentence begins with that only says whose the quotation before it was.
_GOES_BACK = "-–—,”\"'"
# How far a quotation may stand from the cue that introduces or follows it, in code points.
_NEAR = 12
_LONGEST_CLOSING = 60
_MOST_QUOTED = 24
_SPOKEN_BLOCKS = ("paragraph", "item")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cue:
    speakers: tuple[str, ...]
    collective: str | None
    verb: str | None
    span: Span


class _Reader:
    """Reads the remarks of one report, sentence by sentence."""

    def __init__(self, context: Context, people: People, organisations: Sequence[Span]) -> None:
        self.context = context
        self.people = people
        self.organisations = organisations
        self.remarks: list[Remark] = []
        self.cue: _Cue | None = None
        self.direct = False
        self.held: list[Attribution] = []
        self.previous: Sentence | None = None
        self.read_so_far: list[Sentence] = []
        titles = {p.id: exact(p.title.value) for p in people.people if p.title}
        self.memory = Memory(titles=titles, honorifics=people.honorifics)

    def read(self, sentence: Sentence, *, spoken: bool) -> None:
        """Read one sentence; `spoken` where its block can hold a remark."""
        heard = voices(self.context, sentence, self.people, self.organisations, self.memory)
        cue = _cue_of(self.context, sentence, heard) if spoken else None
        if cue:
            said_before = self._quoted_before(sentence, cue)
            self.close()
            self.cue = cue
            self.direct = bool(said_before) or _is_direct(self.context, sentence, cue)
            self.held = [_attribution(item, "stated") for item in (*said_before, sentence)]
        elif self.cue:
            basis = self._goes_on(sentence) if spoken else None
            if basis:
                self.held.append(_attribution(sentence, basis))
            else:
                self.close()
        for voice in heard:
            self.memory.name(voice.speakers)
        if cue and cue.speakers:
            self.memory.name(cue.speakers)
            self.memory.speaker = cue.speakers
        self.previous = sentence
        self.read_so_far.append(sentence)

    def _quoted_before(self, sentence: Sentence, cue: _Cue) -> list[Sentence]:
        """Take back the sentences of a quotation that this sentence gives to its speaker.

        "“A. B”, ông X nói": A was read before X was named, and is X's, whoever spoke before.
        """
        opened = self._quotation_before(sentence, cue)
        if opened is None or opened.span.start >= sentence.span.start:
            return []
        recent = self.read_so_far[-_MOST_QUOTED:]
        taken = [item for item in recent if item.span.start >= opened.span.start - 2]
        ids = {item.id for item in taken}
        if any(item.sentence in ids and item.basis == "stated" for item in self.held):
            return []  # whoever opened the quotation was named there
        self.held = [item for item in self.held if item.sentence not in ids]
        return taken

    def _quotation_before(self, sentence: Sentence, cue: _Cue) -> Quotation | None:
        """Return the quotation that ends just before a cue: in its sentence, or right before."""
        text, start = self.context.text, sentence.span.start
        opened = self.context.quotation_at(start)
        if opened and opened.span.end <= max(start, cue.span.start) + _NEAR:
            return opened
        if opened or text[start] not in _GOES_BACK:
            return None
        end = start
        while end and text[end - 1].isspace():
            end -= 1
        return self.context.quotation_at(end - 1) if end else None

    def _goes_on(self, sentence: Sentence) -> Basis | None:
        """Tell on what basis a sentence without a cue goes on with the remark, if it does."""
        if self.previous is None or self.cue is None:
            return None
        quotation = self.context.quotation_at(sentence.span.start)
        if quotation and quotation.span.start < self.previous.span.end:
            return self.held[-1].basis
        same_block = self.previous.block == sentence.block
        if tells_of_event(self.context.text, sentence.span):
            return None
        if not same_block and _NARRATES.match(self.context.text, sentence.span.start):
            return None
        return "inferred" if same_block or not self.cue.collective else None

    def close(self) -> None:
        """End the remark at hand, if there is one."""
        if self.cue and self.held:
            self.remarks.append(
                Remark(
                    speakers=self.cue.speakers,
                    collective=self.cue.collective,
                    verb=self.cue.verb,
                    direct=self.direct,
                    cue=self.cue.span,
                    attributions=tuple(self.held),
                )
            )
        self.cue, self.held = None, []


def find_remarks(
    context: Context, people: People, organisations: Sequence[Span]
) -> tuple[Remark, ...]:
    """Return the remarks in the order of the text.

    `organisations` are the places that name one, in order.
    """
    reader = _Reader(context, people, organisations)
    kinds = {block.id: block.kind for block in context.blocks}
    for sentence in context.sentences:
        reader.read(sentence, spoken=kinds[sentence.block] in _SPOKEN_BLOCKS)
    reader.close()
    return tuple(reader.remarks)


def _attribution(sentence: Sentence, basis: Basis) -> Attribution:
    return Attribution(sentence=sentence.id, span=sentence.span, basis=basis)


def _cue_of(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> _Cue | None:
    """Return the first cue: a voice that says, one behind a quotation, a fronted verb."""
    for index, voice in enumerate(heard):
        cue = _says(context, sentence, heard, index) or _according(context, sentence, voice)
        if cue:
            return cue
    for voice in heard:
        cue = _closes_quotation(context, sentence, voice)
        if cue:
            return cue
    return _fronted(context, sentence, heard)


def _says(context: Context, sentence: Sentence, heard: Sequence[Voice], index: int) -> _Cue | None:
    """Find "X verb", with an apposition between or without."""
    text, stop, voice = context.text, sentence.span.end, heard[index]
    says = _SAYS.match(text, voice.whole.end, stop)
    if not says and voice.speakers:
        says = _behind_apposition(context, heard, index, stop)
    if not says:
        return None
    speakers, first = _joint(text, heard, index)
    return _Cue(
        speakers=speakers,
        collective=voice.collective,
        verb=squeezed(says["verb"]).lower(),
        span=Span(start=_cue_start(context, sentence, first), end=says.end()),
    )


def _behind_apposition(
    context: Context, heard: Sequence[Voice], index: int, stop: int
) -> re.Match[str] | None:
    """Return the verb behind "X, ..., verb" or "X - ... - verb"; nobody else named between."""
    text, start = context.text, heard[index].span.end
    if not _APPOSITION.match(text, start, stop):
        return None
    others = [v.span.start for v in heard[index + 1 :] if v.speakers and v.span.start > start]
    stop = min([stop, start + _LONGEST_APPOSITION, *others[:1]])
    end = _BREAK.search(text, start, stop)
    stop = end.start() if end else stop
    for close in _CLOSE.finditer(text, start + 2, stop):
        says = _SAYS.match(text, close.end(), len(text))
        if says:
            return says
    return _STRONG.search(text, start, stop)


def _joint(text: str, heard: Sequence[Voice], index: int) -> tuple[tuple[str, ...], Voice]:
    """Return the speakers of a joint remark, and the first of their voices."""
    speakers = heard[index].speakers
    while index and speakers and heard[index - 1].speakers:
        if not _JOINED.fullmatch(text[heard[index - 1].whole.end : heard[index].span.start]):
            break
        index -= 1
        speakers = (*heard[index].speakers, *speakers)
    return tuple(dict.fromkeys(speakers)), heard[index]


def _according(context: Context, sentence: Sentence, voice: Voice) -> _Cue | None:
    """Find "Theo X, ..."; a source without a name is no speaker."""
    if not voice.speakers:
        return None
    earliest = max(sentence.span.start, voice.whole.start - _ACCORDING_BACK)
    before = context.text[earliest : voice.whole.start]
    found = _ACCORDING.search(before)
    if not found:
        return None
    start = voice.whole.start - len(before) + found.start()
    span = Span(start=start, end=voice.whole.end)
    return _Cue(speakers=voice.speakers, collective=None, verb="theo", span=span)


def _closes_quotation(context: Context, sentence: Sentence, voice: Voice) -> _Cue | None:
    """Find "“...”, X ..." at a sentence's end, whatever the verb."""
    text, stop = context.text, sentence.span.end
    near = max(sentence.span.start, voice.whole.start - 4)
    quoted = any(context.quotation_at(offset) for offset in range(near, voice.whole.start))
    if not voice.speakers or not quoted or stop - voice.whole.end > 2 * _LONGEST_CLOSING:
        return None
    rest = text[voice.whole.end : stop].rpartition(",")[2].strip(" .!?")
    verb = squeezed(rest) if 0 < len(rest) <= _LONGEST_CLOSING else None
    span = Span(start=voice.whole.start, end=stop)
    return _Cue(speakers=voice.speakers, collective=None, verb=verb, span=span)


def _fronted(context: Context, sentence: Sentence, heard: Sequence[Voice]) -> _Cue | None:
    """Find "Nhấn mạnh ..., X ...": the verb opens the sentence, the speaker a clause."""
    verb = _FRONTED.match(context.text, sentence.span.start, sentence.span.end)
    if not verb:
        return None
    for voice in heard:
        if voice.speakers and opens_clause(context.text, sentence.span.start, voice.whole.start):
            return _Cue(
                speakers=voice.speakers,
                collective=None,
                verb=squeezed(verb["verb"]).lower(),
                span=Span(start=sentence.span.start, end=voice.whole.end),
            )
    return None


def _cue_start(context: Context, sentence: Sentence, voice: Voice) -> int:
    """Return where a cue begins: at the sentence's start, or behind a quotation before it."""
    before = context.quotations_in(Span(start=sentence.span.start, end=voice.whole.start))
    opened = context.quotation_at(sentence.span.start)
    return voice.whole.start if before or opened else sentence.span.start


def _is_direct(context: Context, sentence: Sentence, cue: _Cue) -> bool:
    """Tell whether the speaker's words stand in quotation marks next to the cue."""
    after = Span(start=cue.span.end, end=min(len(context.text), cue.span.end + _NEAR))
    behind = context.quotations_in(after)
    if behind and not any(c.isalpha() for c in context.text[after.start : behind[0].span.start]):
        return True
    near = max(sentence.span.start, cue.span.start - 3)
    return cue.span.start > near and context.quotation_at(near) is not None
