"""`temoin import` of a table: what is read, matched and brought in is told, in words or as JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.listing import print_json, say
from db.model.numerals import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.exchange.tables.bringing import Report
    from db.storage.casebook import Casebook

TOLD = 20  # faults that are printed
PARTED = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"}


@dataclass(frozen=True)
class Asked:
    """What is said of a table on the command line."""

    entity: str = ""
    map_file: Path | None = None
    key: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    dates: str = ""
    dry: bool = False
    as_json: bool = False
    known_only: bool = False


def bring_table(
    casebook: Casebook,
    file: Path,
    asked: Asked,
    begun: Callable[[], Callable[[int, int], None]],
    *,
    ask: bool,
) -> None:
    """Bring a table into a casebook and tell what came of it. With `ask`, a person is shown first what would
    be made because rows name it; `begun` gives what hears how far it is, after that. Raise Trouble."""
    from db.exchange.tables import aside, bringing, matching, reading
    from db.model.catalogue import LANGUAGES, catalogue
    from db.model.fields import N_
    from db.model.problem import untranslated
    from db.storage.trouble import Trouble

    words = [catalogue(code) for code in LANGUAGES if code != "en"]
    languages = (untranslated, *(lambda text, known=known: known.get(text, text) for known in words))
    given = matching.load(asked.map_file) if asked.map_file else None
    entity = matching.kind(asked.entity, languages) if asked.entity else given.entity if given else ""
    if given and given.entity != entity:
        raise click.UsageError(
            f"The mapping is for rows of the kind “{given.entity}”, --entity says “{entity}”: leave one out."
        )
    table = reading.read(file, asked.delimiter, encoding=asked.encoding, sheet=asked.sheet)
    chosen = given or bringing.propose(table, entity, languages)
    if asked.dates:
        chosen = replace(chosen, dates=asked.dates)
    key = chosen.columns.get(asked.key, asked.key)  # also by what its column is called
    if key and key not in matching.targets(entity):
        raise Trouble(
            N_(
                "“{name}” is no field of this record by which it could be found again. "
                "Columns go to: {known}."
            ),
            name=key,
            known=", ".join(chosen.columns.values()) or "—",
        )
    named: Report | None = None
    if ask and not asked.dry:
        known_only = asked.known_only
        named = bringing.bring(casebook, table, chosen, key, languages, dry=True, known_only=known_only)
        if named.created or named.taken:
            _name(named)
            click.confirm("Make these and bring the table in?", abort=True, err=True)
    report = bringing.bring(
        casebook, table, chosen, key, languages, begun(), dry=asked.dry, known_only=asked.known_only
    )
    lost = ""
    if report.faults and not asked.dry:
        try:
            aside.keep_aside_beside(report, file, casebook.path)
        except Trouble as trouble:  # what came in stays in
            lost = f"The faulty rows could not be kept in a file: {trouble}"
    if asked.as_json:
        print_json(report.as_json() | {"dry_run": asked.dry})
    same = named is not None and (named.names, named.taken) == (report.names, report.taken)
    _tell(report, asked.dry, named=same)
    if lost:
        say(lost, err=True)
    if report.fruitless:
        raise Trouble(
            N_(
                "No row could be taken: mend the faults above, or choose anew what a row is and where its "
                "columns go."
            )
        )


def _name(report: Report) -> None:
    """Name what is made because rows name it, and what is taken for a record that is there."""
    from db.model.entities import ENTITIES

    for name, called in report.names.items():
        say(f"new {ENTITIES[name].plural.lower()} ({len(called):,}): {'; '.join(called)}", err=True)
    for name, taken in report.taken.items():
        told = "; ".join(f"{said} → {called}" for said, called in taken.items())
        kind = ENTITIES[name].plural.lower()
        say(f"taken for {kind} that are there ({len(taken):,}): {told}", err=True)


def _tell(report: Report, dry: bool, *, named: bool) -> None:
    """Tell what came of a table; `named` where it was told already what rows name."""
    from db.model.entities import ENTITIES

    table, matching = report.table, report.matching
    if table is None or matching is None:
        return
    told = [table.encoding + (" (a guess: --encoding chooses another)" if table.guessed else "")]
    if not table.encoding:
        told = ["workbook"]
    if table.delimiter:
        told.append(f"parted by {PARTED.get(table.delimiter, table.delimiter)}")
    if table.titles:
        told.append(counted(table.titles, "1 line above the header", "{n} lines above the header"))
    if any(table.tags):
        told.append("HXL tags")
    told.append(counted(report.rows, "1 row", "{n} rows"))
    say(f"{table.name}: {', '.join(told)}.", err=True)
    if table.sheets[1:]:
        say(f"  other sheets (--sheet NAME reads one): {', '.join(table.sheets[1:])}", err=True)
    if report.missing:
        say(f"  columns of the mapping that the table does not have: {', '.join(report.missing)}", err=True)
    for column, target in matching.columns.items():
        say(f"  {column} → {target}", err=True)
    unused = [column for column in table.columns if column not in matching.columns]
    if unused:
        say(f"  not brought in: {', '.join(unused)}", err=True)
    if said := report.dates.text():
        say(said if report.dates.known else f"{said} --dates month reads them otherwise.", err=True)
    if table.altered:
        lines = ", ".join(map(str, table.altered[:TOLD]))
        say(f"{len(table.altered):,} rows were changed after they were exported: lines {lines}.", err=True)
    for fault in report.faults[:TOLD]:
        where = ", ".join(filter(None, (f"line {fault.line}", report.where(fault))))
        say(f"{where}: {fault.text()}", err=True)
    if len(report.faults) > TOLD:
        say(f"… and {len(report.faults) - TOLD:,} more faults.", err=True)
    if not named:
        _name(report)
    kinds = {name: (ENTITIES[name].label, ENTITIES[name].plural) for name in report.created}
    made = ", ".join(
        counted(count, f"1 {kinds[name][0]}", f"{{n}} {kinds[name][1]}").lower()
        for name, count in report.created.items()
    )
    said = "would come in" if dry else "came in"
    say(
        f"{report.new:,} new {said}, {report.changed:,} changed, {report.same:,} the same, "
        f"{report.faulty:,} faulty." + (f" Made because rows name them: {made}." if made else ""),
        err=True,
    )
    if report.likely:
        wait = ("would wait", "would wait") if dry else ("waits", "wait")
        pairs = counted(
            report.likely,
            f"1 pair may be the same attack or person twice: it {wait[0]}",
            f"{{n}} pairs may be the same attack or person twice: they {wait[1]}",
        )
        say(f"{pairs} under “Likely duplicates”.", err=True)
    if report.aside:
        say(f"The faulty rows are kept in {report.aside}: mend them there and import that file.", err=True)
