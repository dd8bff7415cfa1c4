"""A fact of one side of a sentence pair, and what on the other side is the same fact.

Facts meet by keys. A key says a value in one way for both languages: `n:200000`,
`%:4.5`, `d:2018-03-22` (`d:2018-03`, `d:--03-22`, `d:--03` where less is written),
`f:2/3`, `t:2:30`, `doc:17-nq/tu`, `person:...`, `body:...`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

FactKind = Literal["figure", "percentage", "date", "document", "person", "organisation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact at the code points `start` to `end` of its sentence.

    `gives` are the keys under which the other side may find it. `needs` are
    alternatives: the other side must give all keys of one of them. Without any the fact
    is only a possible reading ("một", "both"), of use to the other side and asked of nobody.
    """

    kind: FactKind
    start: int
    end: int
    gives: frozenset[str]
    needs: tuple[frozenset[str], ...] = ()

    def of(self, text: str) -> str:
        """Return the fact as it is printed."""
        return text[self.start : self.end]


def number(value: Decimal | int) -> str:
    """Return the key of a number."""
    return f"n:{_plain(Decimal(value))}"


def percent(value: Decimal | int) -> str:
    """Return the key of a percentage."""
    return f"%:{_plain(Decimal(value))}"


def share(part: int, whole: int) -> frozenset[str]:
    """Return the keys of a fraction: itself, and the percentage and decimal it equals."""
    keys = {f"f:{part}/{whole}"}
    if whole and (100 * part) % whole == 0:
        keys |= {percent(100 * part // whole), number(Decimal(part) / whole)}
    return frozenset(keys)


def of_share(part: int, whole: int, start: int, end: int) -> Fact:
    """Return a fraction in words; a half, a third, ... may be said in many other ways."""
    keys = share(part, whole)
    both = frozenset((number(part), number(whole)))
    needs = (*each(*sorted(keys)), both) if part > 1 else ()
    return Fact(kind="figure", start=start, end=end, gives=keys | both, needs=needs)


def date(year: int | None, month: int, day: int | None) -> str:
    """Return the key of a date, as precise as it is written."""
    first = f"{year:04}" if year else "-"
    return f"d:{first}-{month:02}" + (f"-{day:02}" if day else "")


def _plain(value: Decimal) -> str:
    if value == value.to_integral_value():
        return str(int(value))
    return format(value.normalize(), "f")


def each(*keys: str) -> tuple[frozenset[str], ...]:
    """Return needs that any one of `keys` meets."""
    return tuple(frozenset((key,)) for key in dict.fromkeys(keys))


def covered(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return `text` of the same length with `spans` made unreadable."""
    pieces: list[str] = []
    position = 0
    for start, end in sorted(spans):
        if end > position:
            pieces += (text[position:start], "\x00" * (end - max(start, position)))
            position = end
    return "".join((*pieces, text[position:]))


class Taken:
    """Which characters of a text something has been read from."""

    def __init__(self, text: str, facts: Iterable[Fact] = ()) -> None:
        """Start with what `facts` were read from."""
        self._mask = bytearray(len(text))
        for fact in facts:
            self.take(fact.start, fact.end)

    def take(self, start: int, end: int) -> None:
        """Remember that these characters are read."""
        self._mask[start:end] = b"\x01" * (end - start)

    def meets(self, start: int, end: int) -> bool:
        """Tell whether any of these characters is read already."""
        return self._mask.find(1, start, end) >= 0
