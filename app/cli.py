"""The command line: without a sub-command it opens the window, with one it works without any window.

What a command needs is imported inside it, so that `temoin --help` is quick and no command loads Qt.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import click

from app.commands import backups, casebooks, evidence, exchange, looking, recovering
from app.listing import visible
from app.passphrases import FILE, Command

WINDOW = ""  # the name of the command that takes a file in place of a command


class Temoin(click.Group):
    """A group that takes a file in place of a sub-command, and says troubles in a sentence."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return WINDOW, window, args

    def invoke(self, ctx: click.Context) -> Any:
        from db.storage.trouble import Trouble

        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # Names of files may hold bytes that are no letters.
                # Also where it leads into a file on Windows.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(visible(str(trouble)), err=True)
            ctx.exit(1)
        except OSError as error:
            if error.filename is None:
                raise
            click.echo(visible(f"{error.filename} cannot be used ({error.strerror})."), err=True)
            ctx.exit(1)


def window_options(command: Command) -> Command:
    """Add the options of the window."""
    data = click.option("--data", type=FILE, metavar="DIR", help="Keep the window's settings in this folder.")
    temp = click.option("--temp", is_flag=True, help="Keep the window's settings nowhere.")
    locked = click.option("--locked", is_flag=True, hidden=True)  # how a locked window starts anew
    return data(temp(locked(command)))


@click.group(cls=Temoin, invoke_without_command=True, subcommand_metavar="[FILE | COMMAND [ARGS]...]")
@window_options
@click.version_option(package_name="temoin")
@click.pass_context
def cli(ctx: click.Context, data: Path | None, temp: bool, locked: bool) -> None:
    """Record attacks on civilians offline, exactly and safely.

    Without a command it opens the window, with the casebook FILE if one is named. (A file that is called like
    a command is opened as ./sample.)

    A command asks for the passphrase of the casebook. It takes it instead from the first line of a file that
    --passphrase-file or the variable TEMOIN_PASSPHRASE_FILE names. Only with --no-passphrase does it make or
    open a file that is not encrypted.

    A command ends with 0 when it succeeded, with 1 and a sentence for what you can mend, and with 2 when it
    was called wrongly.
    """
    if ctx.invoked_subcommand is None:
        _open_window(ctx, None, data, temp, locked)
    elif ctx.invoked_subcommand != WINDOW and (data or temp):
        raise click.UsageError("--data and --temp belong to the window: leave them out with a command.")


@click.command(WINDOW)
@click.argument("file", type=FILE)
@window_options
@click.pass_context
def window(ctx: click.Context, file: Path, data: Path | None, temp: bool, locked: bool) -> None:
    """Open a casebook in the window."""
    if not file.exists() and file.name == str(file) and not file.suffix:
        raise click.UsageError(
            f"There is no command and no file “{file}”. “temoin --help” lists the commands."
        )
    given = ctx.parent.params if ctx.parent else {}
    locked = locked or bool(given.get("locked"))
    _open_window(ctx, file, data or given.get("data"), temp or bool(given.get("temp")), locked)


def _open_window(ctx: click.Context, file: Path | None, data: Path | None, temp: bool, locked: bool) -> None:
    from app.starting import run

    ctx.exit(run(file, data, temp, locked))


COMMANDS = (
    casebooks.new,
    casebooks.sample,
    looking.totals,
    looking.show,
    evidence.check,
    evidence.verify,
    recovering.recover,
    exchange.export,
    exchange.import_,
    casebooks.gazetteer,
    casebooks.demo,
    backups.backups,
    backups.backup,
    backups.restore,
    backups.passphrase,
)
for command in COMMANDS:
    cli.add_command(command)
