"""What a filter searches for in all texts, as it is marked in the list and the form."""

from __future__ import annotations

import re

from app.shell.hits import folded, spans
from db.model.filters import Asked, Words

__all__ = ["spans", "wanted"]

MOST = 16  # words that are marked
_WORD = re.compile(r"\w+")


def wanted(asked: Asked) -> tuple[str, ...]:
    """Return the folded words that a filter looks for in any text, each the beginning of a word."""
    texts = [asked.words]
    for term in asked.terms:
        if term.name == "text" and not term.negated:
            texts += [value.text for value in term.values if isinstance(value, Words)]
    found = (word for text in texts for word in _WORD.findall(folded(text.replace("_", " "))[0]))
    return tuple(dict.fromkeys(found))[:MOST]
