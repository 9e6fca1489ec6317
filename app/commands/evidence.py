"""The commands that say whether a casebook, or a pack that left one, is what it was."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.options import telling_steps
from app.listing import print_json, problem_words, say
from app.passphrases import FILE, key_options, open_casebook
from db.model.numerals import counted

if TYPE_CHECKING:
    from db.exchange.signing import Seal
    from db.model.problem import Problem
    from db.storage.casebook import Casebook


@click.command()
@click.argument("file", type=FILE)
@click.option("--export", "exported", type=FILE, help="Only tell whether this file or pack left FILE.")
@click.option(
    "--against", type=FILE, help="Also tell whether FILE still has all that this pack was signed at."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@key_options
@click.pass_context
def check(
    ctx: click.Context,
    file: Path,
    exported: Path | None,
    against: Path | None,
    as_json: bool,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Check pages, links, history, totals and rules of FILE. End with 1 if something is wrong.

    Values that were erased for ever are listed, and are no fault. What a person took away who can open FILE
    and sign anew is seen only with --against a pack that left it before.
    """
    from db.storage.check import check as examine
    from db.storage.check import notes
    from db.storage.trouble import Trouble

    known: list[Problem] = []
    with open_casebook(file, passphrase_file, no_passphrase) as casebook:
        if exported:
            ctx.exit(0 if _left(casebook, exported, as_json) else 1)
        with telling_steps() as said:
            found = examine(casebook, said)
        if against:
            found += _lost(casebook, against)
        with suppress(Trouble):  # what is damaged stands among the problems already
            known = notes(casebook)
    if as_json:
        print_json({"ok": not found, "problems": list(map(problem_words, found)),
                    "notes": list(map(problem_words, known))})  # fmt: skip
    else:
        _print(found)
        said = counted(len(found), "1 problem.", "{n} problems.")
        click.echo(said if found else "Everything is as it should be.")
        _print(known)
    ctx.exit(1 if found else 0)


def _left(casebook: Casebook, exported: Path, as_json: bool) -> bool:
    """Tell whether a file or pack left a casebook unchanged."""
    from db.exchange.exporting import left_as

    entry = left_as(casebook, exported)
    if as_json:
        print_json({"ours": entry is not None, "entry": entry})
    elif entry:
        rows = counted(int(entry["rows"] or 0), "1 row", "{n} rows")
        click.echo(f"Left on {entry['at']} by {entry['by'] or '–'}: {entry['format']}, "
                   f"profile {entry['profile']}, {rows}.")  # fmt: skip
    else:
        click.echo(f"{exported.name} did not leave {casebook.path.name}, or was changed since.")
    return entry is not None


def _lost(casebook: Casebook, against: Path) -> list[Problem]:
    from db.exchange.verifying import holds, verify

    verdict = verify(against)
    altered = [replace(fault, message=f"{against}: {fault.message}") for fault in verdict.faults]
    return [*altered, *(holds(casebook, verdict.seal) if verdict.seal else [])]


def _print(problems: Sequence[Problem]) -> None:
    from db.model.entities import ENTITIES
    from db.storage.check import in_words

    for problem in problems:
        kind = ENTITIES[problem.entity].label if problem.entity in ENTITIES else problem.entity
        where = (problem.rule, kind, problem.record_id)
        say(" ".join(word for word in (*where, in_words(problem)) if word))


@click.command()
@click.argument("pack", type=FILE)
@click.option(
    "--against", type=FILE, help="Also tell whether PACK continues this one, which was received before."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def verify(ctx: click.Context, pack: Path, against: Path | None, as_json: bool) -> None:
    """Tell whether the pack in the folder PACK is as it was signed, by which device and up to which entry of
    its history. End with 1 if not. Neither casebook nor passphrase is needed.

    Compare the fingerprint once with the sender by another way, such as by telephone: it stays the same.
    """
    from db.exchange.verifying import continues
    from db.exchange.verifying import verify as examine

    verdict = examine(pack)
    seal, faults = verdict.seal, [fault.text() for fault in verdict.faults]
    if against:
        earlier = examine(against)
        faults = [f"{pack}: {fault}" for fault in faults]
        faults += [f"{against}: {fault.text()}" for fault in earlier.faults]
        if seal and earlier.seal:
            faults += [fault.text() for fault in continues(seal, earlier.seal)]
    if as_json:
        print_json({"ok": not faults, "problems": faults, "signed": _seal_words(seal) if seal else None})
        ctx.exit(1 if faults else 0)
    for fault in faults:
        say(fault)
    if not faults:
        say("The pack is as it was signed." + (" It continues the earlier one." if against else ""))
    if seal:
        said = _seal_words(seal)
        say(f"Device {said['device']}, fingerprint {said['fingerprint']}")
        say(f"Up to entry {said['entry']:,} of {said['last_entry'] or '–'}, hash {said['hash'] or '–'}")
    ctx.exit(1 if faults else 0)


def _seal_words(seal: Seal) -> dict[str, object]:
    """Return a seal as JSON holds it."""
    from db.storage.devices import fingerprint

    return {
        "casebook": seal.casebook,
        "device": seal.device,
        "fingerprint": fingerprint(seal.key),
        "entry": seal.head.seq,
        "hash": seal.head.hash.hex(),
        "last_entry": seal.stamp,
        "devices": {device: head.seq for device, head in seal.heads.items()},
    }
