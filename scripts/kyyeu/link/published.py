"""What a bundle published, as data: passages.json (format kyyeu.passages/1).

It is what a later bundle is compared with: each sentence by its permanent id, in both
languages, as it stood.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import msgspec

from kyyeu.model.corpus import Corpus, TranslationState

FORMAT = "kyyeu.passages/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedSentence:
    """A sentence as it was published; `en` is empty where it was not translated."""

    id: str
    vi: str
    en: str
    state: TranslationState


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedReport:
    """A report as it was published, its sentences in their order."""

    slug: str
    title: str
    date: str | None
    sentences: tuple[PublishedSentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """All that a bundle published. `as_of` is an ISO date, or ""."""

    format: str
    as_of: str
    reports: tuple[PublishedReport, ...]


def published(corpus: Corpus, shown: frozenset[str] | None = None) -> Published:
    """Return what a bundle of `corpus` publishes: all, or the sentences whose ids are `shown`."""
    reports = []
    for edited in corpus.reports:
        source = edited.report.source
        sentences = []
        for sentence in edited.report.sentences:
            if shown is not None and sentence.id not in shown:
                continue
            translation = corpus.translations.get(sentence.id)
            sentences.append(
                PublishedSentence(
                    id=sentence.id,
                    vi=sentence.span.of(source.text),
                    en=translation.text if translation else "",
                    state=translation.state if translation else "missing",
                )
            )
        if sentences or shown is None:
            reports.append(
                PublishedReport(
                    slug=source.slug,
                    title=edited.title.vi,
                    date=edited.date,
                    sentences=tuple(sentences),
                )
            )
    return Published(format=FORMAT, as_of=corpus.as_of, reports=tuple(reports))


def published_json(value: Published) -> str:
    """Return `value` as JSON: two spaces of indent, a final newline.

    Half a surrogate pair, which UTF-8 cannot write, is escaped.
    """
    text = json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=1)
    safe = "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return safe + "\n"


def read_published(data: bytes) -> Published:
    """Return what `data` says was published; ValueError says why it is none."""
    try:
        found = msgspec.json.decode(data, type=Published)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    if found.format != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    return found
