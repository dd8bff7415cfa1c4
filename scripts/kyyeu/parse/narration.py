"""Where the report tells something itself: no remark goes on there without a cue of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kyyeu.model.report import Sentence
from kyyeu.parse.event import tells_of_event
from kyyeu.parse.names import opens_clause
from kyyeu.parse.tables.names import COUNTRIES
from kyyeu.parse.tables.narration import NOT_PARAGRAPHS, PARAGRAPHS, SENTENCES
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import STRONG_VERBS
from kyyeu.parse.voices import Voice
from kyyeu.parse.words import any_of

_PARAGRAPH = re.compile(
    rf"(?-i:{any_of(name for name in COUNTRIES if name != 'Việt Nam')})"  # tells of that country
    rf"|{any_of(word.form for word in PARAGRAPHS)}(?!\s{any_of(NOT_PARAGRAPHS)})",
    re.IGNORECASE,
)
# Others, in a paragraph of their own: "Nhiều hộ trồng chè cho rằng", "Theo đại diện xã".
_OTHERS = re.compile(
    r"(?:(?:nhiều|các|một số|một|những|giới|đa số|hầu hết|phần lớn|không ít|trung ương"
    r"|hai bên|cả hai)(?:\s[^\W\d_][^\s,.;:()“”\"]{0,20}){0,10}?"
    rf"\s(?:{any_of(ADVERBS)}\s){{0,2}}{any_of((*STRONG_VERBS, 'đánh giá', 'nhất trí', 'yêu cầu'))}"
    r"|theo (?:đại diện|giới|các|nhiều|một số)(?!\w))",
    re.IGNORECASE,
)
_ACCORDING = "Theo "
_WHOSE = re.compile(r"(?:[^\W\d_]{1,8}\s){1,3}(?:của|với)\s")  # "Câu chuyện của | bà Y"
_SENTENCE = re.compile(any_of(word.form for word in SENTENCES), re.IGNORECASE)


def opens_narration(text: str, sentence: Sentence, heard: Sequence[Voice]) -> bool:
    """Tell whether a paragraph that begins with `sentence`, where `heard` speak, is its own."""
    start, stop = sentence.span.start, sentence.span.end
    source = heard[0] if heard and heard[0].collective else None
    if (
        source
        and text.startswith(_ACCORDING, start)
        and source.span.start - start == len(_ACCORDING)
    ):
        return True
    return any(pattern.match(text, start, stop) for pattern in (_PARAGRAPH, _OTHERS))


def narrates(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence, wherever it stands, tells of the event or of its outcome."""
    outcome = _SENTENCE.match(text, sentence.span.start, sentence.span.end)
    return outcome is not None or tells_of_event(text, sentence.span)


def told_of(text: str, sentence: Sentence, heard: Sequence[Voice]) -> tuple[str, ...]:
    """Return whom a sentence without a cue tells of, whom the next pronoun means.

    "Ông X lại nhìn từ phía khác. Ông cho rằng": its subject, by name, where that is one person;
    or whose story it is: "Câu chuyện của bà Y làm cả phòng lặng đi. Bà kể".
    """
    first = next((voice for voice in heard if voice.speakers), None)
    if first is None or not first.named or len(first.speakers) > 1:
        return ()
    start, at = sentence.span.start, first.whole.start
    told = opens_clause(text, start, at) or _WHOSE.fullmatch(text, start, at)
    return first.speakers if told else ()
