"""The first page of a briefing pack: the pages that were chosen, and what came with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kyyeu.link.since import Differences
from kyyeu.pages import routes
from kyyeu.pages.atoms import LinkRef, Name
from kyyeu.pages.labels import N_
from kyyeu.pages.scope import Scope

# Pages that people wrote, and what they are called.
HAND_WRITTEN = {
    routes.GUIDE: N_("Hướng dẫn sử dụng"),
    routes.ABOUT: N_("Về trang này"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The pages of a pack by their address: those `chosen`, and those that go `with` them."""

    chosen: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def addresses(self) -> frozenset[str]:
        """Return all pages of the pack, its first page aside."""
        return frozenset((*self.chosen, *self.others))


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What a bundle may have beyond the site: a page of differences, and a selection."""

    since: Differences | None = None
    pack: Selection | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackView:
    """The first page of a pack; `changes` leads to the page of differences, if there is one."""

    chosen: tuple[LinkRef, ...]
    others: tuple[LinkRef, ...]
    changes: LinkRef | None


def pack(
    scope: Scope, selection: Selection, titles: Mapping[str, Name], *, changes: bool
) -> PackView:
    """Return the first page; `titles` are those of the generated pages by their address."""
    return PackView(
        chosen=tuple(_links(scope, selection.chosen, titles)),
        others=tuple(_links(scope, selection.others, titles)),
        changes=changes_link(scope) if changes else None,
    )


def changes_link(scope: Scope) -> LinkRef:
    """Return the link to the page of differences."""
    return scope.link(routes.CHANGES, scope.dictionary.label(N_("Thay đổi so với bản trước")))


def _links(scope: Scope, addresses: Iterable[str], titles: Mapping[str, Name]) -> Iterator[LinkRef]:
    for address in addresses:
        label = HAND_WRITTEN.get(address)
        name = scope.dictionary.label(label) if label else titles[address]
        yield scope.link(address, name)
