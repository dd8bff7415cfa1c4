"""What finding terms costs with 100 and with 10,000 of them, and their ratio.

python -m benchmarks.terms
"""

from __future__ import annotations

import random
from time import perf_counter

from kyyeu.model.reference import Bilingual, Term
from kyyeu.reference.forms import EnglishTerms, VietnameseTerms

_ROUNDS = 5


def glossary(size: int, syllables: list[str], seed: int) -> tuple[Term, ...]:
    """Return invented terms of two to four syllables."""
    draw = random.Random(seed)
    names: dict[str, None] = {}
    while len(names) < size:
        names[" ".join(draw.choices(syllables, k=draw.randint(2, 4)))] = None
    none = Bilingual(vi="x", en="x")
    return tuple(
        Term(id=f"t-{n}", vi=name, en=f"{name} form", definition=none)
        for n, name in enumerate(names)
    )


def main() -> None:
    """Print how long making the finder and finding take, the best of a few rounds each."""
    draw = random.Random(1)
    parts = [a + b + c for a in "bcdghklmnpqrst" for b in "aàáeêiioôuư" for c in ("", *"cmnpt")]
    words = draw.choices(parts, k=400_000)
    text = "".join(f"{word}{'. ' if n % 25 == 24 else ' '}" for n, word in enumerate(words))
    print(f"text: {len(words):,} syllables")
    seen: dict[int, float] = {}
    for size in (100, 1_000, 10_000):
        terms = glossary(size, parts, size)
        ids = {term.id for term in terms}
        begun = perf_counter()
        vietnamese, english = VietnameseTerms(terms), EnglishTerms(terms, ())
        made = perf_counter() - begun
        times = []
        for _ in range(_ROUNDS):
            begun = perf_counter()
            uses = vietnamese.find(text, ())
            times.append(perf_counter() - begun)
        begun = perf_counter()
        english.find(text, ids)
        spent = perf_counter() - begun
        seen[size] = min(times)
        print(
            f"{size:>6,} terms: made {made:.3f} s; Vietnamese {min(times):.3f} s "
            f"({len(uses):,} found); English {spent:.3f} s"
        )
    print(f"10,000 terms to 100: {seen[10_000] / seen[100]:.2f} times the time of finding")


if __name__ == "__main__":
    main()
