from __future__ import annotations

from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.model.corpus import Corpus
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import Language
from kyyeu.search.engine import Engine
from kyyeu.search.pieces import FOLDER, search_files
from kyyeu.search.reader import Index

CORPUS = factories.invented_corpus()


def files(corpus: Corpus = CORPUS) -> dict[str, str]:
    labels: dict[Language, Labels] = {
        "vi": VIETNAMESE,
        "en": load_labels(CATALOGUE, shown="site.po"),
    }
    return dict(search_files(corpus, labels))


def engine(language: Language) -> Engine:
    found = files()
    return Engine(Index(lambda name: found.get(f"{FOLDER}{language}/{name}")), language)


def test_one_index_a_language() -> None:
    starts = [name for name in files() if name.endswith("/start.js")]
    assert sorted(starts) == [f"{FOLDER}en/start.js", f"{FOLDER}vi/start.js"]


def test_addresses_are_below_the_sites_root() -> None:
    for language, root in (("vi", ""), ("en", "en/")):
        answer = engine(language).search("", {"language": ["vi", "en"]}, limit=1000)
        assert answer.pages == len(answer.groups) > 3
        assert all(group.page.startswith(root) and group.title for group in answer.groups)


def test_the_same_twice() -> None:
    assert files() == files()
