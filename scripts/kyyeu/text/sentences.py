"""Sentence ends in Vietnamese official prose.

A sentence ends at . ! ? or an ellipsis, with the closing marks behind it, before white
space and something that can open a sentence. A full stop ends nothing after an
abbreviation of `ABBREVIATIONS`, an initial (H. Dịu), a list number at the start of a
block, or before a lower-case letter. A head or credit that is glued to the sentence behind
it is cut off (see `glued`). "./." is the mark that ends an official text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kyyeu.text.glued import unglued
from kyyeu.text.span import Span, trimmed

# Written with a full stop that ends no sentence, without that stop, in lower case.
ABBREVIATIONS = frozenset(
    "tp tx tt q p h tr ts ths gs pgs bs cn ks kts ncs nsnd nsưt nsut ngnd ngưt ngut luật gvc gvcc "
    "tskh ls ds đ/c ông/bà stt mr mrs ms dr prof st no vs vd tw tư t.ư pgs.ts gs.ts gs.tskh".split()
)

_END = re.compile(r"[.!?…](?:(?<=\.)/\.|[.!?…]*)")  # "./." or a run; begun so, `re` skips ahead
_CLOSERS = "\"'”’»)]}"
_OPENERS = "\"'“‘«([{"
_DASHES = "-–—"
# The word before a full stop: at most 24 characters back, which no abbreviation exceeds.
_WORD_BACK = 24
_ORDINAL = ("tháng ", "thứ ", "Tháng ", "Thứ ")
_LIST_NUMBER = re.compile(r"\W{0,3}(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7}|[A-Za-zĐđ])\Z")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the sentences of a block, without the white space around them, in order.

    Together they cover every character of the block but white space.
    """
    stop = len(text) if end is None else end
    opened = start
    for match in _END.finditer(text, start, stop):
        if match.start() < opened:
            continue
        after = _after_closers(text, match.end(), stop)
        if _ends(text, start, match, after, stop):
            span = trimmed(text, opened, after)
            if span:
                yield from unglued(text, span)
            opened = after
    rest = trimmed(text, opened, stop)
    if rest:
        yield from unglued(text, rest)


def _after_closers(text: str, index: int, stop: int) -> int:
    """Return where the closing marks behind a full stop end."""
    while index < stop and text[index] in _CLOSERS:
        index += 1
    return index


def _ends(text: str, start: int, match: re.Match[str], after: int, stop: int) -> bool:
    if match[0] == "./.":
        return True
    following = after
    while following < stop and text[following].isspace():
        following += 1
    if following == stop:
        return True
    if following == after and not _runs_on(text, match, after):
        return False
    if not _opens_sentence(text, following, stop):
        return False
    return match[0] != "." or after > match.end() or not _abbreviates(text, start, match.start())


def _runs_on(text: str, match: re.Match[str], after: int) -> bool:
    """Tell whether a new sentence follows without a space: "... năm 2020.Ông Nam"."""
    before = text[match.start() - 1 : match.start()]
    return (
        match[0] == "."
        and before.islower()
        and text[after].isupper()
        and text[after + 1 : after + 2].islower()
        and not _abbreviates(text, 0, match.start())
    )


def _opens_sentence(text: str, index: int, stop: int) -> bool:
    """Tell whether what stands at `index` can open a sentence."""
    while index < stop and text[index] in _OPENERS:
        index += 1
    if index == stop:
        return False  # a lone mark belongs to what precedes it
    char = text[index]
    return char.isupper() or char.isdigit() or not (char.isalpha() or char in _DASHES + ",;:.!?…/")


def _abbreviates(text: str, start: int, stop: int) -> bool:
    """Tell whether the full stop at `stop` belongs to the word before it."""
    word_start = max(start, stop - _WORD_BACK)
    if _LIST_NUMBER.match(text, start, stop):
        return True
    word = text[word_start:stop]
    cut = max((word.rfind(char) for char in " \t\n\u00a0(\"“'‘,"), default=-1)
    word = word[cut + 1 :]
    if word.isupper() and all(len(initial) == 1 for initial in word.split(".")):
        return True
    if word == "Tư" and text.endswith(_ORDINAL, start, word_start + cut + 1):
        return False  # "trong tháng Tư. Anh Nam": the month
    small = word.lower()
    known = small in ABBREVIATIONS or all(part in ABBREVIATIONS for part in small.split("."))
    return known and (word[:1].isupper() or "/" in word)
