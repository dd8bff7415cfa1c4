"""What an editor should look at, as `kyyeu check` shows it: worst first, and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kyyeu.model.source import Notice, Severity
from kyyeu.render.report_json import Json

FORMAT = "kyyeu.check/1"

# What each code says, and what an editor does about it; in the order in which they are shown.
CODES: Mapping[str, str] = {
    "KY101": "a short form may mean several documents: settle it with a [[citation]]",
    "KY102": "a name may be that of several people: settle it with a [[mention]]",
    "KY105": "two names differ in marks alone: correct the slip in the text, or say with a "
    "[[mention]] who is meant",
    "KY401": "two of one name may be one person: settle it in people.toml, with reports or "
    "organisations",
    "KY402": "a number may mean several documents: settle it in documents.toml, with reports",
    "KY403": "an entry of a table names a report that is not there: correct or remove it",
    "KY301": "a decision's sentence or words are not there any more: correct or remove it",
    "KY302": "a decision names nobody, or several: correct the name, use an id, or add new = true",
    "KY303": "something is decided twice: the first decision holds, remove one",
    "KY501": "a form is claimed by two terms of the glossary: leave it to one of them",
    "KY502": "a term of the glossary has one form twice: remove one",
    "KY503": "an entry of the glossary stands out of order: move it",
    "KY201": "an entry of a catalogue belongs to no sentence: move its English or remove it",
    "KY202": "the Vietnamese has changed since it was translated: revise the English",
    "KY203": "a sentence has no English yet: it is shown in Vietnamese until it has",
    "KY213": "a term of the glossary has none of its agreed English forms: use one, or give a "
    "reason in the entry (# except term <id>: <reason>)",
    "KY211": "a figure, date, number or name is not the same in both languages: correct the "
    "English, or add a comment to the entry: # except fact <as printed>: <why>",
    "KY212": "an exception gives no reason, or is needed no more: mend or remove the comment",
    "KY104": "nothing was recognised in a paragraph: see whether that is right; a [[said]] or a "
    "[[block]] says what it is",
    "KY103": "a sentence is given to a speaker by inference: a [[said]] settles it",
}
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
# By the hundred of its code: reading, linking, decisions, glossary, translation.
_GROUPS = {"KY1": 0, "KY4": 1, "KY3": 2, "KY5": 3, "KY2": 4}
_LAST = "KY103"
# How many of one code are shown for one file before the rest of them is only counted.
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """So many more notices of one code on one file."""

    path: str
    code: str
    severity: Severity
    count: int

    @property
    def message(self) -> str:
        """Return what is said in their place."""
        return f"{self.count} more of this kind; kyyeu check --all shows them"


def worst_first(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """Return notices by severity, then by what they are about, then by file and place."""
    return tuple(sorted(notices, key=_rank))


def _rank(notice: Notice) -> tuple[int, bool, int, str, int, int, str]:
    return (
        _SEVERITIES.index(notice.severity),
        notice.code == _LAST,
        _GROUPS.get(notice.code[:3], 0),
        notice.path,
        notice.line,
        notice.column,
        notice.code,
    )


def shortened(notices: Iterable[Notice]) -> Iterator[Notice | More]:
    """Yield the first few notices of each code and file, and how many more there are.

    Errors are all shown. So the hundreds of sentences of a new report that nobody has
    translated yet do not bury the one name that is left open.
    """
    known = list(notices)
    count = Counter((notice.code, notice.path) for notice in known)
    seen: Counter[tuple[str, str]] = Counter()
    for notice in known:
        key = (notice.code, notice.path)
        seen[key] += 1
        # One left over takes no more room than a line that counts it.
        if notice.severity == "error" or seen[key] <= _SHOWN or count[key] == _SHOWN + 1:
            yield notice
        elif seen[key] == count[key]:
            yield More(
                path=notice.path,
                code=notice.code,
                severity=notice.severity,
                count=count[key] - _SHOWN,
            )


def counts(notices: Iterable[Notice]) -> dict[str, int]:
    """Return how many notices there are of each severity, the worst first."""
    found = Counter(notice.severity for notice in notices)
    return {severity: found[severity] for severity in _SEVERITIES}


def check_json(notices: Iterable[Notice]) -> str:
    """Return all notices as one JSON object; check.schema.json describes it."""
    known = tuple(notices)
    entries: list[Json] = [
        {
            "path": notice.path,
            "line": notice.line,
            "column": notice.column,
            "code": notice.code,
            "severity": notice.severity,
            "message": notice.message,
            "excerpt": notice.excerpt,
            "width": notice.width,
        }
        for notice in known
    ]
    whole: dict[str, Json] = {
        "format": FORMAT,
        "notices": entries,
        "counts": dict(counts(known)),
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def explained() -> str:
    """Return what each code means, a line each."""
    return "\n".join(f"  {code}  {said}" for code, said in CODES.items())
