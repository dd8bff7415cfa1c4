"""Classes of words at the edges of a list's pieces: what is done, what is spoken of, pairs."""

from __future__ import annotations

from collections.abc import Sequence

from kyyeu.parse.tables.lists import SHARING_VERBS
from kyyeu.parse.tables.topics import ACTION_VERBS, TOPIC_NOUNS
from kyyeu.parse.tables.words_by_line import ACTS, MATTERS, SIDE_BY_SIDE
from kyyeu.text.span import Span

_VERBS = frozenset((*ACTION_VERBS, *SHARING_VERBS))
_SHARING = frozenset(SHARING_VERBS)
_ACTS, _MATTERS = ACTS | _VERBS, MATTERS | frozenset(TOPIC_NOUNS)
# The numbers of the rows that each word stands in.
_ROWS: dict[str, set[int]] = {verb: set() for verb in _VERBS}
for _number, _row in enumerate(SIDE_BY_SIDE):
    for _form in _row:
        _ROWS.setdefault(_form, set()).add(_number)
PLURALS = ("các", "những", "việc", "sự")
LONGEST_FORM = 4  # words


def is_act(text: str, span: Span) -> bool:
    """Tell whether an entry begins with a verb of what is done to something."""
    return class_of(span.of(text).lower().split() or [""]).startswith("act")


def side_by_side(forms: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether some words and others stand in one row of those that go together."""
    return any(_ROWS[one] & _ROWS[other] for one in forms for other in others)


def bare(piece: Sequence[str]) -> Sequence[str]:
    """Return the first words of a piece, past "các" and the like."""
    begin = 1 if piece[0] in PLURALS else 0
    return [word.rstrip(",") for word in piece[begin : begin + LONGEST_FORM]]


def class_of(piece: Sequence[str]) -> str:
    """Return the long table in which the most words at the head of a piece stand."""
    words = bare(piece)
    for length in range(len(words), 0, -1):
        form = " ".join(words[:length])
        for name, table in (("act", _ACTS), ("matter", _MATTERS)):
            if form in table:
                return name if length > 1 else f"{name} of a word"
    return "other"


def last_class(piece: Sequence[str]) -> str:
    """Return the long table in which the most words at the end of a piece stand."""
    for length in range(3, 0, -1):
        form = " ".join(piece[-length:])
        if len(piece) >= length and (form in _ACTS or form in _MATTERS):
            return "act" if form in _ACTS else "matter"
    return ""


def known_forms(words: Sequence[str], *, last: bool = False) -> list[str]:
    """Return the first (or last) words of some that a table of pairs knows, the most first."""
    lengths = range(min(LONGEST_FORM, len(words)), 0, -1)
    forms = (" ".join(words[-n:] if last else words[:n]) for n in lengths)
    return [form for form in forms if form in _ROWS]


def share_object(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether verbs that may share their object stand on both sides of a mark."""
    verbs = [next((form for form in forms if form in _VERBS), "") for forms in (before, behind)]
    if not all(verbs):
        return False
    long = all(" " in verb for verb in verbs)
    return _SHARING.issuperset(verbs) or (long and not _SHARING.isdisjoint(verbs))
