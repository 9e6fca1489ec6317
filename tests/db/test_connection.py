"""Opening the file: what is no casebook is refused in words and left as it is; nobody writes elsewhere."""

import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from db.storage import connection, trouble
from db.storage.casebook import Casebook
from db.storage.casefile import FORMAT, FileLock, is_plain, read_salt
from db.storage.connection import (
    CACHE,
    Database,
    connect,
    create,
    driver,
    privileged,
    translated,
    unlock,
)
from db.storage.keys import Kdf, derive_key
from db.storage.wholefile import rekey

SALT = bytes(range(16))
KEY = bytes(range(32))
OTHER_KEY = KEY[::-1]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "north kivu é?#%41.temoin"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with create(path, KEY, SALT) as made:
        made.execute("CREATE TABLE note(n INTEGER PRIMARY KEY, text TEXT) STRICT")
        made.execute("INSERT INTO note(text) VALUES ('a marked word')")
        yield made


@pytest.fixture
def closed(db: Database, path: Path) -> Path:
    db.close()
    return path


def run(code: str, *arguments: object) -> "subprocess.Popen[str]":
    """Start another Python program in which this project's modules can be imported."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        cwd=Path(connection.__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def add(db: Database, texts: Iterable[str]) -> None:
    with db.atomic():
        db.conn.executemany("INSERT INTO note(text) VALUES (?)", ((text,) for text in texts))


def notes(db: Database) -> list[str]:
    return [row[0] for row in db.execute("SELECT text FROM note ORDER BY n")]


# --- the driver


def test_sqlite_utils_uses_the_encrypted_driver(tmp_path: Path):
    Casebook.create(tmp_path / "any.temoin", None).close()  # now it is loaded
    import sqlcipher3.dbapi2
    import sqlite_utils.utils

    assert sqlite_utils.utils.sqlite3 is sqlcipher3.dbapi2 is driver
    assert driver.sqlite_version_info >= (3, 51, 3)


def test_the_settings_are_in_effect(db: Database):
    wanted = {
        "cipher_status": "1",
        "temp_store": 2,
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "cache_size": -CACHE,
        "busy_timeout": 5000,
        "application_id": 0x54656D6F,
        "user_version": FORMAT,
        "page_size": "4096",
    }
    assert {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    with connect_closed(db) as again:
        assert {name: again.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def connect_closed(db: Database) -> Database:
    db.close()
    return connect(db.path, db.key)


# --- making and opening


def test_a_casebook_is_made_and_opened(closed: Path):
    content = closed.read_bytes()
    assert content[:16] == SALT == read_salt(closed)
    assert b"marked" not in content
    with connect(closed, KEY) as db:
        assert notes(db) == ["a marked word"]
        assert not db.read_only
    assert closed.read_bytes() == content
    assert names(closed.parent) == [closed.name]


@POSIX
def test_only_its_owner_may_read_it(db: Database, path: Path):
    old = os.umask(0)
    try:
        with db.atomic():
            db.execute("INSERT INTO note(text) VALUES ('x')")
            modes = [stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()]
    finally:
        os.umask(old)
    assert modes == [0o600, 0o600]  # the casebook and its journal


def test_a_plain_casebook_is_made_and_opened(path: Path):
    create(path, None, None).close()
    assert is_plain(path)
    with connect(path, None) as db:
        db.execute("CREATE TABLE t(a)")
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    with pytest.raises(trouble.NotACasebook, match="not encrypted"):
        connect(path, KEY)


def test_nothing_is_overwritten(closed: Path):
    content = closed.read_bytes()
    with pytest.raises(trouble.Trouble, match="exists already"):
        create(closed, KEY, SALT)
    assert closed.read_bytes() == content


def test_a_file_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(trouble.ReadOnly):
        create(tmp_path / "no" / "folder.temoin", KEY, SALT)
    monkeypatch.setattr(connection, "FORMAT", "broken(")
    with pytest.raises(connection.Error):
        create(tmp_path / "half.temoin", KEY, SALT)
    assert names(tmp_path) == []


@pytest.mark.parametrize(("key", "salt"), [(KEY, None), (None, SALT), (KEY[:31], SALT), (KEY, SALT[:8])])
def test_a_key_of_the_wrong_size_is_a_mistake_of_ours(path: Path, key: bytes | None, salt: bytes | None):
    with pytest.raises(ValueError, match="32"):
        create(path, key, salt)
    assert not path.exists()


def test_a_wrong_key_changes_nothing(closed: Path):
    content = closed.read_bytes()
    for key in (OTHER_KEY, None):
        with pytest.raises(trouble.WrongPassphrase, match="is not a casebook"):
            connect(closed, key)
    assert closed.read_bytes() == content
    assert names(closed.parent) == [closed.name]


def test_a_passphrase_opens_what_older_parameters_made(path: Path):
    new, old = Kdf(2, 8192), Kdf(1, 8192)
    for kdf in (new, old):
        create(path, derive_key("six words", SALT, kdf), SALT).close()
        with unlock(path, "six words", (new, old)) as db:
            assert db.key == derive_key("six words", SALT, kdf)
        with pytest.raises(trouble.WrongPassphrase):
            unlock(path, "seven words", (new, old))
        path.unlink()


def test_rekey_changes_the_key_and_keeps_the_salt(db: Database, path: Path):
    rekey(db, OTHER_KEY)
    assert notes(db) == ["a marked word"]
    db.close()
    assert read_salt(path) == SALT
    with pytest.raises(trouble.WrongPassphrase):
        connect(path, KEY)
    with connect(path, OTHER_KEY) as again:
        assert notes(again) == ["a marked word"]


# --- what is not a casebook


def other_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t(a)")
    other.close()


def newer_plain(path: Path) -> None:
    create(path, None, None).close()
    set_version(path, None)


def newer(path: Path) -> None:
    create(path, KEY, SALT).close()
    set_version(path, KEY)


def set_version(path: Path, key: bytes | None) -> None:
    with connect(path, key) as db, privileged(db):
        db.execute(f"PRAGMA user_version = {FORMAT + 1}")


def other_cipher(path: Path) -> None:
    create(path, KEY, SALT).close()
    with connect(path, KEY) as db, privileged(db):
        db.execute("PRAGMA application_id = 7")


BAD = {
    "missing": (lambda path: None, trouble.NotACasebook, "no file"),
    "folder": (lambda path: path.mkdir(), trouble.NotACasebook, "folder"),
    "empty": (lambda path: path.write_bytes(b""), trouble.NotACasebook, "empty"),
    "text": (lambda path: path.write_text("lieu;date\nKalala;2024\n"), trouble.NotACasebook, "text file"),
    "long text": (lambda path: path.write_text("x" + "é" * 9999, "utf-8"), trouble.NotACasebook, "text file"),
    "short": (lambda path: path.write_bytes(os.urandom(900)), trouble.NotACasebook, "too short"),
    "random": (lambda path: path.write_bytes(os.urandom(9000)), trouble.WrongPassphrase, "not a casebook"),
    "other program": (other_sqlite, trouble.NotACasebook, "another program"),
    "other program, same key": (other_cipher, trouble.NotACasebook, "another program"),
    "newer": (newer, trouble.NewerFile, "newest version"),
    "newer, plain": (newer_plain, trouble.NewerFile, "newest version"),
}


@pytest.mark.parametrize("case", BAD)
def test_anything_else_is_refused_and_left_as_it_is(case: str, path: Path):
    make, kind, words = BAD[case]
    make(path)
    content = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind, match=words) as caught:
        connect(path, None if case == "newer, plain" else KEY)
    assert path.name in str(caught.value)
    assert "{" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == content
    assert len(names(path.parent)) == (case != "missing")


def test_trouble_is_translated_with_its_values():
    said = trouble.InUse("{file} is open", file="a.temoin")
    assert said.text(lambda text: text.replace("is open", "est ouvert")) == "a.temoin est ouvert"
    assert str(said) == "a.temoin is open"


# --- damage


@pytest.fixture
def filled(db: Database, path: Path) -> Path:
    with db.atomic():
        add(db, (f"{n} " * 200 for n in range(200)))
    db.close()
    return path


def test_every_flipped_bit_is_noticed(filled: Path):
    content = filled.read_bytes()
    for page in range(1, len(content) // 4096):
        torn = bytearray(content)
        torn[page * 4096 + page * 31 % 4096] ^= 1 << page % 8
        filled.write_bytes(torn)
        with pytest.raises(trouble.Damaged, match="damaged"), connect(filled, KEY) as db, translated(filled):
            notes(db)


def test_a_cut_off_file_is_noticed(filled: Path):
    content = filled.read_bytes()
    for length in (4096, 4097, 4096 * 5, len(content) - 4096):
        filled.write_bytes(content[:length])
        with pytest.raises(trouble.Damaged):
            connect(filled, KEY)
        assert filled.read_bytes() == content[:length]


@POSIX
def test_a_save_that_was_killed_is_undone_whatever_key_is_tried_first(closed: Path):
    child = run(
        """
        import os, sys
        from pathlib import Path
        from db.storage.connection import connect, privileged
        db = connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
        with privileged(db):
            db.execute("PRAGMA cache_size = 5")
        with db.atomic():
            db.execute("UPDATE note SET text = 'overwritten'")
            for n in range(500):
                db.execute("INSERT INTO note(text) VALUES (?)", ["x" * 3000])
            os._exit(9)
        """,
        closed,
        KEY.hex(),
    )
    child.communicate(timeout=60)
    assert child.returncode == 9
    assert closed.with_name(closed.name + "-journal").stat().st_size > 0
    with pytest.raises(trouble.WrongPassphrase):
        connect(closed, OTHER_KEY)
    with connect(closed, KEY) as db:
        assert notes(db) == ["a marked word"]
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# --- writing


def test_atomic_keeps_all_or_nothing(db: Database):
    with pytest.raises(ZeroDivisionError), db.atomic():
        db.execute("INSERT INTO note(text) VALUES (?)", ("lost",))
        raise ZeroDivisionError
    with db.atomic():
        db.execute("INSERT INTO note(text) VALUES (?)", ("kept",))
        with pytest.raises(ZeroDivisionError), db.atomic():
            db.execute("INSERT INTO note(text) VALUES (?)", ("lost",))
            raise ZeroDivisionError
    assert notes(db) == ["a marked word", "kept"]


def test_a_second_connection_in_another_thread_sees_one_state(db: Database):
    seen: list[list[str]] = []
    begun, written = threading.Event(), threading.Event()

    def read() -> None:
        with other_thread() as other:
            with other.reading():
                seen.append(notes(other))
            begun.set()
            written.wait(10)
            seen.append(notes(other))

    def other_thread() -> Database:
        return db.another()

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait(10)
    with db.atomic():
        db.execute("INSERT INTO note(text) VALUES (?)", ("later",))
    written.set()
    reader.join()
    assert seen == [["a marked word"], ["a marked word", "later"]]


def test_a_writer_elsewhere_is_said(db: Database):
    with db.another() as other, privileged(other):
        other.execute("PRAGMA busy_timeout = 10")
        with db.atomic(), pytest.raises(trouble.InUse, match="being used"), other.atomic():
            raise AssertionError("two writers")


def test_a_full_disk_is_said_and_keeps_what_was_saved(db: Database, path: Path):
    with privileged(db):
        db.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096 + 3}")
    with pytest.raises(trouble.DiskFull, match="full"), db.atomic():
        add(db, ["x" * 3000] * 100)
    assert notes(db) == ["a marked word"]
    with db.atomic():
        db.execute("INSERT INTO note(text) VALUES (?)", ("still room for this",))


def test_a_file_opened_for_reading_only_says_so(closed: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere
    with connect(closed, KEY) as db:
        assert db.read_only
        assert notes(db) == ["a marked word"]
        with pytest.raises(trouble.ReadOnly, match="write-protected"), db.atomic():
            db.execute("INSERT INTO note(text) VALUES (?)", ("no",))


@POSIX
@pytest.mark.parametrize("what", ["moved", "deleted", "replaced"])
def test_a_file_that_is_no_longer_there_is_noticed(db: Database, path: Path, what: str):
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    content = copy.read_bytes()
    if what == "moved":
        path.rename(path.with_name("elsewhere"))
    elif what == "deleted":
        path.unlink()
    else:
        copy.rename(path)
    with pytest.raises(trouble.Trouble, match="moved, deleted or replaced"), db.atomic():
        db.execute("INSERT INTO note(text) VALUES (?)", ("to nowhere",))
    with pytest.raises(trouble.Trouble, match="moved, deleted or replaced"):
        db.another()
    if what == "replaced":
        assert path.read_bytes() == content


def test_other_errors_pass_through(db: Database, path: Path):
    with pytest.raises(driver.OperationalError, match="no such table"), translated(path):
        db.execute("SELECT * FROM absent")
    with pytest.raises(connection.IntegrityError), db.atomic():
        db.execute("INSERT INTO note VALUES (1, 'twice')")


# --- what is denied

DENIED = [
    "ATTACH ':memory:' AS x",
    "ATTACH 'plain.db' AS x KEY ''",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO 'copy.db'",
    "PRAGMA rekey = 'a'",
    "PRAGMA key = 'a'",
    "PRAGMA cipher_migrate",
    "PRAGMA cipher_log = stderr",
    "PRAGMA cipher_plaintext_header_size = 32",
    "PRAGMA journal_mode = WAL",
    "PRAGMA main.journal_mode = WAL",
    "PRAGMA synchronous = OFF",
    "PRAGMA temp_store = FILE",
    "PRAGMA writable_schema = ON",
    "PRAGMA user_version = 9",
    "SELECT * FROM pragma_user_version(9)",
    "SELECT load_extension('x')",
    "SELECT sqlcipher_export('main')",
]
ALLOWED = [
    "PRAGMA table_info(note)",
    "PRAGMA table_list",
    "PRAGMA index_list(note)",
    "PRAGMA foreign_key_check",
    "PRAGMA integrity_check",
    "PRAGMA cipher_integrity_check",
    "PRAGMA user_version",
    "SELECT * FROM pragma_table_xinfo('note')",
    "EXPLAIN QUERY PLAN SELECT * FROM note",
    "ANALYZE",
]


@pytest.mark.parametrize("sql", DENIED)
def test_what_could_write_elsewhere_is_denied(db: Database, sql: str):
    with pytest.raises(connection.Error, match=r"authoriz|user_version"):
        db.execute(sql).fetchall()
    assert db.execute("PRAGMA user_version").fetchone() == (FORMAT,)


@pytest.mark.parametrize("sql", ALLOWED)
def test_looking_is_allowed(db: Database, sql: str):
    db.execute(sql).fetchall()


def test_privileges_end_with_their_block(db: Database, tmp_path: Path):
    with pytest.raises(ZeroDivisionError), privileged(db):
        db.execute("ATTACH ? AS x", [str(tmp_path / "x")])
        db.execute("DETACH x")
        raise ZeroDivisionError
    with pytest.raises(connection.Error, match="authoriz"):
        db.execute("ATTACH ? AS x", [str(tmp_path / "x")])


@pytest.mark.parametrize("tokenizer", ["unicode61 remove_diacritics 2", "trigram"])
def test_deleted_words_leave_a_contentless_index_when_it_is_optimized(db: Database, tokenizer: str):
    """A deleted row is only marked, its words being unknown; `optimize` writes the index without them."""
    options = f"content='', contentless_delete=1, tokenize='{tokenizer}'"
    db.execute(f"CREATE VIRTUAL TABLE found USING fts5(text, {options})")
    db.execute("INSERT INTO found(found, rank) VALUES ('secure-delete', 1)")
    db.execute("INSERT INTO found(rowid, text) VALUES (1, 'Zanzibar'), (2, 'Goma')")
    assert b"zan" in stored(db)
    db.execute("DELETE FROM found WHERE rowid = 1")
    db.execute("INSERT OR REPLACE INTO found(rowid, text) VALUES (2, 'Bukavu')")
    assert db.execute("SELECT rowid FROM found WHERE found MATCH 'bukavu OR zanzibar'").fetchall() == [(2,)]
    db.execute("INSERT INTO found(found) VALUES ('optimize')")
    assert not [word for word in (b"zan", b"anz", b"gom") if word in stored(db)]
    assert db.execute("SELECT rowid FROM found WHERE found MATCH 'bukavu'").fetchall() == [(2,)]
    db.execute("INSERT INTO found(found) VALUES ('integrity-check')")


def stored(db: Database) -> bytes:
    return b"".join(row[0] for row in db.execute("SELECT block FROM found_data"))


# --- one program per casebook

HOLD = """
import sys
from pathlib import Path
from db.storage.casefile import FileLock
lock = FileLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.readline()
lock.release()
"""


def test_a_second_program_is_told_and_may_come_when_the_first_ends(closed: Path):
    first = run(HOLD, closed)
    assert first.stdout
    assert first.stdout.readline() == "held\n"
    with pytest.raises(trouble.InUse, match=rf"process {first.pid} on .*Close it there first"):
        FileLock(closed).acquire()
    first.communicate("\n", timeout=30)
    assert names(closed.parent) == [closed.name]
    with FileLock(closed) as lock:
        assert lock.held
        second = run(HOLD, closed)
        assert "held" not in second.communicate(timeout=30)[0]
        assert second.returncode == 1
    assert not lock.held


def test_a_killed_program_leaves_no_lock(closed: Path):
    first = run(HOLD, closed)
    assert first.stdout
    assert first.stdout.readline() == "held\n"
    first.kill()
    first.communicate()
    assert len(names(closed.parent)) == 2  # the file stays; it is harmless
    with FileLock(closed) as lock:
        assert lock.held
    assert names(closed.parent) == [closed.name]


@POSIX
def test_another_name_of_the_same_file_is_the_same_lock(closed: Path):
    link = closed.with_name("link.temoin")
    link.symlink_to(closed)
    with FileLock(closed), pytest.raises(trouble.InUse):
        FileLock(link).acquire()


def test_a_lock_holds_on_a_full_disk_too(closed: Path, monkeypatch: pytest.MonkeyPatch):
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("db.storage.casefile.os.write", full)
    with FileLock(closed), pytest.raises(trouble.InUse):
        FileLock(closed).acquire()


def test_where_no_lock_can_be_made_nothing_is_held(tmp_path: Path):
    with FileLock(tmp_path / "no" / "folder.temoin") as lock:
        assert not lock.held


def test_a_list_of_a_damaged_file_says_so(filled: Path):
    content = bytearray(filled.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    filled.write_bytes(content)
    with connect(filled, KEY) as db, pytest.raises(trouble.Damaged, match=r"is damaged"):
        db.execute("SELECT text FROM note").fetchall()


def test_rows_that_are_read_one_by_one_from_a_damaged_file_say_so(filled: Path):
    page, size = 4096, filled.stat().st_size
    with filled.open("r+b") as file:  # a page beyond the first rows
        file.seek(size // page // 2 * page + 100)
        file.write(bytes(64))
    with connect(filled, KEY) as db, pytest.raises(trouble.Damaged):
        for _ in db.execute("SELECT text FROM note ORDER BY n"):
            pass
