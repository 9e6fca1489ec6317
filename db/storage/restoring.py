"""A backup put in the place of a casebook: what that would bring back and take away, and doing it.

What is there is never overwritten: it stays beside under a new name.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.model.covering import discreet
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_
from db.model.texts import Translate, untranslated
from db.storage import connection, devices, recoveries, titles
from db.storage.backup import MOMENT, PART, Step, hash_at, heads, is_earlier, require_room, verify
from db.storage.carving.pages import is_authentic
from db.storage.carving.recovering import reads
from db.storage.casefile import PAGE, is_plain, journal_of, locked, read_salt
from db.storage.connection import Database, Key
from db.storage.entries import stamp, unpacked
from db.storage.filecopying import copy_bytes, on_disk, read_back, said
from db.storage.rows import batched
from db.storage.seen import Seen
from db.storage.stepping import no_step
from db.storage.trouble import NotACasebook, Trouble, WrongPassphrase

BEFORE = " before restore "  # in the name of what was there, before the moment: in one language everywhere
SHOWN = 5  # records that are named
LOOKED_AT = 500  # pages by which a damaged casebook is known again
NO_ROOM = N_(
    "To restore it {needed} MB must be free in {folder}, where both files stand then. Nothing was changed. "
    "Free some space there."
)
ANOTHER = N_(
    "{backup} is a backup of another casebook than {file}, so nothing was restored. If it is to stand there "
    "all the same, give {file} another name first."
)
TAKEN = N_(
    "The backup {file} is not there any more, or its disk does not answer. Nothing was restored, and the "
    "casebook is as it was. Choose another backup."
)
_LIVING = "SELECT count(*) FROM {} WHERE deleted_at IS NULL"


class AnotherCasebook(Trouble):
    """The backup is not one of the casebook in whose place it would be put."""


@dataclass(frozen=True)
class Contents:
    """What a casebook holds: living records of each kind, entries of the history, the time of the last."""

    records: dict[str, int]
    entries: int
    last: str

    @property
    def count(self) -> int:
        """How many records there are, parts of others included."""
        return sum(self.records.values())


@dataclass(frozen=True)
class Side:
    """What only one of two casebooks knows: its entries, the records that only it has, and those that it has
    in a state that the other has not."""

    entries: int = 0
    own: tuple[tuple[str, int], ...] = ()  # (entity, records), in the order of the window
    other: tuple[tuple[str, int], ...] = ()
    titles: tuple[str, ...] = ()  # of the first few
    first: str = ""  # stamps of the first and last of its entries
    last: str = ""
    drafts: int = 0  # of what was typed and not saved


@dataclass(frozen=True)
class Difference:
    """What restoring a backup would take away (known only now) and bring back (known only then)."""

    lost: Side
    gained: Side

    @property
    def is_none(self) -> bool:
        return not any(side.entries or side.drafts for side in (self.lost, self.gained))


def contents(path: Path, key: Key) -> Contents:
    """Return what a casebook file holds, without changing it. Raise Trouble."""
    db = connection.connect(path, key)
    try:
        with connection.translated(path), db.reading():
            counts = {
                entity: int(db.execute(_LIVING.format(entity)).fetchone()[0])
                for entity in ENTITIES
                if _has(db, entity)
            }
            entries, last = db.execute("SELECT count(*), max(stamp) FROM change").fetchone()
            return Contents(counts, int(entries), stamp(last) if isinstance(last, int) else str(last or ""))
    finally:
        db.close()


def compare(now: Path, then: Path, key: Key, translate: Translate = untranslated) -> Difference:
    """Return how a casebook and a backup of it differ, by the entries of their histories. Raise
    AnotherCasebook where it is no backup of it, Trouble where one of them cannot be read. Call
    `backup.verify` first: a damaged backup is not always noticed here."""
    ours = _present(now, then, key)
    try:
        theirs = connection.connect(then, key)
        try:
            if _id(ours) != _id(theirs):
                raise AnotherCasebook(ANOTHER, file=now.name, backup=then.name)
            if is_earlier(ours) or is_earlier(theirs):
                sentence = N_(
                    "{file} is of an earlier version of the program: what differs cannot be said before it "
                    "is restored and opened."
                )
                raise Trouble(sentence, file=(now if is_earlier(ours) else then).name)
            with connection.translated(then), connection.translated(now), ours.reading(), theirs.reading():
                return Difference(_only(ours, theirs, translate), _only(theirs, ours, translate))
        finally:
            theirs.close()
    finally:
        ours.close()


def _present(now: Path, then: Path, key: Key) -> Database:
    """Open the casebook that is there with the key of a backup. Raise Trouble that says why it does not."""
    try:
        return connection.connect(now, key)
    except (WrongPassphrase, NotACasebook) as error:
        if is_plain(now) and key is None:  # another program's file
            raise
        salt = read_salt(then)
        if key is not None and read_salt(now) == salt:
            sentence = N_(
                "The passphrase of {file} was changed since this backup was made, so the two cannot be "
                "compared. The restored casebook opens with the passphrase of that day."
            )
            raise Trouble(sentence, file=now.name) from error
        if is_plain(now) or not (reads(now, None) if key is None else _is_of(now, key, salt)):
            raise AnotherCasebook(ANOTHER, file=now.name, backup=then.name) from error
        raise Trouble(
            N_("The beginning of {file} is damaged, so it does not open."), file=now.name
        ) from error


def _is_of(path: Path, key: bytes, salt: bytes) -> bool:
    """Say whether pages of a damaged file were written under a key and salt."""
    count = path.stat().st_size // PAGE
    with path.open("rb") as file:
        for number in range(1, count + 1, max(1, count // LOOKED_AT)):
            file.seek((number - 1) * PAGE)
            if is_authentic(file.read(PAGE), number, key, salt):
                return True
    return False


def _id(db: Database) -> str:
    return devices.casebook_id(db) if _has(db, "device") else ""


def restore(
    path: Path, backup: Path, key: Key, step: Step = no_step, seen: Seen | None = None
) -> Path | None:
    """Put a backup in the place of a casebook; return the new name of what was there, None for nothing.

    The copy is made and verified first, the exchange itself is one step of the disk. Whoever opens it next
    sees to it that its history does not continue where another one already did (`seen.recognise`); `seen` is
    told that it is meant to be older. Raise Trouble; then everything is where it was.
    """
    path = path.resolve()  # a link stays one, to the restored file
    folder = path.parent
    with locked(path), said(folder), _there(backup):
        verify(backup, key, step)
        require_room(folder, backup.stat().st_size, NO_ROOM)
        part = path.with_name(f".{path.name}{PART}")
        part.unlink(missing_ok=True)
        try:
            if copy_bytes(backup, part, step) != read_back(part):
                sentence = N_(
                    "The copy of {file} did not read back as it was written. Nothing was restored, and the "
                    "casebook is as it was. The disk may be failing: restore to another one."
                )
                raise Trouble(sentence, file=backup.name)
            changed = backup.stat().st_mtime_ns  # so that it is seen to be backed up already
            os.utime(part, ns=(changed, changed))
            kept = _set_aside(path, key) if path.exists() else None
            if seen is not None:
                _expect(seen, part, key)
            part.replace(path)
            on_disk(folder)
        finally:
            part.unlink(missing_ok=True)
            journal_of(part).unlink(missing_ok=True)
    return kept


@contextmanager
def _there(backup: Path) -> Generator[None]:
    """Raise Trouble where a backup was taken away, which the disk of the casebook is not to blame for."""
    try:
        yield
    except OSError as error:
        if backup.is_file():
            raise
        raise Trouble(TAKEN, file=backup.name) from error


def _expect(seen: Seen, restored: Path, key: Key) -> None:
    """Let this computer know that a casebook is about to be as old as a file."""
    db = connection.connect(restored, key)
    try:
        if _has(db, "device_head"):
            seen.expect(recoveries.name(db), devices.heads(db))
    finally:
        db.close()


def _set_aside(path: Path, key: Key) -> Path:
    """Give the present file a second name, under which it stays; return it."""
    with suppress(Trouble):  # a half save is undone first, where the file still opens
        connection.connect(path, key).close()
    moment, n = datetime.now().strftime(MOMENT.removesuffix(".%S")), 1
    kept = path.with_name(f"{path.stem}{BEFORE}{moment}{path.suffix}")
    while kept.exists():
        n += 1
        kept = path.with_name(f"{path.stem}{BEFORE}{moment} {n}{path.suffix}")
    try:
        os.link(path, kept)
    except OSError:  # a stick knows no second names
        path.rename(kept)
    if journal_of(path).exists():  # it belongs to that file, and would spoil the restored one
        journal_of(path).rename(journal_of(kept))
    return kept


def _only(one: Database, other: Database, translate: Translate) -> Side:
    """Return what only the first of two casebooks knows."""
    records: dict[str, dict[str, None]] = {}
    count, stamps = 0, list[int]()
    for device, (last, _) in heads(one).items():
        start = _common(one, other, device, last)
        sql = """SELECT s.entity, c.record_id, c.stamp FROM change c LEFT JOIN change_shape s ON s.n = c.shape
            WHERE c.device = (SELECT n FROM device WHERE id = ?) AND c.seq > ? ORDER BY c.seq"""
        for entity, id, tick in one.execute(sql, (device, start)):
            records.setdefault(str(entity), {})[unpacked(id)] = None
            stamps.append(int(tick))
            count += 1
    own, changed, named = dict[str, int](), dict[str, int](), list[str]()
    for entity in _in_order(records):
        there = _living(other, entity, records[entity])
        mine = [id for id in records[entity] if id not in there]
        alive = [id for id in _living(one, entity, mine) if id in records[entity]]
        if alive:
            own[entity] = len(alive)
        if there:
            changed[entity] = len(there)
        # A file and its place at a record have one name.
        if len(named) < SHOWN and not (entity == "attachment_link" and "attachment" in records):
            asked = [*alive, *there][: SHOWN - len(named)]
            known = titles.titles(one, entity, asked, translate, discreet)
            kind = translate(ENTITIES[entity].label)
            named += [f"{kind} {known[id]}".removesuffix(" ?") for id in asked if known.get(id)]
    edges = (stamp(min(stamps)), stamp(max(stamps))) if stamps else ("", "")
    drafts = len(_drafts(one) - _drafts(other))
    return Side(count, tuple(own.items()), tuple(changed.items()), tuple(named), *edges, drafts)


def _drafts(db: Database) -> set[tuple[str, str]]:
    return {(str(key), str(data)) for key, data in db.execute("SELECT key, data FROM draft")}


def _common(one: Database, other: Database, device: str, last: int) -> int:
    """Return up to which entry of a device two histories are the same. Each entry's hash is made over the one
    before, so that two that agree in one agree in all before it."""
    low, high = 0, last
    while low < high:
        middle = (low + high + 1) // 2
        if hash_at(one, device, middle) == hash_at(other, device, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _in_order(records: dict[str, dict[str, None]]) -> list[str]:
    """Return the kinds of record: first those with a page of their own, then their parts."""
    first = [page.name for page in PAGES]
    return [e for e in (*first, *(e for e in ENTITIES if e not in first)) if e in records]


def _living(db: Database, entity: str, ids: Iterable[str]) -> list[str]:
    """Return those of some ids that are records here and not in the trash, in the order given."""
    found: set[str] = set()
    if not _has(db, entity):  # a backup of an earlier version may not know this kind of record
        return []
    known = list(ids)
    for some in batched(known):
        marks = ",".join("?" * len(some))
        sql = f"SELECT id FROM {entity} WHERE deleted_at IS NULL AND id IN ({marks})"
        found |= {str(id) for (id,) in db.execute(sql, tuple(some))}
    return [id for id in known if id in found]


def _has(db: Database, table: str) -> bool:
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return db.execute(sql, (table,)).fetchone() is not None
