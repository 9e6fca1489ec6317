"""The commands that make casebooks and fill them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import teller
from app.passphrases import FILE, key_options, make_casebook, open_casebook
from db.model.numerals import counted

if TYPE_CHECKING:
    from db.storage.casebook import Casebook


@click.command()
@click.argument("file", type=FILE)
@key_options
def new(file: Path, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Make the empty casebook FILE."""
    make_casebook(file, passphrase_file, no_passphrase, lambda casebook: None)


@click.command()
@click.argument("file", type=FILE)
@key_options
def sample(file: Path, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Make the example casebook FILE: two attacks of January 2024."""
    from db.sample import write

    make_casebook(file, passphrase_file, no_passphrase, write)


@click.command()
@click.argument("file", type=FILE)
@click.option("--attacks", type=click.IntRange(1), required=True, help="How many attacks to invent.")
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The same seed invents the same attacks."
)
@key_options
def demo(file: Path, attacks: int, seed: int, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Add invented attacks to the casebook FILE, made where there is none. All of it is fiction."""
    from db.demo import write

    def fill(casebook: Casebook) -> None:
        write(casebook, attacks, seed, teller("Attacks"))

    write_into(file, passphrase_file, no_passphrase, fill)


def write_into(file: Path, named: Path | None, plain: bool, fill: Callable[[Casebook], None]) -> None:
    """Fill a casebook, which is made where there is none."""
    if not file.exists():
        make_casebook(file, named, plain, fill)
        return
    with open_casebook(file, named, plain) as casebook:
        fill(casebook)


@click.command()
@click.argument("file", type=FILE)
@click.argument("geo_file", type=FILE)
@key_options
def gazetteer(file: Path, geo_file: Path, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Load place names or P-codes from GEO_FILE into the casebook FILE, to find places without a network.

    GEO_FILE is a country's file from GeoNames (ML.txt, unpacked) or OCHA's P-codes (CSV). It replaces an
    earlier edition.
    """
    from db.storage.gazetteer import load

    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        done = load(casebook, geo_file, teller("Bytes"))
    where = done.countries[0] if len(done.countries) == 1 else f"{len(done.countries)} countries"
    replaced = f", in place of {done.replaced:,}" if done.replaced else ""
    rows = counted(done.rows, "1 row", "{n} rows")
    click.echo(f"{done.kind}, {where}: {rows}, newest of {done.vintage or 'unknown date'}{replaced}.")
