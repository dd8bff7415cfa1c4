"""Remarks: which sentences are whose words, stated by the text or inferred from it.

A cue is a voice with a reporting verb ("Ông Nam cũng đề nghị", "“...”, bà Lan nói"), "theo"
with a voice, or a fronted verb ("Nhấn mạnh ..., ông Nam ..."). A sentence without a cue of
its own goes on with the remark before it, and is inferred, unless it tells of the event
itself; a quotation that runs on is as sure as the sentence that opened it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from kyyeu.model.report import Attribution, Basis, Block, Remark, Sentence
from kyyeu.parse.context import Context
from kyyeu.parse.cues import cue_of, further_cues
from kyyeu.parse.interview import (
    asked_by,
    asked_by_name,
    asked_throughout,
    bare_questions,
    is_question,
    labelled,
)
from kyyeu.parse.narration import (
    POINTS,
    asks_of,
    narrates,
    opens_narration,
    signs,
    told_of,
    turns_to_somebody,
)
from kyyeu.parse.people import People
from kyyeu.parse.quotation_cues import is_direct
from kyyeu.parse.says import Cue
from kyyeu.parse.tables.speech import BODY_NOUNS
from kyyeu.parse.taken_back import leads_up, quoted_before, told_before
from kyyeu.parse.voices import Hearing, Voice
from kyyeu.text.span import Span

# Somebody without a name, whom "vị này" means from there on.
_SOMEBODY = ("đại diện ", "lãnh đạo ", "một ", "người đứng đầu ")
_MOST_UNTOLD = 3
_SPOKEN_BLOCKS = ("paragraph", "item")


class _Reader:
    """Reads the remarks of one report, sentence by sentence."""

    def __init__(self, context: Context, people: People, organisations: Sequence[Span]) -> None:
        self.context = context
        self.hearing = Hearing(context, people, organisations)
        self.remarks: list[Remark] = []
        self.cue: Cue | None = None
        self.direct = False
        self.held: list[Attribution] = []
        self.read_so_far: list[Sentence] = []
        self.untold: list[Sentence] = []  # read last, and given to nobody
        self.interview = False  # somebody was asked
        self.answer: Cue | None = None  # in an interview: who answers the last question
        self.guest: Cue | None = None  # who answers where the questions name nobody
        self.before: Cue | None = None  # whom a source or others interrupt within a paragraph

    def read(
        self, sentence: Sentence, *, spoken: bool, parts: bool = False, question: bool = False
    ) -> None:
        """Read one sentence: `spoken` where it can be somebody's, `parts` where it is a head.

        `question` says that whoever asks heads its paragraph.
        """
        heard = self.hearing.voices(sentence)
        asked = asked_by(self.context.text, sentence, self.hearing.memory)
        if question and not asked:
            known = self.answer or self.guest
            asked = asked_by_name(self.context.text, heard, known=known is not None) or known
        if asked or parts:
            self.answer, self.interview = asked, self.interview or question or bool(asked)
            spoken = False
        elif spoken and self.answer and self.read_so_far[-1].block != sentence.block:
            self._turn_to(self.answer)
        cue = cue_of(self.context, sentence, heard) if spoken else None
        if cue and self._is_own_body(sentence, cue):
            cue = None
        if spoken and self.interview and (answers := labelled(self.context.text, sentence, heard)):
            cue = self.answer = answers
        if cue:
            before = self._interrupted(sentence, cue)
            led_up = self._begin(sentence, cue)
            self.before = None if led_up else before
            for other in further_cues(self.context, sentence, heard, cue):
                self.close()
                self.cue = cue = other
                self.direct = is_direct(self.context, sentence, other)
                self.held = [_attribution(sentence, "stated")]
        elif self.cue:
            if self.before and self.read_so_far[-1].block == sentence.block:
                self._turn_to(self.before)
            self.before = None
            basis = self._goes_on(sentence, heard) if spoken else None
            if basis:
                self.held.append(_attribution(sentence, basis))
            else:
                self.close()
        self._remember(sentence, heard, cue, spoken=spoken)
        self.read_so_far.append(sentence)
        given = cue or (self.held and self.held[-1].sentence == sentence.id)
        self.untold = [*self.untold[-_MOST_UNTOLD:], sentence] if spoken and not given else []

    def _is_own_body(self, sentence: Sentence, cue: Cue) -> bool:
        """Tell whether a noun alone speaks where somebody does: "Hiệp hội cũng đề nghị"."""
        last = self.read_so_far[-1] if self.cue and self.cue.speakers else None
        noun = (cue.collective or "").lower()
        return last is not None and last.block == sentence.block and noun in BODY_NOUNS

    def _remember(
        self, sentence: Sentence, heard: Sequence[Voice], cue: Cue | None, *, spoken: bool
    ) -> None:
        """Note whom a sentence names, who speaks in it, or whom it tells of."""
        memory = self.hearing.memory
        for voice in heard:
            memory.name(voice.speakers)
        if cue and cue.speakers:
            memory.name(cue.speakers)
            memory.speaker, memory.subject, memory.unnamed = cue.speakers, (), False
        elif cue and cue.collective and cue.collective.lower().startswith(_SOMEBODY):
            memory.unnamed = True
        elif spoken and not self.answer:
            memory.subject = told_of(self.context.text, sentence, heard) or memory.subject

    def _begin(self, sentence: Sentence, cue: Cue) -> bool:
        """Begin a remark with a sentence, or with the words before that it is said of.

        Return whether its paragraph led up to it till there.
        """
        said_before = quoted_before(self.context, self.read_so_far, self.held, sentence, cue)
        taken = {item.id for item in said_before}
        lead: set[str] = set()
        if self.cue and not {*self.cue.speakers} & {*cue.speakers}:
            lead = leads_up(self.context, self.read_so_far, self.held, sentence)
        self.held = [item for item in self.held if item.sentence not in taken | lead]
        self.close()
        self.cue = cue
        self.direct = bool(said_before) or is_direct(self.context, sentence, cue)
        back = cue.back or POINTS.match(self.context.text, sentence.span.start)
        own = () if back else (sentence,)
        self.held = [_attribution(item, "stated") for item in (*said_before, *own)]
        if back and not said_before:
            self.held = [_attribution(item, "inferred") for item in told_before(self.untold)]
        if back:
            self.close()
        return bool(lead)

    def _interrupted(self, sentence: Sentence, cue: Cue) -> Cue | None:
        """Return whose words go on in the paragraph behind what a source or others say."""
        if cue.speakers or not self.cue or self.read_so_far[-1].block != sentence.block:
            return None
        if narrates(self.context.text, sentence):  # "Nhiều ý kiến tại hội thảo cho rằng"
            return None
        return self.cue if self.cue.speakers else self.before

    def _turn_to(self, answer: Cue) -> None:
        """Let the words behind go on with whoever answers, or spoke before a source did."""
        if self.cue != answer:
            self.close()
            self.cue, self.direct = answer, False

    def _goes_on(self, sentence: Sentence, heard: Sequence[Voice]) -> Basis | None:
        """Tell on what basis a sentence without a cue goes on with the remark, if it does."""
        if not self.read_so_far or self.cue is None:
            return None
        if self.cue == self.answer:
            return "inferred"
        previous = self.read_so_far[-1]
        quotation = self.context.quotation_at(sentence.span.start)
        if quotation and quotation.span.start < previous.span.end:
            return self.held[-1].basis if self.held else "inferred"
        first = heard[0] if heard and heard[0].whole.start == sentence.span.start else None
        text = self.context.text
        others = (first and first.named) or any(_is_another(voice, self.cue) for voice in heard)
        if others or narrates(text, sentence):
            return None  # what became of the event, or what somebody did
        if previous.block == sentence.block:
            return "inferred"
        other = first is not None and first.speakers != self.cue.speakers
        other = other and not (first and asks_of(text, sentence, first))
        told = other or opens_narration(text, sentence, heard)
        told = told or turns_to_somebody(text, sentence, heard)
        return None if told or self.cue.collective else "inferred"

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
    blocks = {block.id: block for block in context.blocks}
    asking = {b.id for b in context.blocks if is_question(context.text, b.span.start)}
    asking |= {block.id for block in bare_questions(context.text, context.blocks)}
    if first := next((block for block in context.blocks if block.id in asking), None):
        reader.guest = asked_throughout(context.text, people, first.span.start)
    for sentence, following in zip_longest(context.sentences, context.sentences[1:]):
        block = blocks[sentence.block]
        spoken = block.kind in _SPOKEN_BLOCKS or _quoted(context, block)
        goes_on = following is not None and following.block == sentence.block
        end = context.text[sentence.span.end - 1]
        glued = goes_on and end.isalnum()  # a head or credit
        glued = glued or (following is None and signs(context.text, sentence))
        parts = block.kind == "heading" and not spoken and end != "?"
        asks = block.id in asking
        reader.read(sentence, spoken=spoken and not glued, parts=parts or asks, question=asks)
    reader.close()
    return tuple(reader.remarks)


def _quoted(context: Context, block: Block) -> bool:
    """Tell whether what looks like a head is a question within somebody's words."""
    quotation = context.quotation_at(block.span.start) if block.kind == "heading" else None
    return quotation is not None and quotation.span.start < block.span.start


def _is_another(voice: Voice, cue: Cue) -> bool:
    """Tell whether a voice is the name of somebody else than who speaks."""
    return voice.named and bool(cue.speakers) and not {*voice.speakers} & {*cue.speakers}


def _attribution(sentence: Sentence, basis: Basis) -> Attribution:
    return Attribution(sentence=sentence.id, span=sentence.span, basis=basis)
