"""A real nginx with the sample configuration, run by an ordinary user on a free port."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kyyeu.publish.policy import write_policy

PROJECT = Path(__file__).resolve().parent.parent
SAMPLE = PROJECT / "deploy/nginx/kyyeu.conf"
_MAIN = """
daemon off;
pid {folder}/pid;
error_log stderr warn;
events {{ }}
http {{
    include {types};
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include kyyeu.conf;
}}
"""
NOBODY = 65534


def find_nginx() -> tuple[str, Path] | None:
    """Return the program and its list of media types, where there are both."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
    program = shutil.which("nginx", path=path)
    types = Path("/etc/nginx/mime.types")
    return (program, types) if program and types.is_file() else None


@contextmanager
def serving(site: Path, below: str = "") -> Iterator[str]:
    """Serve the folder `site` at the root, or `below` a folder's name; yield the address.

    The sample is changed where it says that it must be. Skips the test where there is no nginx.
    """
    found = find_nginx()
    if found is None:
        pytest.skip("no nginx here (scripts/test.py installs Debian's where it is root)")
    program, types = found
    folder = Path(tempfile.mkdtemp(prefix="kyyeu-nginx-"))
    root = folder / "www"
    shutil.copytree(site, root / below)
    write_policy(site, folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {
        "listen      80;": f"listen 127.0.0.1:{port};",
        "server_name example.vn;": "server_name _;",
        "/srv/kyyeu/current;": f"{root};",
    }
    if below:
        settings["error_page 404 /404.html;"] = f"error_page 404 /{below}/404.html;"
    sample = SAMPLE.read_text(encoding="utf-8")
    for written, ours in settings.items():
        assert sample.count(written) == 1, written
        sample = sample.replace(written, ours)
    (folder / "kyyeu.conf").write_text(sample, encoding="utf-8")
    main = _MAIN.format(folder=folder, types=types)
    (folder / "nginx.conf").write_text(main, encoding="utf-8")
    ordinary = None
    if os.geteuid() == 0:
        ordinary = NOBODY
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    command = [program, "-e", "stderr", "-c", str(folder / "nginx.conf")]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        user=ordinary,
        group=ordinary,
        extra_groups=[] if ordinary else None,
    ) as running:
        try:
            _wait(running, port)
            yield f"http://127.0.0.1:{port}/{below}{'/' if below else ''}"
        finally:
            running.terminate()
            running.wait(timeout=20)
            shutil.rmtree(folder, ignore_errors=True)


def _wait(running: subprocess.Popen[bytes], port: int) -> None:
    """Wait until the port answers."""
    for _ in range(200):
        if running.poll() is not None:
            assert running.stderr is not None
            pytest.fail(f"nginx: {running.stderr.read().decode()}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("nginx does not answer")
