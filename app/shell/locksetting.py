"""After how many minutes without a key or the mouse the casebook locks itself: a setting of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.shell.i18n import counted, tr
from app.shell.settings import Settings

NAME = "lock_after"
USUAL = 5  # minutes
CHOICES = (1, 2, 5, 10, 15, 30, 60)


def minutes(settings: Settings) -> int:
    """Return after how many minutes it locks itself."""
    return max(1, settings.get(NAME, USUAL))


class LockSetting(QWidget):
    """A choice of minutes; what is chosen holds at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.box = QComboBox(self)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for number in CHOICES:
            self.box.addItem(counted(number, tr("{n} minute"), tr("{n} minutes")), number)
        self.box.setCurrentIndex(max(self.box.findData(minutes(settings)), 0))
        self.box.activated.connect(self._choose)
        label = QLabel(tr("Lock by itself, without a key or the mouse, after"), self)
        label.setBuddy(self.box)
        self.box.setAccessibleName(label.text())
        why = QLabel(
            tr(
                "It also locks with Ctrl+L, with the screen, and when the computer goes to sleep. What you "
                "typed is kept. This holds for every casebook on this computer."
            ),
            self,
        )
        why.setWordWrap(True)
        why.setProperty("role", "quiet")
        self.box.setAccessibleDescription(why.text())
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(why)

    def _choose(self) -> None:
        self._settings.set(NAME, self.box.currentData())
