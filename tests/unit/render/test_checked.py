"""What an editor should look at: in which order, and how much of it."""

from __future__ import annotations

from kyyeu.model.source import Notice, Severity
from kyyeu.render.checked import More, counts, shortened, worst_first


def notice(code: str, severity: Severity = "warning", path: str = "a", line: int = 1) -> Notice:
    return Notice(path=path, line=line, column=1, code=code, severity=severity, message="x")


def test_the_worst_first_then_by_what_it_is_about_then_by_place() -> None:
    wanted = [
        notice("KY203", "error"),
        notice("KY102", path="a", line=1),
        notice("KY101", path="a", line=2),
        notice("KY101", path="b"),
        notice("KY301"),
        notice("KY202", path="a", line=7),
        notice("KY203", path="a", line=8),
        notice("KY201", path="c"),
        notice("KY104", "info", line=9),
        notice("KY103", "info", line=2),
    ]
    assert list(worst_first(reversed(wanted))) == wanted
    assert counts(wanted) == {"error": 1, "warning": 7, "info": 2}


def test_few_are_all_shown_and_errors_always() -> None:
    six = [notice("KY203", line=line) for line in range(1, 7)]
    assert list(shortened(six)) == six
    errors = [notice("KY203", "error", line=line) for line in range(1, 20)]
    assert list(shortened(errors)) == errors


def test_the_rest_of_many_is_counted_by_code_and_file() -> None:
    many = [notice("KY203", path="a", line=line) for line in range(1, 9)]
    others = [notice("KY203", path="b"), notice("KY202", path="a")]
    more = More(path="a", code="KY203", severity="warning", count=3)
    assert list(shortened([*many, *others])) == [*many[:5], more, *others]
