"""Our index of the articles, built in a process of its own so that its memory can be seen.

`python -m benchmarks.search.index ARTICLES FOLDER`: reads articles as `saved` wrote them,
writes the files of the index below FOLDER and prints its figures as JSON.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.search.texts import Article, Sentence

from kyyeu.model.reference import Reference
from kyyeu.reference.tables import load_reference
from kyyeu.search.index import index_files
from kyyeu.search.passage import Passage
from kyyeu.search.pieces import glossary_entries

if sys.platform != "win32":
    import resource

PROJECT = Path(__file__).resolve().parents[2]
LANGUAGE = "vi"
STATUS = Path("/proc/self/status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What building cost: processor seconds, peak memory before and after, bytes written."""

    seconds: float
    memory_before: int
    memory: int
    size: int
    files: int


def reference() -> Reference:
    """Return the project's tables, of which the glossary is searched."""
    return load_reference(PROJECT / "seeds/reference", shown="seeds/reference")


def build(articles: Sequence[Article], folder: Path, work: Path) -> Built:
    """Write the index of the articles below `folder` and return what that cost."""
    saved = work / "articles.json"
    rows = [
        [item.address, item.title, [[s.id, s.text] for s in item.sentences]] for item in articles
    ]
    saved.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8", newline="\n")
    command = [sys.executable, "-m", "benchmarks.search.index", str(saved), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=PROJECT)
    return Built(**json.loads(done.stdout))


def passages(articles: Sequence[Article]) -> Iterator[Passage]:
    """Yield a passage for each page, and for each sentence of it."""
    for item in articles:
        yield Passage(address=item.address, title=item.title)
        for sentence in item.sentences:
            yield Passage(address=item.address, anchor=sentence.id, text=sentence.text)


def _peak() -> int:
    """Return the most memory this process has held, in bytes; 0 where that is not told.

    Linux tells it of this program; elsewhere what started it may count in.
    """
    if STATUS.is_file():
        found = re.search(r"VmHWM:\s{0,20}(\d{1,20}) kB", STATUS.read_text(encoding="utf-8"))
        return int(found[1]) * 1024 if found else 0
    if sys.platform == "win32":
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(arguments: Sequence[str]) -> int:
    """Build the index in this process; return 0."""
    source, folder = (Path(argument) for argument in arguments)
    articles = [
        Article(
            address=address,
            title=title,
            sentences=tuple(Sentence(id=name, text=text) for name, text in sentences),
        )
        for address, title, sentences in json.loads(source.read_text(encoding="utf-8"))
    ]
    entries = glossary_entries(reference())
    before, start, size, files = _peak(), time.process_time(), 0, 0
    for path, script in index_files(passages(articles), entries, LANGUAGE).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = script.encode()
        target.write_bytes(data)
        size, files = size + len(data), files + 1
    seconds = time.process_time() - start
    built = Built(seconds=seconds, memory_before=before, memory=_peak(), size=size, files=files)
    print(json.dumps(asdict(built)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
