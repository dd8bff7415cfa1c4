"""How the cost of parsing and rendering grows: `python benchmarks/growth.py [FOLDER]`.

Each text is taken at two sizes, one twice the other, in one run; of five runs the median
counts, in seconds of processor time. The ratio should stay at 2.3 or less for all, and
parsing of the first texts, which are reports, at a megabyte of UTF-8 a second or better;
what follows are texts that no report is, each the worst of its kind: few code points to a
thing that is read. FOLDER holds .txt files to join; without one the labelled reports of
tests/measure serve.

A Python that was built without its profile-guided optimisation reads up to a sixth slower than a
distribution's does: say with a figure which one it is of.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kyyeu.cli.garbage import collect_seldom
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


SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh".split()
SYLLABLES = [
    first + rest
    for first in ("B", "C", "D", "H", "Kh", "L", "M", "Ng", "Ph", "Qu", "T", "Th", "Tr", "V", "X")
    for rest in ("an", "anh", "inh", "ang", "ân", "a", "ai", "oan", "iên", "âm", "ương", "ong")
]
# Repeated to the size wanted.
PATTERNS = {
    "opening quotation marks": "“",
    "straight quotation marks": '"',
    "a mark that opens each line": "“a\n",
    "quotations": "“a”, ",
    "ông": "ông ",
    "voices that say nothing": "nhiều hộ dân ",
    "papers that say nothing": "Báo cáo của sở ",
    "sources": "theo báo cáo của sở ",
    "one man says": "ông Nguyễn Văn An cho biết ",
    "what was put": "đề xuất được ông Nguyễn Văn An nêu ra tại đây, ",
    "what was not told": "ông Nguyễn Văn An không nêu giá, ",
    "one man's titles": "Ông Nguyễn Văn An - Chủ tịch - ",
    "titles": "Giám đốc ",
    "titles before nobody": "Vụ trưởng Vụ Quy hoạch, đầu tư - ",
    "functions": "Giám đốc phát triển ",
    "callings": "Bà Lê Thị Hoa, chủ vườn ",
    "units": "Ông Lê Văn Tú, Trưởng khoa Luật, Khoa Y, ",
    "heads alone": "Phó giám đốc sở Lê Văn Tú, ",
    "papers": "Tham luận của bà Lê Thị Hoa, ",
    "questions": "PV: Thưa bà Lê Thị Hoa, vì sao?\n",
    "bodies": "Bộ Y tế, ",
    "hosts": "Hội thảo do Sở Y tế và ",
    "a body meant by its noun": "do Hiệp hội này tổ chức hội thảo. ",
    "sessions": "Phiên thứ nhất bàn về giá muối. ",
    "announced topics": "Hội thảo trao đổi ba vấn đề gồm giá, ",
    "numbered topics": "Hội thảo gồm ba chủ đề: 1. a; 2. b. ",
    "topics before their announcement": "Từ a, b đến c, nhiều vấn đề được thảo luận. ",
    "topics in commas": "Hội thảo trao đổi về giá a, giá b và giá c. ",
    "promised topics": "Hội thảo bàn các vấn đề.\n",
    "events": "tổ chức Hội thảo “cá và muối” tại Huế, ",
    "documents": "Nghị quyết 7-NQ/TW, Nghị quyết này và ",
    "laws": "Luật Đất đai, ",
    "dates": "ngày 1/2/2020 ",
    "semicolons": "thảo luận về a; ",
    "topics": "Hội thảo thảo luận về a; b; c; d. ",
    "topics, one list": "c; d; ",
    "list marks": "- a\n",
    "items that open lists": "- Hội thảo thảo luận:\n",
    "lines": "a\n",
    "newlines": "\n",
    "spaces": " ",
    "full stops": ". ",
    "initials": "A. ",
    "brackets": "(((",
    "one word": "a",
}
OPENS = {"topics, one list": "Hội thảo thảo luận về a; b; "}


def names(size: int) -> str:
    """Return names, no two the same, of `size` bytes of UTF-8 or more: one sentence."""
    found: list[str] = []
    length = 0
    for middle, given, last, surname in itertools.product(SYLLABLES, SYLLABLES, "ABC", SURNAMES):
        found.append(f"ông {surname} {middle} {given} {last}y, ")
        length += len(found[-1].encode())
        if length >= size:
            break
    return "".join(found)


def documents(size: int) -> str:
    """Return documents of one number and many dates, of `size` bytes of UTF-8 or more."""
    years, months, days = range(1950, 2030), range(1, 13), range(1, 29)
    dates = itertools.cycle(itertools.product(years, months, days))
    times = size // len("Nghị quyết 7-NQ/TW ngày 1/1/1950; ".encode()) + 1
    return "".join(
        f"Nghị quyết 7-NQ/TW ngày {day}/{month}/{year}; "
        for year, month, day in itertools.islice(dates, times)
    )


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
    """Return the median cost of RUNS runs, in seconds of processor time.

    Each run has a text of its own, by its first letter: what is remembered of one is no
    help with the next.
    """
    times = []
    for run in range(RUNS):
        own = chr(ord("a") + run) + text
        start = time.process_time()
        work(own)
        times.append(time.process_time() - start)
    return statistics.median(times)


def joined_reports(folder: Path) -> str:
    """Return the .txt files of a folder as one text."""
    paths = sorted(folder.glob("*.txt"))
    return normalise("\n".join(path.read_text(encoding="utf-8") for path in paths))


def texts(joined: str, size: int) -> Iterator[tuple[str, str]]:
    """Yield what each text is, and what it is made of; `size` in bytes is the most needed."""
    yield "reports joined", joined
    yield "reports joined in one line", joined.replace("\n", " ")
    yield "reports, no full stop", joined.replace("\n", " ").replace(".", ",")
    yield "names, all different", names(size)
    yield "documents, one number", documents(size)
    yield from PATTERNS.items()


def main(arguments: list[str]) -> int:
    """Print a line a text; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", nargs="?", type=Path, default=HERE.parent / "tests/measure/dev")
    options.add_argument("--size", type=int, default=1_000_000, help="bytes of the smaller text")
    options.add_argument("--only", default="", help="only texts whose name holds this")
    options.add_argument("--render", action="store_true", help="render as well (slower)")
    chosen = options.parse_args(arguments)
    collect_seldom()
    print(f"{'parse':30}{'s':>8}{'s, double':>11}{'ratio':>7}{'MB/s':>7}")
    joined = joined_reports(chosen.folder)
    for name, pattern in texts(joined, 2 * chosen.size):
        if chosen.only not in name:
            continue
        opening = OPENS.get(name, "")
        one = median(parse, opening + filled(pattern, chosen.size))
        two = median(parse, opening + filled(pattern, 2 * chosen.size))
        speed = 2 * chosen.size / 1e6 / two
        print(f"{name:30}{one:8.2f}{two:11.2f}{two / one:7.2f}{speed:7.2f}", flush=True)
    if chosen.render:
        size = chosen.size // 4
        one, two = (median(render, filled(joined, n)) for n in (size, 2 * size))
        print(f"{'render, a quarter of it':30}{one:8.2f}{two:11.2f}{two / one:7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
