"""The topics of all reports, and their addresses.

A topic is known by its own words. Where several topics, of several reports or of one, have
the words of one address, each gets an address of its own that hangs on no other topic, and
the bare one lists them: else a report that comes or goes would lead a link to other words.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from kyyeu.link.related import Relations
from kyyeu.model.corpus import LinkedTopic
from kyyeu.model.report import Report
from kyyeu.text.normalise import squeezed
from kyyeu.text.slug import Taken, page_slug

_LIMIT = 60  # characters of an address


def link_topics(reports: Sequence[Report]) -> tuple[LinkedTopic, ...]:
    """Return the topics of `reports`, in their order, with what is related to each."""
    all_words = [
        squeezed(topic.span.of(report.source.text)) for report in reports for topic in report.topics
    ]
    bares = [page_slug(words, _LIMIT) for words in all_words]
    counts = Counter(bares)
    taken = Taken(counts)
    named = zip(bares, all_words, strict=True)
    linked: list[LinkedTopic] = []
    for report in reports:
        slug, relations = report.source.slug, Relations(report)
        for topic in report.topics:
            bare, words = next(named)
            shared = counts[bare] > 1
            linked.append(
                LinkedTopic(
                    id=taken.numbered(_own(bare, slug, words), _LIMIT) if shared else bare,
                    report=slug,
                    topic=topic,
                    title=topic.title,
                    related=relations.of_topic(topic),
                    bare=bare if shared else "",
                )
            )
    return tuple(linked)


def _own(bare: str, slug: str, said: str) -> str:
    """Return the address of a topic among others at `bare`: with a hash of report and words."""
    key = f"{slug}\x1f{said}".encode("utf-8", "surrogatepass")
    suffix = f"-{hashlib.sha256(key).hexdigest()[:8]}"
    return bare[: _LIMIT - len(suffix)].rstrip("-") + suffix
