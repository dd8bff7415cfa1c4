"""Generated pages and assets, written below docs/ beside what people wrote there.

A manifest, docs/.generated.json, lists what is generated. What it does not list is somebody's
work and is never overwritten; what it lists and is no longer generated is removed. Only files
whose bytes differ are written, so that `mkdocs serve`, which watches docs/, comes to rest.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kyyeu.model.errors import PublishError

MANIFEST = ".generated.json"
FORMAT = "kyyeu.generated/1"
_LONGEST = 180  # of a path below docs/: Windows stops at 260 for the whole
_PART = re.compile(r"\w[\w.-]{0,120}")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_SHOWN_AS = "docs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a call of `write_tree` did: paths below docs/, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def write_tree(docs: Path, files: Mapping[str, str | bytes]) -> Changes:
    """Make the generated part of `docs` hold exactly `files`, and return what that changed.

    `files` maps a path below docs/, with `/`, to text (written as UTF-8, line ends kept) or
    bytes. Nothing is written when a path is not fit for every system or is a file that this
    program did not make: then a PublishError names it.
    """
    _check_paths(files)
    known = _read_manifest(docs)
    content = {path: _bytes(files[path]) for path in sorted(files)}
    changed = tuple(path for path, data in content.items() if _differs(docs, path, data, known))
    gone = tuple(sorted(known - content.keys()))
    try:
        # First the manifest of both, so that a run cut short leaves no file that nobody owns.
        if changed or gone:
            _write_manifest(docs, known | content.keys())
        for path in changed:
            write_file(docs / path, content[path])
        for path in gone:
            _remove(docs, path)
        _write_manifest(docs, content.keys())
    except OSError as error:
        raise PublishError(
            f"cannot be written: {error.strerror or error}", path=str(error.filename or docs)
        ) from error
    return Changes(written=changed, removed=gone)


def write_file(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step, with the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # The dot keeps it out of MkDocs' sight; the process number apart from another run's.
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _bytes(data: str | bytes) -> bytes:
    return data if isinstance(data, bytes) else data.encode("utf-8")


def _shown(path: str) -> str:
    """Return how a path below docs/ stands in a message."""
    return f"{_SHOWN_AS}/{path}"


def _check_paths(paths: Iterable[str]) -> None:
    """Raise PublishError for a path that leaves docs/ or that some system cannot hold."""
    seen: dict[str, str] = {}
    for path in paths:
        fault = _fault(path)
        if fault:
            raise PublishError(f"no path for a generated file: {fault}", path=_shown(path))
        key = path.casefold()
        if key in seen:
            raise PublishError(
                f"differs from {_shown(seen[key])} in capitals only", path=_shown(path)
            )
        seen[key] = path
    for key, path in seen.items():
        for parent in PurePosixPath(key).parents:
            if str(parent) in seen:
                raise PublishError(
                    f"stands below {_shown(seen[str(parent)])}, which is a file", path=_shown(path)
                )


def _fault(path: str) -> str:
    """Say what is wrong with a path below docs/; nothing where it is fit."""
    if path.startswith("/"):
        return "it is absolute"
    if len(path) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    if not unicodedata.is_normalized("NFC", path):
        return "it is not in Unicode's form NFC"
    for part in path.split("/"):
        if part in {"", ".", ".."}:
            return f"it holds {part!r} as a part"
        if not _PART.fullmatch(part) or part.endswith(".") or _RESERVED.fullmatch(part):
            return f"not every system can hold {part!r}"
    return ""


def _read_manifest(docs: Path) -> frozenset[str]:
    """Return the paths that the manifest lists; none where there is no manifest."""
    file = docs / MANIFEST
    shown = _shown(MANIFEST)
    hint = "Delete it and the generated pages (`git clean -X docs`), then build again."
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
        if known["format"] != FORMAT:
            raise PublishError(f"is not in the form {FORMAT}", path=shown, hint=hint)
        paths = frozenset(str(path) for path in known["files"])
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PublishError(f"cannot be read: {error}", path=shown, hint=hint) from error
    for path in paths:  # what it lists may be removed: never outside docs/
        if _fault(path):
            raise PublishError(f"lists {path!r}: {_fault(path)}", path=shown, hint=hint)
    return paths


def _write_manifest(docs: Path, paths: Iterable[str]) -> None:
    """Write the manifest of `paths` unless it stands there already."""
    manifest = {"format": FORMAT, "files": sorted(paths)}
    data = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    file = docs / MANIFEST
    if not file.is_file() or file.read_bytes() != data:
        write_file(file, data)


def _differs(docs: Path, path: str, data: bytes, known: frozenset[str]) -> bool:
    """Tell whether `path` must be written; raise PublishError where it must not be."""
    target = docs / path
    if not target.parent.resolve().is_relative_to(docs.resolve()):
        raise PublishError("leads out of docs/ through a link", path=_shown(path))
    if target.is_dir() and not target.is_symlink():
        raise PublishError("is a folder where a page is to be written", path=_shown(path))
    try:
        same = target.read_bytes() == data
    except FileNotFoundError:
        return True
    except OSError as error:
        raise PublishError(f"cannot be read: {error.strerror}", path=_shown(path)) from error
    if not same and path not in known:
        raise PublishError(
            "was not made by this program, which would overwrite it",
            path=_shown(path),
            hint="Rename or move it; the generated page has the same address.",
        )
    return not same


def _remove(docs: Path, path: str) -> None:
    """Remove a file that is no longer generated, and the folders it leaves empty."""
    target = docs / path
    if not target.parent.resolve().is_relative_to(docs.resolve()):
        return
    if target.is_file() or target.is_symlink():
        target.unlink()
    for folder in target.parents:
        if docs in (folder, folder.parent):
            return
        with suppress(OSError):  # not empty, or not there
            folder.rmdir()
