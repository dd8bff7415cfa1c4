from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kyyeu.model.errors import PublishError
from kyyeu.publish.tree import MANIFEST, write_tree


def listed(docs: Path) -> list[str]:
    return json.loads((docs / MANIFEST).read_text(encoding="utf-8"))["files"]


def everything(docs: Path) -> dict[str, bytes]:
    return {
        file.relative_to(docs).as_posix(): file.read_bytes()
        for file in docs.rglob("*")
        if file.is_file()
    }


def test_writes_text_and_bytes_as_given(tmp_path: Path) -> None:
    changes = write_tree(tmp_path, {"vi/b.md": "hội\r\nthảo\n", "vi/x/a.bin": b"\x00\xff"})
    assert changes.written == ("vi/b.md", "vi/x/a.bin")
    assert (tmp_path / "vi/b.md").read_bytes() == "hội\r\nthảo\n".encode()
    assert (tmp_path / "vi/x/a.bin").read_bytes() == b"\x00\xff"
    assert listed(tmp_path) == ["vi/b.md", "vi/x/a.bin"]


def test_writes_only_what_differs(tmp_path: Path) -> None:
    write_tree(tmp_path, {"vi/a.md": "a", "vi/b.md": "b"})
    for file in tmp_path.rglob("*"):
        os.utime(file, (1, 1))
    assert write_tree(tmp_path, {"vi/a.md": "a", "vi/b.md": "B"}).written == ("vi/b.md",)
    assert (tmp_path / "vi/a.md").stat().st_mtime == 1
    assert (tmp_path / MANIFEST).stat().st_mtime == 1


def test_removes_what_is_no_longer_generated_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "vi/x").mkdir(parents=True)
    (tmp_path / "vi/x/hand.md").write_text("mine", encoding="utf-8")
    write_tree(tmp_path, {"vi/x/a.md": "a", "vi/y/z/b.md": "b", "vi/c.md": "c"})
    assert write_tree(tmp_path, {"vi/c.md": "c"}).removed == ("vi/x/a.md", "vi/y/z/b.md")
    assert everything(tmp_path).keys() == {"vi/x/hand.md", "vi/c.md", MANIFEST}
    assert not (tmp_path / "vi/y").exists()


def test_keeps_the_root_of_a_language_though_empty(tmp_path: Path) -> None:
    write_tree(tmp_path, {"en/a.md": "a"})
    write_tree(tmp_path, {})
    assert (tmp_path / "en").is_dir()


def test_leaves_a_hand_written_page_alone(tmp_path: Path) -> None:
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi/a.md").write_text("mine", encoding="utf-8")
    with pytest.raises(PublishError, match=r"docs/vi/a\.md: was not made by this program"):
        write_tree(tmp_path, {"vi/0.md": "0", "vi/a.md": "generated"})
    assert everything(tmp_path) == {"vi/a.md": b"mine"}


def test_adopts_an_equal_file_whose_manifest_was_lost(tmp_path: Path) -> None:
    write_tree(tmp_path, {"vi/a.md": "a"})
    (tmp_path / MANIFEST).unlink()
    write_tree(tmp_path, {"vi/a.md": "a"})
    assert write_tree(tmp_path, {"vi/a.md": "new"}).written == ("vi/a.md",)


def test_a_run_cut_short_owns_what_it_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"vi/old.md": "old"})
    replace = Path.replace

    def stop(self: Path, target: Path) -> Path:
        if target.name == "b.md":
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        write_tree(tmp_path, {"vi/a.md": "a", "vi/b.md": "b"})
    monkeypatch.undo()
    write_tree(tmp_path, {"vi/a.md": "another", "vi/b.md": "b"})
    assert everything(tmp_path).keys() == {"vi/a.md", "vi/b.md", MANIFEST}


@pytest.mark.parametrize(
    "path",
    [
        "/etc/x",
        "",
        "../x.md",
        "vi/../../x.md",
        "vi//x.md",
        "vi/./x.md",
        "vi/x.md/",
        "C:/x.md",
        "vi\\x.md",
        "vi/.x.md",
        "vi/con.md",
        "vi/NUL",
        "vi/x.",
        "vi/x md",
        "vi/x\n.md",
        "vi/x\0.md",
        "vi/a?.md",
        "vi/ho\u0323i.md",
        "vi/" + "x/" * 100 + "x.md",
    ],
)
def test_refuses_a_path_that_leaves_docs_or_that_some_system_cannot_hold(
    tmp_path: Path, path: str
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    with pytest.raises(PublishError):
        write_tree(docs, {"vi/fine.md": "x", path: "x"})
    assert everything(tmp_path) == {}


def test_refuses_two_paths_that_are_one_on_some_systems(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="in capitals only"):
        write_tree(tmp_path, {"vi/A.md": "x", "vi/a.md": "y"})
    with pytest.raises(PublishError, match="which is a file"):
        write_tree(tmp_path, {"vi/a": "x", "vi/a/b.md": "y"})


def test_refuses_to_follow_a_link_out(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (docs / "vi").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(PublishError, match="leads out of docs/"):
        write_tree(docs, {"vi/a.md": "x"})


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "vi/a.md").mkdir(parents=True)
    with pytest.raises(PublishError, match="is a folder"):
        write_tree(tmp_path, {"vi/a.md": "x"})


@pytest.mark.parametrize(
    "manifest",
    [
        "{",
        "[]",
        '{"format": "kyyeu.generated/9", "files": []}',
        '{"format": "kyyeu.generated/1", "files": ["../victim"]}',
        '{"format": "kyyeu.generated/1"}',
    ],
)
def test_a_manifest_that_cannot_be_trusted(tmp_path: Path, manifest: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "victim").write_text("x", encoding="utf-8")
    (docs / MANIFEST).write_text(manifest, encoding="utf-8")
    with pytest.raises(PublishError, match=r"docs/\.generated\.json"):
        write_tree(docs, {"vi/a.md": "x"})
    assert (tmp_path / "victim").exists()
