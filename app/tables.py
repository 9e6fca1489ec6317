"""`temoin import` of a table: what is read, matched and brought in is told, in words or as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.listing import print_json, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.exchange.tables.bringing import Report
    from db.storage.casebook import Casebook

TOLD = 20  # faults that are printed


def bring_table(
    casebook: Casebook,
    file: Path,
    entity: str,
    map_file: Path | None,
    key: str,
    progress: Callable[[int, int], None],
    *,
    dry: bool,
    as_json: bool,
    known_only: bool,
    ask: bool,
) -> None:
    """Bring a table into a casebook and tell what came of it. With `ask`, a person is shown first what would
    be made because rows name it. Raise Trouble."""
    from db.exchange.tables import bringing, matching, reading
    from db.model.catalogue import LANGUAGES, catalogue
    from db.model.entities import ENTITIES
    from db.model.fields import N_
    from db.model.problem import untranslated
    from db.storage.trouble import Trouble

    given = matching.load(map_file) if map_file else None
    entity = entity or (given.entity if given else "")
    if entity not in ENTITIES:
        raise Trouble(
            N_("There is no kind of record “{name}”. Choose one of: {known}."),
            name=entity,
            known=", ".join(ENTITIES),
        )
    if key and key not in matching.targets(entity):
        raise Trouble(N_("“{name}” is no field of this record by which it could be found again."), name=key)
    words = [catalogue(code) for code in LANGUAGES if code != "en"]
    languages = (untranslated, *(lambda text, known=known: known.get(text, text) for known in words))
    table = reading.read(file)
    chosen = given or bringing.propose(table, entity, languages)
    if ask and not dry:
        tried = bringing.bring(casebook, table, chosen, key, languages, dry=True, known_only=known_only)
        if tried.created or tried.taken:
            _name(tried)
            click.confirm("Make these and bring the table in?", abort=True, err=True)
    report = bringing.bring(casebook, table, chosen, key, languages, progress, dry=dry, known_only=known_only)
    if report.faults and not dry:
        name = f"{file.stem}.faulty.csv"
        bringing.keep_aside_somewhere(report, (file.with_name(name), casebook.path.with_name(name)))
    if as_json:
        print_json(report.as_json() | {"dry_run": dry})
    _tell(report, dry)


def _name(report: Report) -> None:
    """Name what is made because rows name it, and what is taken for a record that is there."""
    from db.model.entities import ENTITIES

    for name, called in report.names.items():
        say(f"new {ENTITIES[name].plural.lower()} ({len(called):,}): {'; '.join(called)}", err=True)
    for name, taken in report.taken.items():
        told = "; ".join(f"{said} → {called}" for said, called in taken.items())
        kind = ENTITIES[name].plural.lower()
        say(f"taken for {kind} that are there ({len(taken):,}): {told}", err=True)


def _tell(report: Report, dry: bool) -> None:
    table, matching = report.table, report.matching
    if table is None or matching is None:
        return
    parted = f", parted by {table.delimiter!r}" if table.delimiter else ""
    say(f"{table.name}: {table.encoding or 'workbook'}{parted}, {report.rows:,} rows.", err=True)
    for column, target in matching.columns.items():
        say(f"  {column} → {target}", err=True)
    unused = [column for column in table.columns if column not in matching.columns]
    if unused:
        say(f"  not brought in: {', '.join(unused)}", err=True)
    if table.altered:
        lines = ", ".join(map(str, table.altered[:TOLD]))
        say(f"{len(table.altered):,} rows were changed after they were exported: lines {lines}.", err=True)
    for fault in report.faults[:TOLD]:
        where = f"line {fault.line}" + (f", {fault.column}" if fault.column else "")
        say(f"{where}: {fault.text()}", err=True)
    if len(report.faults) > TOLD:
        say(f"… and {len(report.faults) - TOLD:,} more faults.", err=True)
    _name(report)
    made = ", ".join(f"{count:,} {name}" for name, count in report.created.items())
    said = "would come in" if dry else "came in"
    say(
        f"{report.new:,} new {said}, {report.changed:,} changed, {report.same:,} the same, "
        f"{report.faulty:,} faulty." + (f" Made because rows name them: {made}." if made else ""),
        err=True,
    )
    if report.likely:
        say(
            f"{report.likely:,} pairs may be the same attack or person twice: they wait under “Likely "
            "duplicates”.",
            err=True,
        )
    if report.aside:
        say(f"The faulty rows are kept in {report.aside}: mend them there and import that file.", err=True)
