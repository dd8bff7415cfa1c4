"""The first report, expressly: what a careful reader finds in it is what is read off it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kyyeu import pipeline
from kyyeu.cli.main import main
from kyyeu.link.related import Relations
from kyyeu.model.corpus import Corpus
from kyyeu.model.report import Document, Report
from kyyeu.text.span import Span

PROJECT = Path(__file__).parents[2]
SLUG = "hoi-thao-chuyen-de-2"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return pipeline.make(PROJECT).corpus


@pytest.fixture(scope="module")
def report(corpus: Corpus) -> Report:
    return next(e.report for e in corpus.reports if e.report.source.slug == SLUG)


def words(report: Report, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(report.source.text) for span in spans]


def document(report: Report, name: str) -> Document:
    return next(document for document in report.documents if document.name.startswith(name))


def test_the_text_is_the_one_received() -> None:
    received = (PROJECT / "seeds/reports" / f"{SLUG}.txt").read_bytes()
    expected = "a1270f0251400654ded9751dcfbaba446ab08e38f2a8e7f41e3cfec0a7430a82"
    assert hashlib.sha256(received).hexdigest() == expected


def test_the_event(report: Report) -> None:
    event = report.event
    assert event.name is not None
    assert event.name.value == "Hội thảo chuyên đề 2"
    assert (event.date, event.place) == (None, None)
    assert [(host.name, host.role) for host in event.hosts] == [
        ("Ban Kinh tế Trung ương", "lead"),
        ("Bộ Công Thương", "partner"),
        ("Hội Tự động hóa Việt Nam", "partner"),
    ]
    (purpose,) = words(report, event.purpose)
    assert purpose.startswith("Hội thảo chuyên đề 2 được tổ chức nhằm mục đích tạo diễn đàn")
    (following,) = words(report, event.next)
    assert "sẽ tổng hợp, chắt lọc và tiếp thu các ý kiến của đại biểu" in following


def test_the_resolutions(report: Report) -> None:
    text = report.source.text
    first, second = document(report, "Nghị quyết 23"), document(report, "Nghị quyết 52")
    assert [d.number for d in (first, second)] == ["23-NQ/TW", "52-NQ/TW"]
    assert [d.date and d.date.value for d in (first, second)] == ["2018-03-22", "2019-09-27"]
    assert [d.issuer and d.issuer.value for d in (first, second)] == ["Bộ Chính trị"] * 2
    assert first.subject is not None
    assert first.subject.value.startswith("định hướng xây dựng chính sách phát triển công nghiệp")
    assert second.subject is not None
    assert second.subject.value.endswith("cuộc Cách mạng công nghiệp lần thứ 4")
    (quoted,) = first.excerpts
    assert quoted.direct
    assert quoted.span.of(text).startswith("Đẩy nhanh tích hợp công nghệ thông tin")
    assert quoted.span.of(text).endswith("kỹ thuật sản xuất thông minh")
    (set_out,) = second.excerpts
    assert not set_out.direct
    assert set_out.span.of(text).startswith("thúc đẩy phát triển khoa học, công nghệ")
    assert second.citations[0].span.of(text) == "Nghị quyết 52- NQ/TW"


def test_the_congress_and_the_scheme(report: Report) -> None:
    congress = document(report, "Đại hội XIII của Đảng")
    assert [excerpt.direct for excerpt in congress.excerpts] == [False, True]
    phrase = congress.excerpts[1].span.of(report.source.text)
    assert phrase.startswith("đẩy mạnh công nghiệp hóa, hiện đại hóa")
    scheme = document(report, "Đề án “Chủ trương, chính sách")
    assert (scheme.number, scheme.date) == (None, None)
    assert len(scheme.citations) == 3


def test_who_spoke_and_what(report: Report) -> None:
    people = {
        person.name: (
            person.title and person.title.value,
            person.organisation and person.organisation.value,
        )
        for person in report.people
    }
    assert people == {
        "Nguyễn Đức Hiển": ("Phó Trưởng ban", "Ban Kinh tế Trung ương"),
        "Đào Trọng Cường": ("Phó Vụ trưởng Vụ Khoa học và Công nghệ", "Bộ Công Thương"),
    }
    hien, cuong = (person.id for person in report.people)
    said = [
        (remark.speakers, remark.verb, [a.basis for a in remark.attributions])
        for remark in report.remarks
    ]
    assert said == [
        ((hien,), "cho biết", ["stated", "inferred", "inferred", "inferred"]),
        ((hien,), "chỉ rõ", ["stated"]),
        ((cuong,), "cho rằng", ["stated", "inferred"]),
        ((), "trao đổi", ["stated"]),
        ((hien,), "cho biết", ["stated"]),
        ((hien,), "đề nghị", ["stated"]),
    ]
    assert [r.collective for r in report.remarks if not r.speakers] == ["các diễn giả"]


def test_the_narrative_belongs_to_nobody(report: Report) -> None:
    given = {a.sentence for remark in report.remarks for a in remark.attributions}
    narrative = [s.span.of(report.source.text) for s in report.sentences if s.id not in given]
    assert [sentence[:20] for sentence in narrative] == [
        "Hội thảo do Ban Kinh",
        "Hội thảo chuyên đề 2",
    ]


def test_the_six_topics_and_their_passages(corpus: Corpus, report: Report) -> None:
    topics = words(report, tuple(topic.span for topic in report.topics))
    assert len(topics) == 6
    assert topics[0] == "những vấn đề về sản xuất thông minh trên thế giới"
    assert topics[5] == "số hóa chuỗi cung ứng nhằm nâng cao hiệu quả sản xuất"
    assert all(topic.title for topic in corpus.topics)
    passages = [
        tuple((item.place.span, item.terms) for item in Relations(report).of_topic(topic))
        for topic in report.topics
    ]
    assert len(set(passages)) == 6


def test_every_sentence_is_translated_and_nothing_is_left_to_settle(
    corpus: Corpus, report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    states = {corpus.translations[sentence.id].state for sentence in report.sentences}
    assert states == {"current"}
    assert main(["check", "--root", str(PROJECT)]) == 0
    assert capsys.readouterr().out.endswith("0 error, 0 warning, 4 info\n")


def test_the_seeds_kept_by_the_program_are_committed_as_it_writes_them() -> None:
    for path, text in pipeline.make(PROJECT).seeds.items():
        assert path.read_text(encoding="utf-8") == text, path


def test_the_glossary_is_full(corpus: Corpus) -> None:
    terms = corpus.reference.terms
    assert len(terms) >= 60
    assert len({use.term for edited in corpus.reports for use in edited.report.terms}) >= 60
    for term in terms:
        assert all((term.definition.vi, term.definition.en, term.source)), term.id
        assert term.related or term.broader, term.id
        assert term.definition.vi.endswith("."), term.id
        assert term.definition.en.endswith("."), term.id
    text = (PROJECT / "seeds/reference/glossary.toml").read_text(encoding="utf-8")
    for key in ("part_of_speech", "source", "status"):
        assert text.count(f"\n{key} = ") == len(terms)


def test_every_body_and_kind_of_document_is_a_term(corpus: Corpus, report: Report) -> None:
    terms = {term.id for term in corpus.reference.terms}
    names = {term.vi for term in corpus.reference.terms}
    assert {host.name for host in report.event.hosts} <= names
    bodies = {entry.vi for entry in corpus.reference.organisations}
    assert bodies <= names
    assert {"nghi-quyet", "de-an", "dai-hoi"} <= terms


def test_nothing_about_the_report_stands_in_the_code(report: Report) -> None:
    names = [person.name for person in report.people]
    numbers = [document.number for document in report.documents if document.number]
    titles = [d.name for d in report.documents if not d.number]
    kept = [report.event.name.value if report.event.name else "", *names, *numbers, *titles]
    for path in (PROJECT / "scripts").rglob("*"):
        if path.is_file() and path.suffix in {".py", ".j2", ".html", ".json"}:
            code = path.read_text(encoding="utf-8")
            assert not [phrase for phrase in kept if phrase and phrase in code], path
