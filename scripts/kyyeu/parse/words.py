"""Match the words of a table: any of them, the longest first, white space as it comes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

# The capital letters of Vietnamese, for a character class: ranges would take in small ones.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

_Tree = dict[str, "_Tree"]
_END = ""


_TWO_WAYS = (("ký", "kí"), ("ủy", "uỷ"), ("hòa", "hoà"), ("quản lý", "quản lí"), ("sĩ", "sỹ"))


def spellings(forms: Iterable[str]) -> tuple[str, ...]:
    """Return the forms, each in the spellings that official texts use side by side."""
    found = dict.fromkeys(forms)
    for one, other in _TWO_WAYS:
        found |= dict.fromkeys(form.replace(one, other) for form in tuple(found))
        found |= dict.fromkeys(form.replace(other, one) for form in tuple(found))
    return tuple(found)


def any_of(forms: Iterable[str]) -> str:
    """Return a pattern that matches any of `forms` as whole words, the longest first.

    Forms that begin alike share their beginning in the pattern, letter by letter, so that
    its cost hardly grows with the table, nor does the time that `re` takes to read it.

    That no letter stands before the first one is asked behind it, because `re` skips
    ahead to what can begin a match only where a pattern begins with letters, and is
    searched with their case: a fifth of the time (3 ms instead of 16 for 500,000 code
    points and the family names).
    """
    return _any_of(tuple(sorted(forms)))


# Of 200 patterns that modules make of tables, 60 are of a table that another has, too.
@lru_cache(maxsize=256)
def _any_of(forms: tuple[str, ...]) -> str:
    found = (
        rf"{re.escape(letter)}(?<!\w{re.escape(letter)}){_rest(tree)}"
        for letter, tree in _tree(forms).items()
    )
    return rf"(?:{'|'.join(found)})(?!\w)"


def lower_any_of(forms: Iterable[str]) -> str:
    """Return a pattern for any of some forms in small letters, each once."""
    return any_of(dict.fromkeys(form.lower() for form in forms))


def in_any_case(forms: Iterable[str]) -> tuple[str, ...]:
    """Return forms as they stand within a sentence, at its head and in a headline."""
    written = ((form, form[0].upper() + form[1:], form.upper()) for form in forms)
    return tuple(dict.fromkeys(form for ways in written for form in ways))


def _tree(forms: Iterable[str]) -> _Tree:
    """Return forms letter by letter: those that begin alike share their beginning."""
    tree: _Tree = {}
    for form in forms:
        node = tree
        for letter in " ".join(form.split()):
            node = node.setdefault(letter, {})
        node[_END] = {}
    return tree


def _rest(tree: _Tree) -> str:
    """Return the pattern for what may follow a form's letters so far: nothing, or more."""
    further = [_run(letter, node) for letter, node in tree.items() if letter != _END]
    last = [letter for letter in further if len(letter) == 1]
    if len(last) > 1:  # one class of letters is read and matched sooner than as many choices
        further = [f"[{''.join(last)}]", *(run for run in further if len(run) > 1)]
    if not further:
        return ""
    if _END in tree:
        return f"(?:{'|'.join(further)})?"
    return f"(?:{'|'.join(further)})" if len(further) > 1 else further[0]


def _run(letter: str, tree: _Tree) -> str:
    """Return the pattern of a letter and what follows it; a space is white space as it comes."""
    return (re.escape(letter) if letter != " " else r"\s{1,3}") + _rest(tree)
