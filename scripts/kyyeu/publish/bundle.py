"""The bundle: the site as one zip, the same bytes from the same site on any machine.

Nothing is compressed, since compressors differ between machines; order, dates and modes are
fixed. What only a web server needs stays out.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from kyyeu.model.errors import PublishError
from kyyeu.publish.dates import build_date

DIST = "dist"
# Of the root and of a language's root, and nowhere else: a topic's page may begin with "feed".
_SERVER_ONLY = re.compile(r"(?:en/)?(?:404\.html|(?:sitemap|feed)[^/]*\.(?:xml|json))")
_MODE = 0o100644


def bundle_name(as_of: str) -> str:
    """Return the name of the bundle, and of the one folder in it: kyyeu-2026-01-31."""
    return f"kyyeu-{as_of or 'undated'}"


def make_bundle(site: Path, dist: Path, as_of: str) -> Path:
    """Write dist/kyyeu-<as-of>.zip from the folder `site` and return its path."""
    if not (site / "index.html").is_file():
        raise PublishError("there is no site to bundle", path=str(site), hint="Build it first.")
    target = dist / f"{bundle_name(as_of)}.zip"
    new = dist / f".{target.name}.{os.getpid()}.new"
    try:
        dist.mkdir(parents=True, exist_ok=True)
        try:
            write_zip(new, bundle_name(as_of), bundled_files(site), as_of)
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise PublishError(
            f"the bundle cannot be written: {error.strerror or error}",
            path=str(error.filename or target),
        ) from error
    return target


def bundled_files(site: Path) -> tuple[tuple[str, Path], ...]:
    """Return the site's files that go into the bundle, in its order: name with `/`, place."""
    named = ((file.relative_to(site).as_posix(), file) for file in site.rglob("*"))
    return tuple(
        sorted(
            (name, file)
            for name, file in named
            if not _SERVER_ONLY.fullmatch(name) and not name.endswith(".gz") and file.is_file()
        )
    )


def write_zip(target: Path, folder: str, files: Iterable[tuple[str, Path]], as_of: str) -> None:
    """Write `files` (name, place) into a zip, all below `folder`, in the order given."""
    day = build_date(as_of)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, file in files:
            entry = zipfile.ZipInfo(f"{folder}/{name}", (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system = 3  # Unix, also where it is written on Windows
            entry.external_attr = _MODE << 16
            archive.writestr(entry, file.read_bytes())
