"""The ledger of an attack's toll: every count with what each source says, and the keys to record and
adopt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidgetItem, QMenu, QScrollArea, QToolButton

from app.entry.adoptpanel import AdoptPanel
from app.entry.related import LINE, RelatedList
from app.entry.tollpainting import OPEN, LedgerDelegate, number_place
from app.entry.tollrows import CountRow, FigureRow, LedgerRow, toll_rows
from app.shell.i18n import tr
from db.adoption import proposals
from db.model.changes import Change
from db.model.entity import Related
from db.model.fields import N_, Record
from db.model.tree import Tree
from db.storage.casebook import Casebook
from db.storage.explain import Sum
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm

UNFOLDED = 12  # so many figures are all shown at first; where there are more, counts begin folded
KEYS = {
    Qt.Key.Key_F: "figure", Qt.Key.Key_Plus: "figure", Qt.Key.Key_S: "subset", Qt.Key.Key_P: "partition",
    Qt.Key.Key_A: "adopt", Qt.Key.Key_Right: "unfold", Qt.Key.Key_Left: "fold",
}  # fmt: skip
COMMANDS = (
    ("figure", N_("Add a figure"), "F"),
    ("subset", N_("Add a subset"), "S"),
    ("partition", N_("Add a part that adds up to it"), "P"),
    ("adopt", N_("Adopt a number…"), "A"),
    ("explain", N_("Explain this number"), "Enter"),
    ("change", N_("Change"), "F2"),
)
FROM_WHOLE = {
    "subset": ("attack_id", "measure", "attack_place_id", "civilian_status"),
    "partition": ("attack_id", "measure", "attack_place_id"),  # often parted by status
}


class TollLedger(RelatedList):
    """The counts of an attack and their figures in one list, walked with Up and Down."""

    also = ("figure",)  # what else is recorded from here

    def __init__(self, related: Related, form: RecordForm) -> None:
        super().__init__(related, form)
        self._form = form
        self._tree: Tree | None = None
        self._rows: list[LedgerRow] = []
        self._folded: dict[str, bool] = {}  # what somebody folded or unfolded
        self._panel: AdoptPanel | None = None
        self._list.setItemDelegate(LedgerDelegate(self._list))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._offer_at)
        self._list.currentItemChanged.connect(self._keep_in_sight)
        self._more = QToolButton(self)
        self._more.setText("⋯")
        self._more.setAccessibleName(tr("What can be done with a count"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.clicked.connect(self._offer)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._hint.setText(tr("F figure · S subset · P part · A adopt · Enter explains, F2 opens"))
        self._below.addWidget(self._hint)
        self._below.addWidget(self._more)
        keys = tr(
            "Enter explains a count and opens a figure, F2 opens a count. F adds a figure, S a subset, P a "
            "part, A adopts, Left and Right fold."
        )
        self._list.setAccessibleDescription(f"{self._list.accessibleDescription()} {keys}")

    # Showing

    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show the counts of the attack to which these belong; the keyboard stays where it was."""
        focus = QApplication.focusWidget()
        had_keyboard = bool(self._panel and focus and self._panel.isAncestorOf(focus))
        self._close_panel()
        self._tree = casebook.tree(str(rows[0]["attack_id"])) if rows else None
        self._rows = toll_rows(self._tree) if self._tree else []
        self._fill()
        if had_keyboard:
            self.focus_list()

    def _fill(self) -> None:
        """Make the list anew from the rows that are not folded away."""
        current = self._current()
        chosen = set(self.selected_ids())
        if current and isinstance(current, FigureRow) and not self._is_open(current.tally):
            current = next((row for row in self._rows if row.id == current.tally), None)
            chosen = {current.id} if current else set()
        self._list.blockSignals(True)
        self._list.clear()
        for row in self._rows:
            if isinstance(row, FigureRow) and not self._is_open(row.tally):
                continue
            item = QListWidgetItem(self._list)
            item.setData(LINE, row)
            item.setData(OPEN, isinstance(row, CountRow) and self._is_open(row.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(row))
            item.setToolTip(_tip(row))
            if current and row.id == current.id:
                self._list.setCurrentItem(item)
            item.setSelected(row.id in chosen)
        self._list.blockSignals(False)
        self._list.setVisible(bool(self._rows))
        self._more.setVisible(bool(self._rows))
        self._hint.setVisible(bool(self._rows))
        self._fit()

    def _fit(self) -> None:
        heights = sum(self._list.sizeHintForRow(i) for i in range(self._list.count()))
        self._list.setFixedHeight(heights + 2 * self._list.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows new heights where the room or the letters have changed."""
        super().resizeEvent(event)
        self._list.doItemsLayout()
        self._fit()
        self._fit_panel()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._list.doItemsLayout()
            self._fit()

    def _is_open(self, tally: str) -> bool:
        few = sum(isinstance(row, FigureRow) for row in self._rows) <= UNFOLDED
        return not self._folded.get(tally, not few)

    def _said(self, row: LedgerRow) -> str:
        """Return a row in words, for those who hear it."""
        if isinstance(row, FigureRow):
            adopted = tr("adopted") if row.adopted else ""
            return ". ".join(filter(None, (f"{row.title} {row.number}".strip(), row.detail, adopted)))
        said = (f"{row.title} {row.number}".strip(), row.detail, row.basis, row.meter)
        return ". ".join(part for part in said if part)

    # The keyboard

    def _current(self) -> LedgerRow | None:
        item = self._list.currentItem()
        row = item.data(LINE) if item else None
        return row if isinstance(row, CountRow | FigureRow) else None

    @property
    def current_tally(self) -> CountRow | None:
        """The count on which the keyboard is, or to whose figure it belongs."""
        row = self._current()
        tally = row.tally if row else ""
        return next((r for r in self._rows if isinstance(r, CountRow) and r.id == tally), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list.viewport() and self._clicked_triangle(event):
            return True
        if watched is not self._list or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        shifted = event.key() == Qt.Key.Key_Plus and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        command = KEYS.get(Qt.Key(event.key())) if event.key() in KEYS and (plain or shifted) else None
        if event.type() == QEvent.Type.KeyPress and command:
            self.do(command)
            return True
        if event.type() == QEvent.Type.KeyPress and plain and event.key() == Qt.Key.Key_Delete:
            self._delete()
            return True
        return super().eventFilter(watched, event)

    def do(self, command: str) -> None:
        """Do one of the COMMANDS, or fold, with the count on which the keyboard is."""
        row = self.current_tally
        if row is None and command not in ("fold", "unfold"):
            self._form.said.emit(tr("Choose a count first, or add one with Insert."))
        elif row is not None and command == "figure":
            self._form.begin_part("figure", {"tally_id": row.id})
        elif row is not None and command in FROM_WHOLE:
            self._add_part(row, command)
        elif row is not None and command == "adopt":
            self._open_panel(row)
        elif row is not None and command == "explain":
            self._explain(row)
        elif command == "change":
            self.change()
        elif row is not None:
            self._fold(row, command == "fold")

    def _add_part(self, row: CountRow, role: str) -> None:
        whole = self._tally(row)
        preset: Record = {name: whole[name] for name in FROM_WHOLE[role] if whole[name] is not None}
        self._form.begin_part("tally", preset | {"parent_tally_id": row.id, "part_role": role})

    def _explain(self, row: CountRow) -> None:
        attack = self._tree.attack["n"] if self._tree else None
        self._form.explain_wanted.emit(Sum(row.measure, row.part, [int(attack or 0)], row.id))

    def _open(self, item: QListWidgetItem) -> None:
        row = item.data(LINE)
        if isinstance(row, CountRow):
            self._explain(row)
        elif isinstance(row, FigureRow):
            self.opened.emit(row.entity, row.id)

    def _tally(self, row: CountRow) -> Record:
        return self._tree.tallies[row.id] if self._tree else {}

    def _fold(self, row: CountRow, folded: bool) -> None:
        if row.figures and self._is_open(row.id) == folded:
            self._folded[row.id] = folded
            self._fill()

    def _delete(self) -> None:
        """Ask for the deletion of the chosen rows of the kind on which the keyboard is."""
        row = self._current()
        ids = [line.id for line in self._selected() if row and line.entity == row.entity]
        if row and ids:
            self.delete_wanted.emit(row.entity, ids)

    # Adopting

    def _open_panel(self, row: CountRow) -> None:
        self._close_panel()
        tally = self._tally(row)
        offered = proposals(self._tree, tally) if self._tree else []
        panel = AdoptPanel(f"{row.title}", offered, str(tally["rationale"] or ""), self._list)
        at = next(i for i in range(self._list.count()) if self._list.item(i).data(LINE) == row)
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.insertItem(at + 1, item)
        self._list.setItemWidget(item, panel)
        self._panel = panel
        panel.adopted.connect(lambda values: self._adopt(row, values))
        panel.left.connect(self._leave_panel)
        panel.resized.connect(self._fit_panel)
        self._fit_panel()
        panel.rules.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit_panel(self) -> None:
        if self._panel is None:
            return
        item = next(i for i in map(self._list.item, range(self._list.count())) if i.data(LINE) is None)
        width = self._list.viewport().width()
        self._panel.setFixedWidth(width)
        item.setSizeHint(
            QSize(width, max(self._panel.heightForWidth(width), self._panel.sizeHint().height()))
        )
        self._fit()
        if self._panel.isAncestorOf(QApplication.focusWidget() or self):
            self._show_in_form(self._panel.mapTo(self, QPoint(0, self._panel.sizeHint().height())))

    def _close_panel(self) -> None:
        if self._panel is None:
            return
        self._panel = None
        for at in reversed(range(self._list.count())):
            if self._list.item(at).data(LINE) is None:
                self._list.takeItem(at)
        self._fit()

    def _leave_panel(self) -> None:
        self._close_panel()
        self.focus_list()

    def _adopt(self, row: CountRow, values: Record) -> None:
        change = Change.edit("tally", self._tally(row), values)
        self._leave_panel()
        try:
            if change:
                self._form.session.do(tr("Adopt a number"), [change])
        except Trouble as trouble:
            self._form.said.emit(trouble.text(tr))
            return
        number = next((r.number for r in self._rows if r.id == row.id), "")
        said = tr("Adopted: {what} {number}.").replace("{what}", row.title).replace("{number}", number)
        self._form.said.emit(said)

    # The mouse

    def number_place(self, item: QListWidgetItem) -> QRectF:
        row = item.data(LINE)
        if not isinstance(row, CountRow):
            return QRectF()
        return number_place(self._list.visualItemRect(item), row, self._list.font())

    def explain(self, item: QListWidgetItem) -> None:
        row = item.data(LINE)
        if isinstance(row, CountRow):
            self._explain(row)

    def _clicked_triangle(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonPress:
            return False
        item = self._list.itemAt(event.position().toPoint())
        row = item.data(LINE) if item else None
        if item is None or not isinstance(row, CountRow) or event.position().x() > 20 + 16 * row.depth:
            return False
        self._list.setCurrentItem(item)
        self._fold(row, self._is_open(row.id))
        return True

    def _offer(self) -> None:
        if self._current() is None and self._list.count():
            self._list.setCurrentRow(0)
        self._menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer_at(self, where: QPoint) -> None:
        if self._current() is not None:
            self._menu().popup(self._list.viewport().mapToGlobal(where))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, label, key in COMMANDS:
            action = QAction(f"{tr(label)}\t{key}", menu)
            action.triggered.connect(lambda checked=False, command=command: self.do(command))
            menu.addAction(action)
        return menu

    # In sight

    def focus_list(self) -> None:
        """Put the keyboard on the rows, and the row into sight: the ledger can be higher than the form."""
        super().focus_list()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        item = self._list.currentItem()
        if item is not None and self._list.hasFocus():
            rect = self._list.visualItemRect(item)
            self._show_in_form(self._list.viewport().mapTo(self, rect.bottomLeft()))
            self._show_in_form(self._list.viewport().mapTo(self, rect.topLeft()))

    def _show_in_form(self, point: QPoint) -> None:
        """Scroll the form, which scrolls the whole ledger: the list itself is as high as all its rows."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and (body := above.widget()) is not None:
            shown = self.mapTo(body, point)
            above.ensureVisible(shown.x(), shown.y(), 0, 24)


def _tip(row: LedgerRow) -> str:
    more = (row.basis, row.meter) if isinstance(row, CountRow) else ()
    return "\n".join(part for part in (f"{row.title} {row.number}".strip(), row.detail, *more) if part)
