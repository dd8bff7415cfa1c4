"""Kỷ yếu: the official report of a workshop, made into a bilingual site.

ARCHITECTURE.md draws the layers; each layer imports only from those below it.
"""

__version__ = "0.1.0"
