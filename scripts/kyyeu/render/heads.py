"""What stands in the head of each page for machines: JSON-LD, and what Open Graph needs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes
from kyyeu.pages.atoms import Name
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.drafts import PageKind, drafts, full_texts
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.items import document_item, speaker_item
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.pack import Extras
from kyyeu.pages.parts import shortened
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope
from kyyeu.pages.verbatim import said_verbatim
from kyyeu.render.escape import escape_json, escape_plain
from kyyeu.render.linked_data.nodes import CONTEXT, SITE, Ids, Node
from kyyeu.render.linked_data.things import Things

LOCALES: dict[Language, str] = {"vi": "vi_VN", "en": "en_GB"}
_DESCRIBED = 200  # code points
_LISTS: tuple[PageKind, ...] = ("reports", "documents", "speakers", "topics", "namesakes")
_OPEN_GRAPH: dict[PageKind, str] = {"home": "website", "speaker": "profile"}
_SECTIONS = (
    ("bao-cao/", routes.REPORTS, N_("Các báo cáo")),
    ("van-kien/", routes.DOCUMENTS, N_("Văn kiện")),
    ("phat-bieu/", routes.SPEAKERS, N_("Phát biểu")),
    ("chu-de/", routes.TOPICS, N_("Chủ đề")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """A page for machines: text ready for attributes, and JSON for a script element.

    `description` is empty where there is nothing to say but what the site says of itself.
    """

    title: str
    kind: str
    locale: str
    other_locale: str
    description: str
    data: str


class Heads:
    """The heads of a language's pages, made one by one."""

    def __init__(
        self, corpus: Corpus, language: Language, labels: Labels, *, site_url: str, site_name: str
    ) -> None:
        """Make heads for a site at `site_url`, which may be empty."""
        self._dictionary = Dictionary(CorpusIndex(corpus), language, labels)
        self._url = f"{site_url.rstrip('/')}/" if site_url else ""
        self._name = site_name
        self._root = routes.language_root(language)
        reports = self._dictionary.index.reports
        self._said = cache(lambda slug: said_verbatim(reports[slug].edited.report))
        generated = (*drafts(self._dictionary, Extras()), *full_texts(self._dictionary, {}))
        self._listed = {draft.address: (draft.kind, draft.title) for draft in generated}

    def of(self, path: str, title: str) -> PageHead:
        """Return the head of the page at `path` below the site's root.

        `title` is that of a page which people wrote; generated ones have their own.
        """
        address, language = path.removeprefix(self._root), self._dictionary.language
        written: tuple[PageKind, Name] = ("home", Name(text=title, language=language))
        known = address in self._listed
        kind, name = self._listed.get(address, written)
        ids = Ids(address, language, self._url)
        things = Things(self._dictionary, ids, address, self._said)
        about = list(_about(things, address, kind)) if known else []
        page = self._page(ids, address, name)
        if kind in _LISTS:
            page["@type"] = "CollectionPage"
        if about:
            page["mainEntity"] = {"@id": about[0]["@id"]}
        described = _description(self._dictionary, address, kind) if known else ""
        data = {"@context": CONTEXT, "@graph": [page, *about]}
        return PageHead(
            title=escape_plain(name.text),
            kind=_OPEN_GRAPH.get(kind, "article"),
            locale=LOCALES[language],
            other_locale=next(LOCALES[one] for one in routes.LANGUAGES if one != language),
            description=escape_plain(shortened(described, _DESCRIBED)),
            data=escape_json(json.dumps(data, ensure_ascii=False, separators=(",", ":"))),
        )

    def _page(self, ids: Ids, address: str, title: Name) -> Node:
        """Return a page with its twin, the site, and the way to it."""
        language = self._dictionary.language
        way = (
            (ids.iri(step, language=language), name)
            for step, name in _way(self._dictionary, address, title)
        )
        steps: list[Node] = [
            {"@type": "ListItem", "position": number, "name": name, "item": step}
            for number, (step, name) in enumerate(way, start=1)
        ]
        twin: Node = {"@id": ids.iri(address, language="en" if language == "vi" else "vi")}
        return {
            "@type": "WebPage",
            "@id": ids.iri(address, language=language),
            "name": title.text,
            "inLanguage": language,
            "workTranslation" if language == "vi" else "translationOfWork": twin,
            "isPartOf": {
                "@type": "WebSite",
                "@id": ids.iri(routes.HOME, SITE),
                "name": self._name,
                "inLanguage": list(routes.LANGUAGES),
            },
            "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": steps},
        }


def _way(dictionary: Dictionary, address: str, title: Name) -> Iterator[tuple[str, str]]:
    """Yield the pages above a page, from the home page down, and the page."""
    yield routes.HOME, dictionary.label(N_("Trang chủ")).text
    for folder, index, label in _SECTIONS:
        if address.startswith(folder) and address != index:
            yield index, dictionary.label(label).text
    slug = _slug(address)
    below = address.startswith("bao-cao/") and slug in dictionary.index.reports
    if below and address != routes.report(slug):
        yield routes.report(slug), dictionary.report(slug).text
    if address != routes.HOME:
        yield address, title.text


def _about(things: Things, address: str, kind: PageKind) -> Iterator[Node]:
    """Yield what the page is about, the chief thing first."""
    name = address.rpartition("/")[2].removesuffix(".html")
    if kind == "overview":
        yield things.whole_report(_slug(address))
    elif kind == "full-text":
        yield things.report(_slug(address))
    elif kind == "document":
        yield from things.whole_document(name)
    elif kind == "speaker":
        yield from things.whole_person(name)
    elif kind == "topic":
        yield things.topic(name)
    elif kind == "glossary":
        yield things.glossary()


def _description(dictionary: Dictionary, address: str, kind: PageKind) -> str:
    """Return what a page says first, as far as that is in its language."""
    name = address.rpartition("/")[2].removesuffix(".html")
    scope = Scope(dictionary, address)
    if kind == "document":
        item = document_item(scope, name)
        named = (dictionary.document(name), item.issuer, item.subject)
        parts = [_own(dictionary, part) for part in named]
        return ", ".join(filter(None, (parts[0], item.date, *parts[1:])))
    if kind == "speaker":
        speaker = speaker_item(scope, name)
        parts = [_own(dictionary, part) for part in (speaker.title, speaker.organisation)]
        return ", ".join(filter(None, (dictionary.speaker(name).text, *parts)))
    if kind in ("overview", "full-text"):
        return _first_sentence(dictionary, _slug(address))
    return ""


def _first_sentence(dictionary: Dictionary, slug: str) -> str:
    report = dictionary.index.reports[slug]
    entry = next((item for item in report.entries if item.kind == "paragraph"), None)
    if entry is None:
        return ""
    if dictionary.language == "vi":
        return entry.sentence.span.of(report.text)
    translation = dictionary.index.corpus.translations.get(entry.sentence.id)
    return translation.text if translation and translation.state == "current" else ""


def _own(dictionary: Dictionary, name: Name | None) -> str:
    return name.text if name is not None and name.language == dictionary.language else ""


def _slug(address: str) -> str:
    """Return the slug of the report that an address below bao-cao/ belongs to."""
    return (*address.split("/"), "")[1]
