"""Measure how often a legacy encoding is recognised, and how often its text comes back whole.

    python -m tests.encoding_rates FILE...

Each FILE is Vietnamese text in UTF-8, a sentence or a paragraph a line. Runs of lines and of
words of it are written in TCVN3, VNI and Windows-1258, as bytes and as a legacy font's
characters in UTF-8, and read back. TCVN3 is compared without case.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.legacy import WRITERS

from kyyeu.model.errors import SourceError
from kyyeu.sources.encodings import western
from kyyeu.sources.encodings.reading import read_bytes
from kyyeu.sources.encodings.recognise import TABLES

SAMPLES = 2000


def samples(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield kinds of samples, the same on every run."""
    dice = random.Random(1)

    def cut(count: int, change: Callable[[str], str] = str) -> list[str]:
        starts = [dice.randrange(max(1, len(lines) - count)) for _ in range(SAMPLES)]
        return [change(" ".join(lines[start : start + count])) for start in starts]

    yield "5 words", [" ".join(line.split()[:5]) for line in cut(1)]
    for count in (1, 2, 3, 4, 5):
        yield f"{count} lines", cut(count)
    yield "2 lines, capitals", cut(2, str.upper)
    yield "2 lines, Each Word", cut(2, str.title)


def outcome(text: str, stored: bytes) -> str:
    """Return how one sample was read: right, wrong or refused, and how sure."""
    try:
        reading = read_bytes(stored, shown="sample")
    except SourceError:
        return "refused"
    return f"{'right' if reading.text.lower() == text.lower() else 'wrong'}, {reading.sure}"


def comes_back(line: str, name: str) -> bool:
    """Tell whether every letter of a line has a place of its own in an encoding."""
    read = TABLES[name].decode(western.view(WRITERS[name](line)))
    return read.lower() == line.lower()


def main(paths: list[str]) -> None:
    """Print a line for each kind of sample, encoding and way it is stored."""
    text = "\n".join(Path(path).read_text(encoding="utf-8") for path in paths)
    lines = [line for line in unicodedata.normalize("NFC", text).splitlines() if line.strip()]
    # What an encoding cannot write is no fault of the reader.
    lines = [line for line in lines if all(map(partial(comes_back, line), WRITERS))]
    for kind, cut in samples(lines):
        marked = [sample for sample in cut if not sample.isascii()]
        for name, write in WRITERS.items():
            written = [(sample, write(sample)) for sample in marked]
            for way, stored in (
                ("bytes", written),
                ("stored in UTF-8", [(t, western.view(b).encode()) for t, b in written]),
            ):
                found = Counter(outcome(sample, data) for sample, data in stored)
                said = ", ".join(f"{key} {count}" for key, count in sorted(found.items()))
                print(f"{kind:<20}{name:<14}{way:<17}{len(stored):>5}: {said}")


if __name__ == "__main__":
    main(sys.argv[1:])
