"""Windows-1252, and the view of any bytes through it.

The legacy Vietnamese encodings are fonts laid over Windows-1252: a file in one of them is
bytes, but a Word document, a web page or a PDF made with such a font holds the characters
that Windows-1252 has for these bytes. So the other tables map that view, not bytes, and
serve both.
"""

from __future__ import annotations

import re

# Windows-1252 leaves five codes open; they stand for themselves, so that nothing is lost.
TABLE = "".join(bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(256))

OPEN = re.compile(r"[\x81\x8d\x8f\x90\x9d]")
"""What no text in Windows-1252 or an encoding over it holds."""


def view(received: bytes) -> str:
    """Return bytes as Windows-1252 shows them, a character a byte."""
    return received.decode("latin-1").translate(_SHOWN)


_SHOWN = {code: char for code, char in enumerate(TABLE) if ord(char) != code}
