"""Ctrl+K: one box that finds records of every kind and commands of every menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.shell.foundlines import DETAIL, KEY, KIND, TEXT, FoundLines
from app.shell.i18n import titled, tr
from app.tasks import Progress
from db.model.covering import discreet
from db.model.entities import ENTITIES, PAGES
from db.storage.casebook import Casebook
from db.storage.titles import SEPARATOR

MOST = 6  # records of one kind
LONGEST = 60  # letters of the words that are said back
# Keys that change or copy what stands in the box, and do nothing else there.
OF_THE_BOX = (
    QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.DeleteEndOfWord,
)  # fmt: skip


@dataclass(frozen=True)
class Hit:
    """Something that was found, and what choosing it does."""

    text: str
    do: Callable[[], None]
    detail: str = ""
    key: str = ""  # that does the same
    of: tuple[str, str] = ("", "")  # (entity, id) of a record; no id where it leads to several
    kind: str = ""  # of a record: how the text begins

    @property
    def identity(self) -> tuple[str, ...]:
        """What it is, whatever it says: namesakes say the same."""
        return self.of if any(self.of) else (self.text,)


class QuickOpen(QDialog):
    """Finds while one types; Enter takes the chosen line, a command's own key the command, Esc closes."""

    def __init__(
        self,
        session: Session,
        actions: list[QAction],
        open_record: Callable[[str, str], None],
        list_all: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Search everything, all commands"))
        self._window = parent.window()
        self._session = session
        self._actions = actions
        self._open_record = open_record
        self._list_all = list_all  # the records of an entity with some words
        self._hits: list[Hit] = []
        self._records: list[Hit] = []
        self._asked = ""  # the words for which records were asked for
        self._found = True  # … and found
        self._in_haste = False  # Enter was pressed before
        self._box = QLineEdit(self)
        self._box.setAccessibleName(tr("Search everything, all commands"))
        self._box.setPlaceholderText(tr("A name, a place, a code, a command …"))
        self._box.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = FoundLines(self._list)
        self._list.setItemDelegate(self._lines)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.hide()
        layout.addWidget(self._box)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(80)
        self._waiting.timeout.connect(self.search)
        self._box.textChanged.connect(self._waiting.start)
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.resize(620, 420)
        self.search()

    def search(self) -> None:
        """Show the commands that match the words in the box, and the records as soon as they are found."""
        words = self._box.text().strip()
        if words != self._asked:
            self._asked, self._found = words, not words
            self._records = [] if not words else self._records
            if words:
                self._ask(words)
        self._show()

    def _ask(self, words: str) -> None:
        def find(casebook: Casebook, progress: Progress) -> list[tuple[str, str, str, str]]:
            rows: list[tuple[str, str, str, str]] = []
            for entity in PAGES:
                rows += [
                    (entity.name, *row)
                    for row in casebook.suggest(entity.name, words, MOST + 1, tr, discreet)
                ]
                progress.step(len(rows))
            return rows

        self._session.worker.ask(
            "find everywhere", find, lambda rows: self._take_found(words, rows), reads=True
        )

    def _take_found(self, words: str, rows: list[tuple[str, str, str, str]]) -> None:
        if words != self._asked:
            return  # other words are asked for, or it is closed
        self._found = True
        self._records = []
        # A code typed in full: what has it comes before what only speaks of it.
        meant = {row[0] for row in rows if row[2].split(SEPARATOR)[0].casefold() == words.casefold()}
        rows.sort(key=lambda row: row[0] not in meant)
        for name, some in groupby(rows, lambda row: row[0]):
            found = list(some)
            for _, id, title, detail in found[:MOST]:
                kind = titled(tr(ENTITIES[name].label), " ")
                do = partial(self._open_record, name, id)
                self._records.append(Hit(kind + title, do, detail, of=(name, id), kind=kind))
            if len(found) > MOST:
                more = tr("{records}: all that are found").replace("{records}", tr(ENTITIES[name].plural))
                self._records.append(
                    Hit(more, partial(self._list_all, name, words), of=(name, ""), kind=more)
                )
        self._show()
        if self._in_haste:
            self._in_haste = False
            self._take()

    def done(self, result: int) -> None:
        self._asked = ""
        super().done(result)
        self._window.activateWindow()  # not every desktop gives the keyboard back by itself

    def _show(self) -> None:
        """List records, then commands; a row that was gone to stays the chosen one."""
        words, row = self._box.text(), self._list.currentRow()
        chosen = self._hits[row].identity if 0 < row < len(self._hits) else None
        found = [
            Hit(action.text().replace("&", ""), action.trigger, key=shown_key(action))
            for action in self._actions
            if action.isEnabled() and words.casefold() in action.text().replace("&", "").casefold()
        ]
        self._hits = (self._records + found)[:60]
        self._list.clear()
        self._lines.words = words
        for hit in self._hits:
            line = QListWidgetItem("  ".join(filter(None, (hit.text, hit.detail, hit.key))), self._list)
            for role, said in (
                (TEXT, hit.text),
                (DETAIL, hit.detail),
                (KEY, hit.key),
                (KIND, hit.kind),
            ):
                line.setData(role, said)
            line.setToolTip(f"{hit.text}\n{hit.detail}" if hit.detail else "")
        rows = (at for at, hit in enumerate(self._hits) if hit.identity == chosen)
        self._list.setCurrentRow(next(rows, 0))
        self._say_nothing(words.strip())

    def _say_nothing(self, words: str) -> None:
        nothing = self._found and bool(words) and not self._hits
        shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
        said = tr("“{words}” is not found, neither as a record nor as a command.")
        self._nothing.setText(said.replace("{words}", shown) if nothing else "")
        self._nothing.setVisible(nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._waiting.isActive():
                    self._waiting.stop()
                    self.search()
                if self._box.text().strip():  # an empty box has chosen nothing
                    self._in_haste = not self._found
                    if self._found:
                        self._take()
                return True
            return self._press(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Close and do the command whose key was pressed; tell whether there is one."""
        if any(event.matches(key) for key in OF_THE_BOX):
            return False
        pressed = QKeySequence(event.keyCombination())
        for action in self._actions:
            if action.isEnabled() and pressed in action.shortcuts():
                self.accept()
                action.trigger()
                return True
        return False

    def _take(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self.accept()
            hit.do()


def shown_key(action: QAction) -> str:
    """Return the key of a command as this system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
