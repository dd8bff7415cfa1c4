"""The pages of the made-up corpus, as they were last looked at and found good.

`KYYEU_UPDATE_GOLDEN=1 python -m pytest tests/unit/render/test_golden.py` writes what is
made now to tests/golden/; look at the difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests import factories
from tests.labels import CATALOGUE

from kyyeu.i18n.labels import VIETNAMESE, load_labels
from kyyeu.render.site import render_site

GOLDEN = Path(__file__).resolve().parents[2] / "golden"


def test_pages_are_as_they_were() -> None:
    labels = {"vi": VIETNAMESE, "en": load_labels(CATALOGUE, shown="site.po")}
    files = render_site(factories.invented_corpus(), labels)  # type: ignore[arg-type]
    if os.environ.get("KYYEU_UPDATE_GOLDEN"):
        for old in GOLDEN.rglob("*.md"):
            old.unlink()
        for path, text in files.items():
            target = GOLDEN / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
    known = {
        path.relative_to(GOLDEN).as_posix(): path.read_text(encoding="utf-8")
        for path in GOLDEN.rglob("*.md")
    }
    assert sorted(files) == sorted(known)
    for path, text in files.items():
        assert text == known[path], path
