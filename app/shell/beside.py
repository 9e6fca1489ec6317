"""What stands beside a list in place of the form: a panel that is opened by a command and closed with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.shell.i18n import tr


class PanelWords(QLabel):
    """What a panel says of itself, under its heading and as long as it has to be; without words it is not
    there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(18, 0, 18, 8)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))


class SidePanel(QWidget):
    """A panel with a title and a way to close it. Esc in it closes it, or leads one step back."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._from: QWidget | None = None  # where the keyboard was before
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self.said = PanelWords(self)
        close = QToolButton(self)
        close.setText("✕")
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 10, 4)
        head.setSpacing(12)
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(close)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addWidget(self.said)
        self.hide()

    def appear(self) -> None:
        """Show the panel and remember where the keyboard was."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._from = focus
        self.show()

    def close_panel(self) -> None:
        """Put the panel away; the keyboard goes back to where it was."""
        self.hide()
        before, self._from = self._from, None
        self.closed.emit()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_back(self) -> None:
        """Do what Esc does."""
        self.close_panel()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.accept()  # the window's Esc is for the list and the form
            if event.type() == QEvent.Type.KeyPress:
                self.step_back()
            return True
        return super().event(event)


class Beside(QObject):
    """Lets panels take the place of a form, one at a time; when the form is shown again, they go."""

    def __init__(self, form: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._panel: SidePanel | None = None
        self._had_form = True
        form.installEventFilter(self)

    @property
    def panel(self) -> SidePanel | None:
        """The panel that stands there now."""
        return self._panel

    def show(self, panel: SidePanel) -> None:
        """Let a panel stand in place of the form."""
        if self._panel is panel:
            return
        if self._panel is not None:
            self._panel.hide()
        else:
            self._had_form = self._form.isVisible()
        self._panel = panel
        panel.closed.connect(self._leave, Qt.ConnectionType.UniqueConnection)
        panel.appear()
        self._form.hide()

    def _leave(self) -> None:
        self._panel = None
        self._form.setVisible(self._had_form)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() == QEvent.Type.ShowToParent and self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
        return super().eventFilter(watched, event)
