"""The commands that look into a casebook: totals, lists, and whether all is as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import AS_OF, WHERE, say_step
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
from app.passphrases import FILE, key_options, open_casebook

if TYPE_CHECKING:
    from db.counting import Total


@click.command()
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


@click.command()
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
        found = examine(casebook, say_step)
    if as_json:
        print_json({"ok": not found, "problems": [problem_words(problem) for problem in found]})
    else:
        for problem in found:
            where = (problem.rule, problem.entity, problem.record_id)
            click.echo(" ".join(word for word in (*where, problem.text()) if word))
        click.echo(f"{len(found)} problems." if found else "Everything is as it should be.")
    ctx.exit(1 if found else 0)


@click.command()
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
