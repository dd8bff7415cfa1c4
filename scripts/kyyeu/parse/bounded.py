"""A role and a name that a verb bounds, where reading the body word by word loses its way.

"Vụ trưởng Vụ Dự báo, thống kê - Ổn định tiền tệ Đào Minh Hằng cho biết": whatever the body's
name is made of, a full name right before a reporting verb is the speaker's, and what stands
between it and the title is where the title is held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kyyeu.parse.joined_roles import stands_for
from kyyeu.parse.name_words import WORD, compound_end
from kyyeu.parse.names import highland_name_at, name_at
from kyyeu.parse.roles import role_at
from kyyeu.parse.speaking import SPEAKS
from kyyeu.parse.tables.names import AREA_NOUNS, NAME_ENDS
from kyyeu.parse.tables.people import HONORIFICS, SURNAMES
from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.units import Role, fact, longer
from kyyeu.parse.words import any_of
from kyyeu.text.span import Span

_SAYS = re.compile(rf"\s{{1,2}}{SPEAKS}")
# What begins another phrase wherever it stands, and what does behind a word in small letters:
# behind a capital it is the second half of a compound ("Công | nhân").
_PART_OF_ROLE = ("và", "của", "thuộc", "tại", "về", "năm", "số", "các", "trên", "trong", "cho")
_BREAK = re.compile(any_of((*ADVERBS, *HONORIFICS, *(w.form for w in REPORTING_VERBS))))
_ENDS = re.compile(any_of(set(NAME_ENDS) - set(_PART_OF_ROLE)))
_WORD = re.compile(rf"(?<!\w){WORD.pattern}")
_AREA_BEFORE = re.compile(rf"{any_of((*AREA_NOUNS, 'đường', 'trường'))}\s\Z", re.IGNORECASE)
_LONGEST_AREA = 12
_THEO = "theo "
_MARK = re.compile(r"[.;:“”\"()\n?!]")
_LONGEST_ROLE = 140


def bounded_name(text: str, start: int, stop: int) -> tuple[Span, Role] | None:
    """Return the name before the verb that a clause with a title at `start` has, and the role.

    None where no such name stands within 140 code points, or another clause begins before.
    """
    by_theo = text[max(0, start - len(_THEO)) : start].lower() == _THEO
    mark = _MARK.search(text, start, min(stop, start + _LONGEST_ROLE))
    last = mark.start() if mark else min(stop, start + _LONGEST_ROLE)
    for at in _capitals(text, start, last):
        name = _full_name(text, at, stop)
        closes = _SAYS.match(text, name.end, stop) if name else None
        if name and (closes or (by_theo and text.startswith(",", name.end))):
            role = _role(text, start, name.start - 1)
            return (name, role) if role and role.title and not stands_for(role) else None
    return None


def _capitals(text: str, start: int, stop: int) -> Iterator[int]:
    """Yield where a family name may begin, up to where another phrase does."""
    position, capital = compound_end(text, start, stop), False
    while word := _WORD.search(text, position, stop):
        at = word.start()
        if word[0] in SURNAMES or not word[0].isalpha():
            yield at
        position = max(word.end(), compound_end(text, at, stop))
        stops = _BREAK.match(text, at, stop) or (not capital and _ENDS.match(text, at, stop))
        if stops and stops.end() >= position:
            return
        capital = word[0][0].isupper() and position == word.end()


def _full_name(text: str, at: int, stop: int) -> Span | None:
    """Return the name at `at`, unless it is the tail of a body's or a place's."""
    name = name_at(text, at, stop, titled=True) or highland_name_at(text, at, stop)
    if name is None or _AREA_BEFORE.search(text, max(0, at - _LONGEST_AREA), at):
        return None  # "Chủ tịch UBND phường Lê Lợi": the ward is called so
    words = name.of(text).split()
    return name if len(words) > 1 or not words[0].isalpha() else None


def _role(text: str, start: int, end: int) -> Role | None:
    """Return the role that fills the words from `start` to `end`, its body to the last of them."""
    role = role_at(text, start, end)
    if role is None or role.end >= end or role.title is None or role.title.span is None:
        return role
    body = role.organisation
    if body is None or body.span is None:
        rest = fact(text, Span(start=role.title.span.end + 1, end=end))
    else:
        rest = longer(text, body, end)
    return replace(role, organisation=rest, end=end)
