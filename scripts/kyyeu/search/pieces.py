"""The search files of a site: what searches, and an index of the corpus for each language."""

from __future__ import annotations

from collections.abc import Mapping

from kyyeu.model.corpus import Corpus
from kyyeu.model.reference import Reference
from kyyeu.pages import routes
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.search.index import index_files
from kyyeu.search.passage import Entry
from kyyeu.search.passages import passages
from kyyeu.search.scripts import ADDRESS, engine_script

ROOT = "vi/"
FOLDER = f"{ROOT}assets/search/"


def search_files(
    corpus: Corpus, labels: Mapping[Language, Labels], only: frozenset[str] | None = None
) -> Mapping[str, str]:
    """Return the search files of both languages: path below docs/ to script text.

    `only` are the addresses of the pages to be found, None for all.
    """
    return {ROOT + ADDRESS: engine_script()} | {
        FOLDER + path: text
        for language in LANGUAGES
        for path, text in language_files(corpus, labels[language], language, only).items()
    }


def language_files(
    corpus: Corpus, labels: Labels, language: Language, only: frozenset[str] | None = None
) -> Mapping[str, str]:
    """Return the search files of one language: path below assets/search/ to script text."""
    return index_files(
        (
            passage
            for passage in passages(corpus, language, labels)
            if only is None or passage.address in only
        ),
        glossary_entries(corpus.reference),
        language,
        routes.language_root(language),
    )


def glossary_entries(reference: Reference) -> tuple[Entry, ...]:
    """Return the glossary as searching uses it."""
    return tuple(
        Entry(
            vi=(term.vi, *term.variants.vi, *term.abbreviations.vi),
            en=(term.en, *term.variants.en, *term.abbreviations.en),
        )
        for term in reference.terms
    )
