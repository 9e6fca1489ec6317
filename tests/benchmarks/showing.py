"""Be the program with a casebook, from its start to its list, without deriving the key; for `tables`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.shell import i18n, theme
from app.shell.settings import Settings
from app.shell.window import Window
from db.storage.casebook import Casebook


def main() -> None:
    path, code = Path(sys.argv[1]), os.environ["TEMOIN_BENCHMARK_CODE"]
    application = QApplication([])
    i18n.choose("en")
    theme.apply(application, "light", 100)
    window = Window(Settings(Path(tempfile.mkdtemp(prefix="temoin-benchmark-"))))
    window.resize(1280, 720)
    QTimer.singleShot(0, window, lambda: window.show_casebook(Casebook.open(path, recovery=code)))
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
