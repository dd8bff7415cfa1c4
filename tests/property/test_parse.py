"""What holds for any text at all: nothing raises, nothing is lost, the JSON fits its schema."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from kyyeu.model.reference import Bilingual, Reference, Term
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser
from kyyeu.render.report_json import report_object
from kyyeu.text.normalise import normalise

# Pieces that the recognisers look for, put together in any order, among any other text.
PIECES = (
    "ông ", "Ông Nguyễn Văn An ", "bà Hà", "cho biết, ", "cho rằng: ", "“", "”", "\"", "Theo ",
    ";", ".", "...", "./.", "\n", "\n\n", " ", "Nghị quyết 52- NQ/TW", " ngày 22/3/2018",
    " của Bộ Chính trị", " về ", "đã xác định ", "Nghị quyết này", "Hội thảo chuyên đề 2 ",
    "do Bộ Công an chủ trì, ", "phối hợp với ", "Phó Trưởng ban ", "Kinh tế Trung ương ",
    "các đại biểu ", "đã thảo luận về ", "Đại hội XIII của Đảng ", "Đề án “", "(", ")", ", ",
    "TS. ", "TP.", "1.000", "và ", "số hóa", "sẽ trình ý kiến", "nhằm mục đích ", "- ", "Ảnh: ",
    "\u2028", "\u0301", "\ud800", "\udfff", "hội nghị", "Nghị", "quyết", "Quyết định", "định",
    " số ", "Luật", "Bộ luật", " Đất đai", "Hiến pháp", " năm 2013", "57", "-NQ/TW",
    "12/2020/NĐ-CP", "Kết luận",
    "Đại hội", " XIII", " của Đảng", "Trung ương 5", " khóa XII", "NQ", "Chỉ thị này", "Công ước",
    "Phiên 1", "Một là", "thứ hai", "gồm:", "tham luận",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=60).map("".join),
)
TERM = Term(id="so-hoa", vi="số hóa", en="x", definition=Bilingual(vi="x", en="x"))
PARSER = Parser(Reference(terms=(TERM,)))
SCHEMA = jsonschema.Draft202012Validator(
    json.loads(files("kyyeu").joinpath("report.schema.json").read_text(encoding="utf-8"))
)


@given(TEXTS)
def test_any_text_gives_a_report_that_covers_it(received: str) -> None:
    text = normalise(received)
    report = PARSER.parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    assert "".join(block.span.of(text) for block in report.blocks) == text
    covered = [False] * len(text)
    for sentence in report.sentences:
        for offset in range(sentence.span.start, sentence.span.end):
            assert not covered[offset]
            covered[offset] = True
    assert all(done or char.isspace() for done, char in zip(covered, text, strict=True))
    assert len({sentence.id for sentence in report.sentences}) == len(report.sentences)
    SCHEMA.validate(report_object(report))


@given(TEXTS)
def test_sentences_stand_in_their_blocks_and_remarks_in_sentences(received: str) -> None:
    text = normalise(received)
    report = PARSER.parse(Source(slug="x", path="x.txt", text=text, sha256=""))
    blocks = {block.id: block.span for block in report.blocks}
    assert all(blocks[s.block].contains(s.span) for s in report.sentences)
    sentences = {sentence.id: sentence.span for sentence in report.sentences}
    people = {person.id for person in report.people}
    # One sentence may be two people's: "X đề nghị ..., còn Y cho rằng ...".
    given_to = [(a.sentence, r.speakers) for r in report.remarks for a in r.attributions]
    assert len(given_to) == len(set(given_to))
    cited = [citation.span for document in report.documents for citation in document.citations]
    assert all("\n" not in span.of(text) for span in cited)
    assert all(sentence in sentences for sentence, _ in given_to)
    assert all(set(remark.speakers) <= people for remark in report.remarks)
    assert all(remark.speakers or remark.collective for remark in report.remarks)
    assert all(sentences[topic.sentence].contains(topic.span) for topic in report.topics)


@given(st.text())
def test_normalising_twice_changes_nothing(received: str) -> None:
    once = normalise(received)
    assert normalise(once) == once.removeprefix("\ufeff")
