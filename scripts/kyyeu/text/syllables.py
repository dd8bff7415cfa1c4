"""Syllables: what Vietnamese writes between spaces."""

from __future__ import annotations

import re
from functools import lru_cache

from kyyeu.text.fold import exact

# Letters and digits with the combining marks that NFC left on them.
SYLLABLE = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")


@lru_cache(maxsize=1 << 16)
def syllable_key(syllable: str) -> str:
    """Return the exact key (see text.fold) of one syllable, number or letter group, remembered.

    Vietnamese has some seven thousand syllables: most of a text is soon known.
    """
    return exact(syllable)
