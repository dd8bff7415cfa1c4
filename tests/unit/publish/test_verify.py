"""A bundle, damaged in every way: each is found and named."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.publish.test_bundle import bundle

from kyyeu.model.errors import PublishError
from kyyeu.publish.bundle import write_zip
from kyyeu.publish.verify import Difference, verify

NAME = "kyyeu-2026-01-31"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("verify")
    for name, text in {"index.html": "trang", "en/index.html": "page", "a/hội.css": "p"}.items():
        file = folder / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return bundle(folder / "site", folder / "dist", "2026-01-31")


@pytest.fixture
def unpacked(made: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(made) as archive:
        archive.extractall(tmp_path)
    return tmp_path / NAME


def faults(path: Path) -> dict[str, str]:
    return {item.path: item.fault for item in verify(path).differences}


def test_whole(made: Path, unpacked: Path) -> None:
    for path in (made, unpacked):
        found = verify(path)
        assert found.differences == ()
        assert (found.as_of, found.files) == ("2026-01-31", 3)
        manifest = (unpacked / "MANIFEST.json").read_bytes()
        assert found.fingerprint == hashlib.sha256(manifest).hexdigest()


def test_ordinary_tools_read_the_sums(unpacked: Path) -> None:
    lines = (unpacked / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    told = dict(reversed(line.split("  ", 1)) for line in lines)
    files = {p.relative_to(unpacked).as_posix(): p for p in unpacked.rglob("*") if p.is_file()}
    assert told.keys() == files.keys() - {"SHA256SUMS"}
    for name, sha256 in told.items():
        assert hashlib.sha256(files[name].read_bytes()).hexdigest() == sha256


@pytest.mark.parametrize(
    ("damage", "wanted"),
    [
        (lambda root: (root / "index.html").unlink(), {"index.html": "missing"}),
        (lambda root: (root / "index.html").write_text("Trang"), {"index.html": "changed"}),
        (lambda root: (root / "en/x.html").write_text("x"), {"en/x.html": "added"}),
        (lambda root: (root / "x").symlink_to("index.html"), {"x": "added"}),
        (lambda root: (root / "SHA256SUMS").unlink(), {"SHA256SUMS": "missing"}),
        (lambda root: (root / "SHA256SUMS").write_text("x"), {"SHA256SUMS": "changed"}),
        (lambda root: (root / "MANIFEST.json").unlink(), {"MANIFEST.json": "missing"}),
        (lambda root: (root / "MANIFEST.json").write_text("{}"), {"MANIFEST.json": "changed"}),
    ],
)
def test_a_damaged_folder(
    unpacked: Path, damage: Callable[[Path], object], wanted: dict[str, str]
) -> None:
    damage(unpacked)
    assert faults(unpacked) == wanted


def test_an_empty_folder_does_not_belong(unpacked: Path) -> None:
    (unpacked / "a" / "more" / "empty").mkdir(parents=True)
    assert faults(unpacked) == {"a/more/empty/": "added"}


def test_a_manifest_written_anew_does_not_agree_with_the_sums(unpacked: Path) -> None:
    (unpacked / "index.html").write_text("khác")
    manifest = json.loads((unpacked / "MANIFEST.json").read_bytes())
    for item in manifest["files"]:
        if item["path"] == "index.html":
            item["sha256"] = hashlib.sha256("khác".encode()).hexdigest()
    (unpacked / "MANIFEST.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert faults(unpacked) == {"SHA256SUMS": "changed"}


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_any_flipped_bit_of_a_zip(
    tmp_path_factory: pytest.TempPathFactory, made: Path, place: float, bit: int
) -> None:
    data = bytearray(made.read_bytes())
    data[int(place * len(data))] ^= 1 << bit
    damaged = tmp_path_factory.getbasetemp() / "flipped.zip"
    damaged.write_bytes(data)
    assert verify(damaged).differences


@pytest.mark.parametrize("cut", [0, 10, 200, -1])
def test_a_zip_cut_short(made: Path, tmp_path: Path, cut: int) -> None:
    damaged = tmp_path / "a.zip"
    damaged.write_bytes(made.read_bytes()[:cut])
    assert [item.fault for item in verify(damaged).differences] == ["damaged"]


@pytest.mark.parametrize("more", [(b"x", b""), (b"", b"x")])
def test_something_before_or_behind(made: Path, tmp_path: Path, more: tuple[bytes, bytes]) -> None:
    damaged = tmp_path / "a.zip"
    damaged.write_bytes(more[0] + made.read_bytes() + more[1])
    assert verify(damaged).differences


def test_entries_of_a_zip_that_do_not_belong(made: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "a.zip"
    damaged.write_bytes(made.read_bytes())
    with zipfile.ZipFile(damaged, "a") as archive:
        archive.writestr("../x.html", "x")
        archive.writestr(f"{NAME}/new.html", "x")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(f"{NAME}/index.html", "x")
    assert faults(damaged) == {"../x.html": "added", "new.html": "added", "index.html": "added"}


def test_packed_again_is_said_to_be_so(made: Path, unpacked: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(unpacked.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(tmp_path))
    (found,) = verify(again).differences
    assert found.fault == "changed"
    assert "packed again" in found.said


def test_the_zip_of_its_files_is_the_zip(made: Path, unpacked: Path) -> None:
    files = {p.relative_to(unpacked).as_posix(): p for p in unpacked.rglob("*") if p.is_file()}
    out = io.BytesIO()
    write_zip(out, NAME, files, "2026-01-31")
    assert out.getvalue() == made.read_bytes()


def test_nothing_to_verify(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="No such file"):
        verify(tmp_path / "none.zip")
    with pytest.raises(PublishError, match="is no bundle"):
        verify(tmp_path)


def test_the_folder_around_a_bundle_is_named(unpacked: Path) -> None:
    with pytest.raises(PublishError, match="Did you mean"):
        verify(unpacked.parent)


@given(st.binary(max_size=300))
def test_any_bytes_are_judged(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.zip"
    file.write_bytes(data)
    assert all(isinstance(item, Difference) for item in verify(file).differences)
    assert verify(file).differences
