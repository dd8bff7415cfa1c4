"""What searches are narrowed by: for each passage its kind, language, speakers and so on."""

from __future__ import annotations

import msgspec

from kyyeu.search.codec import Json, table, whole
from kyyeu.search.passage import Passage


class Facets:
    """The columns of an index being made; long runs of one value cost next to nothing."""

    STEP = 8192  # passages a piece, or more while it is small
    SMALL = 16_000  # characters

    def __init__(self) -> None:
        """Start with nothing read or kept."""
        self.values: list[tuple[tuple[str, ...], ...]] = []
        self._place = ("", "")
        self._known: dict[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]] = {}

    def add(self, passage: Passage) -> None:
        """Take a passage. One at the place of the one before is marked as met before."""
        place = (passage.address, passage.anchor)
        again = place == self._place
        self._place = place
        value = (
            (passage.kind,),
            (passage.language, "again") if again else (passage.language,),
            tuple(map(whole, passage.speakers)),
            (whole(passage.report),) if passage.report else (),
            tuple(map(whole, passage.documents)),
            (passage.date,) if passage.date else (),
        )
        self.values.append(self._known.setdefault(value, value))

    def pieces(self) -> tuple[list[Json], int]:
        """Return the pieces, and how many passages each: for each column values and runs."""
        step = self.STEP
        found = self._cut(step)
        while len(found) > 1:
            wider = self._cut(2 * step)
            if max(len(msgspec.json.encode(piece)) for piece in wider) > self.SMALL:
                break
            step, found = 2 * step, wider
        return found, step

    def _cut(self, step: int) -> list[Json]:
        found: list[Json] = []
        for start in range(0, len(self.values), step):
            columns = zip(*self.values[start : start + step], strict=True)
            found.append([part for column in columns for part in table(column)])
        return found
