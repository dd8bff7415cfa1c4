"""The ledger as TOML: seeds/reports/<slug>.ids.toml, written by the program, kept in git."""

from __future__ import annotations

from pathlib import Path

from kyyeu.ledger.reconcile import Ledger, LedgerEntry
from kyyeu.model.errors import LedgerError
from kyyeu.reference.toml import read_table, table_line, toml_string

_HEADER = """\
# Which id names which sentence. kyyeu build writes this file: commit it, do not edit it.
# A link handed out (#s-<id>) leads to these words for good; a retired id keeps a marker.
"""


def read_ledger(path: Path, *, shown: str) -> Ledger:
    """Read a ledger; one that is not there is empty.

    Raises TableError where it does not parse, LedgerError where an id stands twice.
    """
    if not path.exists():
        return Ledger()
    ledger = read_table(path, Ledger, shown=shown)
    seen: set[str] = set()
    for index, entry in enumerate(ledger.sentence):
        if entry.id in seen:
            line = table_line(path.read_text(encoding="utf-8-sig"), "sentence", index)
            hint = "Take the last good version of the file out of git."
            raise LedgerError(f"the id {entry.id} stands twice", path=shown, line=line, hint=hint)
        seen.add(entry.id)
    return ledger


def ledger_text(ledger: Ledger) -> str:
    """Return a ledger as TOML."""
    return _HEADER + "".join(_table(entry) for entry in ledger.sentence)


def _table(entry: LedgerEntry) -> str:
    fields = (
        ("id", entry.id),
        ("text", entry.text),
        ("before", entry.before),
        ("after", entry.after),
        ("state", entry.state),
        ("as_of", entry.as_of),
    )
    lines = "".join(f"{name} = {toml_string(value)}\n" for name, value in fields)
    return f"\n[[sentence]]\n{lines}"
