"""The files of a record: dropped, pasted or chosen; each with its picture, what it shows, and what is done
with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
)

from app.entry.addingbar import AddingBar
from app.entry.dropping import FormDrops
from app.entry.filepainting import COVERED, FileDelegate, FileLine, file_line
from app.entry.filing import Filing
from app.entry.lending import LendingPanel
from app.entry.pictures import Pictures, brought, can_be_shown
from app.entry.related import LINE, SHOWN, RelatedList
from app.shell.filedialog import file_dialog
from app.shell.i18n import tr
from app.shell.resting import soon
from db.model.changes import Change
from db.model.entity import Related
from db.model.fields import N_, Record
from db.model.filekinds import BY_MIME, UNKNOWN, safe_name
from db.model.vocabularies import MEDIA_ROLE
from db.storage import attachments
from db.storage.casebook import Casebook
from db.storage.filereading import Loose
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm

COMMANDS = (  # name, words, key, whether it changes the record
    ("open", N_("Open in another program…"), "Ctrl+Return", False),
    ("save", N_("Save a copy…"), "S", False),
    ("check", N_("Check integrity"), "C", False),
    ("reveal", N_("Show or cover the picture"), "Space", False),
    ("role", N_("Say what it shows…"), "R", True),
    ("graphic", N_("Mark as graphic, or not"), "G", True),
)
KEYS = {
    Qt.Key.Key_S: "save", Qt.Key.Key_C: "check", Qt.Key.Key_Space: "reveal", Qt.Key.Key_R: "role",
    Qt.Key.Key_G: "graphic",
}  # fmt: skip
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilesList(RelatedList):
    """The files kept with the record of the form. The whole form takes what is dropped on it."""

    def __init__(self, related: Related, form: RecordForm) -> None:
        super().__init__(related, form)
        self._form = form
        self._filing = Filing.of(form.session)
        self._pictures = Pictures.of(form.session)
        self._rows: list[Record] = []
        self._revealed: set[str] = set()  # graphic ones that somebody asked to see
        self._of = ""  # the record that is shown
        self._list.setItemDelegate(FileDelegate(self._list))
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._offer_at)
        self._list.itemSelectionChanged.connect(self._show_buttons)
        keys = tr("Ctrl+V pastes, Ctrl+Enter opens in another program, S saves a copy, R says what it shows.")
        self._list.setAccessibleDescription(f"{self._list.accessibleDescription()} {keys}")
        self._add.setText(f"+ {tr('File')}…")
        self._open_button = QPushButton(tr("Open file"), self)
        self._open_button.setProperty("quiet", True)
        self._open_button.setToolTip(tr("In another program (Ctrl+Enter)"))
        self._open_button.clicked.connect(self._ask_to_open)
        self._more = QToolButton(self)
        self._more.setText("⋯")
        self._more.setAccessibleName(tr("What can be done with a file"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.clicked.connect(self._offer)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._below.insertWidget(1, self._open_button)
        self._below.insertWidget(2, self._more)
        self._lending = LendingPanel(self)
        self._lending.agreed.connect(self._filing.open_elsewhere)
        self._lending.left.connect(self.focus_list)
        self._progress = AddingBar(self._filing, self)
        column = self.layout()
        for widget in (self._lending, self._progress, self._hint):
            column.addWidget(widget)  # type: ignore[union-attr]  # RelatedList has laid itself out
        self._pictures.made.connect(self._fill)
        if related.adds:
            FormDrops(form).dropped.connect(self._take_drop)

    # Showing

    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show the files to which these links lead."""
        if self._of != self._form.record_id:
            self._of = self._form.record_id
            self._revealed.clear()
            self._lending.hide()
        self._rows = rows
        self._files = attachments.kept(casebook, rows)
        self._fill()
        self._progress.show_record(self._of)

    def _fill(self) -> None:
        """Make the list anew; the keyboard stays on its file."""
        item, chosen = self._list.currentItem(), set(self.selected_ids())
        current: FileLine | None = item.data(LINE) if item else None
        self._list.blockSignals(True)
        self._list.clear()
        wanted: list[Record] = []
        for file in self._files:
            id = str(file.attachment["id"])
            covered = bool(file.attachment["graphic"]) and id not in self._revealed
            if file.is_here and not covered:
                wanted.append(file.attachment)
            line = file_line(file, covered, None if covered else self._pictures.image(id))
            item = QListWidgetItem(self._list)
            item.setData(LINE, line)
            said = ". ".join(part for part in (f"{line.title} {line.number}", line.detail) if part)
            hidden = ". " + tr("Covered: Space shows it.") if line.sign == COVERED else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said + hidden)
            item.setToolTip(f"{line.title} {line.number}\n{line.detail}{hidden}")
            if current and current.id == line.id:
                self._list.setCurrentItem(item)
            item.setSelected(line.id in chosen)
        self._list.blockSignals(False)
        self._list.setVisible(bool(self._files))
        heights = [self._list.sizeHintForRow(i) for i in range(min(self._list.count(), SHOWN))]
        self._list.setFixedHeight(sum(heights) + 2 * self._list.frameWidth() + 2)
        self._show_buttons()
        self._pictures.want(wanted)

    def _show_buttons(self) -> None:
        some = self._list.count() > 0
        self._open_button.setVisible(some)
        self._more.setVisible(some)
        hint = tr("Drop photographs, scans or recordings here, or paste them with Ctrl+V.")
        self._hint.setText(tr("R what it shows · G graphic · S save a copy · C check") if some else hint)
        self._hint.setVisible(self.related.adds)

    @property
    def current(self) -> FileLine | None:
        """The file on which the keyboard is; the only one, where there is one."""
        item = self._list.currentItem() or (self._list.item(0) if self._list.count() == 1 else None)
        line = item.data(LINE) if item else None
        return line if isinstance(line, FileLine) else None

    # Adding

    def add(self, files: list[Path | Loose]) -> None:
        """Keep files with the record, which is saved first where it is new."""
        if not files or not self.related.adds or (self._form.is_new and not self._form.save()):
            return
        self._filing.add(self._form.entity.name, self._form.record_id, files)

    def paste(self) -> None:
        """Add the files or the picture of the clipboard."""
        files = brought(QGuiApplication.clipboard().mimeData())
        if files:
            self.add(files)
        else:
            self._form.said.emit(tr("There is no file and no picture on the clipboard."))

    def _take_drop(self, data: QMimeData) -> None:
        self.add(brought(data))

    def _want_new(self) -> None:
        dialog = file_dialog(self, tr("Add files"), str(self._filing.last))
        dialog.setFileMode(dialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, names: list[str]) -> None:
        self._filing.last = Path(names[0]).parent
        self.add([Path(name) for name in names])

    # What is done with a file

    def do(self, command: str) -> None:
        """Do one of the COMMANDS with the file on which the keyboard is."""
        line = self.current
        if line is None:
            self._form.said.emit(tr("Choose a file first."))
        elif command == "open":
            self._ask_to_open()
        elif command == "save":
            self._ask_where(line)
        elif command == "check":
            self._filing.check(line.file.attachment)
        elif command == "reveal":
            self._reveal(line)
        elif self.related.adds and command == "role":
            self._offer_roles(line)
        elif self.related.adds:
            graphic = 0 if line.file.attachment["graphic"] else 1
            self._revealed.discard(line.attachment_id)
            self._change("attachment", line.file.attachment, {"graphic": graphic})

    def _ask_to_open(self) -> None:
        if self.current is not None:
            self._lending.ask(self.current.file.attachment)
            soon(self, self._bring_warning_in_sight)  # once it has its place

    def _bring_warning_in_sight(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self._lending.isVisible():
            above.ensureWidgetVisible(self._lending, 0, 24)

    def _ask_where(self, line: FileLine) -> None:
        row = line.file.attachment
        dialog = file_dialog(self, tr("Save a copy"), str(self._filing.last))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(str(row["original_name"]), BY_MIME.get(str(row["mime"]), UNKNOWN)))
        dialog.fileSelected.connect(lambda name: self._filing.save_copy(row, Path(name)))
        dialog.open()

    def _reveal(self, line: FileLine) -> None:
        if line.file.attachment["graphic"] and can_be_shown(str(line.file.attachment["mime"])):
            self._revealed ^= {line.attachment_id}
            self._fill()

    def _offer_roles(self, line: FileLine) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, code in enumerate(MEDIA_ROLE.active, 1):
            action = QAction(f"&{number}  {tr(code.label)}" if number < 10 else tr(code.label), menu)
            action.setData(code.code)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Not said"))

        def chosen(action: QAction) -> None:
            self._change("attachment_link", line.file.link, {"role": action.data()})

        menu.triggered.connect(chosen)
        menu.popup(
            self._list.viewport().mapToGlobal(
                self._list.visualItemRect(self._list.currentItem()).bottomLeft()
            )
        )

    def _change(self, entity: str, current: Record, values: Record) -> None:
        change = Change.edit(entity, current, values)
        try:
            if change:
                self._form.session.do(tr("Change a file"), [change])
        except Trouble as trouble:
            self._form.said.emit(trouble.text(tr))

    def _open(self, item: QListWidgetItem) -> None:
        line: FileLine = item.data(LINE)
        self.opened.emit("attachment", line.attachment_id)

    def change(self) -> bool:
        if self.current is None or not self._list.hasFocus():
            return False
        self._open(self._list.currentItem())
        return True

    # Menus

    def _offer(self) -> None:
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer_at(self, where: QPoint) -> None:
        if self.current is not None:
            self._menu().popup(self._list.viewport().mapToGlobal(where))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, words, key, changes in COMMANDS:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = QAction(f"{tr(words)}\t{shown}", menu)
            action.setEnabled(self.related.adds or not changes)
            action.triggered.connect(lambda checked=False, command=command: self.do(command))
            menu.addAction(action)
        return menu

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched in (self._list, self._add):
            command = self._command(event) if watched is self._list else ""
            pasting = self.related.adds and event.matches(QKeySequence.StandardKey.Paste)
            if event.type() == QEvent.Type.ShortcutOverride and (command or pasting):
                event.accept()  # Ctrl+Enter is the window's elsewhere
                return True
            if event.type() == QEvent.Type.KeyPress and (command or pasting):
                self.paste() if pasting else self.do(command)
                return True
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() in ENTER:
            return "open"
        return "" if modifiers else KEYS.get(Qt.Key(event.key()), "") if event.key() in KEYS else ""
