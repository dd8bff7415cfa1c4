"""Precision and recall of the splitter, a class a line: `python tests/measure/measure.py`.

Reads labelled reports (NNN.txt beside NNN.json, see README.md here) from the folders given,
by default `dev` and `held` beside this file, and compares with what the parser reads.
Attribution is measured by character, everything else by folded name, number or wording.
`--errors` prints what was missed and what was wrong, a line each.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from kyyeu.model.reference import Reference
from kyyeu.model.report import Report
from kyyeu.parse.report import Parser
from kyyeu.sources.plain import read_source
from kyyeu.text.fold import fold, one_tone_style
from kyyeu.text.normalise import normalise, squeezed

HERE = Path(__file__).parent
UNNAMED = "voices without a name"  # what they say, by character
Facts = Mapping[str, Counter[str]]


def key(text: object) -> str:
    """Return the form in which two wordings are compared."""
    return fold(one_tone_style(squeezed(str(text)))).strip(" .,;:\"“”'")


def labelled(label: dict, text: str) -> Facts:
    """Return the facts of a label file, by class."""
    facts: dict[str, Counter[str]] = defaultdict(Counter)
    for speaker in label["speakers"]:
        name = key(speaker["name"])
        facts["speaker names"][name] += 1
        facts["title"][f"{name}: {key(speaker['title'] or '')}"] += 1
        facts["organisation"][f"{name}: {key(speaker['organisation'] or '')}"] += 1
    for document in label["documents"]:
        if document["number"]:
            number = key(document["number"])
            facts["documents by number"][number] += 1
            if document["date"]:
                facts["document date, issuer"][f"{number} {document['date']}"] += 1
            if document["issuer"]:
                facts["document date, issuer"][f"{number} {key(document['issuer'])}"] += 1
    facts["topics"].update(key(topic) for topic in label["topics"])
    facts["hosts"].update(key(host) for host in label["event"]["hosts"])
    position = 0
    for item in label["attributions"]:
        words = normalise(item["text"])
        start = text.find(words, position)
        if start < 0:
            start = text.find(words)
        position = start + len(words)
        count = sum(not char.isspace() for char in words)
        if not item["who"]:
            facts[UNNAMED][f"@{start}"] += count
        for name in item["who"]:
            facts["attribution, all"][f"{key(name)} @{start}"] += count
            if item["basis"] == "stated":
                facts["attribution, marked"][f"{key(name)} @{start}"] += count
    return facts


def read_off(report: Report) -> Facts:
    """Return the same facts as the parser reads them."""
    text = report.source.text
    facts: dict[str, Counter[str]] = defaultdict(Counter)
    names = {person.id: key(person.name) for person in report.people}
    speaking = {speaker for remark in report.remarks for speaker in remark.speakers}
    for person in report.people:
        if person.id in speaking:
            name = names[person.id]
            facts["speaker names"][name] += 1
            facts["title"][f"{name}: {key(person.title.value if person.title else '')}"] += 1
            held = person.organisation.value if person.organisation else ""
            facts["organisation"][f"{name}: {key(held)}"] += 1
    for document in report.documents:
        if document.number:
            number = key(document.number)
            facts["documents by number"][number] += 1
            if document.date:
                facts["document date, issuer"][f"{number} {document.date.value}"] += 1
            if document.issuer:
                facts["document date, issuer"][f"{number} {key(document.issuer.value)}"] += 1
    facts["topics"].update(key(topic.span.of(text)) for topic in report.topics)
    facts["hosts"].update(key(host.name) for host in report.event.hosts)
    for remark in report.remarks:
        for item in remark.attributions:
            count = sum(not char.isspace() for char in item.span.of(text))
            if not remark.speakers:
                facts[UNNAMED][f"@{item.span.start}"] += count
            for speaker in remark.speakers:
                where = f"{names[speaker]} @{item.span.start}"
                facts["attribution, all"][where] += count
                if item.basis == "stated":
                    facts["attribution, marked"][where] += count
    return facts


CLASSES = (
    "speaker names", "title", "organisation", "attribution, marked", "attribution, all",
    UNNAMED,
    "documents by number", "document date, issuer", "topics", "hosts",
)  # fmt: skip


def compare(name: str, expected: Facts, found: Facts) -> tuple[int, int, int]:
    """Return how much was found and right, found in all, and expected, in one class."""
    if name in ("title", "organisation"):  # of speakers that were found
        both = expected["speaker names"].keys() & found["speaker names"].keys()
        expected = {name: of_people(expected[name], both)}
        found = {name: of_people(found[name], both)}
    wanted, got = expected[name], found[name]
    if name == "attribution, marked":
        # A marked sentence that the parser gives by inference is found all the same; one
        # that it calls marked and the label calls inferred is not wrong about who speaks.
        right = sum((wanted & found["attribution, all"]).values())
        precise = sum((got & expected["attribution, all"]).values())
        return right, sum(got.values()) + right - precise, sum(wanted.values())
    return sum((wanted & got).values()), sum(got.values()), sum(wanted.values())


def of_people(facts: Counter[str], names: Iterable[str]) -> Counter[str]:
    """Keep the facts of people whom both sides name, and of these what is not empty."""
    kept = Counter({fact: n for fact, n in facts.items() if fact.partition(": ")[0] in set(names)})
    return Counter({fact: n for fact, n in kept.items() if not fact.endswith(": ")})


def main(arguments: list[str]) -> int:
    """Print the figures; return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", nargs="*", type=Path, default=[HERE / "dev", HERE / "held"])
    options.add_argument("--errors", action="store_true")
    chosen = options.parse_args(arguments)
    parser = Parser(Reference())
    sums: dict[str, list[int]] = {name: [0, 0, 0] for name in CLASSES}
    count = 0
    for path in sorted(p for folder in chosen.folder for p in folder.glob("*.json")):
        source = read_source(path.with_suffix(".txt"), shown=path.stem, slug="x")
        expected = labelled(json.loads(path.read_text(encoding="utf-8")), source.text)
        found = read_off(parser.parse(source))
        count += 1
        for name in CLASSES:
            for place, part in enumerate(compare(name, expected, found)):
                sums[name][place] += part
            if chosen.errors:
                for fact in sorted((expected[name] - found[name]).keys()):
                    print(f"{path.stem} {name}: missed {show(fact, source.text)}")
                for fact in sorted((found[name] - expected[name]).keys()):
                    print(f"{path.stem} {name}: wrong  {show(fact, source.text)}")
    print(f"{count} reports{'':25}precision  recall  right  found  labelled")
    for name, (right, found_all, wanted) in sums.items():
        precision, recall = right / max(found_all, 1), right / max(wanted, 1)
        print(f"{name:34}{precision:7.3f} {recall:7.3f} {right:7}{found_all:7}{wanted:10}")
    return 0


def show(fact: str, text: str) -> str:
    """Return a fact for reading: the words of a sentence in place of its offset."""
    name, at, offset = fact.rpartition(" @")
    return f"{name}: {text[int(offset) : int(offset) + 110]}" if at else fact


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
