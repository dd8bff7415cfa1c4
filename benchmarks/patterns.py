"""How each pattern's cost grows over its own worst cases: `python -m benchmarks.patterns`.

Texts are made from the pattern's own parts by a seed, repeated, and searched at two sizes;
of all texts the worst ratio is shown, the steepest patterns first. 2 is linear, 4 quadratic.
"""

from __future__ import annotations

import argparse
import re
import sys
import time

from tests.patterns import patterns, samples

SIZE = 8_000
SHORTEST = 0.002  # seconds below which a ratio is noise


def cost(pattern: re.Pattern[str], text: str) -> float:
    """Return the least processor time of three searches of `text`, in seconds."""
    times = []
    for _ in range(3):
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        times.append(time.process_time() - start)
    return min(times)


def worst(pattern: re.Pattern[str], seed: int) -> tuple[float, float]:
    """Return the steepest ratio over the pattern's texts, and the seconds it took."""
    found = (0.0, 0.0)
    for sample in samples(pattern, 4, seed):
        for part in {sample, sample[:-1], sample[: len(sample) // 2]} - {""}:
            times = SIZE // len(part) + 1
            one, two = cost(pattern, part * times), cost(pattern, part * 2 * times)
            if two > SHORTEST:
                found = max(found, (two / max(one, 1e-9), two))
    return found


def main(arguments: list[str]) -> int:
    """Print the steepest patterns; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--most", type=int, default=12)
    chosen = options.parse_args(arguments)
    rows = sorted(((*worst(p, chosen.seed), name) for name, p in patterns()), reverse=True)
    print(f"{len(rows)} patterns; the steepest:")
    for ratio, seconds, name in rows[: chosen.most]:
        print(f"{ratio:6.2f}  {seconds:7.3f} s  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
