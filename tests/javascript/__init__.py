"""The search as browsers run it: in Node where there is one, otherwise in Chromium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import sync_playwright

from kyyeu.search import scripts

HERE = Path(__file__).parent
DRIVE = HERE / "drive.js"
_RUN = """() => {
  window.runScript = (script) => {
    const element = document.createElement("script");
    element.textContent = script;
    document.head.append(element);
  };
}"""


def drive(
    files: Mapping[str, str],
    queries: Sequence[tuple[str, Mapping[str, object]]] = (),
    texts: Sequence[str] = (),
    language: str = "vi",
) -> dict[str, Any]:
    """Return answers to queries (each with its options), and texts as they are read."""
    asked = {
        "files": dict(files),
        "language": language,
        "queries": list(queries),
        "texts": list(texts),
    }
    run = [scripts.engine_script(scripts.ENGINE), DRIVE.read_text(encoding="utf-8")]
    node = shutil.which("node")
    if node is not None:
        data = json.dumps(asked | {"scripts": run})
        command = [node, str(HERE / "node.cjs")]
        ran = subprocess.run(
            command, input=data.encode(), capture_output=True, timeout=120, check=False
        )
        assert ran.returncode == 0, ran.stderr.decode()
        return dict(json.loads(ran.stdout))
    chromium = os.environ.get("KYYEU_CHROMIUM")
    if chromium is None:
        pytest.skip("neither Node nor a browser (KYYEU_CHROMIUM) is there to run scripts")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.evaluate(_RUN)
        for script in run:
            page.add_script_tag(content=script)
        found = page.evaluate("asked => window.drive(asked)", asked)
        browser.close()
        return dict(found)
