from __future__ import annotations

import pytest

from kyyeu.i18n.labels import VIETNAMESE
from kyyeu.link.corpus import ReadReport, link
from kyyeu.model.reference import Bilingual, Reference, Term
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions
from kyyeu.render.site import render_site

TERM = Term(id="mua", vi="mùa vụ", en="cropping season", definition=Bilingual(vi="x", en="x"))
REFERENCE = Reference(terms=(TERM,))


def made(count: int) -> dict[str, str]:
    """Return the pages of a site of `count` reports that all use one term."""
    read = []
    for number in range(count):
        name = f"b-{number}"
        text = f"Hội thảo {number} về lúa\nÔng Lê Văn Tre cho biết mùa vụ {number} bắt đầu sớm.\n"
        source = Source(slug=name, path=name, text=text, sha256="")
        report = Parser(REFERENCE).parse(source)
        read.append(ReadReport(report=report, decisions=Decisions(), retired=(), translations={}))
    corpus, _ = link(read, REFERENCE, "")
    return render_site(corpus, {"vi": VIETNAMESE, "en": VIETNAMESE})


@pytest.mark.parametrize(("count", "listed", "strips"), [(2, 2, 2), (10, 10, 3), (14, 10, 3)])
def test_first_pages_show_the_newest_reports_and_lead_to_all(
    count: int, listed: int, strips: int
) -> None:
    pages = made(count)
    home, glossary = pages["vi/index.md"], pages["vi/thuat-ngu.md"]
    assert home.count("\n- [") == listed
    assert ("Tất cả báo cáo" in home) == (count > listed)
    if count > listed:
        assert f'<span class="ky-count">{count}</span></p>' in home
    assert glossary.count('class="ky-strip"') == strips
    assert pages["vi/bao-cao/index.md"].count("\n## ") >= count


def test_the_address_of_a_topic_that_two_reports_name_lists_both() -> None:
    read = []
    for name in ("a", "b"):
        text = "Hội thảo tập trung thảo luận các nội dung sau:\n- Giữ giống lúa;\n- Bán ngô.\n"
        report = Parser(REFERENCE).parse(Source(slug=name, path=name, text=text, sha256=""))
        read.append(ReadReport(report=report, decisions=Decisions(), retired=(), translations={}))
    corpus, _ = link(read, REFERENCE, "")
    pages = render_site(corpus, {"vi": VIETNAMESE, "en": VIETNAMESE})
    listed = pages["vi/chu-de/giu-giong-lua.md"]
    for item in corpus.reports:
        assert f'id="s-{item.report.sentences[1].id}"' in listed
    own = [topic.id for topic in corpus.topics if topic.bare == "giu-giong-lua"]
    assert len(own) == 2
    for name in own:
        assert f"({name}.html)" in listed.replace(".md)", ".html)")
        assert 'href="giu-giong-lua.html"' in pages[f"vi/chu-de/{name}.md"]
