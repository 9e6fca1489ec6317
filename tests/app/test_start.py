"""What is loaded before the first rows stand, and that what is loaded later is where it is said to be."""

from __future__ import annotations

import ast
import inspect
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app import errands
from app.errands import Errand
from app.shell import i18n, later
from app.tasks import Progress

ROOT = Path(__file__).parents[2]
# What takes long to load, and is of use only to a form, an export, an import, a comparison, a sheet or a key.
HEAVY = {
    "app.entry.form", "app.exchange", "app.review.merging", "db.exchange", "db.merge", "db.sample",
    "db.sentences", "nacl.pwhash", "numpy", "pycountry", "python_calamine", "rapidfuzz", "segno",
    "sqlite_utils", "xlsxwriter", "zxcvbn",
}  # fmt: skip
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.shell.settings import Settings
from app.shell.window import Window
application = QApplication([])
window = Window(Settings(Path(sys.argv[2])))
window.show()
print(' '.join(sorted(sys.modules)))

def told():
    print(' '.join(sorted(sys.modules)), flush=True)
    os._exit(0)

def begin():
    window.open_path(Path(sys.argv[1]))
    window.view.page.table.model.modelReset.connect(told)

QTimer.singleShot(0, begin)
application.exec()
"""

WRONG_CALL = """
import sys
from app import starting
starting.prepare()
from PySide6.QtCore import QTimer
print('inspect' in vars(sys.modules['shibokensupport.signature.layout']))
try:
    QTimer.singleShot('soon', 2)
except TypeError as error:
    print(str(error).splitlines()[-1])
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from db import sample
    from db.storage.casebook import Casebook

    path = tmp_path_factory.mktemp("start") / "sample.temoin"
    with Casebook.create(path, None) as casebook:
        sample.write(casebook)
    return path


def run(code: str, *words: Path) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran


def test_nothing_heavy_is_loaded_before_the_first_rows(file: Path, tmp_path: Path) -> None:
    at_start, at_rows = run(WINDOW, file, tmp_path / "settings").stdout.splitlines()
    assert sorted(HEAVY & set(at_rows.split())) == []
    late = {"app.shell.actions", "app.shell.view", "db.model.entities", "db.storage.casebook", "sqlcipher3"}
    assert not late & set(at_start.split())


def test_what_qt_says_of_a_wrong_call_is_loaded_with_the_first_one() -> None:
    loaded, said = run(WRONG_CALL).stdout.splitlines()
    assert loaded == "False"
    assert "QTimer.singleShot(msec: int" in said


def test_the_system_is_asked_for_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert i18n.system_language() == "en"
    monkeypatch.setenv("LANG", "fr_ML.UTF-8")
    assert i18n.system_language() == "fr"
    monkeypatch.setenv("LC_ALL", "C")
    assert i18n.system_language() == "en"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert i18n.system_language() in i18n.LANGUAGES, "Qt tells it"


def test_what_is_loaded_later_is_found_where_it_is_said_to_be() -> None:
    tree = ast.parse(inspect.getsource(later))
    (told,) = [node for node in tree.body if isinstance(node, ast.If)]
    imported = {
        alias.name: node.module
        for node in told.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert imported == later.PLACES
    later.load()
    with pytest.raises(AttributeError):
        _ = later.Nothing  # type: ignore[attr-defined]  # it is to fail


def test_work_that_ends_after_the_window_is_gone_tells_nobody(qtbot: QtBot) -> None:
    go = threading.Event()

    def work(progress: Progress) -> None:
        go.wait(10)
        progress.step(1, 2)

    errand = Errand(QObject(), work, lambda _: None, lambda error: None)
    shiboken6.delete(errand)  # as at the end of the program
    go.set()
    errand._thread.join()  # what was raised in it would fail the test
    errands._under_way.discard(errand)
