"""Learn what the features of a list's cuts are worth: `python tests/measure/learn.py`.

Reads lists with their entries marked (`lists/*.txt`, one sentence a line, "⟦" and "⟧" round each
entry) and the labelled topics of `excerpts/topics/dev` and `dev`, and writes the weights,
`scripts/kyyeu/parse/tables/cuts.json`. `lists/held.txt` is not learned from. `--folds 5` prints
instead how lists are parted that were not learned from, a fifth at a time.

The weights are those under which the labelled cuts are likeliest among all choices of cuts of
their lists (a conditional random field; a step after each list as long as the gradients before
were small, AdaGrad; weights that buy little are drawn to nothing).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kyyeu.model.source import Source
from kyyeu.parse import segmentation
from kyyeu.parse.comma_features import Listed
from kyyeu.parse.commas import marks_in
from kyyeu.parse.context import Context, context_of
from kyyeu.parse.segmentation import MOST_INNER, SCALE, Cuts, best_cuts
from kyyeu.text.normalise import normalise
from kyyeu.text.span import Span

HERE = Path(__file__).parent
WEIGHTS = Path(segmentation.__file__).parent / "tables" / "cuts.json"
EPOCHS, STEP, DRAWN = 15, 0.08, 0.03
CASES = 3  # times that the lists of unit tests count, which must stay right
MOST_MARKS = 10  # all choices of cuts are looked at: 2 to the power of the marks


@dataclass(frozen=True)
class Example:
    """A list and the numbers of the marks that part its entries."""

    listed: Listed
    cuts: Cuts


def marked_sentences(path: Path) -> Iterator[tuple[str, list[Span]]]:
    """Yield the sentences of a file and where the entries stand that it marks."""
    for line in path.read_text(encoding="utf-8").splitlines():
        text, spans, start = "", [], 0
        for part in re.split("([⟦⟧])", normalise(line.strip())):
            if part == "⟦":
                start = len(text)
            elif part == "⟧":
                spans.append(Span(start=start, end=len(text)))
            else:
                text += part
        if spans:
            yield text, spans


def labelled_topics(path: Path) -> tuple[str, list[Span]]:
    """Return the text of a labelled report and where its topics stand."""
    text = normalise(path.with_suffix(".txt").read_text(encoding="utf-8"))
    spans, position = [], 0
    for topic in json.loads(path.read_text(encoding="utf-8"))["topics"]:
        words = normalise(topic)
        at = text.find(words, position)
        if at >= 0:
            spans.append(Span(start=at, end=at + len(words)))
            position = at + len(words)
    return text, spans


def examples(text: str, spans: Sequence[Span]) -> Iterator[Example]:
    """Yield the lists of a text: topics of one sentence that commas and "và" part."""
    context = context_of(Source(slug="x", path="x", text=text, sha256=""))
    for sentence in context.sentences:
        inside = [span for span in spans if sentence.span.start <= span.start < sentence.span.end]
        found = example(context, inside) if inside else None
        if found:
            yield found


def example(context: Context, spans: Sequence[Span]) -> Example | None:
    """Return one list with its cuts; None where other marks part it."""
    whole = Span(start=spans[0].start, end=spans[-1].end)
    marks = list(marks_in(context, whole, ranged=False))
    numbers = {(mark.before, mark.behind): number for number, mark in enumerate(marks, 1)}
    cuts = [numbers.get((one.end, other.start)) for one, other in pairwise(spans)]
    if not 0 < len(marks) <= MOST_MARKS or None in cuts or ";" in whole.of(context.text):
        return None
    listed = Listed(context.text, whole.start, whole.end, marks)
    return Example(listed, tuple(cut for cut in cuts if cut))


def all_examples() -> list[list[Example]]:
    """Return all lists that are learned from, by the file that they stand in."""
    reports = sorted((HERE / "excerpts/topics/dev").glob("*.json"))
    reports += sorted((HERE / "dev").glob("*.json"))
    found = [[one for path in reports for one in examples(*labelled_topics(path))]]
    paths = sorted((HERE / "lists").glob("*.txt"))
    return found + [lists_of(path) for path in paths if path.stem != "held"]


def lists_of(path: Path) -> list[Example]:
    """Return the lists of a file of marked sentences."""
    return [one for line in marked_sentences(path) for one in examples(*line)]


class Choices:
    """All ways to part one list: their features, and the odds of each under some weights."""

    def __init__(self, one: Example) -> None:
        """Look at every choice of cuts whose entries hold no more marks than entries may."""
        size = len(one.listed.marks)
        self.features: dict[object, list[str]] = {}
        self.parts: list[list[object]] = []
        self.right = -1
        for bits in range(1 << size):
            cuts = tuple(n for n in range(1, size + 1) if bits >> (n - 1) & 1)
            begins = (0, *cuts)
            ends = [*(cut - 1 for cut in cuts), size]
            if any(b - a > MOST_INNER for a, b in zip(begins, ends, strict=True)):
                continue
            if cuts == one.cuts:
                self.right = len(self.parts)
            self.parts.append(self._parts(one.listed, cuts, begins, ends))

    def _parts(
        self, listed: Listed, cuts: Cuts, begins: Sequence[int], ends: Sequence[int]
    ) -> list[object]:
        parts: list[object] = []
        for pair in zip(begins, ends, strict=True):
            parts.append(("of", *pair))
            if parts[-1] not in self.features:
                self.features[parts[-1]] = list(listed.features_of(*pair))
        for pair in pairwise(begins):
            parts.append(("between", *pair))
            if parts[-1] not in self.features:
                self.features[parts[-1]] = list(listed.features_between(*pair))
        for cut in cuts:
            parts.append(("at", cut))
            if parts[-1] not in self.features:
                self.features[parts[-1]] = list(listed.features_at(cut))
        parts.append(("all", len(cuts), cuts[-1:]))
        self.features.setdefault(parts[-1], list(listed.features_of_all(cuts)))
        return parts

    def gradient(self, weights: Mapping[str, float]) -> Mapping[str, float]:
        """Return by how much each feature stands more often in the right choice than is likely."""
        sums = {part: sum(weights[f] for f in names) for part, names in self.features.items()}
        scores = [sum(sums[part] for part in parts) for parts in self.parts]
        most = max(scores)
        odds = [math.exp(score - most) for score in scores]
        total = sum(odds)
        often: dict[object, float] = defaultdict(float)
        for number, (parts, odd) in enumerate(zip(self.parts, odds, strict=True)):
            for part in parts:
                often[part] += (number == self.right) - odd / total
        found: dict[str, float] = defaultdict(float)
        for part, times in often.items():
            for name in self.features[part]:
                found[name] += times
        return found


def learn(learned: Sequence[Example]) -> dict[str, int]:
    """Return what features are worth, in whole numbers, those worth nothing left out."""
    choices = [Choices(one) for one in learned]
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 0.1)
    order = random.Random(0)
    for _ in range(EPOCHS):
        order.shuffle(choices)
        for choice in choices:
            for name, slope in choice.gradient(weights).items():
                drawn = slope - DRAWN * weights[name]
                steps[name] += drawn * drawn
                weights[name] += STEP * drawn / math.sqrt(steps[name])
    whole = {name: round(SCALE * weight) for name, weight in sorted(weights.items())}
    return {name: weight for name, weight in whole.items() if weight}


def figures(measured: Sequence[Example], weights: Mapping[str, int]) -> str:
    """Return how many lists are parted as labelled, and precision and recall of entries."""
    segmentation.WORTH = weights
    right = found = wanted = exact = 0
    for one in measured:
        cuts = best_cuts(one.listed, None, ranged=False) or ()
        ours, theirs = {*pairwise((0, *cuts, -1))}, {*pairwise((0, *one.cuts, -1))}
        right += len(ours & theirs)
        found, wanted, exact = found + len(ours), wanted + len(theirs), exact + (cuts == one.cuts)
    return (
        f"{exact / len(measured):.3f} of {len(measured)} lists, entries "
        f"{right / found:.3f} / {right / wanted:.3f} ({wanted})"
    )


def main(arguments: list[str]) -> int:
    """Write the weights, or print figures; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folds", type=int, default=0)
    folds = options.parse_args(arguments).folds
    files = all_examples()
    if folds:
        for fold in range(folds):
            kept = [one for ones in files for n, one in enumerate(ones) if n % folds != fold]
            rest = [one for ones in files for n, one in enumerate(ones) if n % folds == fold]
            print(f"fold {fold + 1}: {figures(rest, learn(kept))}")
        return 0
    learned = [one for ones in files for one in ones]
    weights = learn([*learned, *lists_of(HERE / "lists" / "cases.txt") * (CASES - 1)])
    lines = ",\n".join(f"{json.dumps(n, ensure_ascii=False)}: {w}" for n, w in weights.items())
    WEIGHTS.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8", newline="\n")
    print(f"{len(weights)} weights; learned from: {figures(learned, weights)}")
    held = HERE / "lists" / "held.txt"
    print(f"not learned from: {figures(lists_of(held), weights)}")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
