"""What becomes of the rows of a table that could not be taken: kept aside in a file, and told in a list."""

from __future__ import annotations

import os
import re
from itertools import chain, count, groupby
from pathlib import Path
from sys import maxsize

from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer
from db.exchange.files import NewFile
from db.exchange.tables.bringing import Report
from db.exchange.tables.faults import RowFault
from db.model.problem import Translate, untranslated
from db.storage.trouble import Trouble

ASIDE = ("(line)", "(reason)")  # columns before those of the table in the file of its faulty rows
REPORT = ("line", "column", "value", "reason")
_AGAIN = re.compile(r"\.faulty(?:-\d+)?$")


def keep_aside(report: Report, target: Path, translate: Translate = untranslated) -> None:
    """Write the rows with faults, as they stood, with line and reason, to be mended and brought in again."""
    table = report.table
    if table is None or not report.faults:
        return

    def reason(fault: RowFault) -> str:
        where = report.where(fault, translate)
        return (f"{where}: " if where else "") + fault.text(translate)

    found = groupby(report.faults, key=lambda fault: fault.line)  # in the order of the table
    told = ((line, " ".join(map(reason, some))) for line, some in found)
    width = len(table.columns)
    kept = [at for at, column in enumerate(table.columns) if column not in ASIDE]  # it may be such a file
    with NewFile(target, replace=True) as stream:
        writer = Writer(stream, (*ASIDE, *(table.columns[at] for at in kept)), Dialect())
        at, said = next(told)
        for line, cells in table.everything():
            while at < line:
                at, said = next(told, (maxsize, ""))
            if line == at:
                row = [cell.replace("\0", "\ufffd") for cell in (*cells, *[""] * width)[:width]]
                writer.row((str(line), said, *(row[place] for place in kept)))
    report.aside = str(target)


def keep_aside_beside(
    report: Report, source: Path, casebook: Path, translate: Translate = untranslated
) -> None:
    """Write the rows with faults beside the table, else beside the casebook, under a name that is free: an
    earlier such file may be mended already. Raise Trouble where neither place takes them."""
    stem = _AGAIN.sub("", source.stem)
    places = (source.parent, casebook.parent)
    for at, place in enumerate(places, 1):
        try:
            keep_aside(report, _free(place / f"{stem}.faulty.csv"), translate)
            break
        except Trouble:
            if at == len(places):
                raise


def _free(wanted: Path) -> Path:
    """Return a name that no file has yet."""
    names = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return next(name for name in chain((wanted,), names) if not os.path.lexists(name))


def save_report(report: Report, target: Path, translate: Translate = untranslated) -> None:
    """Write the faults as CSV: line, column, value, reason."""
    with NewFile(target, replace=True) as stream:
        writer = Writer(stream, REPORT, Dialect())
        for fault in report.faults:
            where = report.where(fault, translate)
            writer.row((str(fault.line), where, fault.value, fault.text(translate)))
