from __future__ import annotations

import json
from dataclasses import replace

from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.model.corpus import Corpus
from kyyeu.search.pieces import search_files

CORPUS = factories.invented_corpus()
CALL = "kyyeu.engine.add("


def files(corpus: Corpus = CORPUS) -> dict[str, str]:
    labels = {"vi": VIETNAMESE, "en": load_labels(CATALOGUE, shown="site.po")}
    return dict(search_files(corpus, labels))


def data(script: str) -> dict[str, object]:
    assert script.startswith(CALL)
    assert script.endswith(");\n")
    read = json.loads(script[len(CALL) : -len(");\n")])
    assert isinstance(read, dict)
    return read


def test_one_script_a_language() -> None:
    assert sorted(files()) == ["vi/assets/search/en.js", "vi/assets/search/vi.js"]
    assert data(files()["vi/assets/search/vi.js"])["language"] == "vi"


def test_addresses_are_below_the_sites_root() -> None:
    for language, start in (("vi", ""), ("en", "en/")):
        pages = data(files()[f"vi/assets/search/{language}.js"])["pages"]
        assert isinstance(pages, list)
        assert len({page[0] for page in pages}) == len(pages)
        assert all(page[0].startswith(start) and page[1] for page in pages)


def test_passages_name_their_page() -> None:
    read = data(files()["vi/assets/search/en.js"])
    pages, passages = read["pages"], read["passages"]
    assert isinstance(pages, list)
    assert isinstance(passages, list)
    assert {row[0] for row in passages} == set(range(len(pages)))
    assert all(len(row) == 7 for row in passages)


def test_the_same_twice() -> None:
    assert files() == files()


def test_nothing_in_a_report_ends_the_script() -> None:
    report = CORPUS.reports[0]
    title = replace(report.title, vi="</script><!-- \u2028\u2029 \ud800 \\ \" ' `${x}`")
    script = files(replace(CORPUS, reports=(replace(report, title=title),)))[
        "vi/assets/search/vi.js"
    ]
    assert "<" not in script
    assert "\u2028" not in script
    script.encode("utf-8")
    assert "</script><!-- " in json.dumps(data(script), ensure_ascii=False)
