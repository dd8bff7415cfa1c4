"""The pipeline: what dates a build, what it writes among the seeds, and when it rests."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kyyeu import generation, pipeline


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    reports = tmp_path / "seeds" / "reports"
    reports.mkdir(parents=True)
    (reports / "a.txt").write_text("Hội thảo chuyên đề 4 đã họp.\n", encoding="utf-8")
    return tmp_path


def test_the_as_of_date(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def as_of() -> str:
        return pipeline.make(project).corpus.as_of

    assert as_of() == ""
    run = ["git", "-C", str(project), "-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run([*run, "init", "-q"], check=True)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2024-05-06T07:08:09+07:00")
    subprocess.run([*run, "commit", "-q", "--allow-empty", "-m", "x"], check=True)
    assert as_of() == "2024-05-06"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert as_of() == "2001-09-09"
    (project / "seeds/reports/a.toml").write_text("as_of = 2020-02-03\n", encoding="utf-8")
    assert as_of() == "2020-02-03"


def test_refreshing_writes_pages_once_and_nothing_among_the_seeds(project: Path) -> None:
    seeds = sorted((project / "seeds").rglob("*"))
    generation.refresh(project)
    home = project / "docs" / "vi" / "index.md"
    times = {path: path.stat().st_mtime_ns for path in (project / "docs").rglob("*.md")}
    assert home in times
    generation.refresh(project)
    generation._last.clear()
    generation.refresh(project)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    assert sorted((project / "seeds").rglob("*")) == seeds


def test_an_edit_is_on_the_pages_and_pages_that_are_gone_are_removed(project: Path) -> None:
    report = project / "seeds/reports/a.txt"
    report.write_text("Ông Lê Văn Nam cho biết, lúa tốt.\n", encoding="utf-8")
    generation.refresh(project)
    assert (project / "docs/vi/phat-bieu/le-van-nam.md").exists()
    report.write_text("Bà Trần Thị Hoa cho biết, ngô tốt.\n", encoding="utf-8")
    generation.refresh(project)
    assert not (project / "docs/vi/phat-bieu/le-van-nam.md").exists()
    assert (project / "docs/en/phat-bieu/tran-thi-hoa.md").exists()


def test_the_seeds_it_keeps_settle_after_one_writing(project: Path) -> None:
    first = pipeline.make(project)
    assert {path.name for path in first.seeds} == {"a.ids.toml", "a.po"}
    assert len(pipeline.write_seeds(first)) == 2
    again = pipeline.make(project)
    assert again.seeds == first.seeds
    assert pipeline.write_seeds(again) == ()


def test_what_an_editor_settles_is_on_the_pages_as_settled(project: Path) -> None:
    text = "Ông Lê Văn Nam cho biết, lúa tốt.\nNgười dân cần nước sạch.\n"
    (project / "seeds/reports/a.txt").write_text(text, encoding="utf-8")
    sentence = pipeline.make(project).corpus.reports[0].report.sentences[-1].id
    (project / "seeds/reports/a.toml").write_text(
        '[event]\ndate = "2026-05-06"\n'
        '[[person]]\nname = "Lê Văn Nam"\ntitle = "Cục trưởng"\n'
        f'[[said]]\nsentence = "{sentence}"\nstarts = "Người dân"\nby = "Lê Văn Nam"\n'
        f'[[said]]\nsentence = "{sentence}"\nstarts = "Người lớn"\nnobody = true\n',
        encoding="utf-8",
    )
    made = pipeline.make(project)
    assert made.corpus.reports[0].date == "2026-05-06"
    idle = [notice for notice in made.notices if notice.code == "KY301"]
    assert [(notice.path, notice.line) for notice in idle] == [("seeds/reports/a.toml", 12)]
    generation.refresh(project)
    page = (project / "docs/vi/phat-bieu/le-van-nam.md").read_text(encoding="utf-8")
    assert "Cục trưởng" in page
    assert page.count("Theo ban biên tập") == 2
    overview = (project / "docs/vi/bao-cao/a/index.md").read_text(encoding="utf-8")
    assert "Theo ban biên tập" in overview


def test_a_saved_template_is_noticed(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "home.md.j2").write_text("x", encoding="utf-8")
    monkeypatch.setattr(generation, "_TEMPLATES", templates)
    made: list[Path] = []
    monkeypatch.setattr(generation, "write_tree", lambda docs, _: made.append(docs))
    assert generation.changed(project) == ()
    generation.refresh(project)
    generation.refresh(project)
    assert len(made) == 1
    (templates / "home.md.j2").write_text("y", encoding="utf-8")
    assert generation.changed(project) == ("templates/home.md.j2",)
    generation.refresh(project)
    assert len(made) == 2
    assert generation.changed(project) == ()
