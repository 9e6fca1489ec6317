"""The pack: the whole casebook as CSV, one file a kind of record, with a codebook and a description of all.

It is what Témoin itself reads back, and a Frictionless data package for everything else. The same records
give the same bytes: nothing in these files tells when they were written. Beside them `signature.json` says
which device wrote them and where its history stood; it alone differs when the same records leave another
casebook.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from db.exchange import codebookpage, schemas, signing, tablelines
from db.exchange.codebook import HEADER, codebook
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer
from db.exchange.files import PACK_MARK, NewFolder, spoken
from db.exchange.leaving import Going
from db.exchange.methods import IN_FOLDER, Treatment, note
from db.exchange.profiles import HQ, Profile
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.exchange.tablelines import Block
from db.model.entity import Entity
from db.model.fields import Value
from db.model.program import VERSION
from db.storage.ahead import Ahead
from db.storage.casebook import Casebook

FORMAT = 1  # of the pack; raised when an older program could not read it
GUARD = "'"
EARLIER = "withheld"  # the setting that keeps what was withheld from the pack that was read
CODEBOOK = "codebook"
CODEBOOK_PAGE = "codebook.html"

METHOD = Treatment(
    title="Casebook as a pack",
    what="The whole casebook as tables that point at each other by `id`, one CSV file a kind of record, "
    "UTF-8, codes, dates ISO 8601. `datapackage.json` describes them by the Frictionless standard, "
    "`codebook.csv` and `codebook.html` explain every field and code. Témoin reads it back.",
    numbers="`tally` holds the counts with the adopted numbers, `figure` what each source says. The totals "
    "are not written here: they follow from the rules above.",
    no_coordinates="`lat` and `lon` of the place are empty.",
    several_places="A record in `attack_place` for each; a count for one of them points at it.",
    rival_perpetrators="A record in `involvement` for each version; rival ones have the same letter in "
    "`alt_group`.",
    no_figure="A record in `tally` without numbers.",
    left_out="None, but for what the profile keeps back. Of files only what is known about them leaves, "
    "never the files themselves.",
    more=(
        "Cells that a spreadsheet would run as a formula begin with an apostrophe (see `guard` in the "
        "description).",
    ),
)

Format = Callable[[Value], str]
Fill = Callable[..., Iterator[None]]  # writes a table, slice by slice


def write(
    casebook: Casebook,
    target: Path,
    profile: Profile = HQ,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen
    progress: Progress = silent,
    *,
    replace: bool = False,
    only: Sequence[int] | None = None,
    asked: str = "",
) -> Exported:
    """Write a casebook as a pack into a new folder, which appears when it is whole. Raise Trouble.

    `only` are the row numbers of the attacks that were chosen by the filter `asked`, with all that belongs to
    them; None for all.
    """

    def attempt() -> Exported:
        with NewFolder(target, replace=replace) as folder, spoken(target):
            going = Going(casebook, profile, only)
            with Ahead(casebook.db) as ahead:
                written = _write(going, ahead, folder, dialect, progress, asked)
            going.settle()
        return written

    return in_one_state(attempt)


def _write(
    going: Going, ahead: Ahead, folder: Path, dialect: Dialect, progress: Progress, asked: str
) -> Exported:
    progress(0, 0)
    profile, stays = going.profile, going.stays
    total = sum(going.most(entity.name) for entity in profile.entities)
    resources: list[dict[str, object]] = []
    rows: dict[str, int] = {}
    prints: dict[str, str] = {}
    done = 0

    def filled(name: str, header: tuple[str, ...], fill: Fill) -> Writer:
        with (folder / f"{name}.csv").open("wb") as stream:
            writer = Writer(stream, header, dialect)
            for _ in fill(writer):
                progress(min(done + writer.count, total), total)
        return writer

    def table(name: str, header: tuple[str, ...], fill: Fill, schema: dict[str, object]) -> int:
        nonlocal done
        try:
            writer = filled(name, header, fill)
        except tablelines.OutOfOrder:
            writer = filled(name, header, partial(fill, by_id=True))
        done += writer.count
        prints[f"{name}.csv"] = writer.sha256
        resources.append(schemas.resource(name, writer.size, writer.sha256, dialect, schema))
        return writer.count

    for entity, blocks in _begun(going, ahead, dialect):
        fill, schema = partial(_fill, going, ahead, entity, dialect, blocks), schemas.table(entity, profile)
        rows[entity.name] = table(entity.name, profile.header(entity), fill, schema)
    table(CODEBOOK, HEADER, _explain(profile), schemas.codebook())
    progress(total, total)
    kept = _with_earlier(going.casebook, stays.counts)
    said = _description(resources, profile, dialect, rows, kept)
    (folder / CODEBOOK_PAGE).write_bytes(codebookpage.page(profile))
    (folder / IN_FOLDER).write_bytes(note(METHOD, profile, rows, kept, going.told(asked)))
    (folder / PACK_MARK).write_bytes(said)
    files = (*(f"{name}.csv" for name in (*rows, CODEBOOK)), CODEBOOK_PAGE, IN_FOLDER, PACK_MARK)
    signed = signing.seal(going.casebook, folder, files, prints, exact_time=profile.name == HQ.name)
    return going.exported(rows, hashlib.sha256(said).hexdigest(), (*files, *signed))


def _begun(going: Going, ahead: Ahead, dialect: Dialect) -> Iterator[tuple[Entity, Iterator[Block]]]:
    """Yield the tables, with the blocks of those that leave as they are: of each the first are being read
    while the table before it is written."""
    before: list[tuple[Entity, Iterator[Block]]] = []
    for entity in going.profile.entities:
        whole = going.whole(entity.name)
        blocks = tablelines.lines(going, entity, dialect.delimiter, ahead) if whole else iter(())
        yield from before
        before = [(entity, blocks)]
    yield from before


def _fill(
    going: Going,
    ahead: Ahead,
    entity: Entity,
    dialect: Dialect,
    blocks: Iterator[Block],
    writer: Writer,
    *,
    by_id: bool = False,
) -> Iterator[None]:
    """Write the records of a table that leave, and yield after each slice. Raise OutOfOrder where that has to
    be done anew `by_id`."""
    if going.whole(entity.name):
        again = tablelines.lines(going, entity, dialect.delimiter, ahead, by_id=True) if by_id else None
        for block in again or blocks:
            writer.lines(block.lines, block.count)
            yield
        return
    header = going.profile.header(entity)
    formats = [*_formats(entity, going.profile)]
    for some in going.rows(entity.name):
        writer.rows(
            ["" if row[name] is None else form(row[name]) for name, form in zip(header, formats, strict=True)]
            for row in some
        )
        yield


def _explain(profile: Profile) -> Fill:
    def fill(writer: Writer) -> Iterator[None]:
        writer.rows(codebook(profile))
        yield

    return fill


def _formats(entity: Entity, profile: Profile) -> Iterator[Format]:
    """Yield for each column of the header how its values are written."""
    yield str
    for field in profile.fields(entity):
        yield field.format
        yield from (str for _ in field.columns[1:])
    yield str


def _with_earlier(casebook: Casebook, counts: dict[str, int]) -> dict[str, int]:
    """Return how many records were withheld, here and from the pack of which this casebook was made."""
    earlier: dict[str, int] = json.loads(casebook.setting(EARLIER) or "{}")
    return {
        name: counts.get(name, 0) + earlier.get(name, 0) for name in sorted(counts.keys() | earlier.keys())
    }


def _description(
    resources: list[dict[str, object]],
    profile: Profile,
    dialect: Dialect,
    rows: dict[str, int],
    kept: dict[str, int],
) -> bytes:
    said = {
        "name": "temoin-pack",
        "title": "Témoin casebook",
        "profile": "data-package",
        "temoin": {
            "format": FORMAT,
            "program": VERSION,
            "profile": profile.name,
            "guard": GUARD if dialect.guarded else "",
            "rows": rows,
            "withheld": kept,
        },
        "resources": resources,
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode()
