"""Open casebook files: the only place that opens SQLite on a disk.

Importing this module gives sqlite-utils the encrypted driver, sqlcipher3, in place of Python's own sqlite3.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast
from urllib.parse import quote

from db.model.fields import N_
from db.storage.allowing import authorize
from db.storage.casefile import (
    APPLICATION_ID,
    FORMAT,
    FileIdentity,
    check_marks,
    check_plain_marks,
    is_plain,
    read_salt,
)
from db.storage.diskerrors import MOVED, Cursor, closed_to, driver, is_doubtful, sound, translated, trouble_of
from db.storage.fresh import Fresh
from db.storage.givingway import LONGEST, Readers
from db.storage.keys import KDF_VERSIONS, KEY_SIZE, SALT_SIZE, Kdf, derive_key
from db.storage.trouble import Damaged, InUse, NotACasebook, ReadOnly, Trouble, WrongPassphrase

if TYPE_CHECKING:
    import sqlite3  # for its types only: sqlcipher3 has the same interface and no types of its own

# sqlite-utils, when it is loaded, looks under these names first.
sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = driver

if driver.sqlite_version_info < (3, 51, 3):
    raise ImportError(f"SQLite {driver.sqlite_version} can damage files; sqlcipher3 0.6.4 or later is needed")


def _as_it_is(value: bytes | None) -> bytes | None:
    return value


# The driver asks each None and each bytes by raising and dropping two errors whether they become something
# else. Told beforehand that they do not, it writes a row with many empty columns nine times as fast.
for kind in (type(None), bytes):
    driver.register_adapter(kind, _as_it_is)

Error: type[Exception] = driver.Error
IntegrityError: type[Exception] = driver.IntegrityError

OLDER = N_(
    "{file} was replaced by an older copy while it was open: what was saved last is not in it. Nothing was "
    "written, and what you typed is still here. Put the newer file back in its place and save again; or copy "
    "what you typed, close the casebook, and open it to go on from the older copy."
)
BUSY = N_(
    "The program itself is still busy with {file}. This was not saved; everything saved before is safe. Wait "
    "until what is under way has ended, or cancel it, then save again."
)
Parameters = Sequence[Any] | dict[str, Any] | None
CACHE = 4096  # KiB of pages that a connection keeps; more make no save and no jump in a long list faster
STATEMENTS = 1000  # kept ready by a connection: a save asks more than a hundred different ones
PAGE_ROOM = 4012  # bytes of a long value that one page holds: 4096 less its seal and the number of the next
LONGEST_RUN = 2000  # pages in one value
Key = bytes | None  # 32 bytes; None for a casebook that is not encrypted


@dataclass
class Newest:
    """The last entry of the history that the program wrote or saw, with where it ends the chain of a device;
    all connections of the program share it."""

    n: int = 0
    device: str = ""
    seq: int = 0
    hash: bytes = b""


class Database:
    """An open casebook file. It belongs to the thread that opened it; another thread takes `another()`."""

    def __init__(self, conn: sqlite3.Connection, path: Path, key: Key, read_only: bool) -> None:
        self.conn = conn
        conn.execute("PRAGMA recursive_triggers = ON")  # what REPLACE takes away is seen by them, too
        self.path = path.absolute()
        self.key = key
        self.read_only = read_only
        self.identity = FileIdentity.of(path)
        self.newest: Newest | None = None
        self.readers = Readers()
        self.fresh: Fresh | None = None  # in the middle of a save
        self.just_saved: dict[str, tuple[object, sqlite3.Connection]] = {}  # of what state, by entity
        self.privileges = 0  # how many ask for more than the authorizer allows
        self._doubtful = False  # the disk failed while this connection used it
        # Nothing could be written: SQLite may have opened the file while the disk was write-protected, and
        # then goes on with what it can only read.
        self._demoted = False

    def watch(self) -> None:
        """From now on refuse to write where the file was replaced by an older copy. It needs a history."""
        with self.translated():
            self.newest = self._end()

    def execute(self, sql: str, parameters: Parameters = None) -> sqlite3.Cursor:
        """Execute one statement and return its cursor. Where the disk fails, both raise Trouble."""
        cursor = cast(Any, self.conn).cursor(Cursor)
        cursor.told = self._trouble_of
        return cast("sqlite3.Cursor", cursor.execute(sql, () if parameters is None else parameters))

    def _trouble_of(self, error: Exception) -> Trouble | None:
        trouble = trouble_of(self.path, error)
        if trouble is not None:
            trouble = self._of_itself(trouble)
            trouble.__cause__ = error
            self._suspect(trouble)
        return trouble

    def _suspect(self, trouble: Trouble) -> None:
        self._doubtful = self._doubtful or is_doubtful(trouble)
        self._demoted = self._demoted or (isinstance(trouble, ReadOnly) and not self.read_only)

    def _of_itself(self, trouble: Trouble) -> Trouble:
        """Return what is said of a busy file where no other program may be to blame."""
        if isinstance(trouble, InUse) and self.readers.busy:
            return InUse(BUSY, file=self.path.name)
        return trouble

    def close(self) -> None:
        for _, index in self.just_saved.values():
            index.close()
        self.just_saved.clear()
        self.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @contextmanager
    def remembering(self) -> Generator[None, None, None]:
        """Remember the records that are made meanwhile, so that they need not be read again."""
        self.fresh = Fresh()
        try:
            yield
        finally:
            self.fresh = None

    def rollback(self) -> None:
        """Undo what was written in the present transaction, where there is one."""
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    def another(self) -> Database:
        """Open the same file once more.

        It is not looked at by other means first: closing a plain handle on it would drop SQLite's locks.
        """
        self.check_in_place()
        opened = open_file(self.path, self.key, self.read_only)
        opened.newest, opened.readers = self.newest, self.readers
        return opened

    def check_in_place(self) -> None:
        """Raise Trouble when the casebook's name no longer leads to the file that was opened."""
        if FileIdentity.of(self.path) != self.identity:
            raise Trouble(MOVED, file=self.path.name)

    def _check_not_older(self) -> None:
        """Raise Trouble when the file has lost entries of its history since they were written."""
        if self.newest is not None and self._newest_entry() < self.newest.n:
            raise Trouble(OLDER, file=self.path.name)

    def _newest_entry(self) -> int:
        return int(self.conn.execute("SELECT coalesce(max(n), 0) FROM change").fetchone()[0])

    def _end(self) -> Newest:
        sql = """SELECT c.n, coalesce(d.id, ''), c.seq, c.hash FROM change c LEFT JOIN device d
            ON d.n = c.device ORDER BY c.n DESC LIMIT 1"""
        return Newest(*(self.conn.execute(sql).fetchone() or ()))

    @contextmanager
    def translated(self) -> Generator[None, None, None]:
        """Turn what SQLite says of the disk and the file into Trouble, as `translated` does."""
        if self._doubtful and not self.conn.in_transaction:
            self._reconnect()
        try:
            with translated(self.path):
                yield
        except Trouble as trouble:
            self._suspect(trouble)
            if trouble.__cause__ is not None and FileIdentity.of(self.path) != self.identity:
                # Whatever SQLite took it for.
                raise Trouble(MOVED, file=self.path.name) from trouble.__cause__
            raise self._of_itself(trouble) from trouble.__cause__

    def _reconnect(self) -> None:
        """Open the file anew: what SQLite kept of pages that the disk did not hand out may be wrong."""
        self.check_in_place()
        with translated(self.path):
            fresh = open_file(self.path, self.key, self.read_only)
        self.conn, failed = fresh.conn, self.conn
        self.just_saved.clear()
        failed.close()
        self._doubtful = self._demoted = False

    @contextmanager
    def atomic(self) -> Generator[Database, None, None]:
        """Make everything written inside one transaction, kept or undone as a whole; it can be nested.

        Raise Trouble when the file cannot take it. The transaction begins as a writer's, so that it cannot
        fail half-way because another connection wrote meanwhile.
        """
        if self.conn.in_transaction:
            with self._nested():
                yield self
            return
        self.check_in_place()
        if not self.read_only and (closed := closed_to(self.path)) is not None:
            # A write that the system refuses may leave a journal, without which nothing could be read either.
            raise closed
        if self._demoted:
            self._reconnect()
        with self.translated():
            self.readers.make_way(self, "BEGIN IMMEDIATE")
            try:
                self._check_not_older()
                yield self
                end = self._end() if self.newest else Newest()
                self.check_in_place()  # once more: it may have gone while this was written
                self.readers.make_way(self, "COMMIT")
            except BaseException:
                self.rollback()
                raise
        if self.newest and end.n > self.newest.n:
            vars(self.newest).update(vars(end))

    @contextmanager
    def _nested(self) -> Generator[None, None, None]:
        """Make everything written inside one part of a transaction, undone as a whole."""
        name = f"part_{os.urandom(8).hex()}"
        self.conn.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            if self.conn.in_transaction:  # a trigger may have ended all of it
                self.conn.execute(f"ROLLBACK TO {name}")
                self.conn.execute(f"RELEASE {name}")
            raise
        self.conn.execute(f"RELEASE {name}")

    @contextmanager
    def reading(self) -> Generator[Database, None, None]:
        """Make everything read inside one state of the casebook. Keep it short: a save waits for it."""
        if self.conn.in_transaction:
            yield self
            return
        with self.translated():
            self.conn.execute("BEGIN")
            try:
                yield self
            finally:
                self.rollback()


