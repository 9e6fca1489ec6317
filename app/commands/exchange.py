"""The commands by which records leave a casebook and come into one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.casebooks import write_into
from app.commands.options import WHERE, teller
from app.listing import counted, numbers, print_json, say
from app.passphrases import FILE, key_options, open_casebook

if TYPE_CHECKING:
    from db.storage.casebook import Casebook


@click.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option(
    "--format",
    "format_name",
    default="pack",
    show_default=True,
    help="pack (a folder), flat, acled, ged, hxl (CSV), geojson, xlsx, huridocs (a folder).",
)
@click.option("--profile", default="public", show_default=True, help="What may leave: public, partner, hq.")
@WHERE
@click.option("--force", is_flag=True, help="Replace what is there under the name OUT.")
@click.option("--delimiter", default=",", show_default=True, help="Of CSV: , ; | or tab.")
@click.option("--no-bom", is_flag=True, help="CSV without the mark by which spreadsheets know UTF-8.")
@click.option("--exact", is_flag=True, help="CSV without the apostrophe that keeps cells from being run.")
@click.option(
    "--may-leave",
    multiple=True,
    metavar="PLACE",
    help="You looked at this place and it may leave, in the words in which it was told (“Attack "
    "MLI-2024-0001, Summary: the name of a contact”); once for each. The casebook keeps that you said so.",
)
@key_options
def export(
    file: Path,
    out: Path,
    format_name: str,
    profile: str,
    where: Sequence[str],
    force: bool,
    delimiter: str,
    no_bom: bool,
    exact: bool,
    may_leave: tuple[str, ...],
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Write the casebook FILE to OUT: a folder for pack and huridocs, else a file. --where chooses attacks,
    which leave with all that belongs to them."""
    from db.exchange.csvguard import DELIMITERS, Dialect
    from db.exchange.exporting import FORMATS
    from db.exchange.exporting import export as write
    from db.exchange.profiles import PROFILES
    from db.model.entities import ATTACK
    from db.storage.trouble import Trouble

    for option, name, known in (("format", format_name, FORMATS), ("profile", profile, PROFILES)):
        if name not in known:
            raise click.UsageError(f"There is no {option} “{name}”: choose one of {', '.join(known)}.")
    delimiter = "\t" if delimiter in ("tab", "\\t") else delimiter
    if delimiter not in DELIMITERS:
        raise click.UsageError("--delimiter takes one of , ; | tab.")
    dialect = Dialect(delimiter, bom=not no_bom, guarded=not exact)
    if out.exists() and not force:
        raise Trouble(f"“{out.name}” exists already: choose another name, or add --force to replace it.")
    said = " ".join(where)
    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        progress = teller("Records")
        only = numbers(casebook, ATTACK, where) if where else None
        done = write(
            casebook,
            out,
            format_name,
            profile,
            dialect,
            progress,
            replace=force,
            only=only,
            asked=said,
            let_go=may_leave,
        )
    withheld = sum(done.withheld.values())
    left = counted(done.count, "1 row", "{n} rows")
    stayed = counted(withheld, "1 record", "{n} records")
    click.echo(f"{left} left by the profile {profile}, {stayed} stayed.", err=True)


@click.command("import")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@click.option("--entity", default="", help="The kind of record that a row is: attack, victim, source …")
@click.option(
    "--map", "map_file", type=FILE, help="Where the columns go, as JSON; found by their names without."
)
@click.option("--key", default="", help="The field by which a record that is there already is found again.")
@click.option("--dry-run", "dry", is_flag=True, help="Only tell what would come in.")
@click.option(
    "--known-only",
    is_flag=True,
    help="Take rows as faulty that name a place or actor that is not recorded; else it is made and told.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--accept-changed", is_flag=True, help="Take a pack that was changed after it was written.")
@key_options
def import_(
    file: Path,
    source: Path,
    entity: str,
    map_file: Path | None,
    key: str,
    dry: bool,
    known_only: bool,
    as_json: bool,
    accept_changed: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Bring SOURCE into the casebook FILE, which is made where there is none: a pack (a folder) wholly or not
    at all, or the rows of a table (CSV, XLSX) that have no fault."""
    from app.tables import bring_table
    from db.exchange.faults import Faulty
    from db.exchange.importing import read_pack

    def fill(casebook: Casebook) -> None:
        if not source.is_dir():
            bring_table(
                casebook,
                source,
                entity,
                map_file,
                key,
                teller("Rows"),
                dry=dry,
                as_json=as_json,
                known_only=known_only,
            )
            return
        try:
            done = read_pack(casebook, source, teller("Records"), accept_changed=accept_changed)
        except Faulty as faulty:
            for fault in faulty.faults:
                say(fault.text(), err=True)
            raise
        if as_json:
            signed = {"device": done.sender.device, "fingerprint": done.sender.fingerprint,
                      "entry": done.sender.entry, "intact": not done.sender.faults}  # fmt: skip
            print_json(
                {"rows": done.rows, "new": done.count, "signed": signed if done.sender.device else None}
            )
        came = counted(done.count, "1 record came in.", "{n} records came in.")
        click.echo(f"{came}\n{done.sender.sentence()}", err=True)

    if not source.is_dir() and not (entity or map_file):
        raise click.UsageError("A table needs --entity: the kind of record that a row is.")
    if dry and not file.exists():
        from db.storage.trouble import Trouble

        raise Trouble(f"{file.name} does not exist, so there is nothing to try the import on.")
    write_into(file, passphrase_file, no_passphrase, fill)
