"""How long a wrong passphrase makes wait: a second, then twice as long each time, at most a minute.

It never locks anybody out: whoever has the file can try elsewhere anyway. What is remembered of it on this
computer, so that a new start is no way around, names no casebook.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

FIRST = 1.0  # seconds
LONGEST = 60.0
FILE = "tries.json"
DAY = 86_400.0  # seconds after which wrong tries are forgotten
_tries: dict[Path, tuple[int, float]] = {}  # how many were wrong, when the next one may come
_kept: list[Path] = []  # the file that remembers them, if any


def keep_in(folder: Path) -> None:
    """Remember wrong tries in this settings folder, and those that are remembered there; what cannot be read
    or written is forgotten, never an error."""
    _kept[:] = [folder / FILE]


def missed(casebook: Path) -> None:
    """Note that a try was wrong."""
    count = _known(casebook)[0] + 1
    wait = _wait_after(count)
    _tries[casebook.resolve()] = count, time.monotonic() + wait
    _remember(casebook, [count, time.time() + wait])


def met(casebook: Path) -> None:
    """Note that the casebook opened."""
    _tries.pop(casebook.resolve(), None)
    _remember(casebook, None)


def left(casebook: Path) -> float:
    """Return how many seconds are to pass before the next try; 0 where it may come now."""
    return max(0.0, _known(casebook)[1] - time.monotonic())


def _wait_after(count: int) -> float:
    return min(LONGEST, FIRST * 2.0 ** min(count - 1, 16)) if count > 0 else 0.0


def _known(casebook: Path) -> tuple[int, float]:
    """Return how many tries were wrong, and when the next one may come, by this process or one before."""
    whole = casebook.resolve()
    if whole not in _tries:
        count, until = _read().get(_name(casebook), (0, 0.0))
        # A clock that was set back makes nobody wait longer than the last try did.
        _tries[whole] = count, time.monotonic() + min(max(0.0, until - time.time()), _wait_after(count))
    return _tries[whole]


def _name(casebook: Path) -> str:
    return sha256(str(casebook.resolve()).encode(errors="surrogateescape")).hexdigest()[:16]


def _read() -> dict[str, tuple[int, float]]:
    """Return the wrong tries of the last day: how many, and when the next one may come by the clock."""
    found: Any = {}
    with suppress(OSError, ValueError):
        found = json.loads(_kept[0].read_text("utf-8")) if _kept else {}
    kept: dict[str, tuple[int, float]] = {}
    if isinstance(found, dict):
        for name, told in cast(dict[str, Any], found).items():
            with suppress(TypeError, ValueError, LookupError, OverflowError):
                count, until = int(told[0]), float(told[1])
                if abs(until - time.time()) < DAY:
                    kept[name] = count, until
    return kept


def _remember(casebook: Path, told: list[float] | None) -> None:
    """Keep what is told of a casebook in the settings folder; forget it where that is None."""
    found: dict[str, Any] = dict(_read())
    if not _kept or (found.pop(_name(casebook), None) is None and told is None):
        return
    if told is not None:
        found[_name(casebook)] = told
    with suppress(OSError):  # a read-only home folder: the program works all the same
        _kept[0].parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = _kept[0].with_suffix(".part")
        new.write_text(json.dumps(found), "utf-8")
        new.replace(_kept[0])
