"""What became of those who were abducted: the balance in a sentence and as a sheet, a key for each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from app.entry.custodydrafts import kept_events, typed_event
from app.entry.custodyrows import UNKNOWN, Sheet, SheetRow, balance_text, level_of, sheet
from app.entry.related import LINE, RelatedList
from app.shell.i18n import tr
from db.model.entity import Related
from db.model.fields import N_, Record
from db.storage.casebook import Casebook
from db.storage.explain import Captives

if TYPE_CHECKING:
    from app.entry.form import RecordForm

Index = QModelIndex | QPersistentModelIndex

# key -> (the event that it adds, what the menu says of it)
EVENTS = {
    Qt.Key.Key_R: ("released", N_("Released…")),
    Qt.Key.Key_E: ("escaped", N_("Escaped…")),
    Qt.Key.Key_S: ("rescued", N_("Rescued…")),
    Qt.Key.Key_D: ("died", N_("Died in captivity…")),
    Qt.Key.Key_H: ("seen", N_("Still held: seen…")),
    Qt.Key.Key_N: ("no_news", N_("No news…")),
}
# What Enter adds on a line on which nothing is recorded yet.
OF_FATE = {
    "released": "released", "escaped": "escaped", "rescued": "rescued", "dead": "died", "held": "seen",
    "missing": "no_news",
}  # fmt: skip
INDENT, GAP = 16, 10
TITLE, NUMBER = 13, 4  # widths of the first two columns, in letters M


class _Balance(QLabel):
    """Taken = released + escaped + rescued + died + held + unknown, in words; marked where it does not
    close."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self.setWordWrap(True)
        self.setProperty("role", "balance")

    def tell(self, shown: Sheet) -> None:
        """Show a balance."""
        self.setText(balance_text(shown.told, shown.is_open))
        self.setProperty("level", level_of(shown.told, shown.is_open))
        self.style().unpolish(self)
        self.style().polish(self)


class BalanceBar(_Balance):
    """The balance over the sheet of an abduction; a click explains it."""

    def __init__(self, form: RecordForm, events: RelatedList) -> None:
        super().__init__(form)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("A click explains it."))
        self.setAccessibleDescription(self.toolTip())
        self.setText(tr("The balance appears once the abduction is saved."))
        if isinstance(events, CustodySheet):
            events.told.connect(self._follow)

    def _follow(self, shown: Sheet | None) -> None:
        if shown is None:
            self.setText(tr("The balance appears once the abduction is saved."))
        else:
            self.tell(shown)

    def _explain(self) -> None:
        if not self._form.is_new:
            self._form.explain_wanted.emit(Captives(self._form.record_id, UNKNOWN))

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            self._explain()


class EventBalance(_Balance):
    """The balance as it would be with the event that is being typed."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        form.edited.connect(self.refresh)
        form.title_changed.connect(self.refresh)
        self.setVisible(False)

    def refresh(self) -> None:
        """Work the balance out again; of one person there is none to show."""
        casebook, typed = self._form.session.casebook, typed_event(self._form)
        abduction = casebook.get("abduction", str(typed.event["abduction_id"]))
        of_group = abduction is not None and bool(abduction["tally_id"])
        self.setVisible(of_group)
        if abduction is not None and of_group:
            id = str(abduction["id"])
            others = [one for one in kept_events(casebook, id) if one.event["id"] != typed.event["id"]]
            saved = casebook.find("custody_event", abduction_id=id)
            self.tell(sheet(casebook, abduction, saved, [*others, typed]))


class SheetDelegate(QStyledItemDelegate):
    """Draws a line of the sheet: what, how many, when and by whom, in columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics  # type: ignore[attr-defined]  # PySide's stub leaves it out
        return QSize(200, metrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(LINE)
        if not isinstance(row, SheetRow):
            return
        area: QRect = option.rect  # type: ignore[attr-defined]  # not in PySide's stub
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # not in PySide's stub
        font: QFont = option.font  # type: ignore[attr-defined]  # not in PySide's stub
        shown = self.parent()
        chosen = (
            bool(state & QStyle.StateFlag.State_Selected) and isinstance(shown, QWidget) and shown.hasFocus()
        )
        palette = QApplication.palette()  # the style sheet gives the list a fainter one
        role = QPalette.ColorRole
        strong = palette.color(role.HighlightedText if chosen else role.Text)
        weak = strong if chosen else palette.color(role.PlaceholderText)
        alarm = strong if chosen else palette.color(role.BrightText)
        painter.save()
        painter.setFont(font)
        if chosen:
            painter.fillRect(area, palette.highlight())
        if row.fate == "unknown" or (row.fate == "released" and not row.depth):
            painter.setPen(palette.color(role.Mid))  # under what was taken, and over what is left
            painter.drawLine(area.topLeft(), area.topRight())
        title, number, rest = _columns(area, row, painter.fontMetrics())
        whole = bool(row.number) and row.depth == 0 and row.level != "empty"
        pen = (
            alarm if row.level in ("hard", "soft") else weak if row.level == "empty" or row.depth else strong
        )
        painter.setPen(pen)
        _draw(painter, title, ("! " if row.level in ("hard", "soft") else "") + row.title, False)
        font.setBold(whole)
        painter.setFont(font)
        _draw(painter, number, row.number, True)
        font.setBold(False)
        font.setItalic(row.unsaved)
        painter.setFont(font)
        painter.setPen(alarm if row.level in ("hard", "soft") else weak)
        _draw(painter, rest, row.detail, False)
        painter.restore()


def _columns(area: QRect, row: SheetRow, metrics: QFontMetrics) -> tuple[QRect, QRect, QRect]:
    """Return where a line has its title, its number and what is known of it."""
    letter = metrics.horizontalAdvance("M")
    inner, indent = area.adjusted(GAP, 0, -GAP, 0), INDENT * row.depth
    title = QRect(inner.left() + indent, inner.top(), TITLE * letter - indent, inner.height())
    number = QRect(inner.left() + TITLE * letter, inner.top(), NUMBER * letter, inner.height())
    return title, number, inner.adjusted(TITLE * letter + NUMBER * letter + GAP, 0, 0, 0)


def _draw(painter: QPainter, area: QRect, text: str, right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), short)


