"""A browser of Chromium's family, where the machine has one: what prints a page as a PDF.

Nothing beyond Python itself is imported: scripts/test.py asks before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kyyeu.model.errors import PublishError

CHROMIUM = "KYYEU_CHROMIUM"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
MAC_PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
WINDOWS_PLACES = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)


_PATIENCE = 120  # seconds for one page


def browser_places() -> list[Path]:
    """Return where a browser of Chromium's family usually stands on this system."""
    if sys.platform == "darwin":
        return [Path(place) for place in MAC_PLACES]
    if os.name == "nt":
        roots = [os.environ[name] for name in WINDOWS_ROOTS if os.environ.get(name)]
        return [Path(root, place) for root in roots for place in WINDOWS_PLACES]
    return []


def find_browser() -> str:
    """Return the path of a browser: the one named by KYYEU_CHROMIUM, else the first found."""
    named = os.environ.get(CHROMIUM, "")
    if named:
        return shutil.which(named) or ""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    return next((str(place) for place in browser_places() if place.is_file()), "")


def print_pdf(browser: str, page: Path, target: Path) -> None:
    """Print the HTML file `page` into `target`, in one step; scripts and network stay off.

    Raises PublishError where the browser fails, or prints nothing in two minutes.
    """
    with tempfile.TemporaryDirectory(prefix="kyyeu-") as folder:
        made = Path(folder) / "page.pdf"
        command = [
            browser,
            "--headless",
            "--disable-gpu",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            f"--user-data-dir={Path(folder) / 'profile'}",
            "--no-pdf-header-footer",
            f"--print-to-pdf={made}",
            page.resolve().as_uri(),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")  # Chromium refuses root its sandbox
        try:
            done = subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PublishError(f"the browser did not print: {error}", path=browser) from error
        if done.returncode != 0 or not made.is_file():
            last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
            raise PublishError(f"the browser did not print: {last}", path=browser)
        target.parent.mkdir(parents=True, exist_ok=True)
        new = target.with_name(f".{target.name}.{os.getpid()}.new")
        try:
            shutil.copyfile(made, new)
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)
