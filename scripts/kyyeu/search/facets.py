"""What searches are narrowed by: kind and language of each passage, and the names beside it.

Every answer needs kind and language; the names of speakers, reports and documents, which are
long where there are many reports, only one that is narrowed by them or counts them. What is
shown of a passage stands with its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from kyyeu.search.codec import Json, table, whole
from kyyeu.search.passage import Passage

_Values: TypeAlias = tuple[tuple[str, ...], ...]
_STEP = 8192  # passages a piece, or more while it is small
_SMALL = 16_000  # characters


class Facets:
    """The columns of an index being made; long runs of one value cost next to nothing."""

    def __init__(self) -> None:
        """Start with nothing read or kept."""
        self._kinds: list[_Values] = []
        self._names: list[_Values] = []
        self._place = ("", "")
        self._known: dict[_Values, _Values] = {}

    def add(self, passage: Passage) -> None:
        """Take a passage. One at the place of the one before is marked as met before."""
        place = (passage.address, passage.anchor)
        again = place == self._place
        self._place = place
        language = (passage.language, "again") if again else (passage.language,)
        self._kinds.append(self._same(((passage.kind,), language)))
        self._names.append(
            self._same(
                (
                    tuple(map(whole, passage.speakers)),
                    (whole(passage.report),) if passage.report else (),
                    tuple(map(whole, passage.documents)),
                )
            )
        )

    def kinds(self) -> tuple[list[Json], int]:
        """Return the pieces of kind and language, and how many passages each holds."""
        return _pieces(self._kinds)

    def names(self) -> tuple[list[Json], int]:
        """Return the pieces of speakers, report and documents, and how many passages each."""
        return _pieces(self._names)

    def _same(self, values: _Values) -> _Values:
        return self._known.setdefault(values, values)


def _pieces(rows: Sequence[_Values]) -> tuple[list[Json], int]:
    """Return for each piece the values and runs of its columns."""
    step = _STEP
    found = _cut(rows, step)
    while len(found) > 1:
        wider = _cut(rows, 2 * step)
        if max(len(msgspec.json.encode(piece)) for piece in wider) > _SMALL:
            break
        step, found = 2 * step, wider
    return found, step


def _cut(rows: Sequence[_Values], step: int) -> list[Json]:
    found: list[Json] = []
    for start in range(0, len(rows), step):
        columns = zip(*rows[start : start + step], strict=True)
        found.append([part for column in columns for part in table(column)])
    return found
