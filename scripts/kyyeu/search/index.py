"""The index: passages in, the files that the browser and `kyyeu search` read out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from kyyeu.search.passage import Entry, Passage

# What JSON leaves alone and a script may not hold everywhere: `</script>`, line ends that
# JavaScript once took for its own, and halves of characters that UTF-8 cannot write.
_UNSAFE = re.compile("[<\u2028\u2029\ud800-\udfff]")


def index_files(
    passages: Iterable[Passage], glossary: Sequence[Entry], language: str, root: str = ""
) -> Mapping[str, str]:
    """Return the files of one index: path below assets/search/ to script text.

    `language` is that of the pages and names the index; `root` stands before each address
    ("" or "en/"). Knows no corpus: any texts can be indexed. `passages` is gone through
    once; memory grows with their text.
    """
    del glossary
    found = list(passages)
    pages: dict[str, list[str]] = {}
    for passage in found:
        if not passage.anchor and passage.language == language:
            entry = [root + passage.address, passage.title, passage.kind]
            pages.setdefault(passage.address, entry)
    number = {address: place for place, address in enumerate(pages)}
    rows = (
        [
            number[passage.address],
            passage.anchor,
            passage.language,
            passage.title,
            passage.heading,
            passage.label,
            passage.text,
        ]
        for passage in found
    )
    script = (
        f'kyyeu.engine.add({{"language":{_json(language)},\n'
        f'"pages":[\n{_lines(pages.values())}],\n'
        f'"passages":[\n{_lines(rows)}]}});\n'
    )
    return {f"{language}.js": script}


def _lines(rows: Iterable[Sequence[str | int]]) -> str:
    return ",\n".join(_json(row) for row in rows) + "\n"


def _json(value: str | Sequence[str | int]) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
