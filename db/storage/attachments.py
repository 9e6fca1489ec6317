"""Files kept with records: photographs, scans, recordings. Their bytes are in the casebook, never altered,
and everything that is done with them is in their chain of custody."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from db.model.changes import Change, now
from db.model.fields import N_, Record
from db.model.filekinds import FileKind, kind_of, shown_name
from db.model.problem import Problem
from db.model.program import VERSION
from db.storage import devices, filebytes
from db.storage.casebook import Casebook
from db.storage.connection import PAGE_ROOM, Database
from db.storage.filereading import CHANGED, Loose, Reading, opened
from db.storage.rows import batched, live, rows, rows_in, top
from db.storage.trouble import DiskFull, Trouble

TOGETHER = 4  # pieces in one transaction: a save of a record never waits long

Steps = Callable[[int, int], None]  # (bytes done, bytes in all); may raise to give up

MISSING = N_(
    "Of the file “{name}” only the record is in this casebook (packs carry no files). Add the file once more "
    "where you have it."
)
DAMAGED = N_(
    "The file “{name}” is damaged: its bytes no longer give the fingerprint that was taken when it was "
    "added. Add the original once more, or take it from a backup."
)

NO_ROOM = N_(
    "The disk that holds {file} has no room for “{name}”: it is {size} MB long, and {free} MB are free. It "
    "was not added. Free some space (empty the bin, delete large files), then add it again."
)


def no_steps(done: int, total: int) -> None:
    """Hear of a step and do nothing."""


@dataclass(frozen=True)
class Attached:
    """What came of adding a file. `changes` is what was written: undoing them leaves the bytes until the
    trash is emptied."""

    attachment_id: str
    name: str
    changes: list[Change]
    was_known: bool  # the same bytes were in the casebook already, and are kept once
    was_linked: bool  # with this very record: then nothing was written


@dataclass(frozen=True)
class Kept:
    """A file of a record: the link, the attachment, and whether its bytes are here."""

    link: Record
    attachment: Record
    is_here: bool


# Adding


def add(
    casebook: Casebook,
    file: Path | Loose,
    entity: str,
    entity_id: str,
    *,
    role: str | None = None,
    copy_kind: str = "evidentiary",
    step: Steps = no_steps,
) -> Attached:
    """Keep a file with a record. Raise Trouble where it cannot be read or kept; then nothing is added.

    The file is read twice: for its fingerprint, and to be kept. The same bytes are kept once, whatever they
    are called. `step` may raise to give up.
    """
    with opened(file) as reading:
        sha256, kind = _fingerprint(reading, step)
        known = _known(casebook.db, sha256)
        is_here = known is not None and filebytes.is_whole(casebook.db, sha256, reading.size)
        id, changes = _records(casebook, reading, sha256, kind, known)
        links = casebook.find("attachment_link", entity_id=entity_id, attachment_id=id)
        if links and is_here:
            return Attached(id, reading.name, [], True, True)
        if not links:
            pointing: Record = {"entity": entity, "entity_id": entity_id, "attachment_id": id, "role": role}
            changes.append(Change.new("attachment_link", pointing))
        if known is None:
            changes[0].after["copy_kind"] = copy_kind
        if is_here:
            reading.check()
            written = casebook.apply(changes)
        else:
            written = _keep(casebook, reading, sha256, changes, step)
        return Attached(id, reading.name, written, known is not None, bool(links))


def _fingerprint(reading: Reading, step: Steps) -> tuple[str, FileKind]:
    digest, kind, done = hashlib.sha256(), None, 0
    for piece in reading.pieces():
        kind = kind or kind_of(piece)
        digest.update(piece)
        done += len(piece)
        step(done, 2 * reading.size)
    reading.check()
    return digest.hexdigest(), kind or kind_of(b"")


def _known(db: Database, sha256: str) -> Record | None:
    """Return the attachment with these bytes, rather a living one than one from the trash."""
    sql = "SELECT * FROM attachment WHERE sha256 = ? ORDER BY deleted_at IS NOT NULL, n DESC LIMIT 1"
    return next(iter(rows(db, sql, (sha256,))), None)


def _records(
    casebook: Casebook, reading: Reading, sha256: str, kind: FileKind, known: Record | None
) -> tuple[str, list[Change]]:
    """Return the attachment's id and the changes that make or restore it, with its entries of custody."""
    if known is None:
        new = Change.new("attachment", {
            "original_name": reading.name, "sha256": sha256, "size": reading.size, "mime": kind.mime,
            "collected_at": now(), "collected_by": casebook.author or None,
        })  # fmt: skip
        hashed = custody(casebook, new.id, "hashed", f"SHA-256, Témoin {VERSION}")
        return new.id, [new, custody(casebook, new.id, "collected", reading.note), hashed]
    id = str(known["id"])
    changes: list[Change] = []
    if known["deleted_at"]:
        sql = "SELECT id, deleted_at FROM custody_log WHERE attachment_id IN (?) AND deleted_at IS NOT NULL"
        back = [("attachment", known), *(("custody_log", row) for row in rows_in(casebook.db, sql, [id]))]
        changes = [
            Change(name, str(row["id"]), {"deleted_at": row["deleted_at"]}, {"deleted_at": None})
            for name, row in back
        ]
    return id, [*changes, custody(casebook, id, "collected", reading.note)]


