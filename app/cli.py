"""The command line: without a sub-command it opens the window, with one it works without any window.

What a command needs is imported inside it, so that `temoin --help` is quick and no command loads Qt.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.listing import (
    as_known,
    label,
    numbers,
    plain,
    print_json,
    print_table,
    print_total,
    problem_words,
    total_numbers,
)
from app.passphrases import FILE, Command, key_options, make_casebook, open_casebook

if TYPE_CHECKING:
    from db.counting import Total
    from db.storage.casebook import Casebook

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
                stream.reconfigure(encoding="utf-8")  # also where it leads into a file on Windows
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(str(trouble), err=True)
            ctx.exit(1)


def window_options(command: Command) -> Command:
    """Add the options of the window."""
    data = click.option("--data", type=FILE, metavar="DIR", help="Keep the window's settings in this folder.")
    temp = click.option("--temp", is_flag=True, help="Keep the window's settings nowhere.")
    return data(temp(command))


@click.group(cls=Temoin, invoke_without_command=True, subcommand_metavar="[FILE | COMMAND [ARGS]...]")
@window_options
@click.version_option(package_name="temoin")
@click.pass_context
def cli(ctx: click.Context, data: Path | None, temp: bool) -> None:
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
        _open_window(ctx, None, data, temp)
    elif ctx.invoked_subcommand != WINDOW and (data or temp):
        raise click.UsageError("--data and --temp belong to the window: leave them out with a command.")


@click.command(WINDOW)
@click.argument("file", type=FILE)
@window_options
@click.pass_context
def window(ctx: click.Context, file: Path, data: Path | None, temp: bool) -> None:
    """Open a casebook in the window."""
    if not file.exists() and file.name == str(file) and not file.suffix:
        raise click.UsageError(
            f"There is no command and no file “{file}”. “temoin --help” lists the commands."
        )
    given = ctx.parent.params if ctx.parent else {}
    _open_window(ctx, file, data or given.get("data"), temp or bool(given.get("temp")))


def _open_window(ctx: click.Context, file: Path | None, data: Path | None, temp: bool) -> None:
    from app.shell.program import run

    ctx.exit(run(file, data, temp))


def _teller(what: str) -> Callable[[int, int], None]:
    """Return a function that tells (done, total) on the terminal, and nothing where there is none."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def tell(done: int, total: int) -> None:
        of = f" of {total:,}" if total else ""
        click.echo(f"\r{what}: {done:,}{of}", nl=bool(total) and done >= total, err=True)

    return tell


def _say_step(step: str) -> None:
    if sys.stderr.isatty():
        click.echo(step, err=True)


AS_OF = click.option(
    "--as-of", default="", metavar="DATE", help="As the casebook was known at the end of that day."
)


WHERE = click.option(
    "--where",
    multiple=True,
    metavar="FILTER",
    help="Only records that hold all of this: words, and terms such as perpetrator:Dozo, date:2024-01, "
    "killed:>=10, status:draft,submitted, -has:files, name:none. A mistake is said with what is possible.",
)


# The commands


