"""Proof that a bundle is complete, unchanged and nothing but what was made.

A zip is held against its manifest file by file, and then byte for byte against the zip that
its files would make: so a change between the files (a name, a date, something before or
behind them) is found, too. A folder that a bundle was unpacked into is held against its
manifest alone.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kyyeu.model.errors import PublishError
from kyyeu.publish.bundle import write_zip
from kyyeu.publish.manifest import MANIFEST, SUMS, Manifest, read_manifest, sums_bytes

Fault = Literal["missing", "changed", "added", "damaged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What is not as it was made: the path of a file within the bundle, and what is wrong."""

    fault: Fault
    path: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a bundle turned out to be.

    `fingerprint` is the SHA-256 of its manifest in hex, "" where there is none to trust.
    """

    as_of: str
    files: int
    fingerprint: str
    differences: tuple[Difference, ...]


def verify(path: Path) -> Verified:
    """Hold a bundle, zipped or unpacked, against its manifest.

    Raises PublishError where there is nothing to verify: no such file, or a folder that is
    no bundle. A file that is not a whole zip is a damaged bundle.
    """
    try:
        if path.is_dir():
            return _folder(path)
        return _zip(path)
    except OSError as error:
        said = f"cannot be read: {error.strerror or error}"
        raise PublishError(said, path=str(error.filename or path)) from error


def _folder(folder: Path) -> Verified:
    files, odd = _walked(folder)
    if not {MANIFEST, SUMS} & files.keys():
        inner = [item for item in sorted(folder.iterdir()) if (item / MANIFEST).is_file()]
        hint = f"Did you mean {inner[0]}?" if inner else "Name a bundle's zip, or its folder."
        raise PublishError(f"is no bundle: it has no {MANIFEST}", path=str(folder), hint=hint)
    return _compared(files, odd)


def _walked(folder: Path) -> tuple[dict[str, bytes], list[Difference]]:
    """Return the files below `folder` by their path, and what no bundle holds.

    That is what is neither file nor folder, and a folder without anything in it: a zip's
    folders are those of its files.
    """
    files: dict[str, bytes] = {}
    odd: list[Difference] = []
    for place in sorted(folder.rglob("*")):
        name = place.relative_to(folder).as_posix()
        mode = os.lstat(place).st_mode
        if stat.S_ISREG(mode):
            files[name] = place.read_bytes()
        elif not stat.S_ISDIR(mode):
            odd.append(Difference(fault="added", path=name, said="a link, or no file at all"))
        elif not any(place.iterdir()):
            odd.append(Difference(fault="added", path=f"{name}/", said="an empty folder"))
    return files, odd


def _zip(path: Path) -> Verified:
    data = path.read_bytes()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _archive(archive, data)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        return _damaged(path.name, f"is not a whole zip file ({error})")
    except (UnicodeDecodeError, ValueError, OSError) as error:
        return _damaged(path.name, f"cannot be read as a zip file ({error})")


def _damaged(name: str, said: str) -> Verified:
    difference = Difference(fault="damaged", path=name, said=said)
    return Verified(as_of="", files=0, fingerprint="", differences=(difference,))


def _archive(archive: zipfile.ZipFile, data: bytes) -> Verified:
    names = [item.filename for item in archive.infolist()]
    folder = names[0].split("/", 1)[0] if names else ""
    files: dict[str, bytes] = {}
    odd: list[Difference] = []
    for item in archive.infolist():
        name = item.filename.removeprefix(f"{folder}/")
        if item.filename == name:
            odd.append(Difference(fault="added", path=name, said=f"stands outside of {folder}/"))
        elif name in files:
            odd.append(Difference(fault="added", path=name, said="stands there twice"))
        elif not item.is_dir():
            try:
                files[name] = archive.read(item)
            except (zipfile.BadZipFile, zlib.error) as error:
                files[name] = b""
                odd.append(Difference(fault="damaged", path=name, said=f"cannot be read: {error}"))
    found = _compared(files, odd)
    if not found.differences and not _same_zip(data, folder, files, found.as_of):
        said = "its files are as they were made, the zip around them is not: it was packed again"
        return Verified(
            as_of=found.as_of,
            files=found.files,
            fingerprint=found.fingerprint,
            differences=(Difference(fault="changed", path=f"{folder}.zip", said=said),),
        )
    return found


def _same_zip(data: bytes, folder: str, files: Mapping[str, bytes], as_of: str) -> bool:
    """Tell whether `data` is the zip that `files` make, byte for byte."""
    made = io.BytesIO()
    write_zip(made, folder, files, as_of)
    return made.getbuffer() == data


def _compared(files: Mapping[str, bytes], odd: list[Difference]) -> Verified:
    """Hold `files` against the manifest among them."""
    known = {item.path for item in odd}
    told = files.get(MANIFEST)
    if told is None:
        missing = Difference(fault="missing", path=MANIFEST, said="nothing can be checked without")
        return Verified(as_of="", files=0, fingerprint="", differences=(*odd, missing))
    try:
        manifest = read_manifest(told)
    except ValueError as error:
        changed = Difference(fault="changed", path=MANIFEST, said=f"is no manifest: {error}")
        return Verified(as_of="", files=0, fingerprint="", differences=(*odd, changed))
    found = [item for item in _differences(files, manifest, told) if item.path not in known]
    return Verified(
        as_of=manifest.as_of,
        files=len(manifest.files),
        fingerprint=hashlib.sha256(told).hexdigest(),
        differences=tuple(sorted((*odd, *found), key=lambda item: item.path)),
    )


def _differences(
    files: Mapping[str, bytes], manifest: Manifest, told: bytes
) -> Iterator[Difference]:
    for item in manifest.files:
        data = files.get(item.path)
        if data is None:
            yield Difference(fault="missing", path=item.path, said="is not there")
        elif hashlib.sha256(data).hexdigest() != item.sha256:
            size = f"{len(data)} bytes instead of {item.bytes}"
            same = "as long as it was" if len(data) == item.bytes else size
            yield Difference(fault="changed", path=item.path, said=f"other content, {same}")
    sums = files.get(SUMS)
    if sums is None:
        yield Difference(fault="missing", path=SUMS, said="is not there")
    elif sums != sums_bytes(manifest, told):
        yield Difference(fault="changed", path=SUMS, said=f"does not agree with {MANIFEST}")
    listed = {item.path for item in manifest.files} | {MANIFEST, SUMS}
    for name in sorted(files.keys() - listed):
        yield Difference(fault="added", path=name, said=f"is not in {MANIFEST}")
