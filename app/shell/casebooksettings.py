"""Settings of the open casebook: under which name one writes, whether somebody else has to approve, and when
it locks itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.session import Session
from app.shell.i18n import tr
from app.shell.locksetting import LockSetting
from app.shell.settings import Settings
from db.storage.approving import ROLES, has_roles, names
from db.storage.trouble import Trouble


class CasebookSettings(QDialog):
    """A name and a switch; what is changed holds at once."""

    named = Signal(str)  # the name under which one writes from now on
    said = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings of this casebook"))
        self._session = session
        casebook = session.casebook
        self.name = QLineEdit(casebook.author, self)
        self.name.setMaxLength(80)
        self.name.editingFinished.connect(self._rename)
        label = QLabel(tr("Your name or sign, for the history of changes"), self)
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.roles = QCheckBox(tr("Roles: one person enters, another approves"), self)
        self.roles.setChecked(has_roles(casebook.db))
        self.roles.toggled.connect(self._switch)
        why = tr(
            "Whoever changed an attack last cannot approve or publish it: not in its form, not for many at "
            "once, not by bringing it in. The check of the casebook tells of those that were. The switch "
            "belongs to this casebook and goes with its file."
        )
        self.roles.setAccessibleDescription(why)
        self._who = QLabel(self)
        for said in (told := QLabel(why, self), self._who):
            said.setWordWrap(True)
            said.setProperty("role", "quiet")
        for box in (self.name, self.roles):
            box.setEnabled(not session.read_only)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.name)
        column.addSpacing(10)
        column.addWidget(self.roles)
        column.addWidget(told)
        column.addWidget(self._who)
        column.addSpacing(14)
        column.addWidget(LockSetting(settings, self))
        column.addSpacing(10)
        column.addStretch(1)
        column.addWidget(buttons)
        self._tell()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _tell(self) -> None:
        """Say who has written in the casebook: with one name alone nobody could approve."""
        known = [name for name in names(self._session.casebook.db) if name]
        others = [name for name in known if name.casefold() != self._session.casebook.author.casefold()]
        text = tr("Names in its history: {names}.").replace("{names}", ", ".join(known))
        if self.roles.isChecked() and not others:
            text = tr("Only one name has written here yet: with roles, somebody under another name approves.")
        self._who.setText(text if known else "")

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name != self._session.casebook.author:
            self._session.casebook.author = name
            self.named.emit(name)
            self._tell()

    def _switch(self, on: bool) -> None:
        try:
            self._session.casebook.set_setting(ROLES, "on" if on else "off")
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
        self._tell()

    def done(self, result: int) -> None:
        self._rename()
        super().done(result)
