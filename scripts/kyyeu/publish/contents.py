"""What goes into a bundle beside the site's files, and what its manifest says of all of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kyyeu import __version__
from kyyeu.link.published import published, published_json
from kyyeu.model.corpus import Corpus
from kyyeu.pages.labels import Labels
from kyyeu.pages.routes import LANGUAGES, Language
from kyyeu.publish.manifest import FORMAT, Content, ListedReport, Manifest, first_words, listed

PASSAGES = "passages.json"


def bundle_contents(
    files: Mapping[str, Content],
    corpus: Corpus,
    labels: Mapping[Language, Labels],
    shown: frozenset[str] | None = None,
) -> dict[str, Content]:
    """Return the site's `files`, with the read-me files and what was published as data.

    `shown` are the ids of the sentences that a pack shows, None for all.
    """
    told = published_json(published(corpus, shown))
    return {**files, **first_words(corpus.as_of, labels), PASSAGES: told.encode("utf-8")}


def manifest_of(
    files: Mapping[str, Content],
    corpus: Corpus,
    seeds: Path,
    *,
    only: tuple[str, ...] = (),
    since: str | None = None,
) -> Manifest:
    """Return the manifest of a bundle of `files`, made from what stands below `seeds`.

    `only` are the addresses of the pages chosen for a pack; `since` is the as-of date of
    the bundle that its page of differences compares with.
    """
    sources: list[tuple[str, Content]] = [
        (f"{seeds.name}/{path.relative_to(seeds).as_posix()}", path)
        for path in seeds.rglob("*")
        if path.is_file()
    ]
    return Manifest(
        format=FORMAT,
        made_by=f"kyyeu {__version__}",
        as_of=corpus.as_of,
        languages=LANGUAGES,
        reports=tuple(
            ListedReport(slug=item.report.source.slug, title=item.title.vi, date=item.date)
            for item in corpus.reports
        ),
        made_from=listed(sorted(sources, key=lambda item: item[0])),
        only=only,
        since=since,
        files=listed(sorted(files.items())),
    )
