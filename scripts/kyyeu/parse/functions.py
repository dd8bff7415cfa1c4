"""Directors of a function: "Giám đốc Quan hệ Chính phủ GoFast", "Giám đốc Truyền thông Công ty Y".

What a director directs is part of the title, with or without a capital; the body begins behind
"của" or "tại", with its own head noun, or with a word that is not Vietnamese.
"""

from __future__ import annotations

import re

from kyyeu.parse.body_names import name_end_after
from kyyeu.parse.closing import MARK
from kyyeu.parse.name_words import WORD, compound_end, is_foreign
from kyyeu.parse.organisations import organisation_at
from kyyeu.parse.tables.names import NAME_ENDS
from kyyeu.parse.tables.people import DIRECTORS, FUNCTIONS
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.units import Role, fact, in_unit
from kyyeu.parse.words import UPPER, any_of, spellings
from kyyeu.text.span import Span

_DIRECTOR = re.compile(rf"(?:.{{1,12}}\s)?{any_of(spellings(DIRECTORS))}\Z", re.IGNORECASE)
_FUNCTION = re.compile(any_of(FUNCTIONS), re.IGNORECASE)
_OF = re.compile(rf"(?:của|tại)\s{{1,2}}(?=[{UPPER}])")
_STOP = re.compile(
    any_of(
        (
            *(set(NAME_ENDS) - {"và", "của", "tại", "về"}),
            *ADVERBS,
            *(w.form for w in REPORTING_VERBS),
        )
    )
)
_MOST_WORDS = 12


def directs(text: str, title: Span, stop: int) -> Role | None:
    """Return the role whose `title` a function follows, with the body behind it if one does.

    None where no function of the table follows, or its words lead to no end.
    """
    directs_it = _DIRECTOR.fullmatch(text, title.start, title.end)
    function = _FUNCTION.match(text, title.end + 1, stop) if directs_it else None
    if not function or organisation_at(text, function.start(), stop, held=True):
        return None
    end = position = function.end()
    small = function[0].islower()  # then a capital begins the body's name: "kinh doanh Dệt may Y"
    for _ in range(_MOST_WORDS):
        whole = Span(start=title.start, end=end)
        if MARK.match(text, end, stop):
            return Role(title=fact(text, whole), organisation=None, end=end)
        position = end + 1
        if of := _OF.match(text, position, stop):
            return _held(text, whole, of.end(), stop)
        capital = small and text[position : position + 1].isupper()
        if capital or _is_body(text, position, stop):
            return _held(text, whole, position, stop)
        following = _next_word(text, position, stop)
        if following is None:
            return Role(title=fact(text, whole), organisation=None, end=end)
        end = following
    return None


def _next_word(text: str, at: int, stop: int) -> int | None:
    """Return where the next word of a function ends, if one stands there."""
    end = compound_end(text, at, stop)
    stops = _STOP.match(text, at, stop)
    return None if end == at or (stops and stops.end() >= end) else end


def _is_body(text: str, at: int, stop: int) -> bool:
    """Tell whether a body's name begins: with a head noun, or a word that is not Vietnamese."""
    if organisation_at(text, at, stop, held=True) and not text.startswith(("dự án", "chương"), at):
        return True
    word = WORD.match(text, at, stop)
    return word is not None and word[0][0].isupper() and is_foreign(word[0])


def _held(text: str, title: Span, begin: int, stop: int) -> Role:
    """Return a title held in the body that begins at `begin`: by its head, or by its capitals."""
    unit = organisation_at(text, begin, stop, held=True)
    if unit:
        return in_unit(text, title, unit, stop)
    end = name_end_after(text, begin - 1, stop, held=True, headed=False)
    body = fact(text, Span(start=begin, end=end)) if end > begin else None
    return Role(title=fact(text, title), organisation=body, end=max(end, title.end))
