"""Backups: verified copies of a casebook, in a folder of their own, the newest ten and one of each month.

A copy keeps the key and the salt of its casebook: it is a casebook like any other and opens with the
passphrase of its day. A closed casebook is copied byte by byte, an open one by SQLite's own backup.
"""

from __future__ import annotations

import errno
import glob
import os
import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_path

from db.model.fields import N_
from db.storage import connection, devices, longreads, wholefile
from db.storage.carving.pages import altered
from db.storage.casefile import first_page, is_plain, journal_of, read_salt
from db.storage.connection import Database, Key
from db.storage.filecopying import ROOM, copy_bytes, on_disk, read_back, said
from db.storage.stepping import no_step
from db.storage.trouble import Damaged, DiskFull, ReadOnly, Trouble

NEWEST = 10  # backups that stay whatever their age; of older ones the last of each month stays
LEAST = 3  # backups that stay however little room there is
SHARE = 4  # backups of one casebook take at most a part in so many of the room that they and nobody else has
LARGE = 10_000  # rows brought in at once before which a backup is made
CUT_OFF = 600  # seconds without a write after which a copy that is not finished never will be
SLACK = 2**20  # bytes that a stick takes for itself
NO_SPARE = N_(
    "There is no room for a backup of {size} MB in {folder}: {needed} MB must be free, so that saving can go "
    "on. None was made; the casebook itself is not affected. Free some space there, or back up to a stick."
)
NO_ROOM = N_(
    "There is no room for {size} MB in {folder}. Nothing was written there; a backup on this computer was "
    "made and is kept. Free some space there, or choose another stick."
)
CLOSED = N_(
    "{folder} is write-protected or not yours, so there is no backup of this state on this computer; the "
    "casebook itself is not affected. Back up to a stick (Alt+Shift+B)."
)
PART = ".part"  # what is not finished ends so
MOMENT = "%Y-%m-%d %H.%M.%S"
NAMED = re.compile(r" (\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2})(?: (\d+))?\.temoin$").search

Step = Callable[[int, int], None]  # bytes or pages done, of how many; may raise to give up


class Backup(NamedTuple):
    """One backup: when it was made (local time), how long it is, how many older ones were let go for want of
    room when it was made, and which it is of those of one second."""

    path: Path
    made_at: datetime
    size: int
    let_go: int = 0
    number: int = 1

    @property
    def age(self) -> tuple[datetime, int]:
        """What is greater for a newer backup."""
        return self.made_at, self.number


def shelf() -> Path:
    """Return where the backups of all casebooks stand on this computer.

    Not beside the casebook: that is often a stick, which is lost, seized or broken with all that is on it.
    """
    return user_data_path("temoin", appauthor=False) / "backups"


def folder_of(casebook: Path, base: Path | None = None) -> Path:
    """Return the folder of a casebook's backups. It goes by where the casebook is, since the beginning of a
    damaged file tells nothing any more."""
    whole = casebook.resolve()
    return (base or shelf()) / f"{whole.stem} {sha256(os.fsencode(whole)).hexdigest()[:8]}"


def beside(casebook: Path) -> Path:
    """Return the folder for backups beside a casebook, where nothing shall stay on this computer."""
    return casebook.resolve().with_name(f"{casebook.stem} backups")


def _number(path: Path) -> int:
    """Return which one a backup is of those of its second."""
    named = NAMED(path.name)
    return int(named[2] or 1) if named else 1


