"""Where the phrase that names a role or a body is closed: by a mark, a verb, or a person's name.

A name that no table knows word by word ("Sở Thông tin và truyền hình") is read to its end where
that end is plain: the few words up to it hold none that begins another phrase.
"""

from __future__ import annotations

import re

from kyyeu.parse.foreigners import COUNTRY, ends_body, foreign_name_at, name_of_foreigner_at
from kyyeu.parse.name_words import compound_end
from kyyeu.parse.names import name_at
from kyyeu.parse.tables.documents import DOCUMENT_VERBS
from kyyeu.parse.tables.events import HOLDING_VERBS
from kyyeu.parse.tables.names import NAME_ENDS, WITHIN_NAMES
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import any_of

WORD_OR_NUMBER = re.compile(r"[^\W_]{1,40}(?:[-.&/][^\W_]{1,40}){0,4}")
# A mark, the end of a line, or a dash between spaces.
MARK = re.compile(r"\s{0,2}(?:[,;:()”\"…\n]|\.(?!\w)|\Z)|\s{0,2}[-–—]\s|\s[-–—]")
# "TP. HCM", "Q. 4": a full stop that ends nothing.
_DOTTED = re.compile(r"(?:TP|Q|P|T|TX|H)\. (?=\w)")
_SPOKEN = tuple(
    word.form for table in (REPORTING_VERBS, DOCUMENT_VERBS, HOLDING_VERBS) for word in table
)
_CLOSERS = (
    "kiêm", "và", "phụ trách", "khóa", "khoá", "nhiệm kỳ", "đang", "thì", "đồng chủ trì",
    "đồng chủ tọa", "đồng chủ toạ", "cho thấy", "phối hợp", "tổ chức", "đồng tổ chức", "đăng cai",
)  # fmt: skip
_VERBS = (*ADVERBS, *_CLOSERS, *_SPOKEN)
_VERB = re.compile(any_of(_VERBS))
_STOP = re.compile(any_of(set(NAME_ENDS) - set(WITHIN_NAMES)))
_ON = ("về các ", "về những ")
_WHOSE = re.compile(r"(?:của|thuộc)\s")  # "Khoa Hồi sức tích cực | của bệnh viện"
_WITHIN = re.compile(any_of(WITHIN_NAMES))
# Most words are none of all these, which one look tells.
_TELLS = re.compile(any_of((*_VERBS, *NAME_ENDS, *WITHIN_NAMES)))
_MOST_WORDS = 10
_MOST_BEFORE_VERB = 8
_MOST_BEFORE_AND = 4


def closed_run(
    text: str, start: int, stop: int, *, opens: bool = False, headed: bool = True
) -> int | None:
    """Return where the run of plain words from `start` ends, if its phrase is closed there.

    A mark closes any run of at most ten words; a verb, or the name of a person, one of at
    most eight, and "và" one of at most four, in which none is doubtful. None where no such
    end is near. `opens` says that the run opens a body's name, where "thông tin" is no verb;
    without a head noun before it (`headed`) any foreign name is a person's.
    """
    position, end, doubtful = start, start, False
    if opens and text.startswith(_ON, start):  # "Ủy ban | về các vấn đề xã hội"
        position = text.index(" ", start + len("về ")) + 1
    for count in range(_MOST_WORDS + 1):
        if count and _is_marked(text, end, stop):
            return end
        compound = compound_end(text, position, stop)
        capital = text[position : position + 1].isupper()
        tells = _TELLS.match(text, position, stop)
        opening = opens and not count and " " in text[position:compound]
        if not opening and (
            (tells and _VERB.match(text, position, stop))
            or (capital and _is_person(text, position, stop, headed))
        ):
            most = _MOST_BEFORE_AND if text.startswith("và", position) else _MOST_BEFORE_VERB
            return end if 0 < count <= most and not doubtful else None
        stops = _STOP.match(text, position, stop) if tells else None
        if stops and stops.end() >= compound:
            whose = _WHOSE.match(text, position, stop) and not doubtful
            return end if whose and 0 < count <= _MOST_BEFORE_AND else None
        word = WORD_OR_NUMBER.match(text, position, stop)
        if not word:
            return None
        within = tells and _WITHIN.match(text, position, stop) and not (opens and not count)
        doubtful = bool(within) or (doubtful and not capital)
        end = max(word.end(), compound)
        if capital:
            end = _past_place(text, position, end, stop)
        if text[end : end + 1] not in (" ", "\u00a0") and not MARK.match(text, end, stop):
            return None
        position = end + 1
    return None


def _is_marked(text: str, end: int, stop: int) -> bool:
    """Tell whether a mark closes a phrase at `end`."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum() and end + 1 < stop:
        return False  # the next word: as soon known as asked
    return MARK.match(text, end, stop) is not None


def _past_place(text: str, position: int, end: int, stop: int) -> int:
    """Return where a word ends, or the country or shortened place that it begins."""
    country = COUNTRY.match(text, position, stop)
    end = max(end, country.end() if country else 0)
    dotted = _DOTTED.match(text, position, stop)
    return dotted.end() - 1 if dotted and dotted.end() > end else end


def _is_person(text: str, position: int, stop: int, headed: bool) -> bool:
    """Tell whether the name of a person begins with the capital at `position`."""
    if name_of_foreigner_at(text, position, stop):
        return True
    if foreign_name_at(text, position, stop) and (not headed or ends_body(text, position - 1)):
        return True
    person = name_at(text, position, stop, titled=True)
    return person is not None and " " in person.of(text)
