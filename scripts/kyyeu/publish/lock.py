"""One process at a time: a lock that the system lets go when its holder ends, however it ends.

Only the standard library: scripts/bootstrap.py uses it before anything is installed.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK_NAME = ".kyyeu.lock"
_PAUSE = 0.2
_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
# Held by this process, which may ask again (the build asks, and so does each step of it).
_held: set[str] = set()


def _nothing() -> None:
    """Say nothing while waiting."""


@contextmanager
def locked(root: Path, waiting: Callable[[], None] = _nothing) -> Iterator[None]:
    """Hold the lock of the project folder `root` for the block that follows.

    Where another process holds it, `waiting` is called once and the call waits. A file system
    that knows no locks, or a folder that cannot be written, is not held: the run goes on.
    """
    key = os.path.realpath(root)
    if key in _held:
        yield
        return
    try:
        file = (root / LOCK_NAME).open("a+b")
    except OSError:
        yield
        return
    with file:
        told = False
        while not _take(file.fileno()):
            if not told:
                waiting()
                told = True
            time.sleep(_PAUSE)
        _held.add(key)
        try:
            yield
        finally:
            _held.discard(key)
            _release(file.fileno())


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> bool:
        """Try to take the lock; False where another process has it."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in _TAKEN
        return True

    def _release(descriptor: int) -> None:
        """Let the lock go."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        except OSError:
            return

else:
    import fcntl

    def _take(descriptor: int) -> bool:
        """Try to take the lock; False where another process has it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in _TAKEN
        return True

    def _release(descriptor: int) -> None:
        """Let the lock go."""
        fcntl.flock(descriptor, fcntl.LOCK_UN)
