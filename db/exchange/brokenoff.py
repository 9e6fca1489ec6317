"""What an export leaves that ends with the program, by a crash or a power cut: hidden parts, in the clear.
The casebook remembers where, and they are removed when it is opened again."""

from __future__ import annotations

import glob
import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.exchange.files import hidden, require_text
from db.exchange.methods import beside
from db.model.fields import N_
from db.model.problem import Problem
from db.storage import connection
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

SETTING = "leaving"
_under_way: set[str] = set()  # targets of this process, the parts of which are no leavings
_turn = threading.Lock()


@contextmanager
def remembered(casebook: Casebook, target: Path) -> Generator[None]:
    """Let the casebook remember a target as long as something is written there."""
    try:
        place = str(target.resolve())
    except (OSError, RuntimeError):
        looped = N_("{file} leads nowhere: a link on the way leads back to itself. Choose another place.")
        raise Trouble(looped, file=target.name) from None
    require_text(Path(place))
    with suppress(Trouble):  # with the disk of the casebook: what leaves may go to another one
        clear(casebook)  # of an earlier export, which would be forgotten now
    with _turn:
        _under_way.add(place)
    try:
        with suppress(Trouble):
            casebook.set_setting(SETTING, place)
        yield
    finally:
        _under_way.discard(place)
        with suppress(Trouble, connection.Error):  # then the next opening finds nothing there
            casebook.set_setting(SETTING, "")


def clear(casebook: Casebook) -> Problem | None:
    """Remove what an export left that ended with the program; return what to say of it, None where there was
    none. What is being written stays."""
    with _turn:
        left = casebook.setting(SETTING)
        return _clear(casebook, left) if left and left not in _under_way else None


def _clear(casebook: Casebook, left: str) -> Problem | None:
    if casebook.db.read_only:
        return None
    target = Path(left)
    args = (("name", target.name), ("folder", str(target.parent)), ("part", f"{hidden(target, 'part')}…"))
    parts = [part for one in (target, beside(target)) for part in _parts(one)]
    for part in parts:
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part, ignore_errors=True)
        else:
            with suppress(OSError):
                part.unlink()
    casebook.set_setting(SETTING, "")
    if not target.parent.is_dir():
        said = N_(
            "It is not known whether “{name}” was written whole: {folder}, where it went, cannot be reached. "
            "When it can, look whether something called “{part}” lies there (it is hidden), and remove it: "
            "others could read it."
        )
        return Problem("", said, args=args)
    if any(map(Path.exists, parts)):
        said = N_(
            "The program ended while “{name}” was written to {folder}. A half of it may lie there for others "
            "to read, and could not be removed: remove what is called “{part}” there (it is hidden)."
        )
        return Problem("", said, args=args)
    said = N_(
        "The program ended while “{name}” was written to {folder}. What was half written there was removed: "
        "export it again."
    )
    return Problem("", said, args=args) if parts else None


def _parts(target: Path) -> list[Path]:
    return list(target.parent.glob(f"{glob.escape(hidden(target, 'part'))}*"))
