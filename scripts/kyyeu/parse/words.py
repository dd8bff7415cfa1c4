"""Match the words of a table: any of them, the longest first, white space as it comes."""

from __future__ import annotations

import re
from collections.abc import Iterable

# The capital letters of Vietnamese, for a character class: ranges would take in small ones.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

_Tree = dict[str, "_Tree"]
_END = ""


_TWO_WAYS = (("ký", "kí"), ("ủy", "uỷ"), ("hòa", "hoà"), ("quản lý", "quản lí"))


def spellings(forms: Iterable[str]) -> tuple[str, ...]:
    """Return the forms, each in the spellings that official texts use side by side."""
    found = dict.fromkeys(forms)
    for one, other in _TWO_WAYS:
        found |= dict.fromkeys(form.replace(one, other) for form in tuple(found))
        found |= dict.fromkeys(form.replace(other, one) for form in tuple(found))
    return tuple(found)


def any_of(forms: Iterable[str]) -> str:
    """Return a pattern that matches any of `forms` as whole words, the longest first.

    Forms that begin alike share their beginning in the pattern, so that its cost hardly
    grows with the table.
    """
    tree: _Tree = {}
    for form in forms:
        node = tree
        for word in form.split():
            node = node.setdefault(word, {})
        node[_END] = {}
    return rf"(?<!\w)(?:{_pattern(tree)})(?!\w)"


def _pattern(tree: _Tree) -> str:
    """Return the alternatives of a node: by first letter, then by word, then what follows."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(tree, key=lambda word: (-len(word), word)):
        if word != _END:
            by_letter.setdefault(word[0], []).append(word)
    groups = []
    for letter, words in by_letter.items():
        rests = "|".join(f"{re.escape(word[1:])}{_following(tree[word])}" for word in words)
        groups.append(f"{re.escape(letter)}(?:{rests})")
    return "|".join(groups)


def _following(tree: _Tree) -> str:
    """Return the pattern for what may follow a word: nothing, or further words."""
    further = {word: node for word, node in tree.items() if word != _END}
    if not further:
        return r"(?!\w)"
    pattern = rf"(?!\w)\s{{1,3}}(?:{_pattern(further)})"
    return rf"(?:{pattern}|(?!\w))" if _END in tree else pattern
