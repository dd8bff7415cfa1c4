"""The feed of reports is well-formed Atom whatever a title holds, and leads to both languages."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree
from tests import factories

from kyyeu.model.reference import Bilingual
from kyyeu.render.feed import ATOM, atom_feed

HOSTILE = "Bàn về <lúa> & ngô \x02\ufffe]]>"


def test_a_feed_of_reports() -> None:
    corpus = factories.invented_corpus()
    edited = replace(corpus.reports[0], title=Bilingual(vi=HOSTILE, en=HOSTILE))
    feed = atom_feed(replace(corpus, reports=(edited,)), "https://x.example/kho/", "Kỷ yếu")
    root = etree.fromstring(feed.encode("utf-8"))
    names = {"a": ATOM}
    assert root.xpath("string(a:updated)", namespaces=names) == f"{corpus.as_of}T00:00:00Z"
    (entry,) = root.xpath("a:entry", namespaces=names)
    assert entry.xpath("string(a:title)", namespaces=names).startswith("Bàn về <lúa> & ngô")
    slug = edited.report.source.slug
    assert entry.xpath("a:link/@href", namespaces=names) == [
        f"https://x.example/kho/bao-cao/{slug}/index.html",
        f"https://x.example/kho/en/bao-cao/{slug}/index.html",
    ]
    for required in ("id", "title", "updated"):
        assert root.xpath(f"count(a:{required})", namespaces=names) == 1
        assert entry.xpath(f"count(a:{required})", namespaces=names) == 1