class CustodySheet(RelatedList):
    """The events in captivity as a balance sheet, walked with Up and Down."""

    told = Signal(object)  # Sheet; None where there is none yet

    def __init__(self, related: Related, form: RecordForm) -> None:
        super().__init__(related, form)
        self._form = form
        self._list.setItemDelegate(SheetDelegate(self._list))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._offer_at)
        self._more = QToolButton(self)
        self._more.setText("⋯")
        self._more.setAccessibleName(tr("What can be recorded of them"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.clicked.connect(self._offer)
        self._hint = QLabel(self)
        self._hint.setText(
            tr("R released · E escaped · S rescued · D died · H held · N no news · Enter explains, F2 opens")
        )
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._below.addWidget(self._hint)
        self._below.addWidget(self._more)
        keys = tr(
            "R adds a release, E an escape, S a rescue, D a death, H that they were seen, N no news; Enter "
            "explains a number, F2 opens its event."
        )
        self._list.setAccessibleDescription(f"{self._list.accessibleDescription()} {keys}")

    def show_rows(self, casebook: Casebook, rows: list[Record]) -> None:
        """Show the sheet of the form's abduction; the keyboard stays on its line."""
        record = None if self._form.is_new else casebook.get("abduction", self._form.record_id)
        at = self._list.currentRow()
        current = self._row(self._list.currentItem())
        chosen = set(self.selected_ids())
        self._list.clear()
        typed = kept_events(casebook, self._form.record_id) if record else []
        shown = sheet(casebook, record, rows, typed) if record else None
        self.told.emit(shown)
        for row in shown.rows if shown else ():
            item = QListWidgetItem(self._list)
            item.setData(LINE, row)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{row.title} {row.number}. {row.detail}".strip()
            )
            item.setToolTip(row.detail)
            item.setSelected(bool(row.id) and row.id in chosen)
            if current and (row.fate, row.depth, row.id) == (current.fate, current.depth, current.id):
                self._list.setCurrentItem(item)
        if current and self._list.currentRow() < 0:
            self._list.setCurrentRow(min(at, self._list.count() - 1))
        self._list.setVisible(self._list.count() > 0)
        heights = sum(self._list.sizeHintForRow(i) for i in range(self._list.count()))
        self._list.setFixedHeight(heights + 2 * self._list.frameWidth() + 2)

    def selected_ids(self) -> list[str]:
        """Return the chosen events; the other lines are no records of their own."""
        return [line.id for line in self._selected() if line.entity == self.related.entity]

    def add(self, event: str) -> None:
        """Begin an event of a kind."""
        preset = self._form.preset_of_part(self.related) | {"event_type": event}
        self._form.begin_part(self.related.entity, preset)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched in (self._list, self._add)
        ):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in EVENTS:
                self.add(EVENTS[Qt.Key(event.key())][0])
                return True
        return super().eventFilter(watched, event)

    def _row(self, item: QListWidgetItem | None) -> SheetRow | None:
        row = item.data(LINE) if item else None
        return row if isinstance(row, SheetRow) else None

    def _open(self, item: QListWidgetItem) -> None:
        """Explain the number of a line; open an event, or add one where nothing is recorded yet."""
        row = self._row(item)
        if row and (row.depth or row.unsaved):
            self.opened.emit(row.entity, row.id)
        elif row and row.level == "empty" and row.fate in OF_FATE:
            self.add(OF_FATE[row.fate])
        else:
            self.explain(item)

    def change(self) -> bool:
        row = self._row(self._list.currentItem()) if self._list.hasFocus() else None
        if row is not None and row.id:
            self.opened.emit(row.entity, row.id)
        elif row is not None and row.level == "empty" and row.fate in OF_FATE:
            self.add(OF_FATE[row.fate])
        else:
            return False
        return True

    def explain(self, item: QListWidgetItem) -> None:
        row = self._row(item)
        if row is not None:
            self._form.explain_wanted.emit(Captives(self._form.record_id, row.fate))

    def number_place(self, item: QListWidgetItem) -> QRectF:
        row = self._row(item)
        if row is None or row.depth or row.unsaved or row.level == "empty":
            return QRectF()
        return QRectF(_columns(self._list.visualItemRect(item), row, self._list.fontMetrics())[1])

    # The mouse

    def _offer(self) -> None:
        self._menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer_at(self, where: QPoint) -> None:
        self._menu().popup(self._list.viewport().mapToGlobal(where))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, (event, label) in EVENTS.items():
            action = QAction(f"{tr(label)}\t{chr(key)}", menu)
            action.triggered.connect(lambda checked=False, event=event: self.add(event))
            menu.addAction(action)
        return menu
