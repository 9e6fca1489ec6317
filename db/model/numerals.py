"""Numbers as the reader's language writes them, 2,353 in English, 2 353 in French, and a number of things:
0 questions, 1 question in English, 0 question, 1 question in French."""

from __future__ import annotations

import re

from db.model.texts import N_, Translate, untranslated

PARTED = N_("1,000")  # whatever the translation puts between 1 and 000 parts thousands
SINGULAR = N_("singular 1")  # the translation names the numbers that stand with the singular
_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def numerals(value: int | str, translate: Translate) -> str:
    """Return a number, or a text of numbers in English such as `phrases.display` writes ("≥ 2,000"), as it is
    written in the language of `translate`."""
    mark = translate(PARTED)[1:-3]
    text = f"{value:,}" if isinstance(value, int) else value
    return text if mark == "," else _COMMA.sub(mark, text)


def counted(number: int, one: str, many: str, translate: Translate = untranslated) -> str:
    """Return `one` or `many`, whichever goes with the number in the language of `translate`, which both are
    in, with the number in place of their {n}. A `one` without {n} is never said of 0."""
    single = str(number) in translate(SINGULAR).split() and (number or "{n}" in one)
    words = one if single else many
    return words.replace("{n}", numerals(number, translate))
