"""How the command line opens and makes casebooks: where the passphrase comes from, and what is said of it."""

from __future__ import annotations

import getpass
import math
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from app.listing import visible

if TYPE_CHECKING:
    from db.storage.casebook import Casebook

Command = TypeVar("Command", bound=Callable[..., Any])
LONGEST_NAME = 255  # bytes of a file's name, or of a folder's on the way to it
LONGEST_PASSPHRASE = 4096  # bytes


class Unfit(click.ClickException):
    """A file that cannot be there: said in a sentence, like a Trouble."""

    def show(self, file: object = None) -> None:
        click.echo(visible(self.message), err=True)


class FilePath(click.Path):
    """The name of a file, there or not, that the system can be asked for."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path. Raise Unfit where no file can be called so."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if long := [part for part in path.parts if len(os.fsencode(part)) > LONGEST_NAME]:
            raise Unfit(f"The name “{long[0][:40]}…” is too long: no file can be called so.")
        return path if path.name else path.resolve()


FILE = FilePath(path_type=Path, readable=False)
TRIES = 5  # at a passphrase that is typed, before the command ends


def key_options(command: Command) -> Command:
    """Add the options that say where the passphrase comes from."""
    named = click.option(
        "--passphrase-file",
        type=FILE,
        envvar="TEMOIN_PASSPHRASE_FILE",
        help="Take the passphrase from the first line of this file.",
    )
    plain = click.option("--no-passphrase", is_flag=True, help="Make or open an unencrypted file.")
    return named(plain(command))


def open_casebook(file: Path, named: Path | None, plain: bool) -> Casebook:
    """Open a casebook; `named` is the passphrase file, `plain` allows an unencrypted one. Raise Trouble.

    Who types a wrong passphrase is asked again, after a while that grows.
    """
    from db.storage import patience
    from db.storage.backup import folder_of
    from db.storage.casebook import Casebook
    from db.storage.casefile import is_plain
    from db.storage.trouble import WrongPassphrase

    if is_plain(file) and not plain:
        raise trouble("{file} is not encrypted. Add --no-passphrase to open it all the same.", file=file.name)
    for last in range(TRIES - 1, -1, -1):
        words = given_passphrase(file, named, plain)
        wait = 0.0 if plain or named else patience.left(file)
        if wait:
            seconds = math.ceil(wait)
            click.echo(f"The passphrases before were wrong, so this one is tried in {seconds} s.", err=True)
            time.sleep(wait)
        try:
            opened = Casebook.open(file, words, author=_author(), backups=folder_of(file))
        except WrongPassphrase as wrong:
            if plain or named:
                raise
            patience.missed(file)
            if not last:
                raise
            click.echo(str(wrong), err=True)
        else:
            if not plain:
                patience.met(file)
            return _recognised(opened)
    raise AssertionError("the last try returns or raises")


def given_passphrase(file: Path, named: Path | None, plain: bool) -> str | None:
    """Return the passphrase of a casebook, asked for where no file names it; None for an unencrypted one."""
    from app.shell.settings import Settings
    from db.storage import patience

    patience.keep_in(Settings().folder)
    return _passphrase(file, named, plain, making=False)


def new_passphrase(file: Path, named: Path | None) -> str:
    """Return the passphrase that a casebook shall have, typed twice where no file names it. Raise Trouble."""
    return _passphrase(file, named, False, making=True) or ""


def _recognised(opened: Casebook) -> Casebook:
    """Say whether a casebook is older than what this computer saw of it, and remember it when it closes."""
    from app.shell.settings import Settings
    from db.storage.seen import Seen, recognise

    try:
        notice = recognise(opened, Seen(Settings().folder))
    except BaseException:
        opened.close()
        raise
    if notice:
        click.echo(notice.text(), err=True)
    if opened.setting("leaving"):
        from db.exchange import brokenoff
        from db.storage.trouble import Trouble

        with suppress(Trouble):  # tried again the next time
            if left := brokenoff.clear(opened):
                click.echo(left.text(), err=True)
    return opened


def make_casebook(file: Path, named: Path | None, plain: bool, fill: Callable[[Casebook], None]) -> None:
    """Make a casebook and print its recovery code; one that cannot be filled is not left. Raise Trouble."""
    from db.storage.casebook import Casebook

    if file.exists():  # before the passphrase is asked for
        sentence = "{file} exists already and was left as it is. Choose another name, or open it."
        raise trouble(sentence, file=file.name)
    made = Casebook.create(file, _passphrase(file, named, plain, making=True), author=_author())
    try:
        with made as casebook:
            fill(casebook)
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    if made.recovery_code:
        click.echo("Recovery code, shown only now; it opens the casebook without the passphrase:", err=True)
        click.echo(made.recovery_code)


def _is_plain(file: Path) -> bool:
    """Say whether a file is seen not to be encrypted; what is wrong with it, its opening says."""
    from db.storage.casefile import is_plain
    from db.storage.trouble import Trouble

    try:
        return is_plain(file)
    except Trouble:
        return False


def _passphrase(file: Path, named: Path | None, plain: bool, making: bool) -> str | None:
    """Return the passphrase for a casebook, None for an unencrypted one."""
    if plain:
        typed = click.get_current_context().get_parameter_source("passphrase_file")
        if typed is ParameterSource.COMMANDLINE:
            raise click.UsageError("--passphrase-file and --no-passphrase exclude each other.")
        if making or _is_plain(file):
            click.echo(f"{file.name} is not encrypted: whoever has the file can read it.", err=True)
        return None
    if named:
        words = _first_line(named)
        if making:
            _tell_strength(words)
        return words
    if not sys.stdin.isatty():
        raise trouble(
            "A passphrase is needed: name a file that holds it with --passphrase-file or in "
            "TEMOIN_PASSPHRASE_FILE, or say --no-passphrase for a casebook that is not encrypted."
        )
    prompt = f"New passphrase of {file.name}" if making else f"Passphrase of {file.name}"
    words = str(click.prompt(prompt, hide_input=True, confirmation_prompt=making, err=True))
    if making:
        _tell_strength(words)
    return words


def _tell_strength(words: str) -> None:
    """Say how hard a passphrase is to guess, and offer a better one where it is not hard."""
    from db.storage import keys

    score, said = keys.strength(words)
    click.echo(said, err=True)
    if score <= keys.WEAK:
        offered = keys.six_words()
        click.echo(
            f"Better: six random words, such as “{offered}”. “temoin passphrase” changes it.", err=True
        )


def _first_line(named: Path) -> str:
    try:
        with named.open(encoding="utf-8-sig", newline="") as lines:
            words = lines.readline(LONGEST_PASSPHRASE + 1).rstrip("\r\n")
    except OSError as error:
        sentence = "The passphrase file {file} cannot be read ({reason})."
        raise trouble(sentence, file=str(named), reason=error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise trouble("The passphrase file {file} is not a UTF-8 text.", file=str(named)) from None
    if len(words) > LONGEST_PASSPHRASE:
        raise trouble("The first line of {file} is too long for a passphrase.", file=str(named))
    if not words:
        raise trouble("The passphrase file {file} has an empty first line.", file=str(named))
    return words


def _author() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, a system without a list of users
        return ""


def trouble(sentence: str, **values: str) -> Exception:
    """Return a sentence that ends a command."""
    from db.storage.trouble import Trouble

    return Trouble(sentence, **values)
