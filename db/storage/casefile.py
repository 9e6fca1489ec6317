"""A casebook seen from outside, without SQLite: what kind of file it is, which file, and who has it open.

Closing a plain handle on a file drops SQLite's own locks on it: nothing here reads a casebook that is open.
"""

from __future__ import annotations

import codecs
import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from db.model.texts import N_
from db.storage.keys import SALT_SIZE
from db.storage.trouble import InUse, NewerFile, NotACasebook, Trouble

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

APPLICATION_ID = int.from_bytes(b"Temo", "big")
# Raised only when an older program would misread the file, or write what is misread: no copies in summaries.
FORMAT = 5
PAGE = 4096
PLAIN = b"SQLite format 3\0"
LONGEST_NAME = 200  # bytes; most systems end at 255, and names of backups are longer than their casebook's
TEXT = N_("{file} is a text file, not a casebook. Nothing was changed. To take in its rows, import it.")


def read_salt(path: Path) -> bytes:
    """Return the 16 bytes that a casebook's key is derived with."""
    return _header(path)[:SALT_SIZE]


def first_page(path: Path) -> bytes:
    """Return the page that every save writes anew. Raise Trouble where it cannot be a casebook's."""
    return _header(path)


def journal_of(path: Path) -> Path:
    """Return the file beside a casebook by which SQLite undoes a save that was cut off."""
    return path.with_name(path.name + "-journal")


def is_plain(path: Path) -> bool:
    """Say whether it is an SQLite file without encryption; raise Trouble where it cannot be a casebook."""
    return _header(path).startswith(PLAIN)