def require_free(path: Path) -> None:
    """Raise Trouble where a name for a new casebook is taken."""
    if os.path.lexists(path):
        sentence = N_("{file} exists already and was left as it is. Choose another name, or open it.")
        raise Trouble(sentence, file=path.name) from None


def create(path: Path, key: Key, salt: bytes | None) -> Database:
    """Make a new, empty casebook that only its owner may read. Raise Trouble when the name is taken."""
    if (len(key or b""), len(salt or b"")) not in ((KEY_SIZE, SALT_SIZE), (0, 0)):
        raise ValueError("an encrypted file needs a key of 32 and a salt of 16 bytes, a plain one neither")
    try:
        # SQLite gives its journal the same mode.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        require_free(path)
        raise
    except OSError as error:
        sentence = N_("{file} cannot be made in this folder ({reason}). Choose another folder.")
        raise ReadOnly(sentence, file=path.name, reason=error.strerror or str(error)) from None
    try:
        return _mark(open_file(path, key, read_only=False, salt=salt or b""))
    except BaseException:
        path.unlink()
        raise


def _mark(db: Database) -> Database:
    """Write into a new file what it is."""
    try:
        with privileged(db), db.atomic():
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {FORMAT}")
    except BaseException:
        db.close()
        raise
    return db


def connect(path: Path, key: Key) -> Database:
    """Open a casebook without changing it. Raise Trouble for anything else and for a wrong key.

    If the program stopped in the middle of a save, SQLite undoes that half save here. In a second thread use
    `Database.another`.
    """
    plain = is_plain(path)
    if plain:
        check_plain_marks(path)
    if plain and key is not None:
        raise NotACasebook(
            N_(
                "{file} is not encrypted, so it is not the casebook that this passphrase belongs to. Nothing "
                "was changed. Make sure that it is the right file; it opens without a passphrase."
            ),
            file=path.name,
        )
    if not plain and key is None:
        sentence = N_("{file} is encrypted, or is not a casebook. Give its passphrase or its recovery code.")
        raise WrongPassphrase(sentence, file=path.name)
    writable = os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)
    unfinished = path.with_name(path.name + "-journal").exists()
    try:
        with sound(path):
            db = _recognised(open_file(path, key, read_only=not writable))
    except Damaged as error:
        # To SQLCipher an unreadable first page looks the same whatever the reason.
        if plain or getattr(error.__cause__, "sqlite_errorcode", None) != driver.SQLITE_NOTADB:
            raise
        raise WrongPassphrase(
            N_(
                "The passphrase is wrong, or {file} is not a casebook, or its beginning is damaged: "
                "encrypted, these look the same. Nothing was changed. Type the passphrase again, or use the "
                "recovery code."
            ),
            file=path.name,
        ) from None
    if unfinished and writable:
        with suppress(Trouble):  # it does not matter to any record
            _renew_unused_pages(db)
    return db


