"""How long the ledger takes for reports of growing length: run it, read the table.

    python benchmarks/ledger.py [most sentences]

Three kinds of edit of an invented text, the median of five runs each, in milliseconds:
a few typing slips; every second sentence corrected and the text cut in two and turned
round; and a text of a few stock sentences, so that nearly all are twins.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "scripts"))

from kyyeu.ledger.reconcile import Ledger, reconciled

_SYLLABLES = [
    first + rest
    for first in ("b", "c", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "t", "th", "v")
    for rest in ("a", "ă", "ân", "ong", "ôi", "ương", "iên", "uy", "ánh", "ầm", "ết", "ự", "õi")
]


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(_SYLLABLES) for _ in range(chance.randint(8, 40))]
    return " ".join(words).capitalize() + "."


def _slips(chance: random.Random, text: list[str]) -> list[str]:
    edited = list(text)
    for index in chance.sample(range(len(text)), len(text) // 50 + 1):
        edited[index] = edited[index].replace("n", "nn", 1)
    return edited


def _upheaval(chance: random.Random, text: list[str]) -> list[str]:
    edited = [words.replace(" ", " ừ ", 1) if i % 2 else words for i, words in enumerate(text)]
    cut = chance.randrange(len(text))
    return edited[cut:] + edited[:cut]


def _stock(chance: random.Random, text: list[str]) -> list[str]:
    return [chance.choice(text[:20]) for _ in text]


def _cost(count: int, kind: str) -> float:
    chance = random.Random(count)
    text = [_sentence(chance) for _ in range(count)]
    if kind == "stock":
        text = _stock(chance, text)
    edited = {"slips": _slips, "upheaval": _upheaval, "stock": _stock}[kind](chance, text)
    ledger = reconciled(Ledger(), "x", text, "2026-01-01")
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        reconciled(ledger, "x", edited, "2026-01-02")
        taken.append(time.perf_counter() - start)
    return statistics.median(taken) * 1000


def main() -> None:
    """Print the table."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    kinds = ("slips", "upheaval", "stock")
    print("sentences", *(f"{kind:>10}" for kind in kinds))
    count = 500
    while count <= most:
        print(f"{count:9}", *(f"{_cost(count, kind):10.0f}" for kind in kinds))
        count *= 2


if __name__ == "__main__":
    main()
