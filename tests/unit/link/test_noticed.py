"""What is noticed of a report: unread paragraphs, and the sentence of each notice."""

from __future__ import annotations

from kyyeu.link.noticed import noticed, unread
from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Source
from kyyeu.parse.report import Parser


def parsed(text: str) -> Report:
    return Parser(Reference()).parse(Source(slug="a", path="a.txt", text=text, sha256=""))


TEXT = """Hội thảo chuyên đề 3 do Bộ Công Thương chủ trì.
Trời hôm ấy mưa to. Gió cũng mạnh.
Ông Lê Văn Nam cho biết, lúa tốt. Ngô cũng vậy.
Nắng rồi lại mưa.
"""


def test_a_paragraph_in_which_nothing_was_recognised() -> None:
    report = parsed(TEXT)
    places = [item.span.of(report.source.text) for item in unread(report)]
    assert places[0] == "Trời hôm ấy mưa to."
    assert not any("Hội thảo" in words or "Nam" in words for words in places)


def test_each_notice_names_its_sentence() -> None:
    report = parsed(TEXT)
    ids = {report.source.text[s.span.start :].split(" ")[0]: s.id for s in report.sentences}
    said = {notice.code: notice.message for notice in noticed(parsed(TEXT)) if notice.line < 4}
    assert said["KY104"].endswith(f"(s-{ids['Trời']})")
    assert said["KY103"].endswith(f"(s-{ids['Ngô']})")
