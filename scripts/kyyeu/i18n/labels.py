"""Labels of the interface: Vietnamese in the code, English in site.po."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kyyeu.i18n.po import parse_po


class Labels:
    """The labels of one language. A label without a translation is shown in Vietnamese."""

    def __init__(self, strings: Mapping[str, tuple[str, ...]]) -> None:
        """Take the translations by message id; one for each plural form."""
        self._strings = strings

    def gettext(self, message: str) -> str:
        """Return the label for a Vietnamese message id."""
        return self._strings.get(message, (message,))[0] or message

    def ngettext(self, message: str, plural: str, count: int) -> str:
        """Return the label for `count` things; Vietnamese has one form, English two."""
        forms = self._strings.get(message)
        if not forms or not forms[0]:
            return message if count == 1 else plural
        return forms[0] if count == 1 else forms[-1]


def load_labels(path: Path, *, shown: str) -> Labels:
    """Read the English labels of site.po; raises CatalogueError for one that does not parse."""
    strings: dict[str, tuple[str, ...]] = {}
    for message in parse_po(path, shown=shown) if path.exists() else ():
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            given = message.string or ""
            strings[key] = (given,) if isinstance(given, str) else tuple(given)
    return Labels(strings)


VIETNAMESE = Labels({})
