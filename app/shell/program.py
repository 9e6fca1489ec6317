"""The program as a process: its settings folder, the application, the window, and the end."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.shell import ending, i18n, later, theme
from app.shell.crashlog import CrashLog
from app.shell.resting import soon
from app.shell.settings import Settings
from app.shell.window import Window
from db.storage import patience

NOWHERE = str(Path(os.devnull) / "nowhere")  # a folder that can never be made


def run(file: Path | None, data: Path | None, temp: bool, locked: bool = False) -> int:
    """Open the window, with a casebook where one is named or was open last; return the exit code.

    `locked` tells that it takes the place of a process that locked itself, or closed a casebook: `data` is
    then its folder, made for one run where `temp`.
    """
    settings = Settings(_folder(data, locked) if temp else data)
    settings.is_for_one_run = temp
    log = CrashLog(settings.folder)
    patience.keep_in(settings.folder)
    _keep_qt_quiet()
    application = QApplication([*sys.argv[:1], *theme.STYLE])
    application.setApplicationName("temoin")
    application.setApplicationDisplayName("Témoin")
    i18n.choose(settings.get("language", "") or i18n.system_language())
    theme.begin(application, *_look(settings))
    window = _window(application, settings, log)
    last = Path(settings.get("last", ""))
    window.awaited = file or (last if not locked and settings.get("last", "") and last.is_file() else None)
    go_on = window.take_over() if locked else None
    window.show()

    def begin() -> None:
        if go_on is not None:
            go_on()
        elif window.awaited is not None:
            (window.ask_again if locked else window.open_path)(window.awaited)
        window.tell_untold()  # on top of what is shown then
        if log.before:
            window.offer_log(log.before)

    soon(window, lambda: window.show_first(lambda: window.load_for(begin)))
    code = application.exec()
    if window.is_relaunched:
        _forget_folders()
        os._exit(code)  # at once: what is in memory shall be gone
    log.end()
    _forget_folders()
    if trouble := window.safekeeping.wait():
        window.owe(trouble)
    if temp:
        import shutil

        shutil.rmtree(settings.folder, ignore_errors=True)
    return code


def _window(application: QApplication, settings: Settings, log: CrashLog) -> Window:
    """Return the window, with what it asks of the process: to note faults, to begin anew, and to end."""
    window = Window(settings)
    window.fit_screen()
    window.hook.note = log.note
    window.hook.install()

    def start_anew(casebook: Path | None) -> bool:
        log.note("Begun afresh: a key was in memory")
        log.end()  # the fresh process begins its own
        if later.anew.start(casebook, settings.folder, settings.is_for_one_run):
            return True
        log.go_on()
        log.note("No fresh process can be started")
        return False

    window.relaunch = start_anew
    for gone in (window.replaced, window.closed):
        gone.connect(lambda: application.exit(0))

    def end(told: str) -> None:
        log.note(f"Told to end: {told}")  # not by its user: who finds the window gone can read why
        window.is_hurried = True
        if window.close():
            application.quit()
        window.is_hurried = False  # it stays: somebody has to answer

    ending.when_told(end, window)

    def begin_the_rest() -> None:
        window.at_rest.disconnect(begin_the_rest)
        theme.look_again(application, *_look(settings))
        _begin_the_rest(window)

    window.at_rest.connect(begin_the_rest)
    return window


def _look(settings: Settings) -> tuple[str, int]:
    return settings.get("look", "system"), settings.get("text_size", 100)


def _folder(data: Path | None, locked: bool) -> Path:
    """Return the settings folder of one run: a new one, or that of the process that locked itself."""
    if locked and data is not None and later.anew.is_of_one_run(data):
        return data
    import tempfile

    return Path(tempfile.mkdtemp(prefix=later.anew.PREFIX))


def _begin_the_rest(window: Window) -> None:
    """Begin what the first page did not need to wait for."""
    try:
        absence = later.Absence(lambda: window.minutes, lambda: window.working, window)
        absence.begun.connect(window.lock_when_left)
        absence.watch()
        later.outside.sweep()
    finally:
        gc.freeze()  # what stands now stays: looking through it for garbage would hold up the keys
        gc.enable()


def _keep_qt_quiet() -> None:
    """Let Qt keep no settings: its file dialog would write the folders that it shows into them."""
    for format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(format, QSettings.Scope.UserScope, NOWHERE)


def _forget_folders() -> None:
    """Drop what Qt's file dialog wrote where its settings are no files that could be nowhere."""
    if sys.platform in ("win32", "darwin"):
        QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
