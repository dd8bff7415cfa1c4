"""What looking for terms that the glossary lacks costs over more and more text.

    python -m benchmarks.candidates FILE...

Each file is a report's text (UTF-8); they are taken together once, twice and four times.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

from kyyeu.link.candidates import candidates
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.reference import Reference
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions


def main(names: list[str]) -> None:
    """Print characters, seconds and candidates for each size."""
    parser, texts = Parser(Reference()), [Path(name).read_text("utf-8") for name in names]
    for times in (1, 2, 4):
        read = [
            ReadReport(
                report=parser.parse(Source(slug=f"r{n}", path="", text=text, sha256="")),
                decisions=Decisions(),
                retired=(),
                translations={},
            )
            for n, text in enumerate(texts * times)
        ]
        corpus, _ = link(read, Reference(), "")
        begun = perf_counter()
        _, count = candidates(corpus, 20)
        spent = perf_counter() - begun
        print(f"{sum(map(len, texts)) * times:>12,} characters: {spent:.2f} s, {count:,} found")


if __name__ == "__main__":
    main(sys.argv[1:])
