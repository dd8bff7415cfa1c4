from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from kyyeu.model.errors import PublishError
from kyyeu.publish.bundle import bundle_name, bundled_files, make_bundle
from kyyeu.publish.manifest import FORMAT, Manifest, listed

FILES = (
    "index.html",
    "404.html",
    "sitemap.xml",
    "sitemap.xml.gz",
    "feed.xml",
    "en/feed.xml",
    "en/index.html",
    "chu-de/feed-va-404.html",
    "chu-de/a.html",
    "chu-de-2/a.html",
    "Z.html",
    "assets/hội.js",
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in FILES:
        file = tmp_path / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return tmp_path / "site"


def bundle(site: Path, dist: Path, as_of: str) -> Path:
    files = bundled_files(site)
    manifest = Manifest(
        format=FORMAT,
        made_by="kyyeu",
        as_of=as_of,
        languages=("vi", "en"),
        reports=(),
        made_from=(),
        only=(),
        since=None,
        files=listed(sorted(files.items())),
    )
    return make_bundle(files, manifest, dist, bundle_name(as_of))


def test_holds_the_site_in_one_folder_in_fixed_order(site: Path, tmp_path: Path) -> None:
    made = bundle(site, tmp_path / "dist", "2026-01-31")
    assert made == tmp_path / "dist/kyyeu-2026-01-31.zip"
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        for entry in archive.infolist():
            assert entry.date_time == (2026, 1, 31, 0, 0, 0)
            assert entry.compress_type == zipfile.ZIP_STORED
            assert entry.create_system == 3
            assert entry.external_attr >> 16 == 0o100644
        assert archive.read("kyyeu-2026-01-31/assets/hội.js") == "assets/hội.js".encode()
    assert names == [
        f"kyyeu-2026-01-31/{name}"
        for name in (
            "MANIFEST.json",
            "SHA256SUMS",
            "Z.html",
            "assets/hội.js",
            "chu-de-2/a.html",
            "chu-de/a.html",
            "chu-de/feed-va-404.html",
            "en/index.html",
            "index.html",
        )
    ]


def test_same_bytes_elsewhere_and_later(site: Path, tmp_path: Path) -> None:
    first = bundle(site, tmp_path / "dist", "2026-01-31").read_bytes()
    other = tmp_path / "other place"
    shutil.copytree(site, other)
    for file in other.rglob("*"):
        os.utime(file, (1, 1))
        file.chmod(0o700)
    assert bundle(other, tmp_path / "dist2", "2026-01-31").read_bytes() == first
    assert bundle(site, tmp_path / "dist", "2026-01-31").read_bytes() == first


@pytest.mark.parametrize(
    ("as_of", "name", "day"),
    [("", "undated", (1980, 1, 1)), ("1979-12-31", "1979-12-31", (1980, 1, 1))],
)
def test_days_that_a_zip_cannot_name(
    site: Path, tmp_path: Path, as_of: str, name: str, day: tuple[int, int, int]
) -> None:
    made = bundle(site, tmp_path, as_of)
    assert made.name == f"kyyeu-{name}.zip"
    with zipfile.ZipFile(made) as archive:
        assert archive.infolist()[0].date_time[:3] == day


def test_no_date(site: Path, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="no date of the form"):
        bundle(site, tmp_path / "dist", "../../x")
    assert list((tmp_path / "dist").iterdir()) == []


def test_no_site(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="no site to bundle"):
        bundle(tmp_path / "site", tmp_path / "dist", "")
    assert not (tmp_path / "dist").exists()


def test_a_failure_leaves_the_old_bundle(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = bundle(site, tmp_path / "dist", "")
    before = made.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(PublishError, match="No space left"):
        bundle(site, tmp_path / "dist", "")
    assert [file.name for file in made.parent.iterdir()] == [made.name]
    assert made.read_bytes() == before
