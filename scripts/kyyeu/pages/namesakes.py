"""Documents that bear one kind and number, and the address that would be theirs alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from kyyeu.model.corpus import Corpus
from kyyeu.pages import routes

_YEAR = re.compile(r"-(?:1[89]|20)\d\d$")


def bare_addresses(corpus: Corpus) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the address without a year that several documents share, and their ids."""
    taken = {linked.id for linked in corpus.documents}
    groups: dict[str, list[str]] = defaultdict(list)
    for linked in corpus.documents:
        bare = _YEAR.sub("", linked.id)
        if bare != linked.id and linked.members[0][1].number:
            groups[bare].append(linked.id)
    for bare, members in groups.items():
        if len(members) > 1 and bare not in taken:
            yield routes.document(bare), tuple(members)
