from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from kyyeu.model.errors import KyyeuError, PublishError, TableError
from kyyeu.publish import site as module
from kyyeu.publish.lock import locked
from kyyeu.publish.site import NEW, OLD, build_site

CONFIG = "site_name: X\ntheme: {name: mkdocs}\nplugins: []\nuse_directory_urls: false\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# One\n", encoding="utf-8")
    (tmp_path / "docs/b.md").write_text("# Two\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def spoil(root: Path) -> None:
    (root / "docs/b.md").write_text("[gone](gone.md)\n", encoding="utf-8")


def tree(root: Path) -> dict[str, bytes]:
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file()
    }


def test_counts_pages_and_leaves_nothing_else_behind(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = {path.name for path in root.iterdir()}
    assert build_site(root, "2026-01-31") == 2
    assert {path.name for path in root.iterdir()} - before == {"site", ".kyyeu.lock"}
    assert b"Build Date UTC : 2026-01-31 00:00:00" in (root / "site/index.html").read_bytes()
    assert capfd.readouterr() == ("", "")


def test_the_date_is_the_given_one_and_the_environment_is_put_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.delenv("NO_MKDOCS_2_WARNING", raising=False)
    build_site(root, "")
    assert b"Build Date UTC : 1980-01-01" in (root / "site/index.html").read_bytes()
    assert os.environ["SOURCE_DATE_EPOCH"] == "1"


def test_a_warning_stops_it_with_its_text_and_the_old_site_stays(root: Path) -> None:
    build_site(root, "")
    before = tree(root / "site")
    spoil(root)
    with pytest.raises(PublishError, match=r"'b\.md' contains a link 'gone\.md'"):
        build_site(root, "")
    assert tree(root / "site") == before
    assert not (root / NEW).exists()
    assert logging.getLogger("mkdocs").propagate


def test_no_configuration(root: Path) -> None:
    (root / "mkdocs.yml").unlink()
    with pytest.raises(PublishError, match=r"mkdocs\.yml"):
        build_site(root, "")


def test_a_configuration_that_does_not_parse(root: Path) -> None:
    (root / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")
    with pytest.raises(PublishError, match="line 1"):
        build_site(root, "")


def test_a_template_that_fails(root: Path) -> None:
    (root / "theme").mkdir()
    (root / "theme/main.html").write_text("\n{% if %}", encoding="utf-8")
    (root / "mkdocs.yml").write_text(
        CONFIG.replace("{name: mkdocs}", "{name: mkdocs, custom_dir: theme}"), encoding="utf-8"
    )
    with pytest.raises(PublishError, match=r"main\.html:2: a template failed"):
        build_site(root, "")


def test_an_error_of_ours_inside_mkdocs_comes_out_as_it_is(root: Path) -> None:
    (root / "hook.py").write_text(
        "from kyyeu.model.errors import TableError\n"
        "from mkdocs.exceptions import PluginError\n"
        "def on_pre_build(config):\n"
        "    try:\n"
        "        raise TableError('broken', path='seeds/x.toml', line=3)\n"
        "    except TableError as error:\n"
        "        raise PluginError(str(error)) from error\n",
        encoding="utf-8",
    )
    (root / "mkdocs.yml").write_text(CONFIG + "hooks: [hook.py]\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"seeds/x\.toml:3: broken"):
        build_site(root, "")


def test_an_interruption_leaves_the_old_site(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_site(root, "")
    before = tree(root / "site")

    def interrupt(*_: object) -> None:
        (root / NEW).mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_run_mkdocs", interrupt)
    with pytest.raises(KeyboardInterrupt):
        build_site(root, "")
    assert tree(root / "site") == before
    assert not (root / NEW).exists()


def test_a_swap_that_fails_half_way_is_undone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_site(root, "")
    before = tree(root / "site")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name == NEW:
            raise PermissionError(13, "in use", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(KyyeuError, match="in use"):
        build_site(root, "")
    assert tree(root / "site") == before
    assert not (root / OLD).exists()


def test_leftovers_of_a_killed_run_are_put_right(root: Path) -> None:
    build_site(root, "")
    before = tree(root / "site")
    (root / "site").rename(root / OLD)  # killed between the two renamings
    (root / NEW).mkdir()
    spoil(root)
    with pytest.raises(PublishError):
        build_site(root, "")
    assert tree(root / "site") == before
    assert not (root / OLD).exists()


def test_replaces_a_site_wholly(root: Path) -> None:
    (root / "site").mkdir()
    (root / "site/stale.html").write_text("x", encoding="utf-8")
    build_site(root, "")
    assert not (root / "site/stale.html").exists()


def test_works_for_a_caller_that_holds_the_lock(root: Path) -> None:
    with locked(root):
        assert build_site(root, "") == 2