def check_plain_marks(path: Path) -> None:
    """Refuse another program's SQLite file before SQLite touches it."""
    header = _header(path)
    check_marks(path, int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big"))


def check_marks(path: Path, application: int, version: int) -> None:
    """Raise Trouble unless this application_id and user_version are a casebook's that can be read."""
    if application != APPLICATION_ID:
        sentence = N_("{file} is a database of another program, not a casebook. Nothing was changed.")
        raise NotACasebook(sentence, file=path.name)
    if version > FORMAT:
        raise NewerFile(
            N_(
                "{file} was saved by a newer version of this program (its format is {theirs}, this version "
                "reads up to {ours}). Nothing was changed. Install the newest version, then open it again."
            ),
            file=path.name,
            theirs=str(version),
            ours=str(FORMAT),
        )


def _header(path: Path) -> bytes:
    """Return the first page; raise Trouble for what can be seen to be no casebook without a key."""
    header = beginning(path)
    if _is_text(header):
        raise NotACasebook(TEXT, file=path.name)
    if len(header) < PAGE:
        sentence = N_(
            "{file} is too short for a casebook. If it was one, it was cut off: open its newest backup."
        )
        raise NotACasebook(sentence, file=path.name)
    return header


def beginning(path: Path) -> bytes:
    """Return the first bytes of a file, a page of them. Raise Trouble where it is none, empty, or may not be
    read."""
    try:
        require_file(path)  # before it is opened: a pipe would wait for ever
        with path.open("rb") as file:
            header = file.read(PAGE)
    except FileNotFoundError:
        sentence = N_("There is no file {file}. Was it moved or renamed?")
        raise NotACasebook(sentence, file=str(path)) from None
    except OSError as error:
        sentence = N_("{file} cannot be read ({reason}). Nothing was changed.")
        raise Trouble(sentence, file=path.name, reason=error.strerror or str(error)) from None
    if not header:
        sentence = N_("{file} is empty: it is not a casebook. If it was one, open its newest backup.")
        raise NotACasebook(sentence, file=path.name)
    return header


def require_file(path: Path) -> None:
    """Raise NotACasebook where something else than a file has this name; OSError where nothing has."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        folder = N_("{file} is a folder. Choose the casebook in it.")
        device = N_("{file} is not a file but a pipe or a device: no casebook can be in it.")
        sentence = folder if stat.S_ISDIR(mode) else device
        raise NotACasebook(sentence, file=path.name or str(path.resolve()))


def check_no_text(path: Path) -> None:
    """Raise NotACasebook where a file is a text from beginning to end, as far as that can be seen."""
    with path.open("rb") as file:
        first = file.read(PAGE)
        file.seek(max(0, path.stat().st_size - PAGE))
        last = file.read(PAGE).lstrip(bytes(range(0x80, 0xC0)))  # of a letter that was cut in two
    if _is_text(first) and _is_text(last):
        raise NotACasebook(TEXT, file=path.name)


def require_name(path: Path) -> None:
    """Raise Trouble where the name of a casebook is longer than those of its journal and backups can be."""
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        sentence = N_(
            "The name “{file}” is too long: its backups could not be called after it. Choose one of at most "
            "{count} letters."
        )
        raise Trouble(sentence, file=path.name[:40] + "…", count=str(LONGEST_NAME))


def _is_text(header: bytes) -> bool:
    """Say whether this is readable text; random bytes practically never are."""
    try:
        # Incremental: a letter may be cut in two by the end of the page.
        return "\0" not in codecs.getincrementaldecoder("utf-8")().decode(header)
    except UnicodeDecodeError:
        return False


class FileIdentity(NamedTuple):
    """Which file this is on the disk, whatever its name."""

    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> FileIdentity | None:
        """Return the identity of the file that has this name now; None when there is none."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino)


class FileLock:
    """One program per casebook: a lock on a small file beside it, which ends however the process ends.

    Where the folder cannot be written (or knows no locks) nothing is `held`: nobody can save there either.
    """

    def __init__(self, casebook: Path) -> None:
        whole = casebook.resolve()
        self.casebook = casebook
        self.path = whole.with_name(f".{whole.name}.lock")
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def acquire(self) -> FileLock:
        """Take the lock; raise InUse when another window or program has it."""
        while self._handle is None:
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            except OSError:
                return self
            try:
                _lock(handle)
            except OSError as error:
                owner = os.read(handle, 200).decode(errors="replace").split()
                os.close(handle)
                if error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS):
                    return self
                raise self._in_use(owner) from None
            # Its holder may have removed it between our opening and our locking: then take the new one.
            if FileIdentity.of(self.path) == FileIdentity(os.fstat(handle).st_dev, os.fstat(handle).st_ino):
                self._handle = handle
            else:
                os.close(handle)
        with suppress(OSError):  # on a full disk the lock holds too, without telling whose it is
            os.ftruncate(self._handle, 0)
            os.write(self._handle, f"{os.getpid()} {_computer()}\n".encode())
        return self

    def release(self) -> None:
        """Let others open the casebook."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            if sys.platform == "win32":
                os.close(handle)
            with suppress(OSError):
                self.path.unlink()
            if sys.platform != "win32":
                os.close(handle)

    def __enter__(self) -> FileLock:
        return self.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _in_use(self, owner: list[str]) -> InUse:
        process, computer = owner if len(owner) == 2 else ("?", "?")
        sentence = N_(
            "{file} is open in another window or program (process {process} on {computer}). Nothing was "
            "changed. Close it there first."
        )
        return InUse(sentence, file=self.casebook.name, process=process, computer=computer)


if sys.platform == "win32":
    FAR = 1 << 30  # Windows locks bytes against reading too: one far behind the text

    def _lock(handle: int) -> None:
        os.lseek(handle, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
else:

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _computer() -> str:
    """Return the name of this computer, one word."""
    told = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return "".join(told.split()) or "?"


def locked(casebook: Path) -> FileLock:
    """Return the lock of a casebook, taken. Raise InUse when another window or program has it, Trouble where
    there can be no casebook of this name."""
    require_name(casebook)
    with suppress(OSError):  # nothing is there, or nothing that may be looked at
        require_file(casebook)
    return FileLock(casebook).acquire()
