"""Short ASCII names for addresses and files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from kyyeu.text.fold import fold

_OTHER = re.compile(r"[^a-z0-9]+")
# Names that Windows keeps for devices, whatever the extension.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:-|$)")


def slug(text: str, limit: int = 60) -> str:
    """Return lower-case ASCII words of `text` joined by hyphens, at most `limit` characters.

    Cut between words where it can be. Text without any letter or digit that has an
    ASCII form gives `x-` and a hash of it, so that the result is never empty.
    """
    name = _OTHER.sub("-", fold(text)).strip("-")
    if not name:
        return "x-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    if len(name) > limit:
        cut = name.rfind("-", 0, limit + 1)
        name = name[: cut if cut > 0 else limit]
    return f"x-{name}"[:limit] if _RESERVED.fullmatch(name) else name


def page_slug(text: str, limit: int = 60) -> str:
    """Return as `slug` does what a page may be called beside the index of its folder."""
    name = slug(text, limit)
    return f"x-{name}" if is_kept(name) else name


def is_kept(name: str) -> bool:
    """Tell whether no page may be called so: a device of Windows, or the index of its folder."""
    return name == "index" or bool(_RESERVED.fullmatch(name))


class Taken:
    """Names in use, none of them twice."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """Begin with these names."""
        # With the number last given to each: what was taken stays so, and is not tried again.
        self._last = dict.fromkeys(names, 1)

    def numbered(self, name: str, limit: int = 60) -> str:
        """Return `name`, or it with -2, -3, ... where it is in use; the result then is, too."""
        candidate, count = name, self._last.get(name, 0)
        while candidate in self._last:
            count += 1
            suffix = f"-{count}"
            candidate = name[: limit - len(suffix)].rstrip("-") + suffix
        self._last[candidate] = 1
        if count:
            self._last[name] = count
        return candidate
