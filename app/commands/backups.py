"""The commands that keep a casebook from being lost: backups, restoring, another passphrase."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import teller
from app.listing import print_json
from app.passphrases import FILE, given_passphrase, key_options, new_passphrase, open_casebook, trouble
from db.model.numerals import counted

if TYPE_CHECKING:
    from db.storage.backup import Backup
    from db.storage.restoring import Side

NEWEST = "newest"


@click.command()
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def backups(file: Path, as_json: bool) -> None:
    """List the backups of the casebook FILE that this computer keeps, newest first. FILE need not be there
    any more."""
    from db.storage.backup import folder_of, of_casebook

    found = of_casebook(file)
    if as_json:
        print_json(
            [{"path": str(b.path), "made_at": b.made_at.isoformat(sep=" "), "size": b.size} for b in found]
        )
        return
    for made in found:
        click.echo(f"{_moment(made)}  {made.size / 2**20:8.1f} MB  {made.path}")
    if not found:
        click.echo(f"There are no backups of {file.name} on this computer (none in {folder_of(file)}).")


@click.command()
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE, required=False)
@key_options
def backup(file: Path, folder: Path | None, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Back the casebook FILE up, verified, on this computer; with FOLDER, also there (a stick), read back."""
    from db.storage.backup import copy_to, folder_of, keep_open

    if folder is not None and not folder.is_dir():
        raise trouble("{folder} is no folder: name one that is there.", folder=str(folder))
    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        made = keep_open(casebook.db, casebook.backups or folder_of(file), teller("Pages"))
    click.echo(f"Verified: {made.path}")
    if made.let_go:
        gone = counted(made.let_go, "The oldest backup was", "{n} of the oldest backups were")
        click.echo(f"{gone} let go: the disk has little room.", err=True)
    if folder is not None:
        copied = copy_to(made, folder, teller("Bytes"))
        click.echo(f"Copied and read back: {copied.path} (SHA-256 {copied.sha256})")
        if copied.same_disk:
            click.echo("This is the disk that holds the backup already: it is lost with it.", err=True)


@click.command()
@click.argument("file", type=FILE)
@click.argument("backup", type=FILE, metavar="BACKUP")
@click.option("--yes", is_flag=True, help="Do not ask.")
@key_options
def restore(file: Path, backup: Path, yes: bool, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Put BACKUP (a file, or the word newest) in the place of the casebook FILE.

    First it is said what that takes away and brings back. The present file stays beside, under a new name.
    """
    from app.shell.settings import Settings
    from db.storage import restoring
    from db.storage.backup import of_casebook, verify
    from db.storage.connection import connect, unlock
    from db.storage.seen import Seen
    from db.storage.trouble import Trouble

    if str(backup) == NEWEST:
        found = of_casebook(file)
        if not found:
            raise trouble("There are no backups of {file} on this computer.", file=file.name)
        backup = found[0].path
    words = given_passphrase(backup, passphrase_file, no_passphrase)
    opened = connect(backup, None) if words is None else unlock(backup, words)
    key = opened.key
    opened.close()
    verify(backup, key)
    if file.exists():
        try:
            difference = restoring.compare(file, backup, key)
        except restoring.AnotherCasebook:
            raise
        except Trouble as error:
            click.echo(f"What would be lost cannot be said: {error}", err=True)
        else:
            _tell("Taken away (known only now)", difference.lost)
            _tell("Brought back (known only then)", difference.gained)
    if not yes:
        if not sys.stdin.isatty():
            raise trouble("Nothing was restored: say --yes where nobody can be asked.")
        click.confirm(f"Restore {backup.name}?", abort=True, err=True)
    kept = restoring.restore(file, backup, key, teller("Bytes"), Seen(Settings().folder))
    click.echo(f"Restored: {file}")
    if kept:
        click.echo(f"What was there before: {kept}")


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--new-passphrase-file", type=FILE, help="Take the new passphrase from the first line of this file."
)
@key_options
def passphrase(
    file: Path, new_passphrase_file: Path | None, passphrase_file: Path | None, no_passphrase: bool
) -> None:
    """Change the passphrase of the casebook FILE, after a verified backup; prints the new recovery code.

    Backups made before still open with the old passphrase.
    """
    from db.storage.keys import Challenge, recovery_code
    from db.storage.trouble import Trouble

    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        if not casebook.encrypted:
            raise trouble("{file} is not encrypted: it has no passphrase to change.", file=file.name)
        if casebook.db.read_only:
            said = (
                "{file} can be read but not written, so it keeps its passphrase: copy the casebook to a "
                "place where you may write, and change it there."
            )
            raise trouble(said, file=file.name)
        key = casebook.new_key(new_passphrase(file, new_passphrase_file))
        code = recovery_code(key)
        click.echo("New recovery code, shown only now:", err=True)
        click.echo(code)
        asked = Challenge.of(code)
        while sys.stdin.isatty():
            first, second = asked.groups
            typed = click.prompt(f"To be sure that you have it: groups {first} and {second}", err=True)
            if asked.is_met(typed):
                break
            click.echo("That is not what stands there. Look at your sheet again.", err=True)
        try:
            casebook.change_key(key, teller("Pages"))
        except Trouble:
            click.echo("Throw the recovery code above away: it opens nothing.", err=True)
            raise
    click.echo("The passphrase was changed. Earlier backups open with the old one.", err=True)


def _moment(made: Backup) -> str:
    return made.made_at.strftime("%Y-%m-%d %H:%M:%S")


def _tell(what: str, side: Side) -> None:
    if side.drafts:
        click.echo(f"{what}: {counted(side.drafts, '1 unsaved draft', '{n} unsaved drafts')}", err=True)
    if not side.entries:
        if not side.drafts:
            click.echo(f"{what}: nothing.", err=True)
        return
    parts = [f"{count} {entity} new" for entity, count in side.own]
    parts += [f"{count} {entity} in a later state" for entity, count in side.other]
    between = f"{side.first[:16].replace('T', ' ')} – {side.last[:16].replace('T', ' ')} UTC"
    changes = counted(side.entries, "1 change", "{n} changes")
    click.echo(f"{what}: {changes}, {between}: {', '.join(parts) or 'in the trash'}", err=True)
    for title in side.titles:
        click.echo(f"  {title}", err=True)
