"""Build the index of any texts, ask it what people type, and print how it does.

`python -m benchmarks.search TEXTS [--scales 1000,10000,100000] [--no-shipped] [--misses]`

TEXTS is a folder of .txt files or a file of articles with a blank line between. The same
pages are built as a site of ours and as one of Material as it is shipped, and both are asked
through Material's own search box, in Chromium (named by KYYEU_CHROMIUM), in one run. Right is
a passage that holds the words looked for (judge.py); of Material, which shows no passages,
a page that does. Times are of this machine and only compare within a run.
"""

from __future__ import annotations

import argparse
import io
import random
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.search import index, measures, sites, texts
from benchmarks.search.browser import Site, chromium, serving
from benchmarks.search.judge import Query
from benchmarks.search.measures import MEGABYTE, Found
from benchmarks.search.queries import GOALS, generate
from benchmarks.search.texts import Article
from playwright.sync_api import Browser

COLD = 40  # queries, each asked first on a page of its own
AGAIN = 60  # queries asked from a folder too
OURS, SHIPPED = "ours", "Material"


def main(arguments: Sequence[str]) -> int:
    """Measure and print; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("texts", type=Path)
    options.add_argument("--articles", type=int, default=1500, help="at most so many")
    options.add_argument("--each", type=int, default=40, help="queries a class")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--scales", default="", help="passages, as 1000,10000,100000")
    options.add_argument("--no-shipped", action="store_true", help="without Material's own")
    options.add_argument("--misses", action="store_true", help="print what ours did not find")
    chosen = options.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # minutes pass between lines
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        articles = texts.read(chosen.texts, chosen.articles)
        queries = generate(articles, index.reference().terms, chosen.each, chosen.seed)
        work = Path(name)
        site = compare(browser, articles, queries, work, chosen)
        scales = [int(size) for size in chosen.scales.split(",") if size]
        scale(browser, articles, scales, site, chosen.seed)
    return 0


def compare(
    browser: Browser,
    articles: Sequence[Article],
    queries: Sequence[Query],
    work: Path,
    options: argparse.Namespace,
) -> Path:
    """Print how both engines do on the articles; return the folder of our site."""
    ours = sites.make_ours(articles, _folder(work, "ours"))
    show_built(articles, index.build(articles, ours / "assets/search", work))
    built = {OURS: ours}
    if not options.no_shipped:
        built[SHIPPED] = sites.make_shipped(articles, _folder(work, "shipped"))
    found: dict[str, Mapping[str, Found]] = {}
    known = measures.Texts(articles)
    for engine, folder in built.items():
        with serving(folder) as site:
            asked = measures.run(browser, site.http, queries)
            found[engine] = measures.judged(queries, asked.answers, known)
            show_costs(browser, engine, site, queries, asked)
            if engine == OURS:
                show_ways(browser, site, queries, asked)
                if options.misses:
                    show_misses(queries, asked, known)
    show_found(found)
    return ours


def scale(
    browser: Browser,
    articles: Sequence[Article],
    sizes: Sequence[int],
    site: Path,
    seed: int,
) -> None:
    """Print how our engine does on more and more passages."""
    for size in sizes:
        made = texts.enlarged(articles, size, seed)
        folder = sites.make_shell(site, site.parent / f"scale-{size}")
        show_built(made, index.build(made, folder / "assets/search", site.parent))
        queries = generate(made, index.reference().terms, 5, seed)
        with serving(folder) as served:
            asked = measures.run(browser, served.http, queries)
            found = measures.judged(queries, asked.answers, measures.Texts(made))
            show_costs(browser, OURS, served, queries, asked)
            hits = sum(item.at_1 * item.queries for item in found.values())
            print(f"  right at 1, all classes: {hits / max(1, len(queries)):.2f}")


def show_built(articles: Sequence[Article], built: index.Built) -> None:
    """Print what an index cost to build, and its size."""
    size = texts.bytes_of(articles)
    count = sum(len(item.sentences) for item in articles)
    print(f"\n{len(articles)} articles, {count} passages, {size / MEGABYTE:.2f} MB of text")
    print(
        f"  index: {built.size / MEGABYTE:.2f} MB in {built.files} files,"
        f" {built.size / size:.2f} of the text; {size / MEGABYTE / built.seconds:.2f} MB/s;"
        f" memory {built.memory / MEGABYTE:.0f} MB"
        f" (before: {built.memory_before / MEGABYTE:.0f})"
    )


def show_costs(
    browser: Browser, engine: str, site: Site, queries: Sequence[Query], asked: measures.Run
) -> None:
    """Print times, bytes and heap of an engine; cold queries of ours alone."""
    typed = next(query.typed for query in queries if len(query.typed.split()) == 4)
    times = 5 if engine == OURS else 3
    by_http = measures.first(browser, site.http, typed, times)
    by_folder = measures.first(browser, site.root(folder=True), typed, times)
    warm = [answer.ms for answer in asked.answers]
    for way, (opening, typing) in (("over http", by_http), ("from a folder", by_folder)):
        print(
            f"  {engine} {way}: first answer {opening:.0f} ms after opening the page,"
            f" {typing:.0f} ms after typing"
        )
    print(
        f"    a query: median {statistics.median(warm):.1f} ms, slowest {max(warm):.0f} ms;"
        f" fetched for four syllables: {measures.fetched(browser, site, typed) / 1000:.0f} KB;"
        f" heap of the page: {asked.heap / MEGABYTE:+.1f} MB"
    )
    if engine == OURS:
        some = random.Random(1).sample(list(queries), min(COLD, len(queries)))
        cold = measures.cold(browser, site.http, some)
        slowest, text = max(zip(cold, (query.typed for query in some), strict=True))
        print(
            f"    a cold query: median {statistics.median(cold):.0f} ms,"
            f" slowest {slowest:.0f} ms ({slowest / statistics.median(cold):.1f} times, {text!r})"
        )


def show_ways(browser: Browser, site: Site, queries: Sequence[Query], asked: measures.Run) -> None:
    """Print whether the same is found from a folder as over http."""
    places = random.Random(1).sample(range(len(queries)), min(AGAIN, len(queries)))
    again = measures.run(browser, site.root(folder=True), [queries[place] for place in places])
    same = sum(
        answer.items == asked.answers[place].items
        for place, answer in zip(places, again.answers, strict=True)
    )
    print(f"    the same list from a folder: {same} of {len(places)}")


def show_misses(queries: Sequence[Query], asked: measures.Run, known: measures.Texts) -> None:
    """Print each query whose first passage was not right, and that passage."""
    for query, answer in zip(queries, asked.answers, strict=True):
        if measures.rank(query, answer, known) != 1:
            shown = known.behind(answer.items[0])[0][:1] if answer.items else ["nothing"]
            words = " ".join(query.wanted[0])
            print(f"    {query.kind}: {query.typed!r} for {words!r}: {''.join(shown)[:150]!r}")


def show_found(found: Mapping[str, Mapping[str, Found]]) -> None:
    """Print a line a class: the goal, and how each engine did."""
    print(f"\n{'':24}{'goal':>6}{'n':>5}" + "".join(f"{name:>12} @1   @5  MRR" for name in found))
    for kind, goal in GOALS.items():
        rows = {engine: by_kind.get(kind) for engine, by_kind in found.items()}
        first = next(iter(rows.values()))
        line = f"{kind:24}{goal:6.2f}{first.queries if first else 0:5}"
        for row in rows.values():
            line += f"{row.at_1:15.2f} {row.at_5:.2f} {row.reciprocal:.2f}" if row else " " * 25
        print(line + ("  below" if first and first.at_1 < goal else ""))


def _folder(work: Path, name: str) -> Path:
    folder = work / name
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
