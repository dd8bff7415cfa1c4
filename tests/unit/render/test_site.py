"""The pages of the made-up corpus, rendered: their markup keeps its promises."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import lxml.html
import markdown
import pytest
import yaml
from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.model.corpus import Corpus
from kyyeu.model.report import Block, Sentence
from kyyeu.pages import routes
from kyyeu.pages.glossary import FILES
from kyyeu.pages.labels import Labels
from kyyeu.pages.plan import Page, plan_site
from kyyeu.pages.routes import Language
from kyyeu.render.site import render_pages, render_site
from kyyeu.text.span import Span

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "pymdownx.details", "pymdownx.tabbed"]
FULL_TEXT = routes.full_text(factories.SLUG)


@pytest.fixture(scope="module")
def labels() -> Mapping[Language, Labels]:
    return {"vi": VIETNAMESE, "en": load_labels(CATALOGUE, shown="site.po")}


@pytest.fixture(scope="module")
def plan(labels: Mapping[Language, Labels]) -> tuple[Page, ...]:
    return plan_site(factories.invented_corpus(), labels)


@pytest.fixture(scope="module")
def pages(
    plan: tuple[Page, ...], labels: Mapping[Language, Labels]
) -> Mapping[tuple[Language, str], lxml.html.HtmlElement]:
    files = render_pages(plan, labels)
    return {
        (page.language, page.address): html(
            files[routes.markdown_path(page.address, page.language)]
        )
        for page in plan
    }


def html(source: str) -> lxml.html.HtmlElement:
    body = source.split("\n---\n", 1)[1]
    convert = markdown.Markdown(
        extensions=EXTENSIONS, extension_configs={"pymdownx.tabbed": {"alternate_style": True}}
    )
    return lxml.html.fromstring(f"<main>{convert.convert(body)}</main>")


def words(element: lxml.html.HtmlElement) -> str:
    parts = [element.text or ""]
    for child in element:
        code = child.get("data-cp")
        parts.append(chr(int(code, 16)) if code else words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def test_both_languages_have_the_same_pages(plan: tuple[Page, ...]) -> None:
    addresses = {lang: [p.address for p in plan if p.language == lang] for lang in ("vi", "en")}
    assert addresses["vi"] == addresses["en"]
    assert len(set(addresses["vi"])) == len(addresses["vi"])


def test_the_full_text_holds_every_character_once(pages) -> None:  # type: ignore[no-untyped-def]
    for language in routes.LANGUAGES:
        blocks = pages[language, FULL_TEXT].xpath('//*[@class="ky-text"]')
        assert "".join(map(words, blocks)) == factories.TEXT
        slices = [item for block in blocks for item in block.xpath('.//*[@class="ky-s"]')]
        assert [item.get("data-of") for item in slices] == [
            f"s-{item.id}" for item in factories.invented_report().sentences
        ]
        assert all(item.get("lang") == "vi" for item in slices)


def test_slices_hold_what_they_say(pages) -> None:  # type: ignore[no-untyped-def]
    spans = {f"s-{item.id}": item.span for item in factories.invented_report().sentences}
    for page in pages.values():
        for item in page.xpath('//*[@class="ky-s"]'):
            assert not item.xpath('.//*[@class="ky-s"]')
            assert item.get("data-src") == factories.SLUG
            start, end = int(item.get("data-start")), int(item.get("data-end"))
            assert spans[item.get("data-of")].contains(Span(start=start, end=end))
            if item.get("lang") == "vi":
                assert words(item) == factories.TEXT[start:end]


def test_ids_stand_once_and_at_the_first_slice_in_the_language(pages) -> None:  # type: ignore[no-untyped-def]
    for (language, address), page in pages.items():
        ids = [item.get("id") for item in page.xpath("//*[@id]")]
        assert not [name for name, count in Counter(ids).items() if count > 1], address
        first: dict[str, str | None] = {}
        for item in page.xpath('//*[@class="ky-s"]'):
            if item.get("lang") == language or item.get("data-untranslated"):
                first.setdefault(item.get("data-of"), item.get("id"))
        assert all(of == own for of, own in first.items()), address


def test_every_shown_sentence_stands_in_a_row_that_leads_home(pages) -> None:  # type: ignore[no-untyped-def]
    for (language, address), page in pages.items():
        for item in page.xpath('//*[@class="ky-s"]'):
            (row,) = item.xpath("ancestor::div[starts-with(@class, 'ky-row')]")
            (mark,) = row.xpath('.//a[@class="ky-home ky-mark"]')
            home = "" if address == FULL_TEXT else "toan-van.html"
            assert mark.get("href").endswith(f"{home}#{item.get('data-of')}"), address
            own = row.xpath(".//div[contains(@class, 'ky-own')]//*[@class='ky-s']")
            assert own[0].get("lang") == language or own[0].get("data-untranslated"), address
            shown = {other.get("data-of") for other in row.xpath('.//*[@class="ky-s"]')}
            assert shown == {item.get("data-of")}


def test_both_languages_of_a_sentence_stand_side_by_side(pages) -> None:  # type: ignore[no-untyped-def]
    """On either page, of either language: only which is the page's own differs."""
    assert pages.keys() == {(lang, address) for _, address in pages for lang in routes.LANGUAGES}
    for (_, address), page in pages.items():
        for row in page.xpath("//div[starts-with(@class, 'ky-row')]"):
            spoken = list(dict.fromkeys(item.get("lang") for item in row.find_class("ky-s")))
            sentence = row.find_class("ky-s")[0].get("data-of").removeprefix("s-")
            assert spoken == (["vi", "en"] if sentence in factories.ENGLISH else ["vi"]), address
            assert len(row.find_class("ky-own")) == 1


