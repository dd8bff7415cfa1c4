"""The words that patterns cannot do without, by what they may open or stand in."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, auto

from kyyeu.parse.tables.documents import DOCUMENT_KINDS, KIND_OF_SYMBOL, SHORT_KINDS
from kyyeu.parse.tables.events import EVENT_HEADS
from kyyeu.parse.tables.meetings import (
    DISCUSSANTS,
    HAVE_PARTS,
    INVITED,
    MEETINGS,
    ORGANISERS,
    SESSION_HEADS,
    TELLING,
    VOICES_ANYWHERE,
    VOICES_HERE,
)
from kyyeu.parse.tables.people import (
    DEGREES,
    FORMER,
    HOLDING,
    HONORIFICS,
    ORGANISATION_HEADS,
    RANKS,
    SURNAMES,
    TITLES,
)
from kyyeu.parse.tables.speech import (
    COLLECTIVES,
    PAPERS,
    SEVERAL,
    SHOWS,
    SOMEBODY,
    VOICES_SAY,
)
from kyyeu.parse.tables.told import FURTHER, FURTHER_ADVERBS, FURTHER_FRONTS, SAID, SHARES
from kyyeu.parse.tables.topics import (
    BUSINESS_VERBS,
    DISCUSSED_NOUNS,
    DISCUSSION_VERBS,
    FILLING,
    LIST_NOUNS,
    MATTERS_BEHIND,
    NOUN_VERBS,
    OF_EXCHANGE,
    OPEN_NOUNS,
    PART_NOUNS,
    QUESTION_WORDS,
    TAUGHT_VERBS,
)
from kyyeu.parse.tables.verbs import LOOSE_VERBS, REPORTING_VERBS, STRONG_VERBS
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
    HERE = auto()  # a meeting, or voices without a name that are heard at one
    DISCUSSANT = auto()  # a meeting, its sessions and papers, voices without a name
    INVITED = auto()
    ORGANISER = auto()
    DISCUSSED = auto()  # what is
    LISTED = auto()
    PARTS = auto()  # has some
    PART = auto()
    FURTHER = auto()  # to what was told
    EVENT = auto()
    EXCHANGE = auto()
    MATTER = auto()  # that a list before it was
    FILLING = auto()  # the time of a meeting
    FIRST = auto()  # of a series; it may be a letter, too
    SAID = auto()
    SAYING = auto()
    CONGRESS = auto()
    SHORT_KIND = auto()  # of a document: "NQ"
    SYMBOL = auto()  # of a kind, in a document's number
    SOURCE = auto()
    PAPER = auto()
    SEVERAL = auto()
    VOICE = auto()  # any of the kinds that mean somebody without a name


_MEETINGS = (*EVENT_HEADS, *MEETINGS)
_VOICES = tuple(word.form for word in COLLECTIVES)
_PRONOUNS = ("ông", "bà", "anh", "chị", "cô", "thầy", "đồng chí")
_REPRESENTATIVES = ("đại diện", "lãnh đạo", "người đứng đầu", *SOMEBODY)
_THIS = ("này",)
_BEFORE_PAPERS = ("kết quả", "bảng", "các", "nhiều", "một số", "một")
# In whatever case they are written.
FORMS: Mapping[Keyword, tuple[str, ...]] = {
    Keyword.NAME: (*spellings(HONORIFICS), *spellings(TITLES), *FORMER, *HOLDING),
    Keyword.TITLE: (*TITLES, *RANKS),
    Keyword.PRONOUN: _PRONOUNS,
    Keyword.THIS: _THIS,
    Keyword.COLLECTIVE: _VOICES,
    Keyword.REPRESENTATIVE: _REPRESENTATIVES,
    Keyword.DOCUMENT: tuple(word.form for word in DOCUMENT_KINDS),
    Keyword.TELLING: TELLING,
    Keyword.DISCUSSION: tuple(word.form for word in (*DISCUSSION_VERBS, *NOUN_VERBS)),
    Keyword.BUSINESS: tuple(word.form for word in (*BUSINESS_VERBS, *TAUGHT_VERBS)),
    Keyword.SESSION: SESSION_HEADS,
    Keyword.QUESTION: QUESTION_WORDS,
    Keyword.HERE: (
        *_MEETINGS, *VOICES_HERE, *(voice for voice in _VOICES if voice not in VOICES_ANYWHERE),
    ),
    Keyword.DISCUSSANT: (*_MEETINGS, *_VOICES, *DISCUSSANTS),
    Keyword.INVITED: (*_MEETINGS, *INVITED),
    Keyword.ORGANISER: ORGANISERS,
    Keyword.DISCUSSED: DISCUSSED_NOUNS,
    Keyword.LISTED: LIST_NOUNS,
    Keyword.PARTS: HAVE_PARTS,
    Keyword.EVENT: EVENT_HEADS,
    Keyword.FURTHER: (*FURTHER_FRONTS, *SHARES, *FURTHER_ADVERBS, *FURTHER),
    Keyword.PART: (*PART_NOUNS, *OPEN_NOUNS),
    Keyword.EXCHANGE: OF_EXCHANGE,
    Keyword.MATTER: MATTERS_BEHIND,
    Keyword.FILLING: FILLING,
    Keyword.FIRST: ("nhất", "1", "một", "đầu"),
    Keyword.SAID: SAID,
    Keyword.SAYING: (
        *(word.form for word in (*REPORTING_VERBS, *LOOSE_VERBS)), *STRONG_VERBS, *VOICES_SAY,
        *SHOWS, "rằng",
    ),
    Keyword.CONGRESS: ("đại hội",),
    Keyword.SHORT_KIND: tuple(SHORT_KINDS),
    Keyword.SYMBOL: tuple(KIND_OF_SYMBOL),
    Keyword.SOURCE: ("theo",),
    Keyword.PAPER: (*PAPERS, *(f"{word} {paper}" for paper in PAPERS for word in _BEFORE_PAPERS)),
    Keyword.SEVERAL: SEVERAL,
    Keyword.VOICE: (*TITLES, *RANKS, *_PRONOUNS, *_THIS, *_VOICES, *_REPRESENTATIVES),
}  # fmt: skip
# Only with a capital.
CAPITAL: Mapping[Keyword, tuple[str, ...]] = {
    Keyword.NAME: (*SURNAMES, "H", "Y"),  # as names of the highlands begin
    Keyword.BODY: ORGANISATION_HEADS,
}
# Also where a longer word begins with them: "PGSTS".
BEGUN: Mapping[Keyword, tuple[str, ...]] = {Keyword.NAME: DEGREES}
