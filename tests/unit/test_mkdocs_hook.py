"""The project's own mkdocs.yml, theme and hook over a handful of pages written here."""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from tests import factories

from kyyeu import generation
from kyyeu.i18n.labels import VIETNAMESE
from kyyeu.model.errors import TableError
from kyyeu.model.source import Notice
from kyyeu.publish.site import build_site
from kyyeu.publish.tree import write_tree
from kyyeu.render.heads import Heads

ROOT = Path(__file__).parents[2]
SECTIONS = ("bao-cao", "van-kien", "phat-bieu", "chu-de")
PAGES = (
    "index",
    *(f"{section}/index" for section in SECTIONS),
    "van-kien/mot",
    "bao-cao/x/index",
    "bao-cao/x/toan-van",
    "thuat-ngu",
    "huong-dan",
    "gioi-thieu",
)
SITEMAPS = ("sitemap.xml", "sitemap.xml.gz")


def generated(body: str = "") -> dict[str, str]:
    """Return the pages of both languages; each names itself, and `body` stands on van-kien/mot."""
    files = {}
    for language in ("vi", "en"):
        for page in PAGES:
            text = f'---\ntitle: "{page} {language}"\n---\n# {page}\n\n## Mục đầu\n'
            files[f"{language}/{page}.md"] = text + (body if page == "van-kien/mot" else "")
    return files


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("KYYEU_URL", raising=False)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "scripts/kyyeu/theme", tmp_path / "scripts/kyyeu/theme")
    shutil.copy(ROOT / "scripts/kyyeu/mkdocs_hook.py", tmp_path / "scripts/kyyeu")
    (tmp_path / "docs").mkdir()
    styles = tmp_path / "docs/vi/assets/stylesheets/kyyeu.css"
    styles.parent.mkdir(parents=True)
    styles.write_text("a {}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def refreshes(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let the generation write the pages above; return the folders it was called for."""
    calls: list[Path] = []

    def refresh(place: Path) -> tuple[Notice, ...]:
        calls.append(place)
        write_tree(place / "docs", generated())
        return ()

    monkeypatch.setattr(generation, "refresh", refresh)
    monkeypatch.setattr(generation, "as_of", lambda place: "2026-01-31")
    corpus = factories.invented_corpus()
    monkeypatch.setattr(
        generation, "heads", lambda place, lang, **site: Heads(corpus, lang, VIETNAMESE, **site)
    )
    monkeypatch.setattr(generation, "feed", lambda place, url, name: f"feed of {name} at {url}")
    return calls


@pytest.fixture
def messages() -> Iterator[list[tuple[str, str]]]:
    """Collect what MkDocs logs: level and text."""
    said: list[tuple[str, str]] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append((record.levelname, record.getMessage()))

    handler = Keep()
    logger = logging.getLogger("mkdocs")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield said
    logger.removeHandler(handler)
    logger.setLevel(level)


def run_mkdocs(root: Path) -> None:
    """Build as plain `mkdocs build --strict` does."""
    config = load_config(str(root / "mkdocs.yml"), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)


def read(root: Path, name: str) -> str:
    return (root / "site" / name).read_text(encoding="utf-8")


def test_pages_are_made_first_and_build_without_a_warning(
    root: Path, refreshes: list[Path]
) -> None:
    assert build_site(root, "2026-01-31") == 2 * len(PAGES)
    assert set(refreshes) == {root}


def test_language_of_pages_and_their_twins(root: Path) -> None:
    build_site(root, "")
    vi, en = read(root, "van-kien/mot.html"), read(root, "en/van-kien/mot.html")
    assert '<html lang="vi"' in vi
    assert '<html lang="en"' in en
    assert re.search(r'href="\.\./en/van-kien/mot\.html" hreflang="en"', vi)
    assert re.search(r'href="\.\./\.\./van-kien/mot\.html" hreflang="vi"', en)
    assert 'title="Liên kết đến mục này"' in vi
    assert 'title="Link to this section"' in en
    assert 'id="muc-dau"' in vi
    assert "Chuyển sang nền tối" in vi
    assert "Switch to dark mode" in en
    assert "Glossary" in en
    assert "Thuật ngữ" in vi


def test_a_page_outside_the_menu_stands_in_its_section(root: Path) -> None:
    build_site(root, "")
    page = read(root, "en/bao-cao/x/toan-van.html")
    active = re.search(r"md-tabs__item--active.*?</li>", page, re.DOTALL)
    assert active is not None
    assert "Reports" in active[0]
    path = re.search(r'class="md-path".*?</nav>', page, re.DOTALL)
    assert path is not None
    crumbs = re.findall(r'href="([^"]+)"', path[0])
    assert crumbs == ["../../index.html", "../index.html", "index.html"]
    assert "bao-cao/x/index en" in path[0]
    overview = re.search(r'class="md-path".*?</nav>', read(root, "bao-cao/x/index.html"), re.DOTALL)
    assert overview is not None
    assert re.findall(r'href="([^"]+)"', overview[0]) == crumbs[:2]
    assert "mot.html" not in read(root, "van-kien/index.html")


def test_what_the_site_does_not_use_is_left_out(root: Path) -> None:
    build_site(root, "")
    assert not list((root / "site").rglob("*.map"))
    assert not (root / "site/assets/javascripts/lunr").exists()


def test_without_an_address_nothing_names_one(root: Path) -> None:
    build_site(root, "")
    assert not any((root / "site" / name).exists() for name in (*SITEMAPS, "feed.xml"))
    for file in (root / "site").rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert "canonical" not in text
        assert "og:url" not in text
        assert "Noneindex" not in text


@pytest.mark.parametrize("url", ["https://x.example/", "https://x.example/kho/ky-yeu"])
def test_with_an_address(root: Path, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("KYYEU_URL", url)
    build_site(root, "2026-01-31")
    base = url.rstrip("/") + "/"
    sitemap = read(root, "sitemap.xml")
    expected = {f"{base}{prefix}{page}.html" for prefix in ("", "en/") for page in PAGES}
    assert set(re.findall(r"<loc>(.*?)</loc>", sitemap)) == expected
    assert set(re.findall(r"<lastmod>(.*?)</lastmod>", sitemap)) == {"2026-01-31"}
    assert f'hreflang="en" href="{base}en/index.html"' in sitemap
    for prefix in ("", "en/"):
        for page in PAGES:
            text = read(root, f"{prefix}{page}.html")
            assert f'<link rel="canonical" href="{base}{prefix}{page}.html">' in text
            assert f'<meta property="og:url" content="{base}{prefix}{page}.html">' in text
            assert f'Page","@id":"{base}{prefix}{page}.html"' in text
            assert 'type="application/atom+xml"' in text
    assert read(root, "feed.xml").startswith("feed of Kỷ yếu at https://x.example/")


def test_plain_mkdocs_dates_pages_as_the_command_does(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KYYEU_URL", "https://x.example/")
    run_mkdocs(root)
    assert set(re.findall(r"<lastmod>(.*?)</lastmod>", read(root, "sitemap.xml"))) == {"2026-01-31"}


def test_same_bytes_in_another_folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other") / "a folder"
    shutil.copytree(root, other)
    build_site(root, "2026-01-31")
    build_site(other, "2026-01-31")

    def tree(place: Path) -> dict[str, bytes]:
        files = (file for file in (place / "site").rglob("*") if file.is_file())
        return {file.relative_to(place).as_posix(): file.read_bytes() for file in files}

    assert tree(root) == tree(other)


def test_a_report_in_need_of_an_editor_stops_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, messages: list[tuple[str, str]]
) -> None:
    def notice(code: str, severity: str) -> Notice:
        return Notice(
            path="seeds/reports/a.txt",
            line=41,
            column=7,
            code=code,
            severity=severity,  # type: ignore[arg-type]
            message="said",
        )

    def refresh(place: Path) -> tuple[Notice, ...]:
        write_tree(place / "docs", generated())
        return notice("KY012", "error"), notice("KY013", "warning"), notice("KY014", "info")

    monkeypatch.setattr(generation, "refresh", refresh)
    run_mkdocs(root)
    ours = [(level, text) for level, text in messages if "seeds/" in text]
    assert ours == [
        ("INFO", "kyyeu: seeds/reports/a.txt:41:7: KY012 said"),
        ("INFO", "kyyeu: seeds/reports/a.txt:41:7: KY013 said"),
    ]


def broken(place: Path) -> tuple[Notice, ...]:
    raise TableError("no such key", path="seeds/reference/x.toml", line=3)


def test_what_must_stop_a_build_is_said_once(
    root: Path, monkeypatch: pytest.MonkeyPatch, messages: list[tuple[str, str]]
) -> None:
    monkeypatch.setattr(generation, "refresh", broken)
    with pytest.raises(Abort):
        run_mkdocs(root)
    errors = [text for level, text in messages if level == "ERROR"]
    assert errors == ["seeds/reference/x.toml:3: no such key"]
    assert not (root / "site").exists()


def test_serve_goes_on_with_the_last_good_pages(
    root: Path, monkeypatch: pytest.MonkeyPatch, messages: list[tuple[str, str]]
) -> None:
    def rebuild() -> None:
        build(load_config(str(root / "mkdocs.yml")))

    config = load_config(str(root / "mkdocs.yml"))
    config.plugins.on_startup(command="serve", dirty=False)
    good = generation.refresh
    monkeypatch.setattr(generation, "refresh", broken)
    with pytest.raises(Abort):  # nothing good yet
        build(config)
    monkeypatch.setattr(generation, "refresh", good)
    rebuild()
    monkeypatch.setattr(generation, "refresh", broken)
    rebuild()
    said = [text for _, text in messages]
    assert said.count("kyyeu: seeds/reference/x.toml:3: no such key") == 1
    assert "mot" in read(root, "van-kien/mot.html")


def test_serve_watches_what_pages_are_made_from(root: Path) -> None:
    (root / "seeds").mkdir()
    config = load_config(str(root / "mkdocs.yml"))
    watched: list[str] = []

    class Server:
        def watch(self, place: str) -> None:
            watched.append(Path(place).relative_to(root).as_posix())

    def builder() -> None:
        raise AssertionError("not to be called")

    serve: Callable[..., object] = config.plugins.on_serve
    serve(Server(), config=config, builder=builder)
    assert watched == ["seeds", "scripts/kyyeu/theme"]
