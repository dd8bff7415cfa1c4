"""Reasoned exceptions in a catalogue: what a check would say of an entry, and why not.

A translator's comment in the entry makes one:

    # except fact 12 %: the English says "about one in eight"
    # except term dien-dan: here it is the building, not a meeting

The words behind `except` say which check, what it is about (a fact as it is printed in
either language; a term by its id) and, behind a colon and a space, the reason.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from kyyeu.i18n.catalogue import Catalogue, Entry
from kyyeu.i18n.po import Place
from kyyeu.model.source import Notice
from kyyeu.text.normalise import squeezed

ExceptionKind = Literal["fact", "term"]

CODE = "KY212"
_KINDS: tuple[str, ...] = get_args(ExceptionKind)
_EXCEPT = re.compile(r"#\s{0,8}except(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonedException:
    """An exception of an entry; `kind` and `reason` are "" where the comment gives none.

    `what` is a fact as printed or a term's id, `line` (from 1) where the comment stands,
    `comment` the comment itself.
    """

    kind: ExceptionKind | Literal[""]
    what: str
    reason: str
    line: int
    comment: str

    @property
    def holds(self) -> bool:
        """Tell whether it says what it is about, and why."""
        return bool(self.kind and self.what and self.reason)


def exceptions_of(entry: Entry, kind: ExceptionKind | None = None) -> tuple[ReasonedException, ...]:
    """Return the exceptions that the comments of `entry` make, in order; of one kind if given.

    Those that do not hold are among them (with every kind): see `amiss`.
    """
    found = []
    for comment in entry.comments:
        opened = _EXCEPT.match(comment.text)
        if opened is None:
            continue
        about, colon, reason = squeezed(comment.text[opened.end() :]).partition(": ")
        name, _, what = about.partition(" ")
        found.append(
            ReasonedException(
                kind=_kind(name),
                what=what if colon else what.removesuffix(":"),
                reason=reason,
                line=comment.line,
                comment=comment.text,
            )
        )
    return tuple(item for item in found if kind is None or item.kind == kind)


def _kind(name: str) -> ExceptionKind | Literal[""]:
    if name == "fact":
        return "fact"
    return "term" if name == "term" else ""


def same_words(first: str, second: str) -> bool:
    """Tell whether an exception's words are those meant: case and white space do not matter."""
    return squeezed(first).casefold() == squeezed(second).casefold()


def amiss(
    catalogue: Catalogue, entry: Entry, kind: ExceptionKind, used: Collection[str]
) -> Iterator[Notice]:
    """Yield a warning for each exception of `kind` without a reason, or that excepts nothing.

    `used` are the facts or terms that the check would have spoken of. Comments of no
    kind are reported with the facts, so that each is once.
    """
    for item in exceptions_of(entry):
        if item.kind != kind and not (kind == "fact" and not item.kind):
            continue
        if not item.kind:
            said = f"an exception names one of: {', '.join(_KINDS)}; then what, a colon, the reason"
        elif not item.what or not item.reason:
            said = f"this exception gives no reason: # except {item.kind} {item.what or '...'}: why"
        elif not any(same_words(item.what, known) for known in used):
            said = f"nothing is amiss with the {item.kind} {item.what!r}: remove the exception"
        else:
            continue
        place = Place(line=item.line, column=1, excerpt=item.comment, width=len(item.comment))
        yield catalogue.warning(entry, place, CODE, said)
