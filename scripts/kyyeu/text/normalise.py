"""The one place where text is normalised, and what counts as the same text."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?")


def normalise(text: str) -> str:
    """Return `text` as NFC with LF line ends and without a byte order mark at its start.

    These are the only changes made to a report; every offset counts code points of the result.
    """
    return unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))


def squeezed(text: str) -> str:
    """Return NFC `text` with each run of white space as one space and none at the edges."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def words_of(text: str) -> list[str]:
    """Return what white space parts in NFC `text`."""
    return unicodedata.normalize("NFC", text).split()
