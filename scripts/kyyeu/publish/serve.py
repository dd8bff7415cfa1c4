"""MkDocs' server: the site on this machine while somebody edits, rebuilt after each save."""

from __future__ import annotations

import errno
import logging
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kyyeu.model.errors import PublishError


def serve_site(root: Path, address: str, say: Callable[[str], None]) -> bool:
    """Serve root's site at `address` (HOST:PORT) until interrupted; False if it cannot start.

    `say` is told where it serves, what it watches and rebuilds, and what is wrong. Raises
    PublishError for an address that is none, or that is taken.
    """
    # Here, because MkDocs takes a third of a second to import and not every command needs it.
    from mkdocs.commands.serve import serve  # noqa: PLC0415
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    host, port = _parted(address)
    _check_free(host, port)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    with _said(say):
        try:
            serve(str(root / "mkdocs.yml"), dev_addr=address)
        except MkDocsException:  # said already
            return False
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise _taken(host, port) from error
            raise PublishError(f"cannot serve: {error.strerror or error}") from error
    return True


def _parted(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 2**16:
        hint = "Write a host and a port: --address 127.0.0.1:8001"
        raise PublishError(f"{address!r} is no address to serve at", hint=hint)
    return host.strip("[]"), int(port)


def _check_free(host: str, port: int) -> None:
    """Raise where nothing can listen at an address: before the site is made, not after."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            # On Windows, reuse would let two servers share a port.
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise _taken(host, port) from error
        raise PublishError(
            f"cannot serve at {host}:{port}: {error.strerror or error}",
            hint="Choose another address: --address 127.0.0.1:8001",
        ) from error


def _taken(host: str, port: int) -> PublishError:
    other = port + 1 if port + 1 < 2**16 else port - 1
    return PublishError(
        f"the port {port} of {host} is taken by another program",
        hint=f"Is it `kyyeu serve` in another window? Else choose: --address {host}:{other}",
    )


# Loggers whose information is for those who set a site up, the same at each build.
_CHATTER = ("static_i18n", "mkdocs.utils")


class _Sayer(logging.Handler):
    """Passes on what is logged, a line each."""

    def __init__(self, say: Callable[[str], None]) -> None:
        """Pass it on to `say`."""
        super().__init__(logging.INFO)
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on one message, its level named where it is more than information."""
        if record.levelno <= logging.INFO and any(name in record.name for name in _CHATTER):
            return
        level = "" if record.levelno <= logging.INFO else f"{record.levelname.lower()}: "
        self._say(level + record.getMessage())


@contextmanager
def _said(say: Callable[[str], None]) -> Iterator[None]:
    """Pass what MkDocs logs on to `say`, for the block that follows."""
    logger = logging.getLogger("mkdocs")
    handler, level, propagate = _Sayer(say), logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate
