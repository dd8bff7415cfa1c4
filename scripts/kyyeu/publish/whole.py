"""New files written together, all or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kyyeu.model.errors import PublishError


def write_new(files: Mapping[Path, bytes]) -> None:
    """Write files that are not there yet, in this order; after any failure none is there.

    They are written beside their places under temporary names and then renamed. Raises
    PublishError where one is there already or cannot be written.
    """
    there = next((path for path in files if path.exists()), None)
    if there:
        raise PublishError("is there already", path=str(there))
    waiting = {path: path.with_name(f".{path.name}.{os.getpid()}.new") for path in files}
    done: list[Path] = []
    try:
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting[path].write_bytes(data)
        for path, new in waiting.items():
            new.rename(path)
            done.append(path)
    except BaseException as error:  # an interrupt, too, must leave nothing behind
        for path in (*done, *waiting.values()):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            said = f"cannot be written: {error.strerror or error}"
            raise PublishError(said, path=str(error.filename or "")) from error
        raise
