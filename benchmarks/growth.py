"""How the cost of parsing and rendering grows: `python benchmarks/growth.py [FOLDER]`.

Each text is taken at two sizes, one twice the other, in one run; of five runs the median
counts, in seconds of processor time. The ratio should stay at 2.3 or less, and parsing at
a megabyte of UTF-8 a second or better. FOLDER holds .txt files to join; without one the
labelled reports of tests/measure serve.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kyyeu.i18n.labels import VIETNAMESE
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.reference import Bilingual, Reference, Term
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions
from kyyeu.render.site import render_site
from kyyeu.text.normalise import normalise

HERE = Path(__file__).parent
RUNS = 5
REFERENCE = Reference(
    terms=tuple(
        Term(id=f"t{n}", vi=words, en=words, definition=Bilingual(vi="x", en="x"))
        for n, words in enumerate(("chuyển đổi số", "doanh nghiệp", "nông thôn", "đầu tư"))
    )
)
PARSER = Parser(REFERENCE)


def filled(pattern: str, size: int) -> str:
    """Return `pattern` repeated to `size` bytes of UTF-8, or a little less."""
    times = size // len(pattern.encode()) + 1
    return (pattern * times).encode()[:size].decode("utf-8", "ignore")


def parse(text: str) -> None:
    """Parse one text."""
    PARSER.parse(Source(slug="x", path="x", text=text, sha256=""))


def render(text: str) -> None:
    """Parse, link and render one text in both languages."""
    report = PARSER.parse(Source(slug="x", path="x", text=text, sha256=""))
    read = ReadReport(
        report=report,
        decisions=Decisions(),
        retired=(),
        translations={},
    )
    corpus, _ = link([read], REFERENCE, "")
    render_site(corpus, {"vi": VIETNAMESE, "en": VIETNAMESE})


def median(work: Callable[[str], None], text: str) -> float:
    """Return the median cost of RUNS runs, in seconds of processor time."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work(text)
        times.append(time.process_time() - start)
    return statistics.median(times)


def main(arguments: list[str]) -> int:
    """Print a line a text; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", nargs="?", type=Path, default=HERE.parent / "tests/measure/dev")
    options.add_argument("--size", type=int, default=1_000_000, help="bytes of the smaller text")
    options.add_argument("--render", action="store_true", help="render as well (slower)")
    chosen = options.parse_args(arguments)
    paths = sorted(chosen.folder.glob("*.txt"))
    joined = normalise("\n".join(path.read_text(encoding="utf-8") for path in paths))
    texts = {
        "reports joined": joined,
        "one line": joined.replace("\n", " "),
        "opening quotation marks": "“",
        "straight quotation marks": '"',
        "ông": "ông ",
        "semicolons": "thảo luận về a; ",
        "documents": "Nghị quyết 7-NQ/TW, Nghị quyết này và ",
        "full stops": ". ",
        "brackets": "(((",
    }
    print(f"{'parse':26}{'s':>8}{'s, double':>11}{'ratio':>7}{'MB/s':>7}")
    for name, pattern in texts.items():
        one = median(parse, filled(pattern, chosen.size))
        two = median(parse, filled(pattern, 2 * chosen.size))
        print(f"{name:26}{one:8.2f}{two:11.2f}{two / one:7.2f}{2 * chosen.size / 1e6 / two:7.2f}")
    if chosen.render:
        size = chosen.size // 4
        one, two = (median(render, filled(joined, n)) for n in (size, 2 * size))
        print(f"{'render, a quarter of it':26}{one:8.2f}{two:11.2f}{two / one:7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
