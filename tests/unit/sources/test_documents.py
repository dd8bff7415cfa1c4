"""Word documents and PDFs as text, and what is refused, with a message that helps."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfWriter
from tests import office
from tests.legacy import WRITERS

from kyyeu.model.errors import SourceError
from kyyeu.sources import docx as docx_module
from kyyeu.sources import pdf as pdf_module
from kyyeu.sources import reader
from kyyeu.sources.encodings import western
from kyyeu.sources.pdf import Line, paragraphs
from kyyeu.sources.reader import Received, read_report

TEXT = "Ông Trần Văn Bường cho biết, giống lúa chịu mặn cần được thử thêm."


def read(received: bytes, name: str) -> Received:
    return read_report(received, shown=name, slug="a")


def test_paragraphs_lists_tables_and_notes_of_word_in_order() -> None:
    body = (
        office.paragraph("Hội thảo chè", style="H1")
        + office.paragraph("Ông A nói", runs=office.footnote_mark(4) + office.run("."))
        + office.paragraph("một", item=1)
        + office.paragraph("hai", item=2)
        + office.table(("a", "b"), ("c", "d"))
        + office.paragraph("cuối")
    )
    found = read(office.docx(body, footnotes={4: "Theo báo cáo."}), "a.docx")
    assert found.source.text.split("\n") == [
        "Hội thảo chè",
        "Ông A nói[1].",
        "- một",
        "- hai",
        "a\tb",
        "c\td",
        "cuối",
        "[1] Theo báo cáo.",
    ]
    assert (found.format, found.encoding, found.title) == ("Word", "Unicode", "Hội thảo chè")
    assert "footnotes and endnotes, put at the end: 1" in found.notes
    assert any("keeps the numbers of numbered lists apart" in note for note in found.notes)


@pytest.mark.parametrize("name", WRITERS)
def test_word_in_a_legacy_font(name: str) -> None:
    body = office.paragraph(western.view(WRITERS[name](TEXT)))
    found = read(office.docx(body), "a.docx")
    assert found.source.text == TEXT
    assert found.encoding.startswith("Unicode holding")


def test_a_font_of_capitals_in_word_makes_capitals() -> None:
    def typed(text: str, font: str) -> str:
        return office.run(western.view(WRITERS["tcvn3"](text)), font)

    body = (
        office.paragraph("", runs=typed("hội thảo về chè", ".VnTimeH"), style="H1")
        + office.paragraph("", runs=typed("ấ", ".VnArialH") + typed("n Độ, Hà Nội", ".VnTime"))
        + office.paragraph("", runs=typed("ông Trần Văn Bường nói, giống lúa mới", ".VnTime"))
    )
    found = read(office.docx(body), "a.docx")
    assert found.source.text.split("\n") == [
        "HỘI THẢO VỀ CHÈ",
        "Ấn Độ, Hà Nội",
        "ông Trần Văn Bường nói, giống lúa mới",
    ]
    assert found.title == "HỘI THẢO VỀ CHÈ"
    only = office.docx(
        office.paragraph("", runs=typed("hội thảo", ".VnTimeH")) + office.paragraph("Chè Thái ở đó")
    )
    assert read(only, "a.docx").source.text == "HỘI THẢO\nChè Thái ở đó"


def test_an_encoding_that_is_named_is_that_of_a_document_s_font() -> None:
    received = office.docx(office.paragraph("thaûo", style="H1"))
    found = read_report(received, shown="a.docx", slug="a", encoding="vni")
    assert (found.source.text, found.title) == ("thảo", "thảo")


def test_a_word_document_is_known_whatever_its_name() -> None:
    assert read(office.docx(office.paragraph("x")), "a.txt").format == "Word"


WHOLE = office.docx(office.paragraph(TEXT))
OLD = b"\xd0\xcf\x11\xe0" + b"\0" * 600
BOMB = '<!DOCTYPE a [<!ENTITY b "c">]>'


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (WHOLE[:200], "this Word document is damaged"),
        (WHOLE[:-40], "this Word document is damaged"),
        (WHOLE[:60] + b"\0\0\0\0" + WHOLE[64:], "this Word document is damaged"),
        (office.docx("<w:p>"), "this Word document is damaged: ExpatError"),
        (office.docx("<w:p>" * 5000 + "</w:p>" * 5000), "its parts stand in one another too deep"),
        (office.docx(office.paragraph("x"), raw=BOMB), "word/document.xml declares entities"),
        (office.docx(""), "the report is empty"),
        (
            office.zipped({"xl/workbook.xml": b"<x/>"}),
            "a zip archive, but no Word document",
        ),
        (
            b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "is encrypted",
        ),
        (OLD, "this is an old Office document"),
    ],
)
def test_word_documents_that_are_refused(received: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=re.escape(said)) as caught:
        read(received, "a.docx")
    assert str(caught.value).startswith("a.docx: ")


def test_a_document_that_unpacks_too_far(monkeypatch: pytest.MonkeyPatch) -> None:
    received = office.docx(office.paragraph("x" * 100_000))
    assert len(received) < 5_000
    monkeypatch.setattr(docx_module, "_MOST_XML", 50_000)
    with pytest.raises(SourceError, match="it would unpack to"):
        read(received, "a.docx")


PAGES = (
    (
        "HỘI THẢO VỀ CHÈ",
        "Ông Trần Văn Bường cho biết, giống lúa chịu mặn cần được thử thêm",
        "hai vụ nữa. Nước ngọt về muộn, độ mặn vượt ngưỡng ở nhiều xã ven",
        "biển.",
        "Bà Lò Thị Ửng đề nghị giữ đất và giữ nước, nhất là ở các xã ven",
        "1",
    ),
    ("biển và cửa sông.", "2"),
)


def test_pages_of_a_pdf_as_paragraphs() -> None:
    found = read(office.pdf(PAGES, title="Hội thảo chè"), "a.pdf")
    assert found.source.text.split("\n") == [
        PAGES[0][0],
        " ".join(PAGES[0][1:4]),
        f"{PAGES[0][4]} {PAGES[1][0]}",
    ]
    assert (found.format, found.title) == ("PDF", "Hội thảo chè")
    assert "page numbers left out: 2" in found.notes


def test_paragraphs_of_printed_lines() -> None:
    def joined(*printed: str) -> list[str]:
        return paragraphs(Line.of(line) for line in printed)

    full = "một dòng đầy chữ cho đến hết lề bên phải."
    assert joined(f"  {full[2:]}", full, f"  {full[2:]}", full) == [f"{full[2:]} {full}"] * 2
    assert joined(full, full, "", full) == [f"{full} {full}", full]
    assert joined(full, "", full, "", full, "", "ngắn.", "", "Mới") == [
        f"{full} {full} {full} ngắn.",
        "Mới",
    ]
    assert joined(full, "- a", "- b", "1. c") == [full, "- a", "- b", "1. c"]
    assert joined(f"  {full[2:]}", full, "  Ngắn thôi nhưng gần đầy dòng này", "  Mới") == [
        f"{full[2:]} {full}",
        "Ngắn thôi nhưng gần đầy dòng này",
        "Mới",
    ]
    assert joined(f"{full[:-8]} 52-NQ/", "TW và nước Đức -", "Pháp") == [
        f"{full[:-8]} 52-NQ/TW và nước Đức -",
        "Pháp",
    ]
    assert joined() == []


def encrypted(user: str) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(office.pdf(PAGES)))
    writer.encrypt(user, owner_password="owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_pdf_that_only_forbids_printing_is_read() -> None:
    assert read(encrypted(""), "a.pdf").source.text.startswith("HỘI THẢO VỀ CHÈ")


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (encrypted("secret"), "this PDF is encrypted"),
        (office.pdf(PAGES)[:900], "this PDF is damaged"),
        (b"%PDF-1.7\nnothing", "this PDF is damaged"),
        (
            office.pdf([[], []], pictures=True),
            "only pictures of its pages (pages: 2)",
        ),
        (
            office.pdf([["4"]], pictures=True),
            "only pictures of its pages (pages: 1)",
        ),
        (office.pdf([[]]), "this PDF holds no text (pages: 1)"),
    ],
)
def test_pdfs_that_are_refused(received: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=re.escape(said)):
        read(received, "a.pdf")


def test_pages_that_are_pictures_are_named() -> None:
    found = read(office.pdf([[TEXT], []], pictures=True), "a.pdf")
    assert "pages that are pictures, whose text is NOT here: 2" in found.notes


def test_a_pdf_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "_MOST_PAGES", 1)
    with pytest.raises(SourceError, match="it has 2 pages"):
        read(office.pdf(PAGES), "a.pdf")
    monkeypatch.setattr(pdf_module, "_MOST_PAGES", 9)
    monkeypatch.setattr(pdf_module, "_MOST_TEXT", 9)
    with pytest.raises(SourceError, match="more text than a report can be"):
        read(office.pdf(PAGES), "a.pdf")


def test_markdown_stays_as_it_stands() -> None:
    text = "# Hội thảo\n\n- *một*\n- hai &amp; ba\n"
    found = read(text.encode(), "a.md")
    assert (found.format, found.source.text) == ("Markdown", text)


def test_html_by_name_and_by_its_beginning() -> None:
    page = b"<!-- x --><!DOCTYPE html><p>a &amp; b"
    assert read(page, "a.htm").source.text == "a & b"
    assert read(page, "<stdin>").format == "HTML"
    assert read(page, "a.txt").source.text == page.decode()


@pytest.mark.parametrize("name", WRITERS)
def test_html_in_a_legacy_encoding(name: str) -> None:
    markup = b"<html><body><p>" + WRITERS[name](TEXT) + b"</p>"
    assert read(markup, "a.html").source.text == TEXT
    entities = "".join(f"&#{ord(c)};" for c in western.view(WRITERS[name](TEXT)))
    assert read(entities.encode(), "a.html").source.text == TEXT


def test_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_TEXT", 9)
    with pytest.raises(SourceError, match="it is larger than"):
        read(b"x" * 10, "a.txt")
