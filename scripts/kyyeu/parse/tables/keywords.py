"""The words that patterns cannot do without, by what they may open or stand in."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, auto

from kyyeu.parse.tables.documents import DOCUMENT_KINDS
from kyyeu.parse.tables.people import (
    DEGREES,
    FORMER,
    HOLDING,
    HONORIFICS,
    ORGANISATION_HEADS,
    SURNAMES,
    TITLES,
)
from kyyeu.parse.tables.speech import COLLECTIVES, SOMEBODY
from kyyeu.parse.tables.topics import (
    BUSINESS_VERBS,
    DISCUSSION_VERBS,
    NOUN_VERBS,
    QUESTION_WORDS,
    SESSION_HEADS,
    TAUGHT_VERBS,
    TELLING,
)
from kyyeu.parse.words import spellings


class Keyword(IntEnum):
    """What a word may open, or stand in: an index, as it is asked for ten times a sentence."""

    NAME = 0  # with an honorific, a title or a family name
    TITLE = auto()
    PRONOUN = auto()
    THIS = auto()
    COLLECTIVE = auto()
    REPRESENTATIVE = auto()
    DOCUMENT = auto()
    BODY = auto()
    TELLING = auto()  # of a discussion
    DISCUSSION = auto()
    BUSINESS = auto()
    SESSION = auto()
    QUESTION = auto()


# In whatever case they are written.
FORMS: Mapping[Keyword, tuple[str, ...]] = {
    Keyword.NAME: (*spellings(HONORIFICS), *spellings(TITLES), *FORMER, *HOLDING),
    Keyword.TITLE: tuple(TITLES),
    Keyword.PRONOUN: ("ông", "bà", "anh", "chị", "cô", "thầy", "đồng chí"),
    Keyword.THIS: ("này",),
    Keyword.COLLECTIVE: tuple(word.form for word in COLLECTIVES),
    Keyword.REPRESENTATIVE: ("đại diện", "lãnh đạo", "người đứng đầu", *SOMEBODY),
    Keyword.DOCUMENT: tuple(word.form for word in DOCUMENT_KINDS),
    Keyword.TELLING: TELLING,
    Keyword.DISCUSSION: tuple(word.form for word in (*DISCUSSION_VERBS, *NOUN_VERBS)),
    Keyword.BUSINESS: tuple(word.form for word in (*BUSINESS_VERBS, *TAUGHT_VERBS)),
    Keyword.SESSION: SESSION_HEADS,
    Keyword.QUESTION: QUESTION_WORDS,
}
# Only with a capital.
CAPITAL: Mapping[Keyword, tuple[str, ...]] = {
    Keyword.NAME: tuple(SURNAMES),
    Keyword.BODY: ORGANISATION_HEADS,
}
# Also where a longer word begins with them: "PGSTS".
BEGUN: Mapping[Keyword, tuple[str, ...]] = {Keyword.NAME: DEGREES}
