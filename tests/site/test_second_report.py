"""A translation's whole path: extracted, complete, edited, merged, built, on every kind of page."""

from __future__ import annotations

import json
import shutil
import subprocess
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from tests.conftest import PROJECT, built, copied
from tests.site.conftest import Page, read_pages

from kyyeu import pipeline
from kyyeu.cli.main import main

SLUG = "hoi-thao-que-huu-co"
PO = f"seeds/locale/en/{SLUG}.po"
TEXT = f"seeds/reports/{SLUG}.txt"
STALE = "The original has changed since this was translated"
MISSING = "Not yet translated; the Vietnamese is shown"

# Corrections of wording, one for each kind of page that shows the sentence, by the sentence's id.
EDITS = {
    "kuyyzoe3": ("nhận diện khó khăn", "nhận diện các khó khăn"),  # purpose: home, overview
    "ld3tpuxh": ("đã xác định quế là", "đã xác định cây quế là"),  # document, speaker
    "jy2nej3f": ("bảo hiểm cây trồng", "bảo hiểm cho cây trồng"),  # topics
}
UNTRANSLATED = "e2df3ryo"  # of a speaker
PAGES = {
    f"en/bao-cao/{SLUG}/toan-van.html": [*EDITS],
    f"en/bao-cao/{SLUG}/index.html": ["kuyyzoe3"],
    "en/index.html": ["kuyyzoe3"],
    "en/van-kien/nghi-quyet-28-nq-tu.html": ["ld3tpuxh"],
    "en/phat-bieu/lo-thi-anh-tuyet.html": ["ld3tpuxh"],
    "en/phat-bieu/index.html": ["jy2nej3f"],
    "en/chu-de/bao-hiem-cho-cay-trong-cho-ho-ngheo.html": ["jy2nej3f"],
    "en/chu-de/index.html": ["jy2nej3f"],
}


def english(root: Path) -> Mapping[str, str]:
    translations = pipeline.make(root).corpus.translations
    return {key: item.text for key, item in translations.items()}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the project as committed."""
    return copied(tmp_path_factory.mktemp("second"), "second-report")


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return it with three sentences edited and the English of a fourth taken out."""
    root = copied(tmp_path_factory.mktemp("edited"), "second-report")
    report = root / TEXT
    text = report.read_text(encoding="utf-8")
    for old, new in EDITS.values():
        assert text.count(old) == 1
        text = text.replace(old, new)
    report.write_text(text, encoding="utf-8", newline="\n")
    po = root / PO
    head, tail = po.read_text(encoding="utf-8").split(f'msgctxt "{UNTRANSLATED}"')
    msgid, _, rest = tail.partition("\nmsgstr ")
    rest = rest.partition("\n")[2]
    po.write_text(
        f'{head}# hỏi lại Viện\nmsgctxt "{UNTRANSLATED}"{msgid}\nmsgstr ""\n{rest}',
        encoding="utf-8",
        newline="\n",
    )
    return root


@pytest.fixture(scope="module")
def before(edited: Path) -> str:
    """Return the catalogue before the build merged it."""
    return (edited / PO).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pages(edited: Path, before: str) -> Mapping[str, Page]:
    return read_pages(built(edited))


