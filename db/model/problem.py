"""What is said of a field: what is wrong with a value, and what F1 explains; translated when shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from db.model.numerals import numerals
from db.model.texts import Translate, untranslated

# Numbers and days in a sentence, by the names of their holes. Names, titles and what was typed stay.
COUNTED = {
    "n", "number", "low", "best", "high", "part", "parts", "sum", "whole", "taken", "limit", "adopted",
    "days", "km",
}  # fmt: skip
DATED = {"date", "day", "today", "first", "last", "taken", "answer", "cause"}
_RANGE = re.compile(r"[≥>~≤ \d,–+]+")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{4,15}(?![\d.])")


@dataclass(frozen=True)
class Problem:
    """Something to check in a record: a sentence that says what to do, and the field under which it is shown.

    `rule` is the number in the rules (H1–H20 hard, S1–S21 soft, "" for a field's own). `refuse` is true where
    the record cannot be saved at all; other hard problems stop only "submitted".
    """

    rule: str
    message: str
    field: str = ""
    args: tuple[tuple[str, str], ...] = ()
    entity: str = ""
    record_id: str = ""
    refuse: bool = False

    @property
    def hard(self) -> bool:
        return not self.rule.startswith("S")

    def text(self, translate: Translate = untranslated) -> str:
        """Return the sentence, translated and with its values filled in."""
        values = {name: _written(name, text, translate) for name, text in self.args}
        return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), translate(self.message))


def _written(name: str, text: str, translate: Translate) -> str:
    """Return what fills a hole of a sentence: numbers and days as they are written in the language."""
    if name in DATED and text[:4].isdigit() and "-" in text:
        from db.model import edtf  # here: the first page says nothing of days

        try:
            return edtf.parse(text).display(translate)
        except ValueError:  # no date: said as it is
            return text
    if name in COUNTED and _RANGE.fullmatch(text):
        return numerals(_THOUSANDS.sub(lambda number: f"{int(number[0]):,}", text), translate)
    return text


class Unreadable(ValueError):  # noqa: N818
    """A typed or read text that a field cannot take; carries the Problem that says what to type instead."""

    def __init__(self, message: str, **args: str) -> None:
        self.problem = Problem("", message, args=tuple(args.items()), refuse=True)
        super().__init__(self.problem.text())


class Help(NamedTuple):
    """What F1 and the codebook say of a field."""

    definition: str
    guideline: str = ""
    example: str = ""


UNEXPLAINED = Help("")
