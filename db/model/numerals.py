"""Numbers, their thousands parted as in the reader's language: 2,353 in English, 2 353 in French."""

from __future__ import annotations

import re
from collections.abc import Callable

from db.model.texts import N_

PARTED = N_("1,000")  # whatever the translation puts between 1 and 000 parts thousands
_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def numerals(value: int | str, translate: Callable[[str], str]) -> str:
    """Return a number, or a text of numbers in English such as `phrases.display` writes ("≥ 2,000"), as it is
    written in the language of `translate`."""
    mark = translate(PARTED)[1:-3]
    text = f"{value:,}" if isinstance(value, int) else value
    return text if mark == "," else _COMMA.sub(mark, text)
