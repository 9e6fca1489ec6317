"""A fresh process in place of this one: what Python and Qt held in memory cannot be wiped, only ended."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QProcess

import app

PREFIX = "temoin-"  # of the settings folder of one run


def command(casebook: Path | None, data: Path, temp: bool) -> tuple[str, list[str], Path]:
    """Return program, arguments and working folder of a window that asks for a passphrase, or shows
    the start page where none is named."""
    wanted = ["--locked", "--data", str(data.absolute()), *(["--temp"] if temp else [])]
    if casebook is not None:
        wanted.append(str(casebook.absolute()))
    home = Path(app.__file__).resolve().parent.parent
    if getattr(sys, "frozen", False):
        return sys.executable, wanted, Path(sys.executable).parent
    # Python looks for `app` in the working folder first: it is the one that holds this very program.
    return _without_console(sys.executable), ["-m", "app", *wanted], home


def start(casebook: Path | None, data: Path, temp: bool) -> bool:
    """Start it, in no need of this process; return whether it runs."""
    program, arguments, folder = command(casebook, data, temp)
    if not program:
        return False
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setWorkingDirectory(str(folder))
    started = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)


def is_of_one_run(folder: Path) -> bool:
    """Say whether a settings folder was made for one run, so that it goes when the program ends."""
    return folder.name.startswith(PREFIX) and folder.parent == Path(tempfile.gettempdir())


def _without_console(program: str) -> str:
    """Return the Python that opens no window for text, where there are two."""
    windowed = Path(program).with_name("pythonw.exe")
    return str(windowed) if sys.platform == "win32" and windowed.exists() else program
