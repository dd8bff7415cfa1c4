"""Where a decision's sentence and words are now, and what did not apply.

A decision names its sentence by id and quotes its first words. Where the id is gone, or the
words no longer begin so, it is reported and left alone: it must not fall on other words.
"""

from __future__ import annotations

import re

from kyyeu.model.report import Report, Sentence
from kyyeu.model.source import Notice
from kyyeu.reference.editor import EditorsFile, Placed
from kyyeu.reference.toml import key_place
from kyyeu.text.normalise import squeezed
from kyyeu.text.span import Span

IDLE, UNKNOWN, TWICE = "KY301", "KY302", "KY303"
_LONGEST_QUOTE = 40


class Places:
    """The sentences of a report, and the notices on decisions that do not apply to it."""

    def __init__(self, report: Report, file: EditorsFile) -> None:
        """Index the sentences of `report`; notices name lines of `file`."""
        self._text = report.source.text
        self._file = file
        self._sentences = {sentence.id: sentence for sentence in report.sentences}
        self._decided: set[tuple[str, str, int]] = set()
        self.notices: list[Notice] = []

    def sentence(self, table: str, index: int, decision: Placed) -> Sentence | None:
        """Return the sentence of a decision, or None (and a notice) where it has gone."""
        found = self._known(table, index, decision)
        if found is None:
            return None
        words = squeezed(found.span.of(self._text))
        if not decision.starts.strip() or not words.startswith(squeezed(decision.starts)):
            said = f"the sentence {found.id} does not begin with these words, but “{_cut(words)}”"
            self.idle(table, index, "starts", said)
            return None
        return found

    def _known(self, table: str, index: int, decision: Placed) -> Sentence | None:
        found = self._sentences.get(decision.sentence)
        if found is None:
            name = decision.sentence or "(none)"
            self.idle(table, index, "sentence", f"no sentence of the report has the id {name}")
        return found

    def topic_words(self, table: str, index: int, decision: Placed) -> Sentence | None:
        """Return the sentence of a decision that quotes other words than its first ones."""
        return self._known(table, index, decision)

    def words(
        self, table: str, index: int, sentence: Sentence, words: str, occurrence: int
    ) -> tuple[Span, ...]:
        """Return where `words` stand in a sentence: all places, or the `occurrence`-th alone."""
        parts = [re.escape(word) for word in squeezed(words).split(" ") if word]
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)")
        matches = pattern.finditer(self._text, sentence.span.start, sentence.span.end)
        found = [Span(start=m.start(), end=m.end()) for m in matches if parts]
        if occurrence:
            found = found[max(0, occurrence - 1) : max(0, occurrence)]
        if not found:
            self.idle(
                table, index, "words", f"the sentence {sentence.id} does not hold these words"
            )
        return tuple(found)

    def first(self, table: str, index: int, name: str, offset: int = 0) -> bool:
        """Tell whether this is the first decision of its table on a place; say so if it is not."""
        key = (table, name, offset)
        if key in self._decided:
            self.idle(table, index, "sentence", "this is decided above already", TWICE)
            return False
        self._decided.add(key)
        return True

    def idle(self, table: str, index: int, key: str, message: str, code: str = IDLE) -> None:
        """Note that a decision does not apply, with the place of `key` in its table."""
        line, column, width = key_place(self._file.text, table, index, key)
        lines = self._file.text.split("\n")
        self.notices.append(
            Notice(
                path=self._file.path,
                line=line,
                column=column,
                code=code,
                severity="warning",
                message=f"this decision is not applied: {message}",
                excerpt=lines[line - 1],
                width=width,
            )
        )


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE].rstrip() + "…"
