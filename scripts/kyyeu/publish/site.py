"""MkDocs' run: docs/ in, site/ out, all of it or nothing.

The site is made in a folder beside site/ and takes its place in one step at the end, so that
what stands there (and is perhaps being served) stays whole when anything goes wrong.
"""

from __future__ import annotations

import logging
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kyyeu.model.errors import KyyeuError, PublishError
from kyyeu.publish.dates import epoch
from kyyeu.publish.lock import locked

SITE = "site"
NEW = ".site.new"
OLD = ".site.old"


def build_aside(root: Path, as_of: str, target: Path) -> None:
    """Make the site in the new folder `target`, and leave root/site as it is.

    Raises as `build_site` does.
    """
    with _environment(as_of):
        _run_mkdocs(root, target)


def build_site(root: Path, as_of: str) -> int:
    """Make root/site from root/mkdocs.yml and return how many pages it has.

    `as_of` (ISO date, or empty) is the only date that goes into it. Any warning of MkDocs
    raises PublishError with its text, and leaves site/ as it was, as does every other error.
    A second build in the same folder waits for the first.
    """
    with locked(root):
        _clean(root)
        new = root / NEW
        try:
            with _environment(as_of):
                _run_mkdocs(root, new)
            pages = sum(1 for page in new.rglob("*.html") if page.name != "404.html")
            _swap(root)
        except OSError as error:
            raise PublishError(
                f"the site cannot be written: {error.strerror or error}",
                path=str(error.filename or new),
                hint=f"{SITE}/ is as it was. Is a file of it open in another program?",
            ) from error
        finally:
            _remove(new)
    return pages


def _run_mkdocs(root: Path, target: Path) -> None:
    """Run MkDocs, strict and quiet, into `target`."""
    # Here, because MkDocs takes a third of a second to import and not every command needs it.
    from jinja2 import TemplateError  # noqa: PLC0415
    from mkdocs.commands.build import build  # noqa: PLC0415
    from mkdocs.config import load_config  # noqa: PLC0415
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    with _collected() as said:
        try:
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(target), strict=True)
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
        except MkDocsException as error:
            _raise_cause(error)
            raise PublishError(_report(said, str(error.format_message()))) from error
        except TemplateError as error:
            place = getattr(error, "filename", None)
            raise PublishError(
                f"a template failed: {error}", path=place, line=getattr(error, "lineno", None)
            ) from error
    if said:  # what strict MkDocs does not count: logged outside of its run
        raise PublishError(_report(said, ""))


def _raise_cause(error: BaseException) -> None:
    """Raise the error of ours that made MkDocs stop, where there is one."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, KyyeuError):
            raise cause
        cause = cause.__cause__ or cause.__context__


def _report(said: list[str], otherwise: str) -> str:
    """Return what MkDocs said, each thing once, as one message."""
    lines = list(dict.fromkeys(said)) or [otherwise]
    return "MkDocs would not make the site:\n" + "\n".join(f"  - {line}" for line in lines)


class _Collector(logging.Handler):
    """Keeps the text of warnings and errors."""

    def __init__(self, said: list[str]) -> None:
        """Keep them in `said`."""
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self._said.append(record.getMessage())


@contextmanager
def _collected() -> Iterator[list[str]]:
    """Collect what MkDocs logs and what Python warns of, for the block that follows."""
    said: list[str] = []
    logger = logging.getLogger("mkdocs")
    handler = _Collector(said)
    propagate = logger.propagate
    logger.addHandler(handler)
    logger.propagate = False
    try:
        with warnings.catch_warnings():
            # Deprecations among libraries are for those who raise the lock, not for a user.
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", PendingDeprecationWarning)
            yield said
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagate


@contextmanager
def _environment(as_of: str) -> Iterator[None]:
    """Give MkDocs its date, and silence Material's notice, for the block that follows."""
    settings = {"SOURCE_DATE_EPOCH": str(epoch(as_of)), "NO_MKDOCS_2_WARNING": "1"}
    before = {name: os.environ.get(name) for name in settings}
    os.environ.update(settings)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _clean(root: Path) -> None:
    """Put right what a run that was cut short left: an unfinished site, or one in the swap."""
    if not (root / SITE).exists() and (root / OLD).exists():
        (root / OLD).rename(root / SITE)
    _remove(root / NEW)
    _remove(root / OLD)


def _swap(root: Path) -> None:
    """Put the new site in the old one's place: two renamings, the first undone if need be."""
    site, new, old = root / SITE, root / NEW, root / OLD
    if site.exists():
        site.rename(old)
    try:
        new.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    _remove(old)


def _remove(path: Path) -> None:
    """Remove a folder, or a link or file in its place; what resists is removed at the next run."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)
