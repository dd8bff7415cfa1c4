"""Bundles made to order, of a project of three reports: packs, and what changed since."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.conftest import BuiltSite, built, copied
from tests.site.conftest import read_pages
from tests.site.test_links import test_links_and_anchors_land as assert_links_land

from kyyeu.cli.main import main
from kyyeu.publish.verify import verify
from kyyeu.search.codec import unwrapped
from kyyeu.search.reader import Index

if TYPE_CHECKING:
    from tests.site.conftest import Page

DYKES, RICE = "hoi-thao-de-bao-2024", "toa-dam-giong-lua-2025"
SPEAKER = "phat-bieu/trinh-ngoc-lan.html"
CHANGED = ("Hiện nay con số này mới đạt", "Hiện nay con số đó mới đạt")
ADDED = "Lớp đầu tiên khai giảng vào tháng sau."
GONE = "Nhờ đó, nông dân yên tâm đầu tư giống mới."


@dataclass(frozen=True)
class Project:
    """A project, built, and its first bundle, kept elsewhere."""

    root: Path
    old: Path


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("bundles")
    root = copied(folder, "three-reports")
    shutil.rmtree(root / "seeds/received", ignore_errors=True)
    built(root)
    (made,) = (root / "dist").glob("*.zip")
    return Project(root=root, old=Path(shutil.move(made, folder / "old.zip")))


def unpacked(bundle: Path, folder: Path) -> BuiltSite:
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    return BuiltSite(folder=folder / bundle.stem, reports={})


def bundled(root: Path, *options: str) -> Path:
    before = set((root / "dist").glob("*.zip")) if (root / "dist").is_dir() else set()
    assert main(["bundle", "--root", str(root), *options]) == 0
    (made,) = set((root / "dist").glob("*.zip")) - before
    return made

# The sentences that a reader sees who has not asked for both languages, and former words.
SEEN = (
    ".//*[@class='ky-s'][not(ancestor::*[contains(@class, 'ky-other')])"
    " or ancestor::*[contains(@class, 'ky-both')]] | .//del"
)


def of_article(page: Page) -> set[str]:
    """Return the pages that the body of a page leads to."""
    found = set()
    for href in page.root.xpath("//article//a[not(ancestor::nav)]/@href"):
        target = page.target(href)
        if target and target[0].endswith(".html"):
            found.add(target[0].removeprefix("en/"))
    return found


def test_a_pack_of_one_speaker(project: Project, tmp_path: Path) -> None:
    site = (project.root / "site/index.html").read_bytes()
    made = bundled(project.root, "--only", "en/" + SPEAKER)
    assert verify(made).differences == ()
    assert (project.root / "site/index.html").read_bytes() == site
    pack = unpacked(made, tmp_path)
    pages = read_pages(pack)
    whole = read_pages(BuiltSite(folder=project.root / "site", reports={}))
    wanted = of_article(whole[SPEAKER]) | of_article(whole["en/" + SPEAKER]) | {SPEAKER}
    wanted |= {"index.html"}
    assert {address.removeprefix("en/") for address in pages} == wanted
    assert_links_land(pack, pages)
    _assert_links_out_are_shown(pages, whole)
    manifest = json.loads((pack.folder / "MANIFEST.json").read_bytes())
    assert manifest["only"] == [SPEAKER]
    assert SPEAKER in {page for page in of_article(pages["index.html"])}


def _assert_links_out_are_shown(pages: Mapping[str, Page], whole: Mapping[str, Page]) -> None:
    """Each link that leads out says so, has a reason, and stood on the site with an address."""
    for address, page in pages.items():
        out = page.root.find_class("ky-out")
        assert out, address  # the menu's at least
        led: dict[str, set[str]] = {}
        for a in whole[address].root.xpath("//a[@href]"):
            target = page.target(a.get("href"))
            led.setdefault(a.text_content(), set()).add(target[0] if target else "")
        for link in out:
            assert (link.get("href"), link.get("role")) == (None, "link")
            assert link.get("title")
            assert led[link.text_content()] - pages.keys()
        assert [a.get("class") for a in page.root.xpath("//a[not(@href)]") if a not in out] == []


def test_the_search_of_a_pack_finds_only_its_pages(project: Project, tmp_path: Path) -> None:
    made = bundled(project.root, "--only", RICE)
    pack = unpacked(made, tmp_path)
    pages = read_pages(pack)
    for language in ("vi", "en"):
        folder = pack.folder / "assets" / "search" / language
        scripts = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
        index = Index(scripts.get)
        rows = [index.row(number) for number in range(index.passages)]
        assert rows
        assert {row.address for row in rows if row} <= pages.keys()
        # Nothing is left beside it of the whole site's index.
        assert {json.loads(unwrapped(script))[1] for script in scripts.values()} == {index.stamp}


def test_what_changed_is_the_seeded_list(project: Project, tmp_path: Path) -> None:
    text = project.root / f"seeds/reports/{RICE}.txt"
    words = text.read_text(encoding="utf-8")
    assert CHANGED[0] in words
    assert GONE in words
    words = words.replace(*CHANGED).replace(" " + GONE, "")
    text.write_text(words.rstrip("\n") + f"\n{ADDED}\n", encoding="utf-8", newline="\n")
    (project.root / "seeds/reports/moi.txt").write_text("Một báo cáo mới.\n", encoding="utf-8")
    catalogue = project.root / f"seeds/locale/en/{DYKES}.po"
    before = catalogue.read_text(encoding="utf-8")
    english = re.search(r'^msgid "[^"]+"\nmsgstr "([^"]+)"$', before, re.MULTILINE)
    assert english
    catalogue.write_text(before.replace(f'"{english[1]}"', '"Corrected."'), encoding="utf-8")

    made = bundled(project.root, "--since", str(project.old))
    assert verify(made).differences == ()
    site = unpacked(made, tmp_path)
    pages = read_pages(site)
    assert_links_land(site, pages)
    page = pages["thay-doi.html"]
    listed = {}
    for heading in page.root.xpath("//article//h3 | //article//h2"):
        title = heading.text_content().rstrip("#").strip()
        shown = []
        for item in heading.itersiblings():
            if item.tag in ("h2", "h3"):
                break
            shown += [
                " ".join(found.text_content().split())
                for found in item.xpath(SEEN)
            ]
        listed.setdefault(title, []).extend(shown)
    assert {"Báo cáo mới", "moi"} <= listed.keys()
    assert [CHANGED[1] in item for item in listed["Câu đã sửa"]] == [True, False]
    assert listed["Câu đã sửa"][1].startswith(CHANGED[0])
    assert listed["Câu mới"] == [ADDED]
    assert listed["Câu không còn"] == [GONE]
    corrected = listed["Bản dịch đã sửa"]
    assert corrected[-1] == english[1]
    assert "Corrected." in corrected
    # The site itself has no such page, and nothing of it is left among the pages to be built.
    assert not list(project.root.glob("docs/*/thay-doi.md"))
    assert "thay-doi.html" in of_article(pages["index.html"])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--only", "phat-bieu/do-minh-kho"], "Did you mean phat-bieu/do-minh-khoi.html"),
        (["--only", "../../etc/passwd"], "no page of this site"),
        (["--only", "index.html"], "no page of this site"),
        (["--since", "mkdocs.yml"], "not a whole bundle"),
        (["--since", "none.zip"], "cannot be read"),
    ],
)
def test_what_cannot_be_bundled(
    project: Project, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    if options[0] == "--since":
        options = ["--since", str(project.root / options[1])]
    before = {path: path.read_bytes() for path in project.root.glob("dist/*")}
    assert main(["bundle", "--root", str(project.root), *options]) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.root.glob("dist/*")} == before