def test_it_is_complete_and_says_that_it_is_invented(
    fresh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (fresh / TEXT).read_text(encoding="utf-8")
    assert 700 < len(text.split()) < 1000
    assert "tưởng tượng" in text.rstrip().rsplit("\n", 1)[1]
    assert all(english(fresh).values())
    assert main(["check", "--root", str(fresh)]) == 0
    assert capsys.readouterr().out.endswith("0 error, 0 warning, 8 info\n")


def test_the_seeds_that_the_program_keeps_are_as_committed(fresh: Path) -> None:
    for path, text in pipeline.make(fresh).seeds.items():
        assert path.read_text(encoding="utf-8") == text, path


def test_extracted_from_nothing_it_has_an_entry_a_sentence(fresh: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(fresh, root)
    (root / PO).unlink()
    made = pipeline.make(root)
    report = made.corpus.reports[0].report
    text = made.seeds[root / PO]
    assert text.count("\nmsgctxt ") == len(report.sentences)
    assert text.count('\nmsgstr ""\n') == len(report.sentences) + 1
    assert [n.code for n in made.notices if n.severity == "warning"] == ["KY203"] * len(
        report.sentences
    )
    # The same entries, but for the English.
    known = (fresh / PO).read_text(encoding="utf-8")
    bare = ['msgstr ""' if line.startswith("msgstr") else line for line in known.split("\n")]
    assert text.split("\n\n", 1)[1] == "\n".join(bare).split("\n\n", 1)[1]


def test_gettexts_own_checker_takes_it(fresh: Path) -> None:
    program = shutil.which("msgfmt")
    if program is None:
        pytest.skip("needs msgfmt")
    for path in (fresh / PO, *(PROJECT / "seeds/locale/en").glob("*.po")):
        done = subprocess.run(
            [program, "-c", "-o", "-", str(path)], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")


def test_white_space_and_unicode_form_change_nothing(fresh: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(fresh, root)
    report = root / TEXT
    text = report.read_text(encoding="utf-8")
    spaced = unicodedata.normalize("NFD", text.replace(" quế ", "  quế\u00a0"))
    report.write_text(spaced, encoding="utf-8", newline="\n")
    made = pipeline.make(root)
    assert {item.state for item in made.corpus.translations.values()} == {"current"}
    assert made.seeds[root / PO] == (root / PO).read_text(encoding="utf-8")


def test_an_edit_flags_its_entry_and_nothing_else(
    edited: Path, before: str, pages: Mapping[str, Page]
) -> None:
    merged = (edited / PO).read_text(encoding="utf-8")
    changed = [line for line in merged.split("\n") if line not in before.split("\n")]
    told = ("msgid ", "#| msgid ", "#, fuzzy", "#. Trước: ", "#. Sau: ")
    assert all(line.startswith(told) for line in changed), changed
    assert merged.count("#, fuzzy\n#| msgid ") == len(EDITS)
    assert merged.count("# hỏi lại Viện") == 1
    for name, (old, new) in EDITS.items():
        entry = next(e for e in merged.split("\n\n") if f'msgctxt "{name}"' in e)
        former, now = entry.split("\nmsgctxt")
        assert old in former.rsplit("#| msgid", 1)[1]
        assert new in now
        assert now.rsplit("\nmsgstr ", 1)[1] in before


def test_check_lists_both_with_their_place_in_the_catalogue(
    edited: Path, pages: Mapping[str, Page], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--json", "--root", str(edited)]) == 1
    found = json.loads(capsys.readouterr().out)["notices"]
    lines = (edited / PO).read_text(encoding="utf-8").split("\n")
    asked = [notice for notice in found if notice["severity"] != "info"]
    assert sorted(notice["code"] for notice in asked) == ["KY202"] * 3 + ["KY203"]
    for notice in asked:
        assert notice["path"] == PO
        assert lines[notice["line"] - 1] == notice["excerpt"]
        kept = "msgstr" if notice["code"] == "KY202" else "msgid"
        assert notice["excerpt"].startswith(kept)


@pytest.mark.parametrize("address", PAGES)
def test_a_stale_sentence_is_shown_with_a_note_and_its_original(
    pages: Mapping[str, Page], address: str
) -> None:
    page = pages[address]
    for name in PAGES[address]:
        shown = of_sentence(page, name, "en")
        assert shown, name
        for item in shown:
            assert item.get("data-stale") == "true"
            assert note_of(item) == STALE
            assert original_beside(item, name), (address, name)


def of_sentence(page: Page, name: str, language: str) -> list[HtmlElement]:
    return [
        item
        for item in page.slices()
        if item.get("data-of") == f"s-{name}" and item.get("lang") == language
    ]


def note_of(item: HtmlElement) -> str:
    """Return what is said of a slice, in its cell."""
    cell = item.xpath("ancestor::div[contains(@class, 'ky-cell')]")[0]
    return cell.find_class("ky-state")[0].text_content()  # type: ignore[no-any-return]


def original_beside(item: HtmlElement, name: str) -> bool:
    """Tell whether the Vietnamese of a sentence stands in a row that shows it by itself."""
    row = item.xpath("ancestor::div[contains(@class, 'ky-row')]")[0]
    found = row.xpath(f".//*[@data-of='s-{name}'][@lang='vi']")
    return bool(found) and "ky-stale" in row.get("class", "").split()


def test_a_sentence_without_english_is_shown_in_vietnamese_with_a_note(
    pages: Mapping[str, Page],
) -> None:
    for address in (f"en/bao-cao/{SLUG}/toan-van.html", "en/phat-bieu/mac-dinh-khai.html"):
        page = pages[address]
        assert not of_sentence(page, UNTRANSLATED, "en")
        first = next(i for i in of_sentence(page, UNTRANSLATED, "vi") if i.get("id"))
        assert first.get("data-untranslated") == "true"
        assert note_of(first) == MISSING


def test_the_overview_counts_both(pages: Mapping[str, Page]) -> None:
    words = " ".join(pages[f"en/bao-cao/{SLUG}/index.html"].root.text_content().split())
    assert "27 of 28 sentences" in words
    assert "the originals of 3 have changed since" in words


def test_the_vietnamese_pages_bear_no_notes(pages: Mapping[str, Page]) -> None:
    page = pages[f"bao-cao/{SLUG}/toan-van.html"]
    own = [slice_ for cell in page.root.find_class("ky-own") for slice_ in cell.find_class("ky-s")]
    assert own
    assert not [slice_ for slice_ in own if {"data-stale", "data-untranslated"} & {*slice_.attrib}]
    assert not [note for cell in page.root.find_class("ky-own") for note in cell.find_class("ky-state")]


def test_a_second_merge_gives_the_same_bytes(edited: Path, pages: Mapping[str, Page]) -> None:
    for path, text in pipeline.make(edited).seeds.items():
        assert path.read_text(encoding="utf-8") == text, path
