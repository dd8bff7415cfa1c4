"""Reasoned exceptions in a catalogue: what a check would say of an entry, and why not.

A translator's comment in the entry makes one:

    # except term dien-dan: here it is the building, not a meeting

The words behind `except` say which check, what it is about (a term by its id) and, behind
a colon, the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from kyyeu.i18n.catalogue import Catalogue, Entry
from kyyeu.model.source import Notice
from kyyeu.text.normalise import squeezed

ExceptionKind = Literal["term"]

CODE = "KY212"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonedException:
    """An exception of an entry: what it is about, and why ("" where the comment gives none)."""

    kind: ExceptionKind
    what: str
    reason: str

    @property
    def holds(self) -> bool:
        """Tell whether it says what it is about, and why."""
        return bool(self.what and self.reason)


def exceptions_of(entry: Entry, kind: ExceptionKind) -> tuple[ReasonedException, ...]:
    """Return the exceptions of one kind that the comments of `entry` make, in order."""
    found = []
    for comment in entry.comments:
        about, _, reason = squeezed(comment.removeprefix("#")).partition(":")
        words = about.split()
        if words[:2] == ["except", kind]:
            what = " ".join(words[2:])
            found.append(ReasonedException(kind=kind, what=what, reason=reason.strip()))
    return tuple(found)


def amiss(
    catalogue: Catalogue, entry: Entry, kind: ExceptionKind, used: Collection[str]
) -> Iterator[Notice]:
    """Yield a warning for each exception of `kind` without a reason, or that excepts nothing.

    `used` is what the check would have spoken of.
    """
    for item in exceptions_of(entry, kind):
        if not item.holds:
            said = f"this exception gives no reason: # except {kind} {item.what or '...'}: why"
        elif item.what not in used:
            said = f"nothing is amiss with the {kind} {item.what!r}: remove the exception"
        else:
            continue
        yield Notice(
            path=catalogue.shown,
            line=entry.line,
            column=1,
            code=CODE,
            severity="warning",
            message=f"{said} (s-{entry.id})",
            excerpt=f"# except {kind} {item.what}: {item.reason}",
        )