def _renew_unused_pages(db: Database) -> None:
    """Write anew the pages in which nothing stands. A save that the power cut off may have left them torn:
    SQLite, which never reads them, does not put them back, and checking every page would call it damage."""
    (unused,) = db.execute("PRAGMA freelist_count").fetchone()
    with privileged(db), db.atomic():
        db.execute("CREATE TABLE unused_page (data BLOB)")
        for start in range(1, unused, LONGEST_RUN):
            pages = min(LONGEST_RUN, unused - start)
            db.execute("INSERT INTO unused_page VALUES (zeroblob(?))", (pages * PAGE_ROOM,))
        db.execute("DROP TABLE unused_page")  # secure_delete then writes each of them


def _recognised(db: Database) -> Database:
    """Return the open file, or close it and raise Trouble when it is no casebook that this program reads."""
    try:
        marks = [
            int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")
        ]
        check_marks(db.path, *marks)
    except BaseException:
        db.close()
        raise
    return db


def unlock(path: Path, passphrase: str, kdfs: Sequence[Kdf] = KDF_VERSIONS) -> Database:
    """Open a casebook with its passphrase; its `key` is then known. Raise Trouble as `connect` does."""
    if is_plain(path):
        return connect(path, bytes(KEY_SIZE))  # says why a passphrase is refused
    salt = read_salt(path)
    for kdf in kdfs[:-1]:
        try:
            return connect(path, derive_key(passphrase, salt, kdf))
        except WrongPassphrase:
            continue
    return connect(path, derive_key(passphrase, salt, kdfs[-1]))


