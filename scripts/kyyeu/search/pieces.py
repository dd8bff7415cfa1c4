"""The passages as scripts that a page loads, the same over http and from file://."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.search.passages import Passage, passages

# What JSON leaves alone and a script may not hold everywhere: `</script>`, line ends that
# JavaScript once took for its own, and halves of characters that UTF-8 cannot write.
_UNSAFE = re.compile("[<\u2028\u2029\ud800-\udfff]")


def search_files(
    corpus: Corpus, labels: Mapping[Language, Labels], only: frozenset[str] | None = None
) -> Mapping[str, str]:
    """Return the search files of both languages: path below docs/ to script text.

    `only` are the addresses of the pages to be found, None for all.
    """
    return {
        f"vi/assets/search/{language}.js": _script(
            [
                passage
                for passage in passages(corpus, language, labels[language])
                if only is None or passage.address in only
            ],
            language,
        )
        for language in LANGUAGES
    }


def _script(found: Sequence[Passage], language: Language) -> str:
    """Return the script that hands passages to the engine (docs/vi/assets/javascripts)."""
    root = routes.language_root(language)
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
    return (
        f'kyyeu.engine.add({{"language":{_json(language)},\n'
        f'"pages":[\n{_lines(pages.values())}],\n'
        f'"passages":[\n{_lines(rows)}]}});\n'
    )


def _lines(rows: Iterable[Sequence[str | int]]) -> str:
    return ",\n".join(_json(row) for row in rows) + "\n"


def _json(value: str | Sequence[str | int]) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
