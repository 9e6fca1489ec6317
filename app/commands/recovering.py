"""The command that saves what is undamaged of a damaged casebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import teller
from app.listing import print_json
from app.passphrases import FILE, given_passphrase, key_options, trouble
from db.model.numerals import counted

if TYPE_CHECKING:
    from db.storage.carving.mending import Recovery


@click.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option(
    "--recovery-code",
    is_flag=True,
    help="What is typed, or stands in the passphrase file, is the recovery code.",
)
@click.option(
    "--backup",
    "backups",
    type=FILE,
    multiple=True,
    help="A backup: without one no passphrase works where the beginning of the file is lost.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@key_options
def recover(
    file: Path,
    out: Path,
    recovery_code: bool,
    backups: tuple[Path, ...],
    as_json: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Save what is undamaged of the casebook FILE into the new casebook OUT, and list beside it what is
    missing, older or without proof. FILE is left as it is.

    Look at the newest backup first, which it names: it may hold more.
    """
    from db.storage.backup import of_casebook
    from db.storage.carving import recovering

    if out.exists():
        raise trouble("{file} exists already and was left as it is. Choose another name.", file=out.name)
    recovering.require_remains(file)
    kept = of_casebook(file)
    words = given_passphrase(file, passphrase_file, no_passphrase)
    code = words or "" if recovery_code else ""
    others = [*backups, *(backup.path for backup in kept)]
    key, salt = recovering.key_of(file, None if recovery_code else words, code, others)
    found = recovering.recover(file, out, key, salt, teller("Pages"))
    newest = str(kept[0].path) if kept else ""
    if as_json:
        print_json(_told(found, str(recovering.report_of(out)), newest))
        return
    records = counted(found.count_rows(), "1 record", "{n} records")
    entries = counted(found.rows.get("change", 0), "1 entry", "{n} entries")
    click.echo(f"In {out.name}: {records}, {entries} of their history.")
    _say_pieces(found)
    for state, (one, many) in STATES.items():
        if count := found.count(state):
            click.echo(counted(count, one, many))
    if lost := found.count_lost():
        gone = counted(
            lost, "At least 1 entry of the history is lost", "At least {n} entries of the history are lost"
        )
        click.echo(f"{gone}; “temoin check” will say so in one line.")
    if found.is_without_history():
        click.echo(NO_HISTORY if found.damaged or found.missing else EARLY)
    if not found.authentic:
        click.echo(UNSURE)
    click.echo(f"Which ones: {recovering.report_of(out)}")
    if newest:
        click.echo(f"The newest backup of {file.name} is {newest}: compare the two.")


def _say_pieces(found: Recovery) -> None:
    """Say how much of the file is damaged, and how much is not there."""
    of = f"of the {found.pages:,} pieces of the file (4 KB each)"
    if found.missing and found.sized:
        whole = found.pages + found.missing
        share = max(1, round(100 * found.missing / whole))
        are = counted(found.missing, "1 is", "{n} are")
        click.echo(
            f"The file was cut: of its {whole:,} pieces (4 KB each) {are} missing at its end ({share} %)."
        )
        of = f"of the {found.pages:,} pieces that are there"
    elif found.missing:
        are = counted(found.missing, "1 piece (4 KB) is", "{n} pieces (4 KB each) are")
        click.echo(f"The file was cut: at least {are} missing at its end.")
    elif not found.sized:
        click.echo(UNSIZED)
    click.echo(counted(len(found.damaged), f"1 {of} is damaged.", f"{{n}} {of} are damaged."))


UNSIZED = (
    "The beginning of the file, which says how long it was, is lost: whether something is missing at its end "
    "cannot be told."
)
NO_HISTORY = "Of the history nothing could be read: it stood in what is damaged or missing. A backup has it."
EARLY = (
    "Of the history nothing could be read. If no version since the first ones had this casebook open, it is "
    "of a form that this command cannot save: a backup that opens still has all of it, so rather restore "
    "that one."
)
UNSURE = (
    "The beginning of the file is lost: damage inside a piece could not be told for certain, and the new "
    "casebook opens with the recovery code only, until it gets a passphrase."
)
STATES = {
    "missing": ("1 record is missing.", "{n} records are missing."),
    "rebuilt": (
        "1 record was made again from its history.", "{n} records were made again from their history.",
    ),
    "older": (
        "1 record was made again from a history of which later entries are lost: it may be older.",
        "{n} records were made again from a history of which later entries are lost: they may be older.",
    ),
    "unlinked": ("1 link leads to a record that is missing.", "{n} links lead to records that are missing."),
    "unproved": (
        "1 record is there, but entries of its history are lost.",
        "{n} records are there, but entries of their history are lost.",
    ),
    "refused": (
        "1 record stood there twice, or not as a record can be: it was left out.",
        "{n} records stood there twice, or not as a record can be: they were left out.",
    ),
    "file": ("1 attached file is not whole.", "{n} attached files are not whole."),
}  # fmt: skip


def _told(found: Recovery, report: str, newest: str) -> dict[str, object]:
    """Return a recovery as JSON holds it."""
    return {
        "rows": found.rows,
        "pages": found.pages,
        "damaged_pages": found.damaged,
        "missing_pages": found.missing,
        "missing_pages_known": found.sized,
        "authentic": found.authentic,
        "losses": [vars(loss) for loss in found.losses],
        "lost_entries": found.lost_entries,
        "report": report,
        "newest_backup": newest,
    }
