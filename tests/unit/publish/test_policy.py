"""The policy allows just the scripts and styles that stand in the pages."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from kyyeu.publish.policy import POLICY, nginx_policy, write_policy


def source(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def directive(policy: str, name: str) -> list[str]:
    (found,) = [part for part in policy.split('"')[1].split("; ") if part.startswith(f"{name} ")]
    return found.split(" ")[1:]


def test_inline_scripts_and_styles_by_hash() -> None:
    page = """<!doctype html><script>một()</script><script type="application/ld+json">{}</script>
    <script src="a.js"></script><SCRIPTS>no</SCRIPTS><style media="print">p {}</style>
    <script type=module>hai()</script><script type="text/javascript">ba()</script>"""
    policy = nginx_policy([page.encode(), b"<script></script>"])
    scripts = {source(text) for text in ("một()", "hai()", "ba()", "")}
    assert directive(policy, "script-src") == ["'self'", *sorted(scripts)]
    assert directive(policy, "style-src") == ["'self'", source("p {}")]


def test_line_ends_count_as_the_parser_reads_them() -> None:
    policy = nginx_policy([b"<script>a\r\nb</script>"])
    assert source("a\nb") in directive(policy, "script-src")


def test_nothing_else_is_allowed() -> None:
    policy = nginx_policy([b"<p onclick='x()' style='color: red'>no</p>"])
    assert directive(policy, "script-src") == ["'self'"]
    assert directive(policy, "default-src") == ["'none'"]
    assert "unsafe" not in policy


def test_the_same_pages_give_the_same_file(tmp_path: Path) -> None:
    for name in ("b.html", "a.html"):
        (tmp_path / name).write_text(f"<script>{name}</script>", encoding="utf-8")
    first = write_policy(tmp_path, tmp_path / "dist").read_bytes()
    assert first == (tmp_path / "dist" / POLICY).read_bytes()
    assert nginx_policy([b"<script>a.html</script>", b"<script>b.html</script>"]).encode() == first
