"""A day with the program, in processes of its own: nothing of the records is in any file that it writes, at
any moment, and no connection is made."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import printers
from app.shell.crashlog import ENDED
from db.model.changes import Change
from db.storage import derived, erasing
from db.storage.casebook import Casebook
from tests.app.test_locking import processes, waited
from tests.conftest import CHEAP

WORDS = "correct horse battery staple"
ROOT = Path(__file__).resolve().parents[2]
# What is typed, saved, searched, attached, dropped: each has a mark of its own.
TITLE, DRAFT, SOUGHT, BYTES, NAMED, FOLDER, LOST, LATE = (
    f"zqx{word}zqx" for word in ("title", "draft", "sought", "bytes", "named", "folder", "lost", "late")
)
MARKS = (TITLE, DRAFT, SOUGHT, BYTES, NAMED, FOLDER, LOST, LATE, WORDS)
LATIN = [mark.encode(coding) for mark in MARKS for coding in ("utf-8", "utf-16-le", "utf-16-be")]

BEGIN = f"""
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from app.entry.files import FilesList
from app.entry.filing import Filing
from app.exchange.exportpage import ExportPage

def drive(desk):
    desk.unlock({WORDS!r})
    desk.press("Ctrl+1"); desk.rest()
    desk.press("Ctrl+N"); desk.write({TITLE!r}); desk.press("Ctrl+S"); desk.rest()
    form = desk.view.page.stack.form
    files = next(part for part in form.lists if isinstance(part, FilesList))
    desk.press("Alt+0"); desk.press("Insert")
    desk.wait(lambda: files.findChild(QFileDialog), "the dialog")
    dialog = files.findChild(QFileDialog)
    box = dialog.findChild(QLineEdit)
    box.setText({{photo!r}}); QTest.keyClick(box, Qt.Key.Key_Return)
    desk.wait(lambda: desk.view.session.casebook.find("attachment"), "the file")
    desk.wait(lambda: not Filing.of(desk.view.session).worker.busy, "its picture"); desk.rest()
    desk.press("Ctrl+F"); desk.write({SOUGHT!r}); desk.rest()
    desk.press("Ctrl+1"); desk.press("Ctrl+E")
    desk.wait(lambda: desk.view.findChild(ExportPage), "the page of exports"); desk.rest()
    desk.press("Esc"); desk.press("Ctrl+1"); desk.rest()
    desk.press("Ctrl+N"); desk.write({DRAFT!r})
    desk.press("Ctrl+A"); desk.press("Ctrl+C")
    desk.say("typed")
    desk.press("Ctrl+L")
"""
DIE = f"""
import ctypes
def drive(desk):
    desk.unlock({WORDS!r})
    assert desk.view.page.stack.form.rows["title"].editor.text() == {DRAFT!r}
    desk.press("End"); desk.write({LOST!r})
    try:
        raise ValueError({LOST!r})
    except ValueError as error:
        desk.window.hook.failed(error)
    kept = lambda: {DRAFT + LOST!r} in str([d["data"] for d in desk.view.session.casebook.drafts()])
    desk.wait(kept, "the draft")
    ctypes.string_at(0)
"""
END = f"""
import os, signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
def drive(desk):
    buttons = lambda: [b.text() for b in desk.window.findChildren(QPushButton)]
    desk.wait(lambda: "Show the log" in buttons(), "the log")
    desk.unlock({WORDS!r})
    desk.say("back", desk.view.messages.text)
    desk.press("Ctrl+O")
    dialog = desk.window.findChild(QFileDialog)
    dialog.setDirectory({{folder!r}})
    QTest.qWait(100)
    dialog.reject()
    desk.press("Ctrl+1"); desk.press("Ctrl+N"); desk.write({LATE!r})
    os.kill(os.getpid(), signal.SIGTERM)  # the system shuts down
    QTest.qWait(20)
"""


class Watch(threading.Thread):
    """Reads every file under some folders as often as it can, and notes what is in the clear and who may read
    it."""

    def __init__(self, *folders: Path) -> None:
        super().__init__()
        self.folders = folders
        self.found: set[str] = set()
        self.open_to_others: set[str] = set()
        self.seen: dict[str, tuple[int, int]] = {}
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(0.02):
            self.look()

    def look(self) -> None:
        for folder in self.folders:
            for inner, folders, names in os.walk(folder):
                for path in (Path(inner) / name for name in (*folders, *names)):
                    try:
                        self._read(path)
                    except FileNotFoundError:
                        continue

    def _read(self, path: Path) -> None:
        told = path.lstat()
        if told.st_mode & 0o077 and not path.is_symlink():
            self.open_to_others.add(str(path))
        state = told.st_mtime_ns, told.st_size
        if not path.is_file() or self.seen.get(str(path)) == state:
            return
        self.seen[str(path)] = state
        content = path.read_bytes() + os.fsencode(path.name)
        self.found |= {f"{path}: {mark!r}" for mark in LATIN if mark in content}

    def end(self) -> None:
        self._ended.set()
        self.join()
        self.seen.clear()  # each file once more, whole
        self.look()


@pytest.fixture
def day(tmp_path: Path) -> Iterator[tuple[Path, Watch, dict[str, str]]]:
    """A home of its own, with an encrypted casebook in it, watched."""
    home = tmp_path / "home"
    places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR")
    environment = {name: str(home / name.lower()) for name in (*places, "XDG_RUNTIME_DIR", "DRIVEN")}
    for folder in environment.values():
        Path(folder).mkdir(parents=True)
        Path(folder).chmod(0o700)
    home.chmod(0o700)
    Casebook.create(home / "mali.temoin", WORDS, kdf=CHEAP, author="tester").close()
    dropped = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "PYTEST_CURRENT_TEST")
    whole = {name: value for name, value in os.environ.items() if name not in dropped} | environment
    whole |= {"PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8", "SOCKETS": str(home / "driven" / "sockets")}
    watch = Watch(home)
    watch.start()
    yield home, watch, whole
    watch.end()


def run(day: tuple[Path, Watch, dict[str, str]], script: str) -> int:
    """Run the program and do what the script says; return its exit code."""
    home, _, environment = day
    path = home.parent / "drive.py"
    path.write_text(script)
    cut_off = ["unshare", "--net", "--map-root-user"] if may_cut_off() else []
    program = [sys.executable, "-m", "tests.app.driven", str(path), str(home / "mali.temoin")]
    command = [*cut_off, *program, str(home / "data")]
    return subprocess.run(command, cwd=ROOT, env=environment, timeout=120, check=False).returncode


def may_cut_off() -> bool:
    """Say whether this system lets a process be without a network."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--net", "--map-root-user", "true"], check=False).returncode == 0


