"""Match the words of a table: any of them, longest first, white space as it comes."""

from __future__ import annotations

import re
from collections.abc import Iterable

# The capital letters of Vietnamese, for a character class: ranges would take in small ones.
UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"


def any_of(forms: Iterable[str]) -> str:
    """Return a pattern that matches any of `forms` as whole words, the longest first."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    return rf"(?<!\w)(?:{'|'.join(_spaced(form) for form in ordered)})(?!\w)"


def _spaced(form: str) -> str:
    return r"\s{1,3}".join(re.escape(word) for word in form.split())
