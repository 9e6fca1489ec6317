"""The program as a process: its settings folder, the application, the window, and the end."""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.entry import outside
from app.shell import i18n, theme
from app.shell.errors import log_crashes
from app.shell.settings import Settings
from app.shell.window import Window


def run(file: Path | None, data: Path | None, temp: bool) -> int:
    """Open the window, with a casebook where one is named or was open last; return the exit code."""
    folder = Path(tempfile.mkdtemp(prefix="temoin-")) if temp else data
    settings = Settings(folder)
    log_crashes(settings.folder)
    outside.sweep()
    # Qt's file dialog writes the folders that it shows into its own settings file: nowhere is a good place
    # for it.
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings.folder / "nowhere")
    )
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings.folder / "nowhere"))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("temoin")
    application.setApplicationDisplayName("Témoin")
    i18n.choose(settings.get("language", "") or i18n.system_language())
    theme.apply(application, settings.get("look", "system"), settings.get("text_size", 100))
    window = Window(settings)
    window.hook.install()
    window.show()
    last = Path(settings.get("last", ""))
    wanted = file or (last if settings.get("last", "") and last.is_file() else None)
    if wanted is not None:
        QTimer.singleShot(0, lambda: window.open_path(wanted))
    gc.collect()
    gc.freeze()  # what stands now stays: looking through it for garbage would hold up the keys
    code = application.exec()
    if temp:
        shutil.rmtree(settings.folder, ignore_errors=True)
    return code
