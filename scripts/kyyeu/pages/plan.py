"""The plan: every page of a language with its address, its kind, its view, what links to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kyyeu.model.corpus import Corpus
from kyyeu.pages import (
    routes,
)
from kyyeu.pages.atoms import LinkRef, Name, Target
from kyyeu.pages.citing import Citing, citing
from kyyeu.pages.dictionary import Dictionary
from kyyeu.pages.drafts import Draft, PageKind, View, drafts, first_of_pack, full_texts
from kyyeu.pages.glosses import Gloss, gloss
from kyyeu.pages.index import CorpusIndex
from kyyeu.pages.labels import N_, Labels
from kyyeu.pages.pack import Extras
from kyyeu.pages.routes import Language
from kyyeu.pages.scope import Scope
from kyyeu.pages.steps import Steps, all_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page; `shows` lists the sentences on it, `linked_from` the pages that lead to it.

    `steps` lead on within its section; `cited` is how to cite the sentences it shows.
    `links` are the pages that its own content leads to, `glosses` of the terms marked on it.
    """

    address: str
    kind: PageKind
    language: Language
    title: Name
    view: View
    shows: tuple[str, ...]
    linked_from: tuple[LinkRef, ...]
    links: tuple[str, ...]
    steps: Steps | None = None
    cited: Citing | None = None
    glosses: tuple[Gloss, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Built:
    """A page whose view is made, with what its scope gathered."""

    draft: Draft
    view: View
    scope: Scope


_NO_EXTRAS = Extras()


def plan_pages(
    index: CorpusIndex, language: Language, labels: Labels, extras: Extras = _NO_EXTRAS
) -> tuple[Page, ...]:
    """Return every generated page of `language`, in the order of the sections.

    The full texts are built last: at each sentence they list the other pages that show it.
    """
    dictionary = Dictionary(index, language, labels)
    # In a pack another page stands in the home page's place, which shows none of its sentences.
    left_out = {routes.HOME} if extras.pack is not None else set()
    drafted = (item for item in drafts(dictionary, extras) if item.address not in left_out)
    built = [_build(dictionary, draft) for draft in drafted]
    shown_on = _shown_on(built, dictionary.label(N_("Tổng quan")))
    built += [_build(dictionary, draft) for draft in full_texts(dictionary, shown_on)]
    if extras.pack is not None:
        titles = {item.draft.address: item.draft.title for item in built}
        first = first_of_pack(dictionary, extras.pack, titles, changes=extras.since is not None)
        built.append(_build(dictionary, first))
    linked_from = _linked_from(built)
    onward = all_steps(dictionary, (item.view for item in built))
    return tuple(
        Page(
            address=item.draft.address,
            kind=item.draft.kind,
            language=language,
            title=item.draft.title,
            view=item.view,
            shows=tuple(item.scope.shown),
            linked_from=tuple(linked_from[item.draft.address]),
            links=tuple(item.scope.links),
            steps=onward.get(item.draft.address),
            cited=citing(index.corpus, (index.sentences[i].slug for i in item.scope.shown)),
            glosses=tuple(_glosses(dictionary, item)),
        )
        for item in built
    )


def plan_site(
    corpus: Corpus, labels: Mapping[Language, Labels], extras: Extras = _NO_EXTRAS
) -> tuple[Page, ...]:
    """Return every generated page in both languages, and what `extras` add to them."""
    index = CorpusIndex(corpus)
    return tuple(
        page for lang in routes.LANGUAGES for page in plan_pages(index, lang, labels[lang], extras)
    )


def _build(dictionary: Dictionary, draft: Draft) -> _Built:
    scope = Scope(dictionary, draft.address)
    return _Built(draft=draft, view=draft.build(scope), scope=scope)


def _glosses(names: Dictionary, item: _Built) -> Iterable[Gloss]:
    """Yield what a page carries of its terms; a term's own page says it openly."""
    if item.draft.kind != "term":
        yield from (gloss(names, term) for term in item.scope.terms)


def _shown_on(built: Iterable[_Built], overview: Name) -> dict[str, list[tuple[str, Name]]]:
    """Return, for each sentence, the pages that show it; a report's overview is called that.

    Pages of terms are left out: a sentence lists its terms, which lead there.
    """
    found: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    for item in built:
        if item.draft.kind == "term":
            continue
        name = overview if item.draft.kind == "overview" else item.draft.title
        for sentence in item.scope.shown:
            found[sentence].append((item.draft.address, name))
    return dict(found)


def _linked_from(built: Iterable[_Built]) -> dict[str, list[LinkRef]]:
    """Return, for each address, the pages that link to it, but for those of terms."""
    found: dict[str, list[LinkRef]] = defaultdict(list)
    for item in built:
        if item.draft.kind == "term":
            continue
        link = LinkRef(target=Target(address=item.draft.address), name=item.draft.title)
        for address in item.scope.links:
            found[address].append(link)
    return found
