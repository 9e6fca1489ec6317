"""“To review”: what is left to look at in the whole casebook, found in the background, shown as it comes."""

from __future__ import annotations

from collections import deque
from datetime import date

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
from app.review.findings import Findings, sentence
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.reviewing import GROUPS, Finding, Slice, look_at, to_look_at, touched
from db.storage.trouble import Trouble

MANY = 500  # records changed at once: then everything is looked at again


class ToReview(QWidget):
    """The page: groups of lines, each of which leads to its record; a kept warning can be taken back."""

    open_wanted = Signal(object)  # Problem
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._waiting: deque[Slice] = deque()
        self._again: deque[Slice] = deque()
        self._begun = False
        self._busy = False
        self._stale = False
        self._done = self._total = 0
        self.model = Findings(self)
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(tr("To review"))
        self.tree.setAccessibleDescription(tr("Enter opens the record, Del takes a kept warning back."))
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderHidden(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.fontMetrics().averageCharWidth() * 52)
        self.tree.installEventFilter(self)
        self.tree.doubleClicked.connect(self._open)
        self.tree.selectionModel().currentChanged.connect(self._show_current)
        self.model.modelReset.connect(self._unfold)
        self._counted = QLabel(self)
        self._counted.setProperty("role", "quiet")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        room = self._bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(room)
        self._bar.setAccessibleName(tr("How much was looked at"))
        self.again = QPushButton(tr("Look again"), self)
        self.again.setToolTip(tr("Look through all records again (F5)"))
        self.again.clicked.connect(self.start)
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
        self._empty = Emptiness(self)
        self._empty.pressed.connect(self.start)
        self._lay_out()
        self._unfold()
        self._show_current()
        session.changed.connect(self._on_changed)

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
        bottom.addWidget(self._detail, 1)
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
        return self._busy or bool(self._waiting or self._again)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun or self._stale:
            self.start()
        else:
            self._go_on()

    def start(self) -> None:
        """Look through all records from the beginning."""
        self._begun, self._stale = True, False
        self._waiting.clear()
        self._again.clear()
        self._done = self._total = 0
        self.model.clear()
        self._busy = True
        self._say_progress()
        self.session.worker.ask("to review", lambda casebook, progress: to_look_at(casebook), self._begin)

    def _begin(self, slices: list[Slice]) -> None:
        self._waiting.extend(slices)
        self._total = sum(len(numbers) for _, numbers in slices)
        self._busy = False
        self._go_on()

    def _go_on(self) -> None:
        """Look at the next slice: changed records first. Other work of the worker comes in between."""
        if self._busy or not self.isVisible():
            return
        self._say_progress()
        again = bool(self._again)
        if not (self._again or self._waiting):
            return
        entity, numbers = (self._again or self._waiting).popleft()
        self._busy = True

        def work(casebook: Casebook, progress: Progress) -> list[Finding]:
            return look_at(casebook, entity, numbers, date.today(), tr)

        def done(found: list[Finding]) -> None:
            self._busy = False
            if again:
                self.model.replace({(entity, n) for n in numbers}, found)
            else:
                self.model.take(found)
                self._done += len(numbers)
            self._show_current()
            self._go_on()

        def failed(error: Exception) -> None:
            self._busy = False
            self._waiting.clear()
            self._again.clear()
            self._say_progress()
            if isinstance(error, Trouble):
                self.said.emit(error.text(tr))

        self.session.worker.ask("to review", work, done, failed)

    def _on_changed(self, changes: list[Change], maker: object) -> None:
        if not self._begun or self._stale:
            return
        if len(changes) > MANY:
            self._stale = True
            if self.isVisible():
                self.start()
            return
        self._again.extend(touched(self.session.casebook, changes))
        self._go_on()

    def _say_progress(self) -> None:
        self._bar.setRange(0, max(self._total, 1))
        self._bar.setValue(self._done)
        self._bar.setVisible(self.looking)
        self.again.setEnabled(not self.looking)
        text = tr("{done} of {total} records looked at") if self.looking else tr("{total} records looked at")
        text = text.replace("{done}", f"{self._done:,}").replace("{total}", f"{self._total:,}")
        self._counted.setText(text)
        nothing = not self.looking and self.model.is_empty
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

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_group(self, group: str) -> None:
        """Put the keyboard on a group, at the top of the list."""
        index = self.model.index([name for name, _ in GROUPS].index(group), 0)
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
            if event.key() == Qt.Key.Key_F5 and self.again.isEnabled():
                self.start()
                return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None:
            self.open_wanted.emit(finding.problem)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def open_current(self) -> None:
        """Open the record of the chosen line; fold or unfold a group."""
        self._open(self.tree.currentIndex().siblingAtColumn(0))

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