def listed(folder: Path) -> list[Backup]:
    """Return the backups in a folder, newest first; none where there is no such folder."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in folder.iterdir():
            if (named := NAMED(path.name)) and path.is_file():
                moment = datetime.strptime(named[1], MOMENT)
                found.append(Backup(path, moment, path.stat().st_size, number=_number(path)))
    return sorted(found, key=lambda backup: backup.age, reverse=True)


def of_casebook(casebook: Path, base: Path | None = None) -> list[Backup]:
    """Return the backups of a casebook, newest first: those of its folder, and where it was moved since,
    those that begin with the same salt."""
    base = base or shelf()
    own = folder_of(casebook, base)
    found = listed(own) + listed(beside(casebook))
    try:
        salt = None if is_plain(casebook) else read_salt(casebook)
    except Trouble:  # it is gone, or its beginning is
        salt = None
    with suppress(OSError):
        for folder in base.iterdir() if salt else ():
            found += [b for b in listed(folder) if folder != own and _salt(b.path) == salt]
    return sorted(found, key=lambda backup: backup.age, reverse=True)


def _salt(path: Path) -> bytes:
    try:
        return read_salt(path)
    except Trouble:
        return b""


def kept_as(casebook: Path, folder: Path) -> Backup | None:
    """Return the backup that a casebook has not been changed since; None where there is none.

    A backup has the time of its casebook's last change: neither is opened to see this.
    """
    try:
        now = casebook.stat()
    except OSError:
        return None
    for backup in listed(folder):
        if backup.size == now.st_size and backup.path.stat().st_mtime_ns == now.st_mtime_ns:
            return backup
    return None


def keep(casebook: Path, folder: Path, key: Key, step: Step = no_step) -> Backup | None:
    """Make a backup of a closed casebook if it was changed since the last one; return the one it now has.

    Without the key of an encrypted casebook the copy is compared byte by byte, and no older backup makes room
    for it. None is returned where a half save is still to be undone, and where the casebook was opened again
    and changed meanwhile: nobody has to wait for this. Raise Trouble: the casebook is as it was.
    """
    plain = is_plain(casebook)
    known = key is not None or plain
    if journal_of(casebook).exists():  # a save that was cut off: SQLite undoes it when it opens the file
        if not known:
            return None
        connection.connect(casebook, key).close()
    if same := kept_as(casebook, folder):
        return same
    before = casebook.stat()

    def write(part: Path) -> None:
        copied = copy_bytes(casebook, part, step)
        now = casebook.stat()
        # A save keeps a journal until it has written the first page, and nothing without writing that one.
        begun = journal_of(casebook).exists()
        if begun or first_page(casebook) != first_page(part) or now.st_mtime_ns != before.st_mtime_ns:
            raise _Changed
        if read_back(part, step) != copied:
            raise _spoilt(folder)
        if known:
            verify(part, key, step)

    try:
        return _store(casebook, folder, before.st_mtime_ns, write, rotating=known)
    except _Changed:
        return None


class _Changed(Exception):  # noqa: N818
    """The casebook was written while it was copied."""


def keep_open(db: Database, folder: Path, step: Step = no_step) -> Backup:
    """Make a backup of an open casebook as it is now, verified with its key; return it, or the one that it
    has not been changed since. Raise Trouble: the casebook is as it was."""
    db.check_in_place()
    known = kept_as(db.path, folder)
    if known:
        return known
    changed = db.path.stat().st_mtime_ns
    before = heads(db)

    def write(part: Path) -> None:
        try:
            wholefile.copy_into(db, part, lambda done, total: step(done, 3 * total))
        except DiskFull as error:  # of the backups, not of the casebook
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        on_disk(part)
        # From the disk where the system allows, not from its memory.
        read_back(part, lambda done, total: step(total + done, 3 * total))
        made = verify(part, db.key, lambda done, total: step(2 * total + done, 3 * total))
        same = all(
            seq >= before.get(device, (0, b""))[0] and hash_at(db, device, seq) == hash
            for device, (seq, hash) in made.items()
        )
        if not same or before.keys() - made.keys():
            raise _spoilt(folder)

    return _store(db.path, folder, changed, write, rotating=True)


def keep_before(db: Database, folder: Path, step: Step = no_step) -> Backup:
    """Make a backup of an open casebook that is about to be changed as a whole: beside it where its folder
    may not be written, as in a home folder that is write-protected. Raise Trouble."""
    try:
        return keep_open(db, folder, step)
    except ReadOnly:
        if folder == beside(db.path):
            raise
        return keep_open(db, beside(db.path), step)


def before_many(db: Database, folder: Path | None, rows: int, step: Step = no_step) -> None:
    """Make a backup before so many rows are brought in, where they are many and backups are kept at all.
    Call it outside a transaction. Raise Trouble."""
    if folder is not None and rows >= LARGE and not db.conn.in_transaction:
        keep_before(db, folder, step)


def verify(path: Path, key: Key, step: Step = no_step) -> dict[str, tuple[int, bytes]]:
    """Read every page of a casebook file with its key; return the ends of its history by device. Raise
    Trouble where one does not read as it was written. `step` hears the bytes and may raise to give up."""
    size = path.stat().st_size
    db = connection.connect(path, key)
    try:
        with connection.translated(path), longreads.looking_up(db, lambda: step(size, size)):
            if key is None:
                wrong = [str(row[0]) for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]
            else:
                # Not by SQLCipher's own check, which reads the whole file before it hears that it is to stop.
                wrong = [f"page {number}" for number in altered(path, key, connection.salt_of(db), step)]
            if wrong:
                sentence = N_(
                    "{file} is damaged ({what}). It was not taken for a good backup, and the older ones were "
                    "kept. Restore the newest of them."
                )
                raise Damaged(sentence, file=path.name.removesuffix(PART), what=wrong[0])
            return heads(db)
    finally:
        db.close()


def heads(db: Database) -> dict[str, tuple[int, bytes]]:
    """Return the last entry of each device's history: its number and its hash."""
    sql = "SELECT d.id, max(c.seq), c.hash FROM change c JOIN device d ON d.n = c.device GROUP BY c.device"
    if is_earlier(db):
        sql = "SELECT device, max(seq), hash FROM change GROUP BY device"
    return {str(device): (int(seq), bytes(hash)) for device, seq, hash in db.execute(sql)}


def hash_at(db: Database, device: str, seq: int) -> bytes | None:
    """Return the hash of an entry of the history; None where there is none."""
    if not is_earlier(db):
        return devices.hash_at(db, device, seq)
    found = db.execute("SELECT hash FROM change WHERE device = ? AND seq = ?", (device, seq)).fetchone()
    return bytes(found[0]) if found else None


