"""How steps, notices and text from outside are printed on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kyyeu.model.source import Notice
from kyyeu.render.checked import More

# How much of a long line is shown: before the place, of it, and behind it.
_BEFORE, _WIDEST, _BEHIND = 40, 60, 20


def say(step: str) -> None:
    """Print one step of long work, at once."""
    print(step, flush=True)


def print_notices(notices: Iterable[Notice | More]) -> None:
    """Print notices as `file:line:column: code severity: message`, the line and a caret."""
    for notice in notices:
        if isinstance(notice, More):
            place = plain(notice.path)
            print(f"{place}: {notice.code} {notice.severity}: {notice.message}")
            continue
        place = f"{notice.path}:{notice.line}:{notice.column}"
        print(f"{plain(place)}: {notice.code} {notice.severity}: {plain(notice.message)}")
        if notice.excerpt:
            start = max(0, notice.column - 1 - _BEFORE)
            end = notice.column - 1 + min(max(notice.width, 1), _WIDEST) + _BEHIND
            shown = plain(notice.excerpt[start:end])
            print(f"    {shown}")
            if notice.width:
                lead = _columns(notice.excerpt[start : notice.column - 1])
                line_end = min(notice.width, len(notice.excerpt) - notice.column + 1, _WIDEST)
                print(f"    {' ' * lead}{'^' * max(1, line_end)}")


def plain(text: str) -> str:
    """Return text that no terminal takes for a command: controls as pictures or U+FFFD."""
    return "".join(
        _visible(char) if unicodedata.category(char)[0] == "C" else char for char in text
    )


def _visible(char: str) -> str:
    if char == "\n":
        return char
    return chr(0x2400 + ord(char)) if ord(char) < 0x20 else "\ufffd"


def _columns(text: str) -> int:
    """Return how many columns a terminal needs for `text`: combining marks need none."""
    return sum(0 if unicodedata.combining(char) else 1 for char in text)
