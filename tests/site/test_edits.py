"""A report edited, built again, withdrawn: what becomes of each id that was handed out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel.messages.pofile import read_po
from tests.conftest import built, copied
from tests.site.conftest import read_pages
from tests.site.test_links import test_links_and_anchors_land as assert_links_land

if TYPE_CHECKING:
    from tests.conftest import BuiltSite
    from tests.site.conftest import Page

RICE, DYKES = "toa-dam-giong-lua-2025", "hoi-thao-de-bao-2024"
FULL = f"bao-cao/{RICE}/toan-van.html"

SLIP = ("Điều khó nhất là nguồn nước ngọt vào cuối vụ.", "Điều khó nhất là nguồn nước ngọt cuối vụ.")
FIGURE = ("Hiện nay con số này mới đạt 18%.", "Hiện nay con số này mới đạt 21%.")
REMOVED = "Nhờ đó, nông dân yên tâm đầu tư giống mới."
INSERTED = "Lớp đầu tiên khai giảng vào tháng sau."
MOVED = "Nhà trường sẽ chuyển giao ba dòng giống trong năm tới."
SPLIT = ("Tọa đàm nhằm tìm bộ giống phù hợp cho vùng trũng ven biển.", "Tọa đàm tìm bộ giống. Đó là")


@dataclass(frozen=True)
class Built:
    """What stands where after a build: each anchor's words, and the PO by id."""

    words: Mapping[str, Mapping[str, str]]  # by page and anchor
    retired: Mapping[str, Mapping[str, str]]
    po: Mapping[str, tuple[str, str, bool]]


def edited(text: str) -> str:
    """Correct, remove, insert, replace, split and move sentences of the report."""
    for old, new in (SLIP, FIGURE, SPLIT):
        assert old in text
        text = text.replace(old, new)
    text = text.replace(" " + REMOVED, "")
    text = text.replace("trên đất nhiễm mặn.\n", f"trên đất nhiễm mặn. {INSERTED}\n")
    lines = text.split("\n")
    moved = next(i for i, line in enumerate(lines) if MOVED in line)
    lines.insert(3, lines.pop(moved))
    return "\n".join(lines)


def snapshot(root: Path, site: BuiltSite) -> Built:
    pages = read_pages(site)
    words, retired = {}, {}
    for address in (FULL, f"en/{FULL}"):
        root_ = pages[address].root
        # The Vietnamese of each sentence; on the English page it stands beside the anchor.
        originals = root_.xpath("//*[@class='ky-text']//*[@class='ky-s']")
        said = {item.get("data-of"): item.text_content() for item in originals}
        anchors = root_.xpath("//*[@class='ky-s'][@id]/@id")
        words[address] = {anchor: said[anchor] for anchor in anchors}
        retired[address] = {
            item.get("id"): " ".join(item.text_content().split())
            for item in root_.find_class("ky-retired")
        }
    with (root / f"seeds/locale/en/{RICE}.po").open("rb") as file:
        po = {
            message.context: (message.id, message.string, message.fuzzy)
            for message in read_po(file)
            if message.id
        }
    return Built(words=words, retired=retired, po=po)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("edits"), "three-reports")


@pytest.fixture(scope="module")
def builds(project: Path) -> tuple[Built, Built]:
    """Return what stood before and what stands after an edit of one report."""
    before = snapshot(project, built(project))
    report = project / f"seeds/reports/{RICE}.txt"
    report.write_text(edited(report.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    decisions = report.with_suffix(".toml")
    later = decisions.read_text(encoding="utf-8").replace("2025-11-01", "2025-12-24")
    decisions.write_text(later, encoding="utf-8", newline="\n")
    return before, snapshot(project, built(project))


@pytest.mark.parametrize("page", [FULL, f"en/{FULL}"])
def test_every_anchor_is_on_its_words_or_is_a_marker(
    builds: tuple[Built, Built], page: str
) -> None:
    before, after = builds
    changed = "was changed as of" if page.startswith("en/") else "sửa đổi từ ngày"
    removed = "was removed as of" if page.startswith("en/") else "lược bỏ từ ngày"
    day = "24 December 2025" if page.startswith("en/") else "24/12/2025"
    marked = {}
    for anchor, words in before.words[page].items():
        now = after.words[page].get(anchor)
        if now is None:
            marked[words] = after.retired[page][anchor]
        else:
            assert now == (SLIP[1] if words == SLIP[0] else words)
    assert marked.keys() == {FIGURE[0], REMOVED, SPLIT[0]}
    assert changed in marked[FIGURE[0]]
    assert changed in marked[SPLIT[0]]
    assert removed in marked[REMOVED]
    assert all(day in said for said in marked.values())
    assert {MOVED, INSERTED, FIGURE[1]} <= set(after.words[page].values())


def test_the_english_follows_its_id(builds: tuple[Built, Built]) -> None:
    before, after = builds
    ids = {words: anchor.removeprefix("s-") for anchor, words in before.words[FULL].items()}
    now = {words: anchor.removeprefix("s-") for anchor, words in after.words[FULL].items()}
    slip = ids[SLIP[0]]
    assert now[SLIP[1]] == slip
    assert after.po[slip] == (SLIP[1], before.po[slip][1], True)
    for words in (REMOVED, FIGURE[0]):  # kept, for whoever translated it, under the old id
        assert after.po[ids[words]] == before.po[ids[words]]
    assert after.po[now[FIGURE[1]]] == (FIGURE[1], "", False)
    assert before.po.keys() <= after.po.keys()


def test_a_second_build_writes_nothing(project: Path, builds: tuple[Built, Built]) -> None:
    def state(folder: str) -> dict[Path, tuple[bytes, int]]:
        found = (path for path in (project / folder).rglob("*") if path.is_file())
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}

    seeds, docs = state("seeds"), state("docs")
    site = {path: data for path, (data, _) in state("site").items()}
    built(project)
    assert (state("seeds"), state("docs")) == (seeds, docs)
    assert {path: data for path, (data, _) in state("site").items()} == site


def test_a_report_that_is_withdrawn_vanishes_cleanly(
    project: Path, builds: tuple[Built, Built]
) -> None:
    for path in (project / "seeds/reports").glob(f"{DYKES}.*"):
        path.unlink()
    site = built(project)
    pages = read_pages(site)
    for root in ("", "en/"):
        assert not [name for name in pages if name.startswith(f"{root}bao-cao/{DYKES}")]
        # Who spoke there alone is gone; who spoke elsewhere too is not, nor is told apart.
        assert f"{root}phat-bieu/do-minh-khoi-con-lau.html" not in pages
        assert f"{root}phat-bieu/le-quang-vinh.html" in pages
        assert f"{root}phat-bieu/phan-thi-thu-ha.html" in pages
        # One number is one document again, and the undated mention is sure.
        assert f"{root}van-kien/nghi-quyet-307-nq-tu.html" in pages
        assert not [name for name in pages if re.search(r"307-nq-tu-\d", name)]
    text = "".join(
        path.read_text(encoding="utf-8")
        for pattern in ("*.html", "*.js", "*.xml")
        for path in site.folder.rglob(pattern)
    )
    assert DYKES not in text
    assert "le-quang-vinh-" not in text
    assert not [path for path in (project / "docs").rglob("*") if DYKES in path.as_posix()]
    assert_links_land(site, pages)