def is_earlier(db: Database) -> bool:
    """Say whether the history is still kept as the first versions of the program did."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'change_shape'").fetchone() is None


def _store(
    casebook: Path, folder: Path, changed: int, write: Callable[[Path], None], rotating: bool
) -> Backup:
    """Let `write` make a file, and put it among the backups once it is whole; then let old ones go."""
    with said(folder, CLOSED):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for left in folder.glob(f"*{PART}*"):
            left.unlink(missing_ok=True)
        let_go = _make_room(folder, casebook.stat().st_size) if rotating else 0
        require_room(folder, casebook.stat().st_size)
        now = datetime.now()
        path = _free(folder, f"{casebook.stem} {now.strftime(MOMENT)}")
        part = path.with_name(path.name + PART)
        try:
            write(part)
            os.utime(part, ns=(changed, changed))
            part.replace(path)
            on_disk(folder)
        finally:
            part.unlink(missing_ok=True)
            journal_of(part).unlink(missing_ok=True)
    if rotating:
        rotate(folder, path)
        let_go += _thin(folder, path)
    return Backup(path, now.replace(microsecond=0), path.stat().st_size, let_go, _number(path))


def require_room(folder: Path, size: int, sentence: str = NO_SPARE) -> None:
    """Raise DiskFull with a sentence where a copy would leave the disk without the room that saving needs."""
    if shutil.disk_usage(folder).free < size + ROOM:
        needed = (size + ROOM) // 2**20 + 1
        raise DiskFull(sentence, size=str(size // 2**20 + 1), needed=str(needed), folder=str(folder))


def _free(folder: Path, stem: str) -> Path:
    """Return a name in a folder that nothing has, after all others of its second."""
    there = [_number(path) for path in folder.glob(f"{glob.escape(stem)}*.temoin")]
    return folder / (f"{stem} {max(there) + 1}.temoin" if there else f"{stem}.temoin")


def rotate(folder: Path, newest: Path) -> None:
    """Let backups go that are neither among the newest ten nor the last of their month; `newest` stays, also
    where the clock was set back."""
    kept = listed(folder)
    months: set[tuple[int, int]] = set()
    for n, backup in enumerate(kept):
        month = backup.made_at.year, backup.made_at.month
        if n >= NEWEST and month in months and backup.path != newest:
            with suppress(OSError):
                backup.path.unlink()
        months.add(month)


def _make_room(folder: Path, size: int) -> int:
    """Let the oldest backups go where there would be no room for another one; return how many. Some stay."""
    gone = 0
    for backup in listed(folder)[LEAST:][::-1]:
        if shutil.disk_usage(folder).free >= size + ROOM:
            break
        gone += _let_go(backup)
    return gone


def _thin(folder: Path, newest: Path) -> int:
    """Let the oldest backups go that take too great a share of the disk; return how many. Some stay."""
    kept = listed(folder)
    taken = sum(backup.size for backup in kept)
    most = (taken + shutil.disk_usage(folder).free) // SHARE
    gone = 0
    for backup in kept[LEAST:][::-1]:
        if taken <= most:
            break
        if backup.path != newest:
            taken -= backup.size
            gone += _let_go(backup)
    return gone


def _let_go(backup: Backup) -> bool:
    with suppress(OSError):
        backup.path.unlink()
        return True
    return False


def _spoilt(folder: Path) -> Trouble:
    sentence = N_(
        "The backup in {folder} did not read back as it was written, so it was thrown away. The casebook "
        "itself is not affected. The disk may be failing: back up to another one."
    )
    return Trouble(sentence, folder=str(folder))


class Copied(NamedTuple):
    """A copy on another disk, and its SHA-256, which was read back from there."""

    path: Path
    sha256: str
    same_disk: bool  # as the casebook: it is lost with it


def _clear_away(made: Backup, folder: Path) -> None:
    """Remove what copies of this casebook left in a folder when the stick was pulled out; what another
    program may still be writing there stays."""
    named = NAMED(made.path.name)
    stem = made.path.name[: named.start()] if named else made.path.stem
    for left in folder.glob(f"{glob.escape(stem)} *{PART}"):
        if NAMED(left.name.removesuffix(PART)) and abs(time.time() - left.stat().st_mtime) > CUT_OFF:
            left.unlink(missing_ok=True)


def copy_to(made: Backup, folder: Path, step: Step = no_step) -> Copied:
    """Copy a backup to a stick and read it back from there. `step` hears the bytes, once for each way.
    Raise Trouble; then nothing is left there."""
    total = 2 * made.size
    with said(folder):
        _clear_away(made, folder)
        if shutil.disk_usage(folder).free < made.size + SLACK:
            raise DiskFull(NO_ROOM, size=str(made.size // 2**20 + 1), folder=str(folder))
        path = _free(folder, made.path.stem)
        part = path.with_name(path.name + PART)
        try:
            copied = copy_bytes(made.path, part, lambda done, size: step(done, total))
            if read_back(part, lambda done, size: step(size + done, total)) != copied:
                raise _spoilt(folder)
            part.replace(path)
            on_disk(folder)
        finally:
            part.unlink(missing_ok=True)
        return Copied(path, copied, folder.stat().st_dev == made.path.stat().st_dev)
