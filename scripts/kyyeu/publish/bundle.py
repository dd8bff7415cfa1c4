"""The bundle: the site as one zip, the same bytes from the same site on any machine.

Nothing is compressed, since compressors differ between machines; order, dates and modes are
fixed. What only a web server needs stays out; a manifest, sums and a read-me come in.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from kyyeu.model.errors import PublishError
from kyyeu.publish.dates import build_date
from kyyeu.publish.manifest import (
    MANIFEST,
    OWN_FILES,
    SUMS,
    Content,
    Manifest,
    data_of,
    manifest_bytes,
    sums_bytes,
)

DIST = "dist"
# Of the root and of a language's root, and nowhere else: a topic's page may begin with "feed".
_SERVER_ONLY = re.compile(r"(?:en/)?(?:404\.html|(?:sitemap|feed)[^/]*\.(?:xml|json))")
_MODE = 0o100644


def bundle_name(as_of: str) -> str:
    """Return the name of the bundle, and of the one folder in it: kyyeu-2026-01-31."""
    return f"kyyeu-{as_of or 'undated'}"


def make_bundle(files: Mapping[str, Content], manifest: Manifest, dist: Path, name: str) -> Path:
    """Write dist/<name>.zip with `files`, their manifest and sums; return its path.

    All stands in one folder called `name`. A bundle of that name is replaced in one step.
    """
    told = manifest_bytes(manifest)
    whole = {**files, MANIFEST: told, SUMS: sums_bytes(manifest, told)}
    target = dist / f"{name}.zip"
    new = dist / f".{target.name}.{os.getpid()}.new"
    try:
        dist.mkdir(parents=True, exist_ok=True)
        try:
            with new.open("wb") as out:
                write_zip(out, name, whole, manifest.as_of)
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise PublishError(
            f"the bundle cannot be written: {error.strerror or error}",
            path=str(error.filename or target),
        ) from error
    return target


def bundled_files(site: Path) -> dict[str, Content]:
    """Return the site's files that go into a bundle: path with `/`, place."""
    if not (site / "index.html").is_file():
        raise PublishError("there is no site to bundle", path=str(site), hint="Build it first.")
    named = ((file.relative_to(site).as_posix(), file) for file in site.rglob("*"))
    found: dict[str, Content] = {
        name: file
        for name, file in sorted(named)
        if not _SERVER_ONLY.fullmatch(name) and not name.endswith(".gz") and file.is_file()
    }
    for name in sorted(OWN_FILES & found.keys()):
        raise PublishError("has a name that the bundle needs for itself", path=f"site/{name}")
    return found


def write_zip(out: BinaryIO, folder: str, files: Mapping[str, Content], as_of: str) -> None:
    """Write `files` into a zip, all below `folder`, in the order of their names."""
    day = build_date(as_of)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system = 3  # Unix, also where it is written on Windows
            entry.external_attr = _MODE << 16
            archive.writestr(entry, data_of(files[name]))
