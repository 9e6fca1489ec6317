"""A whole casebook file: encrypted anew with another key, and copied while it is open."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from db.model.fields import N_
from db.storage.connection import Database, Error, open_file, privileged, salt_of, translated
from db.storage.diskerrors import driver
from db.storage.trouble import Trouble

NOT_REKEYED = N_(
    "The passphrase of {file} was not changed: the old passphrase and the old recovery code stay. Make sure "
    "that the disk is not full and may be written, then try again."
)
READ_BY_OTHERS = N_(
    "{file} is being used by another program, so its passphrase was not changed: the old passphrase and the "
    "old recovery code stay. Close it there (a backup program may be reading it), then try again."
)
COPIED = 4096  # pages that are copied at a time: a save waits a twentieth of a second for them


def rekey(db: Database, key: bytes) -> None:
    """Encrypt the whole casebook anew with another key; its salt stays. No other connection may be open.
    Raise Trouble: then the old key still opens it.
    """
    if db.key is None:
        raise ValueError("only an encrypted casebook has a key to change")
    db.check_in_place()
    with db.translated(), privileged(db):
        # The lock is held to the end: rekey does not tell that its commit failed because somebody reads.
        db.conn.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            db.conn.execute("BEGIN EXCLUSIVE")
            db.conn.execute("COMMIT")
            db.conn.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        except Error as error:
            busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == driver.SQLITE_BUSY
            raise Trouble(READ_BY_OTHERS if busy else NOT_REKEYED, file=db.path.name) from error
        finally:
            db.conn.execute("PRAGMA locking_mode = NORMAL")
            with suppress(Error):
                db.conn.execute("SELECT count(*) FROM sqlite_master")  # gives the lock back
    with translated(db.path):
        made = open_file(db.path, key, read_only=True)
        try:
            made.conn.execute("SELECT count(*) FROM sqlite_master")
        except Error as error:
            raise Trouble(NOT_REKEYED, file=db.path.name) from error
        finally:
            made.close()
    db.key = key


def copy_into(db: Database, target: Path, step: Callable[[int, int], None]) -> None:
    """Write an open casebook as it is now into a new file, with the same key and salt.

    Saves may go on meanwhile: the copy then begins anew, at last while they wait. `step` hears the pages
    (done, total) and may raise to give up. Raise Trouble where the file cannot be read or written.
    """
    for pages in (COPIED, COPIED, -1):
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        made = open_file(target, db.key, read_only=False, salt=salt_of(db))
        left = 1 << 62

        def told(status: int, remaining: int, total: int) -> None:
            nonlocal left
            if remaining > left:
                raise _BegunAnew
            left = remaining
            step(total - remaining, total)

        try:
            with translated(target):
                db.conn.backup(made.conn, pages=pages, progress=told)
            return
        except _BegunAnew:
            target.unlink()
        finally:
            made.close()


class _BegunAnew(Exception):  # noqa: N818
    """Something was saved while the casebook was copied in pieces."""
