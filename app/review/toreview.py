"""“To review”: what is left to look at in the whole casebook, found in the background, shown as it comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.review.emptiness import Emptiness
from app.review.findinglines import FindingLines
from app.review.findings import NAMES, Findings, sentence
from app.review.looking import Looking
from app.session import Session
from app.shell.i18n import numerals, tr
from db.storage.reviewing import GROUPS, Finding
from db.storage.trouble import Trouble


class ToReview(QWidget):
    """The page: groups of lines, each of which leads to its record; a kept warning can be taken back."""

    open_wanted = Signal(object)  # Finding
    compare_wanted = Signal(str, str, str)  # entity, the ids of two records
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = Findings(self)
        self._look = Looking(session, self.model, self.isVisible, self)
        self._look.said.connect(self.said)
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(tr("To review"))
        self.tree.setAccessibleDescription(
            tr("Enter opens the record, C compares two that may be one, Del takes a kept warning back.")
        )
        self.tree.setHeaderHidden(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._lines = FindingLines(self.tree)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.installEventFilter(self)
        self.tree.doubleClicked.connect(self._open)
        self.tree.selectionModel().currentChanged.connect(self._show_current)
        self.model.modelReset.connect(self._unfold)
        self._counted = QLabel(self)
        self._counted.setProperty("role", "quiet")
        self._bar = self._made_bar()
        self.again = QPushButton(tr("Look again"), self)
        self.again.setToolTip(tr("Look through all records again (F5)"))
        self.again.clicked.connect(self._look.start)
        self._detail = QLabel(self)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.open_button = QPushButton(tr("Open record"), self)
        self.open_button.setToolTip(tr("Open the record (Enter)"))
        self.open_button.clicked.connect(self.open_current)
        self.back_button = QPushButton(tr("Take back"), self)
        self.back_button.setToolTip(tr("Warn of it again (Del)"))
        self.back_button.clicked.connect(self.take_back)
        self.compare_button = QPushButton(tr("Compare the two"), self)
        self.compare_button.setToolTip(tr("Both records side by side: merge them or tell them apart (C)"))
        self.compare_button.clicked.connect(self.compare)
        self._empty = Emptiness(self)
        self._empty.pressed.connect(self._look.start)
        self._lay_out()
        self._unfold()
        self._show_current()
        self._look.moved.connect(self._moved)

    def _made_bar(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setTextVisible(False)
        bar.setFixedHeight(4)
        room = bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        bar.setSizePolicy(room)
        bar.setAccessibleName(tr("How much was looked at"))
        return bar

    def _lay_out(self) -> None:
        title = QLabel(tr("To review"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setContentsMargins(18, 12, 18, 6)
        top.setSpacing(12)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._counted)
        top.addWidget(self.again)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(18, 8, 18, 10)
        bottom.setSpacing(8)
        bottom.addWidget(self._detail, 1)
        bottom.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.tree)
        self._middle.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._middle, 1)
        column.addLayout(bottom)

    # Looking

    @property
    def looking(self) -> bool:
        """True while records are still looked at."""
        return self._look.looking

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.begin()

    def _moved(self) -> None:
        self._say_progress()
        self._show_current()

    def _say_progress(self) -> None:
        look = self._look
        comparing = look.done >= look.total and look.compared < 1
        self._bar.setRange(0, 100 if comparing else max(look.total, 1))
        self._bar.setValue(int(look.compared * 100) if comparing else look.done)
        self._bar.setVisible(self.looking)
        self.again.setEnabled(not self.looking)
        text = tr("{done} of {total} records looked at") if self.looking else tr("{total} records looked at")
        if comparing and look.total:
            text = tr("{total} records are compared: {part} %")
        text = text.replace("{done}", numerals(look.done)).replace("{total}", numerals(look.total))
        self._counted.setText(text.replace("{part}", f"{look.compared * 100:.0f}"))
        nothing = look.whole and self.model.is_empty
        if nothing:
            self._empty.say(tr("Nothing is left to review."), tr("Look again"))
        self._middle.setCurrentWidget(self._empty if nothing else self.tree)

    # Lines

    def _unfold(self) -> None:
        for row in range(len(GROUPS)):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
            self.tree.setExpanded(self.model.index(row, 0), GROUPS[row][0] != "kept")

    def _current(self) -> Finding | None:
        return self.model.finding(self.tree.currentIndex())

    def _show_current(self) -> None:
        finding = self._current()
        self._detail.setText(sentence(finding) if finding else "")
        self.open_button.setEnabled(finding is not None)
        self.back_button.setVisible(finding is not None and finding.kept is not None)
        self.compare_button.setVisible(finding is not None and finding.pair is not None)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_group(self, group: str) -> None:
        """Put the keyboard on a group, at the top of the list."""
        index = self.model.index(NAMES.index(group), 0)
        self.tree.setExpanded(index, True)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_current()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.take_back()
                return True
            if event.key() == Qt.Key.Key_C and not event.modifiers() and self._current_pair():
                self.compare()
                return True
            if event.key() == Qt.Key.Key_F5 and self.again.isEnabled():
                self._look.start()
                return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None:
            self.open_wanted.emit(finding)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def open_current(self) -> None:
        """Open the record of the chosen line; fold or unfold a group."""
        self._open(self.tree.currentIndex().siblingAtColumn(0))

    def _current_pair(self) -> tuple[str, str] | None:
        finding = self._current()
        return finding.pair if finding else None

    def compare(self) -> None:
        """Show the two records of the chosen line beside each other."""
        finding = self._current()
        if finding is not None and finding.pair is not None:
            self.compare_wanted.emit(finding.problem.entity, *finding.pair)

    def take_back(self) -> None:
        """Warn again of what was kept."""
        finding = self._current()
        if finding is None or finding.kept is None:
            return
        try:
            changes = self.session.casebook.deletion("waived_warning", str(finding.kept["id"]))
            self.session.do(tr("Take back the keeping of a warning"), changes, self)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
        else:
            self.said.emit(tr("Taken back: it is warned of again. Ctrl+Z keeps it as before."))
