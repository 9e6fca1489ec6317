"""New files and folders that appear whole or not at all.

Each is built beside its place under a hidden name (“.name.part-…”, for this account only) and takes its name
when everything is on the disk. A program that is killed leaves at most that hidden part.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast

from db.model.fields import N_
from db.storage.casefile import PLAIN
from db.storage.trouble import DiskFull, Trouble

PACK_MARK = "datapackage.json"
CASEBOOK = ".temoin"
_NAME_KEPT = 40  # characters: with the rest of the hidden name this stays below 255 bytes in any script

_SENTENCES = {
    errno.ENOSPC: N_("The disk is full: “{name}” was not written. Free some space or choose another disk."),
    errno.EDQUOT: N_("Your share of this disk is used up: “{name}” was not written. Free some space there."),
    errno.EFBIG: N_(
        "“{name}” is too large for this disk. Choose another disk (many sticks end at 4 GB a file)."
    ),
    errno.EACCES: N_(
        "“{name}” is not open to you: choose another place, or close the program that holds it."
    ),
    errno.EPERM: N_("“{name}” is not open to you: choose another place, or close the program that holds it."),
    errno.EROFS: N_("This disk can only be read: choose another place for “{name}”."),
    errno.ENOENT: N_("“{name}” is not there, or its disk was taken out: choose the place again."),
    errno.ENOTDIR: N_("The folder of “{name}” is not a folder: choose another place."),
    errno.EISDIR: N_("“{name}” is a folder: choose a file."),
    errno.EIO: N_("The disk reports a fault at “{name}”: choose another disk, and keep a copy of this one."),
    errno.ENAMETOOLONG: N_("The name “{name}” is too long for this disk: choose a shorter one."),
}


@contextmanager
def spoken(path: Path) -> Generator[None]:
    """Turn what the system says about `path` into Trouble that a person can act on; pass on anything else."""
    try:
        yield
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0)
        if sentence is None:
            raise
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise (DiskFull if full else Trouble)(sentence, name=path.name) from error


def require_text(path: Path) -> None:
    """Raise Trouble where no file can have this name: it holds a NUL or bytes that are no letters."""
    try:
        is_text = b"\0" not in str(path).encode()
    except UnicodeEncodeError:
        is_text = False
    if not is_text:
        raise Trouble(N_("The name of the file holds bytes that are no letters: choose another one."))


@contextmanager
def reading(path: Path) -> Generator[BinaryIO]:
    """Open a file to be read; one that is missing, closed to this account or a folder is Trouble."""
    require_text(path)
    with spoken(path):
        stream = path.open("rb")
    with stream:
        yield stream


def put_down(stream: BinaryIO, data: bytes) -> None:
    """Write all of a file and bring it to the disk: where there is no room it fails now, before another file
    that belongs to it takes its name."""
    stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())


class NewFile:
    """Write a file that takes its name only when the `with` block ends well; else nothing is left of it.

    `replace` is the consent of the person to put it in the place of an existing file. A casebook is never
    replaced, so that no wrong choice loses one.
    """

    def __init__(self, target: Path, *, replace: bool = False) -> None:
        self.target = target.resolve()
        self.replace = replace

    def __enter__(self) -> BinaryIO:
        with spoken(self.target):
            self._check_target()
            number, name = tempfile.mkstemp(prefix=hidden(self.target, "part"), dir=self.target.parent)
        self._part = Path(name)
        self._stream = cast(BinaryIO, os.fdopen(number, "wb"))
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with spoken(self.target):
                if error is None:
                    self._finish()
                elif isinstance(error, OSError) and error.filename is None:  # said by our own stream
                    raise error
        finally:
            # After a success the part is gone; in every other case it goes now.
            with suppress(OSError):
                self._stream.close()
            with suppress(OSError):
                self._part.unlink(missing_ok=True)

    def _check_target(self) -> None:
        _check_folder(self.target)
        if self.target.is_dir():
            raise Trouble(
                N_("“{name}” is a folder: choose another name for the file."), name=self.target.name
            )
        if self.target.exists() and not self.target.is_file():  # such as /dev/null, which all programs need
            raise Trouble(N_("“{name}” is no ordinary file: choose another name."), name=self.target.name)
        if self.target.exists() and not self.replace:
            raise Trouble(N_("“{name}” exists already: choose another name."), name=self.target.name)
        if self.target.exists():
            _check_no_casebook(self.target)

    def _finish(self) -> None:
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()
        self._check_target()  # another program may have been quicker
        self._part.replace(self.target)
        _settle(self.target.parent)


class NewFolder:
    """Fill a folder that takes its name only when the `with` block ends well; else nothing is left of it.

    `replace` is the consent of the person to put it in the place of an earlier pack. Only a folder that holds
    the file `known_by` is ever replaced, so that no folder of other papers is lost by a wrong choice. The
    earlier pack is set aside as “.name.old-…” for the moment of the exchange and removed last.
    """

    def __init__(self, target: Path, *, replace: bool = False, known_by: str = PACK_MARK) -> None:
        self.target = target.resolve()
        self.replace = replace
        self.known_by = known_by

    def __enter__(self) -> Path:
        with spoken(self.target):
            self._check_target()
            name = tempfile.mkdtemp(prefix=hidden(self.target, "part"), dir=self.target.parent)
        self._part = Path(name)
        return self._part

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                with spoken(self.target):
                    self._finish()
        finally:
            if self._part.exists():
                shutil.rmtree(self._part, ignore_errors=True)

    def _check_target(self) -> None:
        _check_folder(self.target)
        name = self.target.name
        if not self.target.exists():
            return
        if not self.target.is_dir():
            raise Trouble(N_("“{name}” is a file: choose another name for the folder."), name=name)
        if not any(self.target.iterdir()):
            return
        if not self.replace:
            raise Trouble(N_("The folder “{name}” is not empty: choose another name."), name=name)
        if not (self.target / self.known_by).is_file():
            raise Trouble(
                N_("The folder “{name}” is not replaced: it holds other files (no {mark}). Choose another."),
                name=name,
                mark=self.known_by,
            )

    def _finish(self) -> None:
        _settle_tree(self._part)
        self._check_target()
        if not self.target.exists():
            self._part.rename(self.target)
            _settle(self.target.parent)
            return
        aside = Path(tempfile.mkdtemp(prefix=hidden(self.target, "old"), dir=self.target.parent))
        old = aside / self.target.name
        try:
            self.target.rename(old)
            self._part.rename(self.target)
        except BaseException:
            if old.exists():
                old.rename(self.target)
            aside.rmdir()
            raise
        _settle(self.target.parent)
        self._remove(aside)

    def _remove(self, aside: Path) -> None:
        try:
            shutil.rmtree(aside)
        except OSError as error:
            raise Trouble(
                N_("“{name}” is written, but the earlier one could not be removed: delete “{old}” yourself."),
                name=self.target.name,
                old=str(aside),
            ) from error


def hidden(target: Path, purpose: str) -> str:
    """Return how the hidden name of a part begins."""
    return f".{target.name[:_NAME_KEPT]}.{purpose}-"


def over_casebook(target: Path) -> Trouble:
    """Return what is said where a file was to be written over a casebook."""
    return Trouble(
        N_("“{name}” is a casebook, and nothing is written over one: choose another name."), name=target.name
    )


def _check_no_casebook(target: Path) -> None:
    """Raise Trouble where this file is a casebook by its name or, unencrypted, by how it begins."""
    with reading(target) as stream:
        if target.suffix.lower() == CASEBOOK or stream.read(len(PLAIN)) == PLAIN:
            raise over_casebook(target)


def _check_folder(target: Path) -> None:
    if not target.parent.is_dir():
        raise Trouble(N_("There is no folder “{folder}”: choose another place."), folder=str(target.parent))


def _settle_tree(folder: Path) -> None:
    """Bring all files and folders below `folder` to the disk, so that a power cut later costs none."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as stream:
                os.fsync(stream.fileno())
        elif path.is_dir():
            _settle(path)
    _settle(folder)


def _settle(folder: Path) -> None:
    """Bring the names in a folder to the disk; Windows does this by itself and cannot open a folder."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
