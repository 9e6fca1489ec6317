"""Restoring: the backups of a casebook, what one of them would bring back and take away, and the exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.errands import Errand
from app.shell.i18n import counted, language, numerals, tr
from app.shell.resting import soon
from app.shell.saidline import SaidLine
from app.shell.start import Page
from app.tasks import Progress
from db.model import edtf
from db.model.entities import ENTITIES
from db.storage import patience, restoring
from db.storage.backup import Backup, of_casebook, verify
from db.storage.casefile import is_plain
from db.storage.keys import Kdf
from db.storage.restoring import Contents, Difference, Side
from db.storage.seen import Seen as Memory
from db.storage.stepping import Step, no_step
from db.storage.trouble import Trouble
from db.storage.unlocking import key_that_opens


@dataclass(frozen=True)
class Seen:
    """What was found out about a backup: its key, what it holds, and how the present file differs from it,
    or why that cannot be said."""

    key: bytes | None
    contents: Contents
    difference: Difference | None
    trouble: str


class RestorePage(Page):
    """A list of backups; the passphrase shows what the chosen one holds, a second step puts it in place."""

    restored = Signal(object, object)  # the casebook, and where the file from before is (or None)
    left = Signal()
    writing = Signal(bool)  # the exchange begins; it has ended

    def __init__(
        self,
        casebooks: Sequence[Path],
        base: Path,
        kdfs: Sequence[Kdf],
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        """`casebooks` are those that were opened here; `base` is where their backups stand; `memory` is told
        what is restored."""
        super().__init__(parent)
        self._base, self._kdfs, self._memory = base, tuple(kdfs), memory
        self._seen: Seen | None = None
        self._errand: Errand | None = None
        self._backups: list[Backup] = []
        self.label(tr("Restore from a backup"), "hero")
        self.label(
            tr(
                "Nothing is overwritten: the present file stays beside, under a new name. Before anything is "
                "done you see what would be brought back and what would be taken away."
            ),
            "lead",
        )
        self._offer(casebooks)
        self._secret = self.line(tr("Passphrase of that day, or recovery code"), secret=True)
        self._secret.returnPressed.connect(self._look)
        self._difference = QLabel(self)
        self._difference.setWordWrap(True)
        self._difference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._difference.setAccessibleName(tr("What would change"))
        self.column.addWidget(self._difference)
        self._said = SaidLine(self)
        self.column.addWidget(self._said)
        self._add_buttons()
        self.column.addStretch(1)
        self._list()

    def _offer(self, casebooks: Sequence[Path]) -> None:
        """Add the choice of a casebook and the list of its backups."""
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(tr("Casebook"))
        for path in casebooks:
            self._choice.addItem(str(path), path)
        self._choice.currentIndexChanged.connect(self._list)
        self.column.addWidget(self._choice)
        self._tree = QTreeWidget(self)
        self._tree.setRootIsDecorated(False)
        self._tree.setAccessibleName(tr("Backups"))
        self._tree.setHeaderLabels([tr("Made"), tr("Size"), tr("Records")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setStretchLastSection(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setMinimumHeight(150)
        self._tree.currentItemChanged.connect(lambda now, before: self._forget())
        self.column.addWidget(self._tree)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        self._show = self.button(tr("Show what would change"), primary=True)
        self._show.clicked.connect(self._look)
        self._go = self.button(tr("Restore this backup"), primary=True)
        self._go.clicked.connect(self._restore)
        self._back = self.button(tr("Back"))
        self._back.clicked.connect(self._leave)
        for button in (self._show, self._go, self._back):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def _path(self) -> Path | None:
        return self._choice.currentData()

    def _list(self) -> None:
        """List the backups of the chosen casebook."""
        self._backups = of_casebook(self._path, self._base) if self._path else []
        self._tree.clear()
        locale = QLocale(language())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        header = self._tree.headerItem()
        for column in (1, 2):
            header.setTextAlignment(column, right)
        for made in self._backups:
            size = locale.formattedDataSize(made.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            item = QTreeWidgetItem([_when(made), size, ""])
            for column in (1, 2):
                item.setTextAlignment(column, right)
            item.setToolTip(0, str(made.path))
            self._tree.addTopLevelItem(item)
        if self._backups:
            self._tree.setCurrentIndex(self._tree.model().index(0, 0))
        else:
            self._said.trouble(tr("There is no backup of this casebook on this computer."))
        self._forget()

    def _chosen(self) -> Backup | None:
        at = self._tree.currentIndex().row()
        return self._backups[at] if at >= 0 else None

    def _forget(self) -> None:
        """Take back what was said of another backup."""
        if self._errand is not None:
            self._errand.cancel()
        chosen = self._chosen()
        self._seen = None
        self._difference.setText("")
        if chosen:
            self._said.doing("")
        self._show.setVisible(True)
        self._show.setEnabled(chosen is not None)
        self._go.setVisible(False)
        plain = chosen is not None and _is_plain(chosen.path)
        for widget in (self._secret, self.label_of(self._secret)):
            widget.setVisible(chosen is not None and not plain)

    def _look(self) -> None:
        """Find out what the chosen backup would change, in the background."""
        chosen, path = self._chosen(), self._path
        if chosen is None or path is None or not self._show.isEnabled():
            return
        words, kdfs = self._secret.text(), self._kdfs

        def work(progress: Progress) -> Seen:
            progress.cancelled.wait(patience.left(chosen.path))
            progress.step(0)
            return look(chosen.path, path, words, kdfs, progress.step)

        self._show.setEnabled(False)
        self._said.doing(tr("Reading the backup…"))
        self._errand = Errand(self, work, self._tell, self._failed)

    def _tell(self, seen: Seen) -> None:
        self._seen = seen
        locale = QLocale(language())
        if item := self._tree.currentItem():
            item.setText(2, locale.toString(seen.contents.count))
        self._said.doing("")
        self._difference.setTextFormat(Qt.TextFormat.PlainText)
        self._difference.setText("\n\n".join(self._sentences(seen)))
        self._show.setVisible(False)
        self._go.setVisible(True)
        self._go.setEnabled(True)
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        soon(self, lambda: self.ensureWidgetVisible(self._go))  # once it has its place

    def _sentences(self, seen: Seen) -> list[str]:
        if seen.difference is None:
            return (
                [seen.trouble] if seen.trouble else [tr("The casebook is gone: all of it would come back.")]
            )
        if seen.difference.is_none:
            return [tr("The backup and the present casebook hold the same records.")]
        return [
            tr("Taken away, known only now: {what}").replace("{what}", side_words(seen.difference.lost)),
            tr("Brought back, known only then: {what}").replace("{what}", side_words(seen.difference.gained)),
        ]

    def _restore(self) -> None:
        chosen, path, seen = self._chosen(), self._path, self._seen
        if chosen is None or path is None or seen is None or not self._go.isEnabled():
            return

        def work(progress: Progress) -> Path | None:
            return restoring.restore(path, chosen.path, seen.key, seen=self._memory)

        def done(kept: Path | None) -> None:
            self.writing.emit(False)
            self.restored.emit(path, kept)

        self._let(False)
        self._said.doing(tr("Restoring…"))
        self.writing.emit(True)
        Errand(self, work, done, self._not_restored)

    def _let(self, on: bool) -> None:
        """Let something be chosen and pressed, or nothing while the files are exchanged."""
        for widget in (self._choice, self._tree, self._secret, self._show, self._go, self._back):
            widget.setEnabled(on)

    def _not_restored(self, error: Exception) -> None:
        self.writing.emit(False)
        self._let(True)
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._show.setEnabled(True)
        self._go.setEnabled(True)
        if not isinstance(error, Trouble):
            raise error
        self._said.trouble(error.text(tr))
        self._secret.selectAll()

    def give_up(self) -> None:
        """Leave the page because nobody is there: it names records. What is being restored is not left."""
        if self._back.isEnabled():
            self._leave()

    def _leave(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
        self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)


def look(backup: Path, path: Path, words: str, kdfs: Sequence[Kdf], step: Step = no_step) -> Seen:
    """Open a backup with a passphrase or recovery code and compare the present casebook with it. `step` may
    raise to give up. Raise Trouble where the backup cannot be read."""
    key = key_that_opens(backup, words, kdfs)
    verify(backup, key, step)
    held = restoring.contents(backup, key)
    if not path.exists():
        return Seen(key, held, None, "")
    try:
        return Seen(key, held, restoring.compare(path, backup, key, tr), "")
    except restoring.AnotherCasebook:
        raise
    except Trouble as trouble:
        cannot = tr("What would be taken away cannot be said. {trouble}")
        return Seen(key, held, None, cannot.replace("{trouble}", trouble.text(tr)))


def side_words(side: Side) -> str:
    """Return in words what only one of two casebooks knows."""
    drafts = counted(side.drafts, tr("{n} unsaved draft."), tr("{n} unsaved drafts."))
    if not side.entries:
        return drafts if side.drafts else tr("nothing.")
    parts = [
        tr("{n} × {kind} more").replace("{n}", numerals(n)).replace("{kind}", _kind(entity))
        for entity, n in side.own
    ]
    parts += [
        tr("{n} × {kind} in another state").replace("{n}", numerals(n)).replace("{kind}", _kind(entity))
        for entity, n in side.other
    ]
    one = tr("{n} change from {first} to {last} UTC ({what}).")
    said = counted(side.entries, one, tr("{n} changes from {first} to {last} UTC ({what})."))
    said = said.replace("{first}", _moment(side.first)).replace("{last}", _moment(side.last))
    said = said.replace("{what}", ", ".join(parts) or tr("in the trash"))
    return "\n".join([said, *(f"– {title}" for title in side.titles), *([drafts] if side.drafts else [])])


def _when(made: Backup) -> str:
    """Return when a backup was made, as days are written everywhere in the program."""
    day = edtf.parse(made.made_at.date().isoformat()).display(tr)
    return f"{day}, {made.made_at:%H:%M}"


def _kind(entity: str) -> str:
    return tr(ENTITIES[entity].label).lower() if entity in ENTITIES else entity


def _moment(stamp: str) -> str:
    return stamp[:16].replace("T", " ")


def _is_plain(path: Path) -> bool:
    try:
        return is_plain(path)
    except Trouble:
        return False
