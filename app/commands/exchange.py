"""The commands by which records leave a casebook and come into one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.casebooks import write_into
from app.commands.options import WHERE, on_terminal, teller
from app.listing import numbers, print_json, say
from app.passphrases import FILE, key_options, open_casebook
from db.model.numerals import counted

if TYPE_CHECKING:
    from db.exchange.lonenames import Alone
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
    help="You looked at this place and it may leave, in the words in which it was printed for this format "
    "(of a pack “Attack MLI-2024-0001, Summary: an e-mail address”, of a table “MLI-2024-0001, summary: an "
    "e-mail address”); once for each. The casebook keeps that you said so.",
)
@click.option(
    "--may-leave-file",
    type=FILE,
    help="Take such places from a text file, one a line, as the command prints them.",
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
    may_leave_file: Path | None,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Write the casebook FILE to OUT: a folder for pack and huridocs, else a file. --where chooses attacks,
    which leave with all that belongs to them."""
    from db.exchange.csvguard import DELIMITERS, Dialect
    from db.exchange.exporting import FORMATS
    from db.exchange.exporting import export as write
    from db.exchange.files import reading
    from db.exchange.leaks import Leaking
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
    if out.exists() and not force and (format in ("pack", "huridocs") or not out.is_dir()):
        raise Trouble(f"“{out.name}” exists already: choose another name, or add --force to replace it.")
    said = " ".join(where)
    let_go = list(may_leave)
    if may_leave_file is not None:
        with reading(may_leave_file) as stream:
            let_go += filter(None, map(str.strip, stream.read().decode("utf-8-sig", "replace").splitlines()))
    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        progress = teller("Records")
        only = numbers(casebook, ATTACK, where) if where else None
        try:
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
                let_go=let_go,
            )
        except Leaking as leaking:
            for one in dict.fromkeys(found.text() for found in leaking.found):
                say(one)
            click.echo("Each place stands on a line of its own, as --may-leave takes it.", err=True)
            raise
        except KeyboardInterrupt:
            click.echo("\nStopped: nothing was written.", err=True)
            raise
    _say_alone(done.alone)
    withheld = sum(done.withheld.values())
    left = counted(done.count, "1 row", "{n} rows")
    stayed = counted(withheld, "1 record", "{n} records")
    click.echo(f"{left} left by the profile {profile}, {stayed} stayed.", err=True)


def _say_alone(alone: Alone) -> None:
    """Say where part of a contact's name stands alone, so that a person looks at it."""
    from db.exchange.leaks import TOLD

    if not alone:
        return
    some = [counted(len(alone.places), "1 place", "{n} places")] if alone.places else []
    some += ["more than could be listed"] if alone.more else []
    click.echo(
        f"Look at {' and '.join(some)} that left: a family name or a given name of a contact stands alone "
        "there and may give somebody away.",
        err=True,
    )
    for place in alone.places[:TOLD]:
        say(place.place(), err=True)
    if len(alone.places) > TOLD:
        click.echo(f"+{len(alone.places) - TOLD:,}", err=True)


@click.command("import")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@click.option(
    "--entity",
    default="",
    help="The kind of record that a row is: attack, victim, abduction, source, place, actor …",
)
@click.option(
    "--map", "map_file", type=FILE, help="Where the columns go, as JSON; found by their names without."
)
@click.option(
    "--key",
    default="",
    help="The field, or its column, by which a record that is there already is found again and changed.",
)
@click.option("--encoding", default="", help="Of a CSV file, where it is found out wrongly: cp850, cp1256 …")
@click.option("--delimiter", default="", help="Of a CSV file, where it is found out wrongly: , ; | or tab.")
@click.option("--sheet", default="", help="The sheet of a workbook; without, the first that has rows.")
@click.option(
    "--dates",
    type=click.Choice(["day", "month"]),
    default=None,
    help="What comes first in dates such as 06/01/2024; without, the table tells.",
)
@click.option("--dry-run", "dry", is_flag=True, help="Only tell what would come in.")
@click.option(
    "--known-only",
    is_flag=True,
    help="Take rows as faulty that name a place or actor that is not recorded; else it is made and told.",
)
@click.option("--yes", is_flag=True, help="On a terminal, make what rows name without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--accept-changed", is_flag=True, help="Take a pack that was changed after it was written.")
@click.option("--accept-unsigned", is_flag=True, help="Take a pack that nobody signed.")
@key_options
def import_(
    file: Path,
    source: Path,
    entity: str,
    map_file: Path | None,
    key: str,
    encoding: str,
    delimiter: str,
    sheet: str,
    dates: str | None,
    dry: bool,
    known_only: bool,
    yes: bool,
    as_json: bool,
    accept_changed: bool,
    accept_unsigned: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Bring SOURCE into the casebook FILE, which is made where there is none: a pack (a folder) wholly or not
    at all, or the rows of a table (CSV, XLSX) that have no fault.

    Places and actors that rows name and that are not recorded are made: on a terminal they are listed first,
    and you are asked; elsewhere, or with --yes, each is named in what is printed. A pack that was altered, or
    that nobody signed, is read only if you say so.
    """
    from app.tables import Asked, bring_table
    from db.exchange.csvguard import DELIMITERS

    delimiter = "\t" if delimiter in ("tab", "\\t") else delimiter
    if delimiter and delimiter not in DELIMITERS:
        raise click.UsageError("--delimiter takes one of , ; | tab.")

    def fill(casebook: Casebook) -> None:
        if source.is_dir():
            _bring_pack(
                casebook,
                source,
                dry=dry,
                as_json=as_json,
                accept_changed=accept_changed,
                accept_unsigned=accept_unsigned,
            )
        else:
            asked = Asked(
                entity, map_file, key, encoding, delimiter, sheet, dates or "", dry, as_json, known_only
            )
            bring_table(casebook, source, asked, lambda: teller("Rows"), ask=not yes and on_terminal())

    if not source.is_dir() and not (entity or map_file):
        raise click.UsageError("A table needs --entity: the kind of record that a row is.")
    if dry and not file.exists():
        from db.storage.trouble import Trouble

        raise Trouble(f"{file.name} does not exist, so there is nothing to try the import on.")
    write_into(file, passphrase_file, no_passphrase, fill)


def _bring_pack(
    casebook: Casebook,
    folder: Path,
    *,
    dry: bool,
    as_json: bool,
    accept_changed: bool,
    accept_unsigned: bool,
) -> None:
    """Bring a pack in after telling who vouches for it; on a terminal a person decides. Raise Trouble."""
    from db.exchange.faults import Faulty
    from db.exchange.importing import read_pack
    from db.exchange.packfolder import standing

    found = standing(folder)
    say(found.sentence(), err=True)
    if found.doubtful and not dry and not (accept_changed or accept_unsigned) and on_terminal():
        click.confirm("Read it all the same?", abort=True, err=True)
        accept_changed = True
    try:
        done = read_pack(
            casebook,
            folder,
            teller("Records"),
            accept_changed=accept_changed,
            accept_unsigned=accept_unsigned,
            dry=dry,
        )
    except Faulty as faulty:
        for fault in faulty.faults:
            say(fault.text(), err=True)
        raise
    if as_json:
        given = done.sender
        signed = {
            "device": given.device,
            "fingerprint": given.fingerprint,
            "entry": given.entry,
            "intact": not given.faults,
        }
        print_json(
            {"rows": done.rows, "new": done.count, "signed": signed if given.signed else None, "dry_run": dry}
        )
    click.echo(f"{done.count:,} records {'would come' if dry else 'came'} in.", err=True)
