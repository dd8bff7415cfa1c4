"""Many reports to one corpus: identities, order, related passages, decisions."""

from __future__ import annotations

from dataclasses import replace

from kyyeu.link.corpus import ReadReport, link
from kyyeu.link.decisions.apply import decided
from kyyeu.link.related import related_to_topic
from kyyeu.model.reference import Bilingual, DocumentEntry, PersonEntry, Reference, Term
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.reference.editor import Decisions, EditorsFile, EventDecision


def term(name: str, words: str) -> Term:
    return Term(id=name, vi=words, en=name, definition=Bilingual(vi="x", en="x"))


REFERENCE = Reference(
    terms=(term("lua", "lúa"), term("ngo", "ngô"), term("khoai", "khoai"), term("man", "mặn")),
    people=(PersonEntry(id="le-van-nam-vinh", name="Lê Văn Nam", en="Le Van Nam"),),
    documents=(
        DocumentEntry(
            id="nghi-quyet-9-nq-tw",
            kind="Nghị quyết",
            number="9-NQ/TW",
            date="2010-01-02",
            name=Bilingual(vi="Nghị quyết 9-NQ/TW", en="Resolution No. 9-NQ/TW"),
        ),
    ),
)


def parsed(text: str, slug: str = "a") -> Report:
    return Parser(REFERENCE).parse(Source(slug=slug, path=f"{slug}.txt", text=text, sha256=""))


def read(report: Report, decisions: Decisions | None = None) -> ReadReport:
    chosen = decisions or Decisions()
    edited, _ = decided(report, EditorsFile(path="a.toml", decisions=chosen))
    return ReadReport(report=edited, decisions=chosen, retired=(), translations={})


def test_one_number_with_two_dates_is_two_documents_and_an_undated_one_joins() -> None:
    first = parsed("Nghị quyết 9-NQ/TW ngày 2/1/2010 đã xác định mục tiêu.", "a")
    second = parsed("Nghị quyết 9-NQ/TW ngày 3/4/2015 đã xác định mục tiêu.", "b")
    third = parsed("Nghị quyết 8-NQ/TW ra đời. Nghị quyết 8-NQ/TW ngày 5/5/2001 còn hiệu lực.", "c")
    corpus, _ = link([read(first), read(second), read(third)], REFERENCE, "")
    assert sorted(document.id for document in corpus.documents) == [
        "nghi-quyet-8-nq-tw",
        "nghi-quyet-9-nq-tw-2010",
        "nghi-quyet-9-nq-tw-2015",
    ]
    entries = {document.id: document.entry for document in corpus.documents}
    assert entries["nghi-quyet-9-nq-tw-2010"] is REFERENCE.documents[0]
    assert entries["nghi-quyet-9-nq-tw-2015"] is None


def test_a_person_of_two_reports_is_one_and_only_speakers_have_pages() -> None:
    first = parsed("Ông Lê Văn Nam cho biết, lúa tốt. Bà Trần Thị Hoa đến dự.", "a")
    second = parsed("Ông Lê Văn Nam khẳng định ngô tốt.", "b")
    corpus, _ = link([read(first), read(second)], REFERENCE, "")
    assert [(p.id, len(p.members)) for p in corpus.people] == [("le-van-nam-vinh", 2)]
    assert corpus.person_of["b", "le-van-nam"] == "le-van-nam-vinh"


def test_the_newest_report_leads() -> None:
    old = read(parsed("Một.", "a"), Decisions(event=EventDecision(date="2020-01-01")))
    new = read(parsed("Hai.", "b"), Decisions(event=EventDecision(date="2021-01-01")))
    undated = read(parsed("Ba.", "c"))
    corpus, _ = link([old, undated, new], REFERENCE, "")
    assert [edited.report.source.slug for edited in corpus.reports] == ["b", "a", "c"]


TEXT = """Các đại biểu thảo luận về lúa chịu mặn; ngô lai; khoai sạch.
Mặn xâm nhập sâu. Khoai mất giá.
Lúa tốt. Ngô xấu.
Lúa rẻ.
Lúa đắt.
Trời mưa.
Trời nắng.
"""


def test_related_passages_share_rare_terms_and_the_rarest_lead() -> None:
    report = parsed(TEXT)
    text = report.source.text
    related = {
        topic.span.of(text): [(item.place.span.of(text), item.terms) for item in found]
        for topic in report.topics
        for found in [related_to_topic(report, topic)]
    }
    # "lúa" stands in four of seven blocks, more than a third: it relates nothing.
    assert related == {
        "lúa chịu mặn": [("Mặn xâm nhập sâu.", ("man",))],
        "ngô lai": [("Ngô xấu.", ("ngo",))],
        "khoai sạch": [("Khoai mất giá.", ("khoai",))],
    }


def test_two_people_of_one_name_in_one_report_are_two() -> None:
    report = parsed("Ông Lê Văn Nam cho biết, lúa tốt. Ông Lê Văn Hai nói, ngô tốt.")
    first, second = report.people
    report = replace(report, people=(first, replace(second, name=first.name)))
    corpus, _ = link([read(report)], REFERENCE, "")
    assert [person.id for person in corpus.people] == ["le-van-nam-vinh", "le-van-hai"]


def test_a_report_is_called_by_its_headline_or_its_event() -> None:
    titles = [
        link([read(parsed(text))], REFERENCE, "")[0].reports[0].title.vi
        for text in ("Bàn về lúa\nTrời mưa. Nắng.\n", "Hội thảo chuyên đề 3 đã họp.", "Trời mưa.")
    ]
    assert titles == ["Bàn về lúa", "Hội thảo chuyên đề 3", "a"]
