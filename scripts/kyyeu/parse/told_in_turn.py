"""Topics that a report tells one after the other, a sentence each, without any list.

"Hội thảo bàn về A. Ngoài ra, các đại biểu trao đổi về B, và C cũng được nêu ra."

No sentence of such a run holds a list. Each says in the meeting's own voice what was discussed,
one topic or a few, and each but the first shows that it goes on with the telling: by "ngoài ra",
by "cũng" or "còn" before its verb, by a further part of the meeting or further voices.
"""

from __future__ import annotations

import re

from kyyeu.parse.context import Context
from kyyeu.parse.enumerations import LEAST_ENTRIES, MOST_ENTRIES
from kyyeu.parse.keywords import Keyword
from kyyeu.parse.listings import Found
from kyyeu.parse.tables.told import FURTHER, FURTHER_ADVERBS, FURTHER_FRONTS, SHARES
from kyyeu.parse.tellings import may_tell, telling
from kyyeu.parse.words import lower_any_of

_GOES_ON = re.compile(
    rf"(?:{lower_any_of((*FURTHER_FRONTS, *SHARES))}"
    rf"|[^;:.“”\"]{{2,160}}?\s{lower_any_of((*FURTHER_ADVERBS, *FURTHER))}\s)"
)
_LEAST_SENTENCES = 2


def told_in_turn(context: Context, number: int) -> Found:
    """Return the topics of a run of sentences that begins with sentence `number`, or none.

    It is one that mentions a meeting, those present or a discussion.
    """
    first = context.sentences[number]
    if not _goes_on(context, number + 1) or not may_tell(context, first):
        return []
    found: Found = []
    told = sure = 0
    for index in range(number, len(context.sentences)):
        sentence = context.sentences[index]
        if (told and not _goes_on(context, index)) or len(found) >= MOST_ENTRIES:
            break
        says = telling(context, sentence, goes_on=told > 0)
        if says is None:
            break
        found.extend((topic, sentence.id) for topic in says.topics)
        told += 1
        sure += says.sure
    return found if told >= _LEAST_SENTENCES and len(found) >= LEAST_ENTRIES and sure else []


def fuller(context: Context, number: int, found: Found) -> Found:
    """Return a run in place of what other ways found, where it tells of all that and of more."""
    run = told_in_turn(context, number)
    return run if len(run) > len(found) and all(entry in run for entry in found) else found


def _goes_on(context: Context, number: int) -> bool:
    """Tell whether a sentence may go on with what the one before it tells, and shows it."""
    if number >= len(context.sentences):
        return False
    sentence = context.sentences[number]
    span = sentence.span
    if not context.lowered.holds(Keyword.FURTHER, span.start, span.end):
        return False
    if not may_tell(context, sentence):
        return False
    return _GOES_ON.match(context.lowered.small, span.start, span.end) is not None
