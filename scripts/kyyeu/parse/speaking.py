"""What says that somebody speaks, as a pattern: adverbs, then a verb of saying."""

from __future__ import annotations

from kyyeu.parse.tables.speech import ADVERBS
from kyyeu.parse.tables.verbs import REPORTING_VERBS
from kyyeu.parse.words import any_of

SPEAKS = rf"(?:{any_of(ADVERBS)}\s{{1,2}}){{0,2}}{any_of(word.form for word in REPORTING_VERBS)}"