def test_a_passage_says_where_it_stands_and_shows_what_is_beside_it(pages) -> None:  # type: ignore[no-untyped-def]
    page = pages["vi", "van-kien/quyet-dinh-11-qd-vtn.html"]
    context = page.find_class("ky-context")[0]
    assert "đoạn 2 trên 6, câu 1" in words(context)
    near = [(item.get("data-of"), words(item)) for item in context.find_class("ky-near")]
    assert near == [
        ("s-0-0", "".join(factories.BLOCKS[0])),
        ("s-1-1", "Việc này cần thêm máy sấy."),
    ]
    assert not context.xpath(".//@id")
    assert (
        pages["en", "van-kien/quyet-dinh-11-qd-vtn.html"].find_class("ky-near")[0].get("lang")
        == "en"
    )


def test_pages_lead_on_within_their_section(pages) -> None:  # type: ignore[no-untyped-def]
    """From the first of each list one comes to all of it, in its order, and back."""
    for listed in (routes.DOCUMENTS, routes.SPEAKERS, routes.TOPICS):
        folder = posixpath.dirname(listed)
        listing = pages["vi", listed].xpath("//li/a/@href | //h3/a/@href")
        order = [
            posixpath.join(folder, re.sub(r"\.md$", ".html", href))
            for href in dict.fromkeys(listing)
            if "/" not in href
        ]
        walked = [order[0]]
        while after := pages["vi", walked[-1]].xpath('//*[@class="ky-step-after"]/a/@href'):
            walked.append(posixpath.join(folder, after[0]))
        assert walked == order, listed


def test_links_land(pages) -> None:  # type: ignore[no-untyped-def]
    ids = {key: {item.get("id") for item in page.xpath("//*[@id]")} for key, page in pages.items()}
    elsewhere = {routes.GUIDE, routes.ABOUT}  # made by hand, and the files for machines
    elsewhere |= {routes.report_json(factories.SLUG), routes.report_akn(factories.SLUG)}
    elsewhere |= {routes.glossary_file(form) for form in FILES}
    for (language, address), page in pages.items():
        for link in page.xpath("//a/@href"):
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(address), path))
            target = re.sub(r"\.md$", ".html", target) if path else address
            if target in elsewhere or target.endswith("/to-trinh.html"):
                continue
            assert (language, target) in pages, f"{address}: {link}"
            assert not anchor or anchor in ids[language, target], f"{address}: {link}"


def test_sentences_and_pages_list_each_other(plan, pages) -> None:  # type: ignore[no-untyped-def]
    for page in plan:
        home = pages[page.language, FULL_TEXT]
        links = {
            (posixpath.normpath(posixpath.join(posixpath.dirname(FULL_TEXT), path)), anchor)
            for link in home.xpath("//a/@href")
            for path, _, anchor in [link.partition("#")]
        }
        for sentence in page.shows if page.address != FULL_TEXT else ():
            assert (page.address, f"s-{sentence}") in links, page.address
        listed = {link.target.address for link in page.linked_from}
        assert page.address not in listed
        assert listed or page.address == routes.HOME


def test_english_pages_say_what_they_are(pages) -> None:  # type: ignore[no-untyped-def]
    for (language, address), page in pages.items():
        notices = page.xpath('//*[@class="ky-notice"]')
        assert len(notices) == (language == "en"), address
    full = pages["en", FULL_TEXT]
    stale = full.xpath("//*[@data-stale]")
    assert [item.get("data-of") for item in stale] == [f"s-{factories.STALE}"]
    missing = full.xpath("//*[@data-untranslated]")
    assert [item.get("id") for item in missing] == ["s-1-1", "s-3-1"]
    assert all(item.get("lang") == "vi" for item in missing)
    assert len(full.xpath('//*[@class="ky-state"]')) >= 3


def test_what_is_inferred_is_marked(pages) -> None:  # type: ignore[no-untyped-def]
    full = pages["vi", FULL_TEXT]
    assert full.xpath('//*[@data-basis="inferred"]/@data-of') == ["s-1-1"]
    speaker = pages["vi", "phat-bieu/ly-thi-suong.html"]
    assert speaker.xpath('//*[contains(@class, "ky-p-inferred")]//*[@data-of]/@data-of')


