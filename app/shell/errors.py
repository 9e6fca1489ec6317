"""One hook for everything unforeseen: one dialog, details without record content, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.shell.i18n import tr
from app.unforeseen import details
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class ExceptionHook(QObject):
    """Shows the first unforeseen error and counts those that come while its dialog is open."""

    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QMessageBox | None = None
        self._count = 0
        self.note: Callable[[str], None] = lambda text: None  # writes into the log of crashes
        self._raised.connect(self._show_soon)

    def install(self) -> None:
        """Take over all exceptions that nobody catches, in threads and where Python drops them too."""
        sys.excepthook = self._caught
        sys.unraisablehook = lambda dropped: self._caught(
            dropped.exc_type, dropped.exc_value or dropped.exc_type(), dropped.exc_traceback
        )
        threading.excepthook = lambda failed: self._caught(
            failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
        )

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._write(error)
        self._raised.emit(error)

    def _write(self, error: BaseException) -> None:
        self.note(details(error))
        if sys.stderr is not None:  # a window without a terminal has none
            sys.stderr.write(details(error))

    def failed(self, error: Exception) -> None:
        """Show an error that came from the background worker."""
        if not isinstance(error, Trouble):
            self._write(error)
        self._show(error)

    def _show_soon(self, error: BaseException) -> None:
        """Show an error once what raised it is left: in the middle of painting no dialog can be opened."""
        QTimer.singleShot(0, self, lambda: self._show(error))

    def _show(self, error: BaseException) -> None:
        self._count += 1
        if self._dialog is not None:
            return
        from PySide6.QtCore import Qt  # here: the first page need not wait for them
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Témoin")
        if isinstance(error, Trouble):
            box.setText(error.text(tr))
        else:
            box.setText(tr("Something went wrong that was not foreseen."))
            box.setInformativeText(
                tr(
                    "Everything saved is safe, and what you typed is kept as a draft. You can go on. "
                    "The details below hold no record content; nothing is sent anywhere."
                )
            )
            box.setDetailedText(details(error))
        box.finished.connect(self._closed)
        self._dialog = box
        box.open()

    def _closed(self) -> None:
        self._dialog = None
