"""The program as a process: its settings folder, the application, the window, and the end."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.entry import outside
from app.shell import anew, ending, i18n, theme
from app.shell.absence import Absence
from app.shell.crashlog import CrashLog
from app.shell.settings import Settings
from app.shell.window import Window

NOWHERE = str(Path(os.devnull) / "nowhere")  # a folder that can never be made


def run(file: Path | None, data: Path | None, temp: bool, locked: bool = False) -> int:
    """Open the window, with a casebook where one is named or was open last; return the exit code.

    `locked` tells that it takes the place of a process that locked itself: `data` is then its folder, made
    for one run where `temp`.
    """
    goes_on = locked and data is not None and temp and anew.is_of_one_run(data)
    folder = Path(tempfile.mkdtemp(prefix=anew.PREFIX)) if temp and not goes_on else data
    settings = Settings(folder)
    settings.is_for_one_run = temp
    log = CrashLog(settings.folder)
    outside.sweep()
    _keep_qt_quiet()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("temoin")
    application.setApplicationDisplayName("Témoin")
    i18n.choose(settings.get("language", "") or i18n.system_language())
    theme.apply(application, settings.get("look", "system"), settings.get("text_size", 100))
    window = Window(settings)
    window.hook.note = log.note
    window.hook.install()

    def start_anew(casebook: Path) -> bool:
        log.end()  # the fresh process begins its own
        return anew.start(casebook, settings.folder, temp)

    window.relaunch = start_anew
    window.replaced.connect(lambda: application.exit(0))

    def end() -> None:
        window.close()
        application.quit()

    ending.when_told(end, window)
    window.show()
    if trouble := settings.get("backup_trouble", ""):
        window.tell(trouble)
    absence = Absence(lambda: window.minutes, lambda: window.working, window)
    absence.begun.connect(window.lock_when_left)
    absence.watch()
    last = Path(settings.get("last", ""))
    wanted = file or (last if settings.get("last", "") and last.is_file() else None)

    def begin() -> None:
        if wanted is not None:
            (window.ask_again if locked else window.open_path)(wanted)
        if log.before:
            window.offer_log(log.before)

    QTimer.singleShot(0, window, lambda: window.show_first(begin))
    gc.collect()
    gc.freeze()  # what stands now stays: looking through it for garbage would hold up the keys
    code = application.exec()
    if window.is_relaunched:
        _forget_folders()
        os._exit(code)  # at once: what is in memory shall be gone
    log.end()
    _forget_folders()
    settings.set("backup_trouble", window.safekeeping.wait())
    if temp:
        shutil.rmtree(settings.folder, ignore_errors=True)
    return code


def _keep_qt_quiet() -> None:
    """Let Qt keep no settings: its file dialog would write the folders that it shows into them."""
    for format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format, QSettings.Scope.UserScope, NOWHERE)


def _forget_folders() -> None:
    """Drop what Qt's file dialog wrote where its settings are no files that could be nowhere."""
    if sys.platform in ("win32", "darwin"):
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