def test_a_whole_day_leaves_nothing_in_the_clear_and_asks_nobody(
    day: tuple[Path, Watch, dict[str, str]], tmp_path: Path
) -> None:
    home, watch, environment = day
    stick = tmp_path / FOLDER
    stick.mkdir()
    photo = stick / f"{NAMED}.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + BYTES.encode() * 5000)
    assert run(day, BEGIN.replace("{photo!r}", repr(str(photo)))) == 0
    if sys.platform == "linux":
        waited(lambda: processes(home / "mali.temoin"))
        for fresh in processes(home / "mali.temoin"):
            os.kill(fresh, signal.SIGKILL)
        waited(lambda: not processes(home / "mali.temoin"))
    assert run(day, DIE) not in (0, 1)
    assert LOST not in (home / "data" / "crash.log").read_text()
    assert "ValueError" in (home / "data" / "crash.log").read_text()
    assert run(day, END.replace("{folder!r}", repr(str(stick)))) == 0
    assert "Not finished" in (home / "driven" / "back").read_text()
    watch.end()
    assert (home / "data" / "crash.log").read_text().endswith(f"Told to end: SIGTERM\n{ENDED}\n")
    assert watch.found == set()
    assert watch.open_to_others == set()
    sockets = Path(environment["SOCKETS"])
    assert sockets.read_text().split() == ["ready"] * 3  # the hook was there, and heard nothing
    with Casebook.open(home / "mali.temoin", WORDS, kdfs=(CHEAP,)) as casebook:  # and nothing was lost
        assert [attack["title"] for attack in casebook.find("attack")] == [TITLE]
        drafts = str([draft["data"] for draft in casebook.drafts()])
        assert DRAFT + LOST in drafts
        assert LATE in drafts
        assert casebook.find("attachment")[0]["original_name"] == f"{NAMED}.jpg"


def test_the_watch_finds_what_is_in_the_clear(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir(mode=0o755)
    watch = Watch(tmp_path)
    watch.start()
    leak = tmp_path / "open" / "leak"
    leak.write_bytes(b"--" + DRAFT.encode("utf-16-le"))
    leak.chmod(0o644)
    time.sleep(0.2)
    leak.unlink()  # even what is there for a moment
    watch.end()
    assert len(watch.found) == 1
    assert watch.open_to_others == {str(tmp_path / "open"), str(leak)}


def test_no_part_of_the_program_knows_the_network() -> None:
    words = ("QtNetwork", "QtWebEngine", "import urllib.request", "import http", "import ssl", "requests")
    for path in (*(ROOT / "app").rglob("*.py"), *(ROOT / "db").rglob("*.py")):
        lines = path.read_text("utf-8").splitlines()
        imports = [line for line in lines if line.strip().startswith(("import ", "from "))]
        assert [line for line in imports if any(word in line for word in words)] == [], path


@pytest.mark.parametrize("ask", [printers.names, lambda: printers.printer("any", 1)])
def test_printers_are_asked_for_on_this_computer_alone(
    ask: Callable[[], object], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "printers.example.org")
    ask()
    assert Path(os.environ["CUPS_SERVER"]).is_absolute(), "a socket of this computer, no port"


def test_the_full_text_keeps_no_part_of_an_erased_word(casebook: Casebook) -> None:
    """Word by word it shares beginnings: so each run of four letters is looked for, in every table."""
    word = "wqzxvjkq"
    made = casebook.apply([Change.new("victim", {"name": f"{word} Diallo", "identifying_marks": f"{word}a"})])
    casebook.apply([Change.new("victim", {"name": "Wqz Zxv", "sex": "f"})])
    with casebook.db.atomic():
        derived.write_waiting(casebook.db)  # as some saves later
    runs = [word[at : at + 4].encode() for at in range(len(word) - 3)]

    def held() -> set[str]:
        found: set[str] = set()
        for (name,) in casebook.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if "_text" in name or "_trigram" in name:
                for row in casebook.db.execute(f'SELECT * FROM "{name}"').fetchall():
                    content = b" ".join(
                        cell if isinstance(cell, bytes) else str(cell).encode() for cell in row
                    )
                    found |= {name for run in runs if run in content.lower()}
        return found

    assert held()
    casebook.apply(casebook.deletion("victim", made[0].id))
    erasing.erase(casebook, [made[0].id])
    assert held() == set()
