"""Roles before a name that a comma parts from it: another's, and what somebody is.

"Thay mặt Chủ tịch UBND tỉnh, ông X": X holds no such office. "Là nông dân trồng lúa, ông X": X is
one, as is X of "Chủ trại Y, ông X".
"""

from __future__ import annotations

from kyyeu.parse.callings import calling_at
from kyyeu.parse.leads import Lead
from kyyeu.parse.roles import role_at
from kyyeu.parse.units import Role

_INSTEAD = ("Thay mặt ", "thay mặt ")
_AS = "Là "
_OWNER = "Chủ "


def behind_other(text: str, at: int, stop: int) -> int:
    """Return where a role begins behind another's: "Thay mặt Chủ tịch UBND tỉnh, | ông X"."""
    if not text.endswith(_INSTEAD, 0, at):
        return at
    other = role_at(text, at, stop)
    comma = other is not None and text.startswith(", ", other.end)
    return other.end + len(", ") if other and comma else at


def as_before(text: str, lead: Lead, sentence_start: int) -> Role | None:
    """Return what somebody is by the words at the sentence's head: "Là nông dân, | ông X"."""
    if not text.startswith((_AS, _OWNER), sentence_start) or not text.endswith(", ", 0, lead.start):
        return None
    begin = sentence_start + (len(_AS) if text.startswith(_AS, sentence_start) else 0)
    role = calling_at(text, begin, lead.start)
    return role if role and role.end == lead.start - len(", ") else None
