"""The commands that look into a casebook: totals and lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import AS_OF, WHERE
from app.listing import (
    as_known,
    label,
    numbers,
    plain,
    print_json,
    print_table,
    print_total,
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
