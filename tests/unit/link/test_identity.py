"""What tells one body from another (invented names)."""

from __future__ import annotations

from kyyeu.link.identity import Bodies


def test_the_short_form_behind_a_name_makes_no_other_body() -> None:
    bodies = Bodies([])
    assert bodies.same("Trung tâm Nước sạch (TNS)", "Trung tâm Nước sạch")
    assert not bodies.same("Trung tâm Nước sạch (Lào)", "Trung tâm Nước sạch")
