"""What must not be seen over a shoulder: dots over the box until the keyboard is in it; and what is copied
from a confidential box is marked as secret and soon taken back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.entry.editor import Editor
from app.shell import clipboard
from db.model.covering import CONFIDENTIAL, DOTS, is_hidden
from db.model.fields import Field

MOVED = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.LayoutRequest}


class Veil(QWidget):
    """Lies over the box of an editor while the keyboard is elsewhere; a click goes through to the box."""

    def __init__(self, editor: Editor) -> None:
        self._box: QWidget = editor.focusProxy() or editor
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box.installEventFilter(self)
        editor.installEventFilter(self)
        self._follow()
        self.setVisible(not self._box.hasFocus())

    @property
    def hides(self) -> bool:
        """True while there is something under it that nobody sees."""
        return not self.isHidden() and bool(self._editor.text())

    def take_away(self) -> None:
        """Cover the box no more."""
        self._box.removeEventFilter(self)
        self._editor.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVED:
            self._follow()
        elif event.type() == QEvent.Type.FocusIn:
            self.hide()
        elif event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.show()
        return False

    def _follow(self) -> None:
        """Lie where the box is."""
        self.setGeometry(QRect(self._box.mapTo(self._editor, self._box.rect().topLeft()), self._box.size()))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._editor.text():
            return
        painter = QPainter(self)
        inside = self.rect().adjusted(2, 2, -2, -2)  # the frame of the box stays
        painter.fillRect(inside, self._box.palette().color(QPalette.ColorRole.Base))
        painter.setPen(self._box.palette().color(QPalette.ColorRole.Text))
        line = QRect(inside.left() + 8, inside.top(), inside.width() - 8, min(inside.height(), 26))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), DOTS)


def veil(editor: Editor, secret: bool = False) -> Veil | None:
    """Hide what stands in an editor while the keyboard is elsewhere, where its field asks for it."""
    return Veil(editor) if is_hidden(editor.field, secret) else None


def is_confidential(field: Field) -> bool:
    """Say whether what is copied of a field is to be marked."""
    return field.sensitivity >= CONFIDENTIAL


class CopyWatch(QObject):
    """Marks what was copied from a confidential box, by whatever key or menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        QGuiApplication.clipboard().changed.connect(self._changed)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode == QClipboard.Mode.FindBuffer:
            return
        editor: QWidget | None = QApplication.focusWidget() or self._view.window().focusWidget()
        while editor is not None and not isinstance(editor, Editor):
            editor = editor.parentWidget()
        if not isinstance(editor, Editor) or not is_confidential(editor.field):
            return
        board = QGuiApplication.clipboard()
        ours = board.ownsSelection() if mode == QClipboard.Mode.Selection else board.ownsClipboard()
        if ours or board.text(mode) in editor.text():  # some systems do not tell whose it is
            clipboard.mark(mode)
