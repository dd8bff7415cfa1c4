"""Match the words of a table: any of them, the longest first, white space as it comes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kyyeu.text.span import Span

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


def any_of(forms: Iterable[str], *, begun: Iterable[str] = ()) -> str:
    """Return a pattern that matches any of `forms` as whole words, the longest first.

    It also matches where a word begins with one of `begun`.

    Forms that begin alike share their beginning in the pattern, so that its cost hardly
    grows with the table.

    That no letter stands before the first one is asked behind it, because `re` skips
    ahead to what can begin a match only where a pattern begins with letters, and is
    searched with their case: a fifth of the time (3 ms instead of 16 for 500,000 code
    points and the family names).
    """
    tree: _Tree = {}
    for form in forms:
        node = tree
        for word in form.split():
            node = node.setdefault(word, {})
        node[_END] = {}
    groups = {first: [rests] for first, rests in _by_letter(tree).items()}
    for word in begun:
        groups.setdefault(re.escape(word[0]), []).append(re.escape(word[1:]))
    found = (rf"{first}(?<!\w{first})(?:{'|'.join(rests)})" for first, rests in groups.items())
    return f"(?:{'|'.join(found)})"


def any_lowered(forms: Iterable[str], *, begun: Iterable[str] = ()) -> re.Pattern[str]:
    """Return `any_of` the forms in small letters, to find them in a lowered text."""
    small = any_of((form.lower() for form in forms), begun=[word.lower() for word in begun])
    return re.compile(small)


@dataclass(frozen=True, slots=True)
class Lowered:
    """A text, and the same in small letters, one for one."""

    text: str
    small: str


def lowered(text: str) -> Lowered:
    """Return `text` with its small letters at the same offsets."""
    # The one letter that has two code points in small.
    return Lowered(text, text.replace("\u0130", "i").lower())


def search_by(
    core: re.Pattern[str],
    pattern: re.Pattern[str],
    text: Lowered,
    start: int,
    stop: int,
    *,
    reach: int = 0,
) -> re.Match[str] | None:
    """Return the first match of `pattern` between two offsets, looked for by `core`.

    `core` (see any_lowered) matches where `pattern` does, or up to `reach` code points
    behind it, where other words may stand before; then `pattern` matches wherever `core`
    does. A pattern without regard to case, or with words that may stand before it, costs
    `re` 40 to 150 ms for 500,000 code points; its core 3 to 15.
    """
    position = start
    while hit := core.search(text.small, position, stop):
        if reach:
            return pattern.search(text.text, max(start, hit.start() - reach), stop)
        if match := pattern.match(text.text, hit.start(), stop):
            return match
        position = hit.start() + 1
    return None


def found_by(
    core: re.Pattern[str],
    pattern: re.Pattern[str],
    text: Lowered,
    span: Span,
    *,
    reach: int = 0,
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` within a span in order, looked for as by `search_by`."""
    position = span.start
    while match := search_by(core, pattern, text, position, span.end, reach=reach):
        yield match
        position = match.end()


def _by_letter(tree: _Tree) -> dict[str, str]:
    """Return the alternatives of a node by their first letter: the rest of each."""
    words: dict[str, list[str]] = {}
    for word in sorted(tree, key=lambda word: (-len(word), word)):
        if word != _END:
            words.setdefault(word[0], []).append(f"{re.escape(word[1:])}{_following(tree[word])}")
    return {re.escape(letter): "|".join(rests) for letter, rests in words.items()}


def _pattern(tree: _Tree) -> str:
    """Return the alternatives of a node: by first letter, then by word, then what follows."""
    return "|".join(f"{first}(?:{rests})" for first, rests in _by_letter(tree).items())


def _following(tree: _Tree) -> str:
    """Return the pattern for what may follow a word: nothing, or further words."""
    further = {word: node for word, node in tree.items() if word != _END}
    if not further:
        return r"(?!\w)"
    pattern = rf"(?!\w)\s{{1,3}}(?:{_pattern(further)})"
    return rf"(?:{pattern}|(?!\w))" if _END in tree else pattern
