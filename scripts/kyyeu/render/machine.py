"""Each report as files for machines: JSON and Akoma Ntoso, beside its overview."""

from __future__ import annotations

from collections.abc import Mapping

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import Language
from kyyeu.render.akoma_ntoso.document import akoma_ntoso
from kyyeu.render.report_json import report_json


def machine_files(corpus: Corpus, labels: Mapping[Language, Labels]) -> Mapping[str, str]:
    """Return the files of both languages: path below docs/, and text.

    The JSON is the same in both (offsets count characters of the report itself); the Akoma
    Ntoso is the report in Vietnamese, its translation in English.
    """
    index = CorpusIndex(corpus)
    files: dict[str, str] = {}
    for language in routes.LANGUAGES:
        dictionary = Dictionary(index, language, labels[language])
        for edited in corpus.reports:
            slug = edited.report.source.slug
            files[f"{language}/{routes.report_json(slug)}"] = report_json(edited.report)
            files[f"{language}/{routes.report_akn(slug)}"] = akoma_ntoso(dictionary, slug)
    return files