def test_quotation_and_paraphrase_differ(pages) -> None:  # type: ignore[no-untyped-def]
    page = pages["vi", "van-kien/quyet-dinh-11-qd-vtn.html"]
    quoted = page.xpath('//*[contains(@class, "ky-p-quote")]//*[@class="ky-s"]')
    assert [words(item) for item in quoted if item.get("lang") == "vi"] == [
        "giữ hương chè trọn mùa"
    ]
    assert [words(item) for item in quoted if item.get("lang") == "en"] == [
        "keeping the fragrance of tea all season"
    ]
    retold = page.xpath('//*[contains(@class, "ky-p-paraphrase")]//*[@class="ky-s"]')
    assert words(retold[0]) == "mỗi bản có một lò ướp chè"


def test_an_open_citation_is_linked_to_none_and_said_to_be_open(pages) -> None:  # type: ignore[no-untyped-def]
    full = pages["vi", FULL_TEXT]
    sentence = full.xpath('//*[@id="s-2-1"]')[0]
    assert not sentence.xpath('.//a[@class="ky-ref"]')
    page = pages["vi", "van-kien/quyet-dinh-11-qd-hhc.html"]
    assert "Có thể là" in words(page)


def test_retired_ids_keep_a_marker(pages) -> None:  # type: ignore[no-untyped-def]
    for language in routes.LANGUAGES:
        full = pages[language, FULL_TEXT]
        assert full.xpath('//p[@class="ky-retired"]/@id') == ["s-first", "s-gone"]


def test_topics_show_their_words_and_say_when_nothing_is_related(pages) -> None:  # type: ignore[no-untyped-def]
    page = pages["en", "chu-de/kinh-nghiem-dung-may-say.html"]
    assert words(page.xpath('//*[@class="ky-s"][@lang="en"]')[0]) == "experience with the dryer"
    assert "Shared terms" in words(page)
    alone = pages["vi", "chu-de/cho-phien.html"]
    assert "Không có đoạn nào khác" in words(alone)


def test_front_matter_is_yaml_and_titles_are_text(labels: Mapping[Language, Labels]) -> None:
    for path, text in render_site(factories.invented_corpus(), labels).items():
        meta = yaml.safe_load(text.split("---\n")[1])
        assert meta["search"] == {"exclude": True}, path
        assert meta["title"]
        assert text.endswith("\n")
        assert "\n\n\n" not in text


def test_an_empty_corpus_has_its_pages(labels: Mapping[Language, Labels]) -> None:
    empty = replace(
        factories.invented_corpus(),
        reports=(),
        documents=(),
        people=(),
        topics=(),
        document_of={},
        person_of={},
        topic_of={},
        translations={},
    )
    files = render_site(empty, labels)
    assert "vi/index.md" in files
    assert "en/thuat-ngu.md" in files


def _long_corpus(blocks: int) -> Corpus:
    """Return a corpus of one report with that many blocks, each of the same words."""
    corpus = factories.invented_corpus()
    line = "“Chè” là *thức uống* của bản; " * 8 + "hết.\n"
    report = corpus.reports[0].report
    parts = [
        (
            Block(
                id=f"b{n}",
                kind="paragraph",
                span=Span(start=n * len(line), end=(n + 1) * len(line)),
            ),
            Sentence(
                id=f"x{n}",
                span=Span(start=n * len(line), end=(n + 1) * len(line) - 1),
                block=f"b{n}",
            ),
        )
        for n in range(blocks)
    ]
    long = replace(
        report,
        source=replace(report.source, text=line * blocks),
        event=replace(report.event, name=None, date=None, hosts=(), next=()),
        blocks=tuple(block for block, _ in parts),
        sentences=tuple(sentence for _, sentence in parts),
        documents=(),
        people=(),
        remarks=(),
        topics=(),
        terms=(),
    )
    return replace(
        corpus,
        reports=(replace(corpus.reports[0], report=long, retired=()),),
        documents=(),
        people=(),
        topics=(),
        document_of={},
        person_of={},
        topic_of={},
        translations={},
    )


def test_a_passage_of_many_pages_comes_through_whole(labels: Mapping[Language, Labels]) -> None:
    corpus = _long_corpus(1)
    report = corpus.reports[0].report
    text = "“Chè” là *thức uống* của bản; " * 4000
    whole = Span(start=0, end=len(text))
    long = replace(
        report,
        source=replace(report.source, text=text),
        event=replace(report.event, purpose=(whole,)),
        blocks=(replace(report.blocks[0], span=whole),),
        sentences=(replace(report.sentences[0], span=whole),),
    )
    files = render_site(replace(corpus, reports=(replace(corpus.reports[0], report=long),)), labels)
    page = html(files[routes.markdown_path(routes.report(factories.SLUG), "vi")])
    assert words(page.find_class("ky-p")[0].find_class("ky-s")[0]) == text
