"""Why a row of a table was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.model.problem import Translate, untranslated


@dataclass(frozen=True)
class RowFault:
    """Why a row was left out: where it begins, the column and its value, what is wrong and what to do."""

    line: int
    column: str
    value: str
    reason: str
    args: tuple[tuple[str, str], ...] = ()
    target: str = ""  # where the value was to go; where no column goes there, all that tells what is meant

    def text(self, translate: Translate = untranslated) -> str:
        """Return the reason, translated and with its values filled in."""
        values = dict(self.args)
        return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), translate(self.reason))


class Wrong(Exception):  # noqa: N818
    """A cell that cannot be taken."""

    def __init__(self, target: str, reason: str, **args: str) -> None:
        self.target, self.reason, self.args_ = target, reason, tuple(args.items())
        super().__init__(reason)