def custody(casebook: Casebook, attachment_id: str, action: str, note: str = "") -> Change:
    """Return an entry of a file's chain of custody: who did what with it now."""
    entry: Record = {"attachment_id": attachment_id, "at": now(), "by": casebook.author or "?"}
    return Change.new("custody_log", entry | {"action": action, "note": note or None})


def _keep(
    casebook: Casebook, reading: Reading, sha256: str, changes: list[Change], step: Steps
) -> list[Change]:
    """Write bytes and records; the last pieces and the records in one transaction."""
    db, again, done = casebook.db, hashlib.sha256(), 0
    _require_room(db, reading)
    try:
        for some in batched(enumerate(reading.pieces()), TOGETHER):
            with db.atomic():
                if not done:
                    filebytes.drop(db, sha256)  # what a power cut or a damaged disk left
                for seq, piece in some:
                    filebytes.put(db, sha256, seq, piece)
                    again.update(piece)
                    done += len(piece)
                    step(reading.size + done, 2 * reading.size)
                if done >= reading.size:
                    reading.check()
                    if again.hexdigest() != sha256:
                        raise Trouble(CHANGED, name=shown_name(reading.name))
                    return casebook.apply(changes)
        raise Trouble(CHANGED, name=shown_name(reading.name))
    except BaseException:
        with suppress(Trouble), db.atomic():  # where this fails, the next emptying of the trash does it
            filebytes.drop(db, sha256)
        raise


def _require_room(db: Database, reading: Reading) -> None:
    """Raise DiskFull where the disk has no room for a file: to find it out by writing would leave the
    casebook as long as the disk."""
    (unused,) = db.execute("PRAGMA freelist_count").fetchone()
    free = shutil.disk_usage(db.path.resolve().parent).free + int(unused) * PAGE_ROOM
    if free < reading.size:
        size, left = -(-reading.size // 2**20), free // 2**20
        told = {"file": db.path.name, "name": shown_name(reading.name)}
        raise DiskFull(NO_ROOM, size=str(size), free=str(left), **told)


# Reading what is kept


def kept(casebook: Casebook, links: Iterable[Record]) -> list[Kept]:
    """Return the files to which these links lead, in their order."""
    links = list(links)
    ids = [link["attachment_id"] for link in links]
    found = {row["id"]: row for row in live(casebook.db, "attachment", "id", ids)}
    hashes = [row["sha256"] for row in found.values()]
    sql = "SELECT DISTINCT sha256 FROM attachment_chunk WHERE sha256 IN (?)"
    here = {row["sha256"] for row in rows_in(casebook.db, sql, hashes)}
    return [
        Kept(link, found[link["attachment_id"]], found[link["attachment_id"]]["sha256"] in here)
        for link in links
        if link["attachment_id"] in found
    ]


def read(casebook: Casebook, sha256: str) -> Iterator[bytes]:
    """Yield the bytes of a file in pieces of up to 1 MiB; nothing where they are not here."""
    return filebytes.pieces(casebook.db, sha256)


def copy_out(casebook: Casebook, attachment: Record, target: Path, step: Steps = no_steps) -> None:
    """Write a file out of the casebook, in the place of what has that name, readable by its owner only.

    Raise Trouble where it cannot be written or is not whole; then nothing is left there. `step` may raise to
    give up.
    """
    size, sha256 = int(attachment["size"] or 0), str(attachment["sha256"])
    name = shown_name(str(attachment["original_name"]))
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    digest, done = hashlib.sha256(), 0
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123
            for piece in read(casebook, sha256):
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                step(done, size)
        if digest.hexdigest() != sha256:
            raise Trouble(DAMAGED if done else MISSING, name=name)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        said = N_(
            "“{name}” cannot be written to {folder} ({reason}): choose another folder, or free some space."
        )
        raise Trouble(
            said, name=name, folder=str(target.parent), reason=error.strerror or str(error)
        ) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def verify(casebook: Casebook, step: Steps = no_steps, ids: Iterable[str] | None = None) -> Iterator[Problem]:
    """Yield a problem for each file, or each of some, whose bytes are changed or missing.

    Files of which a pack brought only the record are no problem unless they are asked for.
    """
    kept = "SELECT * FROM attachment WHERE sha256 <> '' ORDER BY n"  # in the trash, too, until it is emptied
    looked_at = rows(casebook.db, kept) if ids is None else live(casebook.db, "attachment", "id", ids)
    total, done = sum(int(row["size"] or 0) for row in looked_at), 0
    known = devices.evidence(casebook.db, devices.WITHOUT_BYTES)
    without = int(known) if known.isdecimal() else 0
    for row in looked_at:
        size, sha256 = int(row["size"] or 0), str(row["sha256"])

        if not filebytes.is_whole(casebook.db, sha256, size, partial(_further, step, done, total)):
            is_here = filebytes.stored(casebook.db, sha256) is not None
            if ids is None and not is_here and int(row["n"] or 0) <= without:
                continue
            said = DAMAGED if is_here else MISSING
            args = (("name", shown_name(str(row["original_name"]))),)
            yield Problem("H18", said, "sha256", args, "attachment", str(row["id"]), True)
        done += size


def expect_no_bytes(casebook: Casebook) -> None:
    """Remember that the files recorded so far came as records only."""
    with casebook.db.atomic():
        devices.set_evidence(casebook.db, devices.WITHOUT_BYTES, str(top(casebook.db, "attachment")))


def _further(step: Steps, before: int, total: int, done: int) -> None:
    step(before + done, total)