@cli.command()
@click.argument("file", type=FILE)
@key_options
def new(file: Path, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Make the empty casebook FILE."""
    make_casebook(file, passphrase_file, no_passphrase, lambda casebook: None)


@cli.command()
@click.argument("file", type=FILE)
@key_options
def sample(file: Path, passphrase_file: Path | None, no_passphrase: bool) -> None:
    """Make the example casebook FILE: two attacks of January 2024."""
    from db.sample import write

    make_casebook(file, passphrase_file, no_passphrase, write)


@cli.command()
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
        write(casebook, attacks, seed, _teller("Attacks"))

    _write_into(file, passphrase_file, no_passphrase, fill)


def _write_into(file: Path, named: Path | None, plain: bool, fill: Callable[[Casebook], None]) -> None:
    """Fill a casebook, which is made where there is none."""
    if not file.exists():
        make_casebook(file, named, plain, fill)
        return
    with open_casebook(file, named, plain) as casebook:
        fill(casebook)


@cli.command()
@click.argument("file", type=FILE)
@WHERE
@AS_OF
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@key_options
def totals(
    file: Path,
    where: Sequence[str],
    as_of: str,
    as_json: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Print the totals of the casebook FILE by measure; parts such as children add nothing. --where chooses
    attacks."""
    from db.counting import measures
    from db.model.entities import ATTACK

    opened = open_casebook(file, passphrase_file, no_passphrase)
    with opened, as_known(opened, as_of) as casebook:
        found = casebook.totals(numbers(casebook, ATTACK, where) if where else None)
    codes = [code for code in measures() if any(measure == code for measure, _ in found)]
    subsets: dict[str, dict[str, Total]] = {}
    for (measure, part), total in sorted(found.items()):
        if part:
            subsets.setdefault(measure, {})[part] = total
    if as_json:
        whole = {code: total_numbers(found[code, ""]) for code in codes if (code, "") in found}
        parts = {
            code: {part: total_numbers(total) for part, total in of_measure.items()}
            for code, of_measure in subsets.items()
        }
        print_json({"measures": whole, "subsets": parts})
        return
    for code in codes:
        if (code, "") in found:
            print_total(label(code), found[code, ""])
        for part, total in subsets.get(code, {}).items():
            print_total("  of these: " + ", ".join(map(label, part.split("+"))), total)


@cli.command()
@click.argument("file", type=FILE)
@click.option("--export", "exported", type=FILE, help="Only tell whether this file or pack left FILE.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@key_options
@click.pass_context
def check(
    ctx: click.Context,
    file: Path,
    exported: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Check pages, links, history, totals and rules of FILE. End with 1 if something is wrong."""
    from db.exchange.exporting import left_as
    from db.storage.check import check as examine

    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        if exported:
            entry = left_as(casebook, exported)
            if as_json:
                print_json({"ours": entry is not None, "entry": entry})
            elif entry:
                click.echo(f"Left on {entry['at']} by {entry['by'] or '–'}: {entry['format']}, "
                           f"profile {entry['profile']}, {entry['rows']:,} rows.")  # fmt: skip
            else:
                click.echo(f"{exported.name} did not leave {file.name}, or was changed since.")
            ctx.exit(0 if entry else 1)
        found = examine(casebook, _say_step)
    if as_json:
        print_json({"ok": not found, "problems": [problem_words(problem) for problem in found]})
    else:
        for problem in found:
            where = (problem.rule, problem.entity, problem.record_id)
            click.echo(" ".join(word for word in (*where, problem.text()) if word))
        click.echo(f"{len(found)} problems." if found else "Everything is as it should be.")
    ctx.exit(1 if found else 0)


@cli.command()
@click.argument("file", type=FILE)
@click.argument("entity")
@WHERE
@AS_OF
@click.option("--json", "as_json", is_flag=True, help="Print JSON: every column of every record.")
@key_options
def show(
    file: Path,
    entity: str,
    where: Sequence[str],
    as_of: str,
    as_json: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """List the records of one kind, such as attack, victim, abduction, source, place or tally."""
    from db.model.entities import ENTITIES
    from db.storage import query

    if entity not in ENTITIES or entity == "contact":
        kinds = ", ".join(name for name in ENTITIES if name != "contact")
        raise click.UsageError(f"“{entity}” is no kind of record that can be listed: choose one of {kinds}.")
    described = ENTITIES[entity]
    opened = open_casebook(file, passphrase_file, no_passphrase)
    with opened, as_known(opened, as_of) as casebook:
        ns = numbers(casebook, described, where)
        listed = [f for f in query.columns(described) if f.listed]
        links = [f.name for f in described.links if f.listed and f.to]
        page = query.page(casebook.db, entity, ns, [] if as_json else links)
    if as_json:
        print_json([plain(described, page[n]) for n in ns])
        return
    lines = [[f.label for f in listed], *([query.shown(f, page[n]) for f in listed] for n in ns)]
    print_table(lines)


@cli.command()
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
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Write the casebook FILE to OUT: a folder for pack and huridocs, else a file. --where chooses attacks,
    which leave with all that belongs to them."""
    from db.exchange.csvtext import DELIMITERS, Dialect
    from db.exchange.exporting import export as write
    from db.model.entities import ATTACK

    delimiter = "\t" if delimiter in ("tab", "\\t") else delimiter
    if delimiter not in DELIMITERS:
        raise click.UsageError("--delimiter takes one of , ; | tab.")
    dialect = Dialect(delimiter, bom=not no_bom, guarded=not exact)
    said = " ".join(where)
    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        progress = _teller("Records")
        only = numbers(casebook, ATTACK, where) if where else None
        done = write(
            casebook, out, format_name, profile, dialect, progress, replace=force, only=only, asked=said
        )
    withheld = sum(done.withheld.values())
    click.echo(f"{done.count:,} rows left by the profile {profile}, {withheld:,} records stayed.", err=True)


@cli.command("import")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@click.option("--entity", default="", help="The kind of record that a row is: attack, victim, source …")
@click.option(
    "--map", "map_file", type=FILE, help="Where the columns go, as JSON; found by their names without."
)
@click.option("--key", default="", help="The field by which a record that is there already is found again.")
@click.option("--dry-run", "dry", is_flag=True, help="Only tell what would come in.")
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
            bring_table(casebook, source, entity, map_file, key, _teller("Rows"), dry=dry, as_json=as_json)
            return
        try:
            done = read_pack(casebook, source, _teller("Records"), accept_changed=accept_changed)
        except Faulty as faulty:
            click.echo("\n".join(fault.text() for fault in faulty.faults), err=True)
            raise
        if as_json:
            print_json({"rows": done.rows, "new": done.count})
        click.echo(f"{done.count:,} records came in.", err=True)

    if not source.is_dir() and not (entity or map_file):
        raise click.UsageError("A table needs --entity: the kind of record that a row is.")
    if dry and not file.exists():
        from db.storage.trouble import Trouble

        raise Trouble(f"{file.name} does not exist, so there is nothing to try the import on.")
    _write_into(file, passphrase_file, no_passphrase, fill)


@cli.command()
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
        done = load(casebook, geo_file, _teller("Bytes"))
    where = done.countries[0] if len(done.countries) == 1 else f"{len(done.countries)} countries"
    replaced = f", in place of {done.replaced:,}" if done.replaced else ""
    click.echo(
        f"{done.kind}, {where}: {done.rows:,} rows, newest of {done.vintage or 'unknown date'}{replaced}."
    )
