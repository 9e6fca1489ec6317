"""What stands on the page of an import while there is no table: what to do, a place to drop a file on, and
what is to be known of a pack before it is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from app.shell.i18n import tr
from db.exchange.packfolder import Standing


class ImportStart(QFrame):
    """A frame that takes one file or folder."""

    dropped = Signal(str)
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("role", "drop")
        self.standing: Standing | None = None
        self.lead = self._label("lead")
        self.text = self._label("quiet")
        self.all_the_same = QCheckBox(tr("Read it all the same: I know where it comes from"), self)
        self.all_the_same.toggled.connect(self.decided)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 18, 36, 18)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.lead)
        column.addWidget(self.text)
        column.addWidget(self.all_the_same, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.ask_for_a_file()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def ask_for_a_file(self) -> None:
        """Say what can be brought in, and how."""
        self.standing = None
        self.lead.setText(tr("Drop a table or the folder of a pack here, or choose one above."))
        self.text.setText(
            tr(
                "A table may be CSV or a workbook, from any program: you see where each column goes and what "
                "would come in before anything is kept. Tables of AWSD, UCDP GED, ACLED and Insecurity "
                "Insight are known already. A pack is the folder that “Export” makes."
            )
        )
        self.all_the_same.setVisible(False)
        self.all_the_same.setChecked(False)

    def show_pack(self, standing: Standing) -> None:
        """Say who vouches for a pack, and ask where that is in doubt."""
        self.standing = standing
        self.lead.setText(
            tr("This pack is in doubt.") if standing.doubtful else tr("This pack is as it was signed.")
        )
        read = tr("A pack is read into an empty casebook, wholly or not at all.")
        self.text.setText(f"{standing.sentence(tr)}\n\n{read}")
        self.all_the_same.setChecked(False)
        self.all_the_same.setVisible(standing.doubtful)

    @property
    def agreed(self) -> bool:
        """True where a pack is in no doubt, or was accepted all the same."""
        return self.standing is not None and (not self.standing.doubtful or self.all_the_same.isChecked())

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if name := _file(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(name)


def _file(brought: QMimeData) -> str:
    """Return the name of the one file that is brought, "" for none or several."""
    names = [url.toLocalFile() for url in brought.urls() if url.isLocalFile()]
    return str(Path(names[0])) if len(names) == 1 else ""
