"""Why a row of a table was left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from db.model.packed import Packed
from db.model.problem import Translate, untranslated
from db.model.vocabularies import VOCABULARIES

MOST = 20  # codes of a list that are named


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
        return said(self.reason, self.args, translate)


def fault_list(some: Iterable[RowFault] = ()) -> Packed[RowFault]:
    """Return faults kept closely: every row of a table may have one."""
    return Packed(RowFault, [one.name for one in fields(RowFault)], some)


def said(reason: str, args: tuple[tuple[str, str], ...], translate: Translate = untranslated) -> str:
    """Return a reason, translated and with its values filled in: a list of codes by its name and the labels
    of the codes, as people read them."""
    values = dict(args)
    vocabulary = VOCABULARIES.get(values.get("list", ""))
    if vocabulary is not None and "codes" in values:
        values["list"] = f"({translate(vocabulary.title)})"
        values["codes"] = ", ".join(translate(code.label) for code in vocabulary.active[:MOST])
        values["codes"] += " …" if len(vocabulary.active) > MOST else ""
    return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), translate(reason))


class Wrong(Exception):  # noqa: N818
    """A cell that cannot be taken."""

    def __init__(self, target: str, reason: str, **args: str) -> None:
        self.target, self.reason, self.args_ = target, reason, tuple(args.items())
        super().__init__(reason)

    def again(self) -> Wrong:
        """Return the same, to be kept or raised anew: one that was raised holds on to what was at work."""
        return Wrong(self.target, self.reason, **dict(self.args_))
