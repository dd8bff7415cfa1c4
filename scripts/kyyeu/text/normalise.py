"""The one place where text is normalised, and what counts as the same text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LINE_ENDS = re.compile(r"\r\n?")


def normalise(text: str) -> str:
    """Return `text` as NFC with LF line ends and without a byte order mark at its start.

    These are the only changes made to a report; every offset counts code points of the result.
    """
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))


def squeezed(text: str) -> str:
    """Return NFC `text` with each run of white space as one space and none at the edges."""
    return _squeezed_name(text) if len(text) < _LONGEST_NAME else _squeezed(text)


def _squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


# Names, titles and bodies come again and again: nine of ten are remembered.
_squeezed_name = lru_cache(maxsize=1 << 13)(_squeezed)
_LONGEST_NAME = 80