def salt_of(db: Database) -> bytes:
    """Return the 16 bytes that an open casebook begins with; none for one that is not encrypted."""
    if db.key is None:
        return b""
    with privileged(db):
        return bytes.fromhex(str(db.execute("PRAGMA cipher_salt").fetchone()[0]))


def open_file(path: Path, key: Key, read_only: bool, salt: bytes = b"") -> Database:
    """Open a file that exists, with every setting that the casebook relies on."""
    whole = path.resolve().as_posix()
    uri = "file://" + ("" if whole.startswith("/") else "/") + quote(os.fsencode(whole))
    uri += "?mode=ro" if read_only else "?mode=rw"
    # Without an isolation level the driver begins no transaction by itself: `atomic` does.
    opened = driver.connect(
        uri, uri=True, timeout=LONGEST, isolation_level=None, cached_statements=STATEMENTS
    )
    conn = cast("sqlite3.Connection", opened)
    try:
        conn.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            conn.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
            if conn.execute("PRAGMA cipher_status").fetchone() != ("1",):
                raise RuntimeError("SQLCipher is not at work: the casebook would be written unencrypted")
        conn.execute("PRAGMA temp_store = MEMORY")  # a temporary file would hold records unencrypted
        conn.execute("PRAGMA journal_mode = DELETE")
        conn.execute("PRAGMA synchronous = EXTRA")  # FULL loses the last save in some power cuts
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA trusted_schema = OFF")
        conn.execute("PRAGMA secure_delete = ON")
        conn.execute(f"PRAGMA cache_size = -{CACHE}")
        conn.enable_load_extension(False)
        db = Database(conn, path, key, read_only)
        conn.set_authorizer(authorize)
    except BaseException:
        conn.close()
        raise
    return db


@contextmanager
def privileged(db: Database) -> Generator[None, None, None]:
    """Allow ATTACH, VACUUM and every pragma for a moment; for this module, migrations and backups. It can be
    nested."""
    db.privileges += 1
    db.conn.set_authorizer(None)
    try:
        yield
    finally:
        db.privileges -= 1
        if not db.privileges:
            db.conn.set_authorizer(authorize)
