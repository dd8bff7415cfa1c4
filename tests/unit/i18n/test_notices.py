"""What the parity of facts and reasoned exceptions say of a catalogue, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyyeu.i18n.catalogue import Catalogue, read_catalogue
from kyyeu.i18n.exceptions import exceptions_of
from kyyeu.i18n.merge import merged
from kyyeu.i18n.parity.compare import Comparer
from kyyeu.i18n.parity.notices import unequal_facts
from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.model.source import Notice, Source
from kyyeu.parse.report import Parser

TEXT = "Năm 2023, tỉnh có 1.240 hợp tác xã. Ngày 5/4/2024, 12% số hộ đã vay vốn."
REPORT = Parser(Reference()).parse(Source(slug="x", path="x.txt", text=TEXT, sha256=""))
FIRST, SECOND = (sentence.id for sentence in REPORT.sentences)


def catalogue(tmp_path: Path, *entries: str) -> Catalogue:
    path = tmp_path / "x.po"
    head = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n\n'
    path.write_text(head + "\n\n".join(entries) + "\n", encoding="utf-8", newline="\n")
    return read_catalogue(path, shown="x.po")


def entry(number: int, en: str, *comments: str) -> str:
    words = REPORT.sentences[number].span.of(TEXT)
    name = (FIRST, SECOND)[number]
    return "\n".join((*comments, f'msgctxt "{name}"', f'msgid "{words}"', f"msgstr {en}"))


def noticed(found: Catalogue, report: Report = REPORT) -> list[Notice]:
    return list(unequal_facts(report, found, Comparer()))


def marked(notice: Notice) -> str:
    return notice.excerpt[notice.column - 1 : notice.column - 1 + notice.width]


def test_nothing_where_both_say_the_same(tmp_path: Path) -> None:
    assert not noticed(catalogue(tmp_path, entry(0, '"In 2023 there were 1,240 cooperatives."')))


def test_a_figure_that_is_another_is_marked_in_the_english(tmp_path: Path) -> None:
    (notice,) = noticed(catalogue(tmp_path, entry(0, '"In 2023 there were 1,420 cooperatives."')))
    assert (notice.code, notice.severity, notice.path) == ("KY211", "warning", "x.po")
    assert (notice.line, marked(notice)) == (7, "1,420")
    said = "the figure is “1.240” in Vietnamese, “1,420” in English"
    assert notice.message == f"{said} (s-{FIRST})"


def test_one_that_is_missing_is_marked_in_the_vietnamese(tmp_path: Path) -> None:
    (notice,) = noticed(catalogue(tmp_path, entry(0, '"There were 1,240 cooperatives."')))
    assert (notice.line, marked(notice)) == (6, "2023")
    assert notice.message.startswith("the Vietnamese has the figure “2023”, the English has not")


def test_one_too_many_is_marked_in_the_english_on_its_own_line(tmp_path: Path) -> None:
    first = '"On 5 April 2024 \\"12 per cent\\" of households had "'
    wrapped = f'""\n{first}\n"borrowed, 7 of them \\t twice."'
    (notice,) = noticed(catalogue(tmp_path, entry(1, wrapped)))
    assert (notice.line, marked(notice)) == (9, "7")
    assert notice.message.startswith("the English has the figure “7”, the Vietnamese has not")


def test_the_place_holds_where_the_file_is_not_nfc(tmp_path: Path) -> None:
    (notice,) = noticed(catalogue(tmp_path, entry(0, '"In 2023 the cafe\u0301s were 1,420."')))
    assert (notice.line, notice.excerpt[:8]) == (7, 'msgstr "')


def test_no_english_and_no_sentence_are_passed_over(tmp_path: Path) -> None:
    stray = 'msgctxt "zzz"\nmsgid "Có 5 xã."\nmsgstr "There are six."'
    assert not noticed(catalogue(tmp_path, entry(0, '""'), stray))


@pytest.mark.parametrize("what", ["1.240", "1,420", "1,420 "])
def test_an_exception_silences_one_fact(tmp_path: Path, what: str) -> None:
    english = '"In 2022 there were 1,420 cooperatives."'
    comment = f"# except fact {what}: the province corrected this figure later"
    (notice,) = noticed(catalogue(tmp_path, entry(0, english, "# xem lại", comment)))
    assert marked(notice) == "2022"


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("# except fact 1.240", "gives no reason: # except fact 1.240: why"),
        ("# except fact 1.240:", "gives no reason"),
        ("# except fact : vì thế", "gives no reason"),
        ("# except figure 1.240: vì thế", "names one of: fact, term"),
        ("#except fact 88: vì thế", "nothing is amiss with the fact '88': remove the exception"),
    ],
)
def test_an_exception_that_does_not_hold_is_said(tmp_path: Path, comment: str, said: str) -> None:
    english = '"In 2023 there were 1,240 cooperatives."'
    (notice,) = noticed(catalogue(tmp_path, entry(0, english, comment)))
    assert (notice.code, notice.line, notice.excerpt) == ("KY212", 5, comment)
    assert said in notice.message


def test_exceptions_of_both_kinds_are_read_and_survive_a_merge(tmp_path: Path) -> None:
    comments = (
        "# except fact 1.240: so cũ",
        "# except term hop-tac-xa: here it is a shop: see the note",
        "# exceptional work",
        "# except: nothing",
    )
    found = catalogue(tmp_path, entry(0, '"x"', *comments))
    read = exceptions_of(found.entries[0])
    assert [(item.kind, item.what, item.reason, item.line) for item in read] == [
        ("fact", "1.240", "so cũ", 5),
        ("term", "hop-tac-xa", "here it is a shop: see the note", 6),
        ("", "", "nothing", 8),
    ]
    assert [item.what for item in exceptions_of(found.entries[0], "term")] == ["hop-tac-xa"]
    assert "\n".join(comments) in merged(REPORT, found, "2026-01-01")
