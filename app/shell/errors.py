"""One hook for everything unforeseen: one dialog, details without record content, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.shell.i18n import tr
from app.unforeseen import details
from db.model.problem import Unreadable
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class ExceptionHook(QObject):
    """Shows the first unforeseen error and counts those that come while its dialog is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QMessageBox | None = None
        self.count = 0  # of all that was to be shown
        self.note: Callable[[str], None] = lambda text: None  # writes into the log of crashes
        self._raised: list[BaseException] = []  # and not shown yet

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
        self._raised.append(error)
        # From any thread, and never in the middle of painting, where no dialog can be opened.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _write(self, error: BaseException) -> None:
        self.note(details(error))
        if sys.stderr is not None:  # a window without a terminal has none
            sys.stderr.write(details(error))

    def failed(self, error: Exception) -> None:
        """Show an error that came from the background worker."""
        if not isinstance(error, Trouble | Unreadable):
            self._write(error)
        self._show(error)

    def customEvent(self, event: QEvent) -> None:
        self._show(self._raised.pop(0))

    def _show(self, error: BaseException) -> None:
        self.count += 1
        if self._dialog is not None:
            return
        from PySide6.QtCore import Qt  # here: to make its names would hold up the first page
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Témoin")
        if isinstance(error, Trouble):
            box.setText(error.text(tr))
        elif isinstance(error, Unreadable):  # what somebody asks for says itself what is wrong with it
            box.setText(error.problem.text(tr))
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
