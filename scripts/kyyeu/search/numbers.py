"""Document numbers and dates among tokens, under one key however they are written.

search-numbers.js does the same; tests/unit/search/analysis.json has the cases of both. Keys begin
with `#`, which no word does:

- `#nq45`, `#nq45/2031`, `#nq45-xy`, `#nq45/2031-xy`: kind, number, and where they are written
  year and issuer. "45-NQ/XY", "45- NQ/XY", "NQ45", "nghị quyết 45", "nghi quyet so 45".
- `#3-22` and `#2031-3-22`: month and day, with the year where it is written. "22/3/2031",
  "22-3-2031", "ngày 22 tháng 3 năm 2031". `#2031-3`: "tháng 3/2031", "tháng 3 năm 2031".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Abbreviation of a kind of document, and its name: folded keys.
KINDS: dict[str, tuple[str, ...]] = {
    "nq": ("nghi", "quyet"),
    "nd": ("nghi", "dinh"),
    "qd": ("quyet", "dinh"),
    "ct": ("chi", "thi"),
    "tt": ("thong", "tu"),
    "kl": ("ket", "luan"),
    "kh": ("ke", "hoach"),
    "cv": ("cong", "van"),
    "tb": ("thong", "bao"),
    "bc": ("bao", "cao"),
    "hd": ("huong", "dan"),
    "qc": ("quy", "che"),
    "tr": ("to", "trinh"),
    "pl": ("phap", "lenh"),
    "luat": (),
    "ttlt": (),
    "nqlt": (),
    "ttg": (),
    "qh": (),
}
_BY_NAME = {name: kind for kind, name in KINDS.items() if name}
_TIGHT = frozenset("-/–.")
_YEAR = re.compile("(?:19|20)[0-9]{2}\\Z")
_NUMBER = re.compile("[0-9]{1,5}\\Z")
_LETTERS = re.compile("[a-z]{1,12}\\Z")


@dataclass(frozen=True, slots=True)
class Special:
    """A document number or date: tokens `start` to `end`, found at `place`; keys best first."""

    start: int
    end: int
    place: int
    keys: tuple[str, ...]


def specials(folded: Sequence[str], between: Sequence[str]) -> Iterator[Special]:
    """Yield the document numbers and dates among tokens, in the order of their number.

    `between[n]` is what stands in the text before token n.
    """
    end = 0
    for place, key in enumerate(folded):
        if place >= end and "0" <= key[0] <= "9":
            text = _Around(folded, between, place)
            found = text.date() or text.month() or text.document()
            if found is not None:
                end = found.end
                yield found


class _Around:
    """What stands around a number."""

    def __init__(self, folded: Sequence[str], between: Sequence[str], place: int) -> None:
        self.folded = folded
        self.between = between
        self.place = place

    def at(self, step: int) -> str:
        place = self.place + step
        return self.folded[place] if 0 <= place < len(self.folded) else ""

    def tight(self, step: int) -> bool:
        """Tell whether only a mark stands before a token, as in 22/3 and 45- NQ."""
        place = self.place + step
        return 0 < place < len(self.folded) and self.between[place].strip() in _TIGHT

    def date(self) -> Special | None:
        """Read "22/3/2031", "22/3", "ngày 22 tháng 3 năm 2031"."""
        day = _whole(self.at(0), 31)
        if day is None:
            return None
        start = self.place - (self.at(-1) == "ngay")
        if self.at(1) == "thang":
            month, step = _whole(self.at(2), 12), 3
            year = 3 + (self.at(3) == "nam")
        elif self.tight(1):
            month, step, year = _whole(self.at(1), 12), 2, 2
            if not self.tight(2) and not (start < self.place and self.at(2) == "nam"):
                year = 0
            elif self.at(2) == "nam":
                year = 3
        else:
            return None
        if month is None:
            return None
        keys: tuple[str, ...] = (f"#{month}-{day}",)
        if year and _YEAR.match(self.at(year)):
            step = year + 1
            keys = (f"#{self.at(year)}-{month}-{day}", *keys)
        elif step == 2 and start == self.place and self.between[self.place + 1].strip() != "/":
            return None  # "3-5 năm", "4.0"
        return Special(start, self.place + step, self.place, keys)

    def month(self) -> Special | None:
        """Read "tháng 3/2031", "tháng 3 năm 2031"."""
        month = _whole(self.at(0), 12)
        if month is None or self.at(-1) != "thang":
            return None
        step = 2 if self.at(1) == "nam" else 1
        if not _YEAR.match(self.at(step)) or (step == 1 and not self.tight(1)):
            return None
        keys = (f"#{self.at(step)}-{month}",)
        return Special(self.place - 1, self.place + step + 1, self.place, keys)

    def document(self) -> Special | None:
        """Read "45-NQ/XY", "NQ45", "nghị quyết (số) 45", "12/2030/NĐ-AB"."""
        if not _NUMBER.match(self.at(0)):
            return None
        named, start = self.kind_before()
        kind = named
        step, year, issuer = 1, "", ""
        if self.tight(step) and _YEAR.match(self.at(step)):
            year, step = f"/{self.at(step)}", step + 1
        written = self.at(step)
        if written in KINDS and (self.tight(step) or self.between[self.place + step].isspace()):
            kind, step = written, step + 1
            if self.tight(step) and _LETTERS.match(self.at(step)):
                issuer, step = f"-{self.at(step)}", step + 1
        if not kind:
            return None
        keys: list[str] = []
        for meant in dict.fromkeys((kind, named or kind)):
            bare = f"#{meant}{int(self.at(0))}"
            keys += [bare + year + issuer, bare + issuer, bare + year, bare]
        return Special(start, self.place + step, self.place, tuple(dict.fromkeys(keys)))

    def kind_before(self) -> tuple[str, int]:
        """Return the kind written before the number, and where it starts."""
        step = -2 if self.at(-1) == "so" else -1
        if self.at(step) in KINDS:
            return self.at(step), self.place + step
        kind = _BY_NAME.get((self.at(step - 1), self.at(step)), "")
        return (kind, self.place + step - 1) if kind else ("", self.place)


def _whole(key: str, most: int) -> int | None:
    """Return the number that a key of one or two digits is, from 1 to `most`."""
    number = int(key) if len(key) <= 2 and key.isascii() and key.isdigit() else 0
    return number if 1 <= number <= most else None
