"""The labels that code and templates hold, as Babel extracts them.

`python -m tests.labels` prints what seeds/locale/en/site.po lacks and what it holds in vain.
"""

from __future__ import annotations

from pathlib import Path

from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

PROJECT = Path(__file__).resolve().parent.parent
CATALOGUE = PROJECT / "seeds" / "locale" / "en" / "site.po"
_METHODS = [
    ("**.py", "python"),
    ("render/templates/**.j2", "jinja2.ext:babel_extract"),
]
_OPTIONS = {"render/templates/**.j2": {"trim_blocks": "true", "lstrip_blocks": "true"}}
_KEYWORDS: dict[str, None] = {"_": None, "N_": None, "gettext": None}


def extracted() -> dict[str, tuple[str, int]]:
    """Return the message ids of the package, each with the first place that holds it."""
    found: dict[str, tuple[str, int]] = {}
    for name, line, message, _, _ in extract_from_dir(
        PROJECT / "scripts" / "kyyeu",
        _METHODS,
        _OPTIONS,
        keywords={**_KEYWORDS, "ngettext": (1, 2)},
    ):
        found.setdefault(message if isinstance(message, str) else message[0], (name, line))
    return found


def translated() -> dict[str, tuple[str, ...]]:
    """Return the English forms of site.po by message id."""
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="en")
    return {
        key: forms
        for message in catalogue
        if message.id
        for key, forms in [
            (
                message.id if isinstance(message.id, str) else message.id[0],
                (message.string,) if isinstance(message.string, str) else tuple(message.string),
            )
        ]
    }


def main() -> None:
    """Print the differences."""
    wanted, known = extracted(), translated()
    for message in sorted(wanted.keys() - known.keys()):
        print("missing:", message, wanted[message])
    for message in sorted(known.keys() - wanted.keys()):
        print("in vain:", message)


if __name__ == "__main__":
    main()
