"""What would leave, shown before anything is written: leaks, warnings, what is coarser, tables with their
first rows. Enter on a line that is about a record opens it, Space on a leak says that it may leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.exchange.plaintable import PlainTable
from app.exchange.workbar import Wrapped
from app.shell.i18n import numerals, titled, tr
from app.shell.theme import DARK, LIGHT
from db.exchange.lonenames import NAMES_ALONE
from db.exchange.preview import Leak, Preview, Previewed
from db.exchange.risks import SHOWN, Told
from db.model.entities import ENTITIES

RECORD = int(Qt.ItemDataRole.UserRole)
TABLE = RECORD + 1
EDGES = 30  # pixels beside the text of a line, its box to tick among them
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAPPED = int(Qt.TextFlag.TextWordWrap)
LEAK = RECORD + 2  # how a leak is told to the export

Titles = dict[tuple[str, str], str]


class WholeLines(QStyledItemDelegate):
    """Gives a line that has the whole width as many rows of text as it needs."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        item = self._whole(index)
        if item is None:
            return size
        depth, above = 1, item.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        room = self._tree.viewport().width() - depth * self._tree.indentation() - EDGES
        metrics = option.fontMetrics  # type: ignore[attr-defined]  # not in PySide's stub
        wrapped = metrics.boundingRect(QRect(0, 0, max(room, 80), 4000), WRAPPED, item.text(0))
        return QSize(size.width(), wrapped.height() + size.height() - metrics.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        own = QStyleOptionViewItem(option)  # that of the tree is not to be changed
        if self._whole(index) is not None:  # not beyond what is seen of the columns
            area = QRect(own.rect)  # type: ignore[attr-defined]  # not in PySide's stub
            area.setRight(min(area.right(), self._tree.viewport().width() - 4))
            own.rect = area  # type: ignore[attr-defined]  # not in PySide's stub
        super().paint(painter, own, index)

    def _whole(self, index: QModelIndex | QPersistentModelIndex) -> QTreeWidgetItem | None:
        """Return the item of a line that has the whole width."""
        item = self._tree.itemFromIndex(index)  # type: ignore[arg-type]  # the stub knows no persistent ones
        return item if item is not None and item.isFirstColumnSpanned() and not index.column() else None


class Outlook(QSplitter):
    """The tree of what would leave and what would not, over the first rows of the chosen table."""

    open_wanted = Signal(str, str)  # entity, id
    let_go_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("What would leave"))
        self.tree.setAccessibleDescription(tr("Enter on a line about a record opens it."))
        self.tree.setHeaderLabels([tr("What"), tr("Leaves"), tr("Stays"), tr("Why it stays")])
        for at in (1, 2):
            self.tree.headerItem().setTextAlignment(at, NUMBERS)
        self.tree.setWordWrap(True)
        self.tree.setItemDelegate(WholeLines(self.tree))
        self.tree.setAllColumnsShowFocus(True)
        self.tree.installEventFilter(self)
        self.tree.currentItemChanged.connect(self._show_current)
        self.tree.itemDoubleClicked.connect(self._open)
        self.tree.itemChanged.connect(self._ticked)
        below = QWidget(self)
        self.caption = Wrapped(below)
        self.caption.setProperty("role", "quiet")
        self.caption.setContentsMargins(12, 8, 12, 4)
        self.rows = PlainTable(tr("The first rows as they would leave"), below)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self.rows, 1)
        self.addWidget(self.tree)
        self.addWidget(below)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setChildrenCollapsible(False)
        self._seen: Preview | None = None

    def show_nothing(self) -> None:
        """Show that nothing is known."""
        self._seen = None
        self.tree.clear()
        self.caption.setText("")
        self.rows.show_rows((), ())

    def show_preview(self, seen: Preview, titles: Titles) -> None:
        """Show what would leave; `titles` are those of records that are named."""
        self.show_nothing()
        colours = DARK if self.palette().base().color().lightness() < 128 else LIGHT
        if seen.leaks:
            group = self._group(tr("Must not leave: it stops the export"), len(seen.leaks), colours.hard)
            for leak in seen.leaks:
                self._leak(group, leak)
        if seen.risks or seen.alone:
            group = self._group(tr("Could tell who somebody is"), 0, colours.soft)
            self._alone(group, seen)
            self._told(group, seen.risks, titles)
        if seen.coarser:
            self._told(self._group(tr("Made coarser"), 0, ""), seen.coarser, {})
        group = self._group(tr("Tables"), 0, "")
        for number, table in enumerate(seen.tables):
            if table.leave or table.stay:
                self._table(group, number, table)
        self._measure()
        self._seen = seen
        chosen = self._first(bool(seen.leaks))
        if chosen is not None:
            self.tree.setCurrentItem(chosen)

    def _measure(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(True)
        letter = self.fontMetrics().averageCharWidth()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, min(letter * 44, self.tree.viewport().width() // 2))
        for at in (1, 2):
            header.resizeSection(at, letter * 9 + 12)

    def _first(self, leaking: bool) -> QTreeWidgetItem | None:
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        group = groups[0 if leaking else -1]
        return group.child(0) if group is not None and group.childCount() else None

    def _group(self, text: str, count: int, colour: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [f"{text} ({numerals(count)})" if count else text])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        if colour:
            item.setForeground(0, QBrush(QColor(colour)))
        item.setFirstColumnSpanned(True)
        item.setExpanded(True)
        return item

    def _line(self, group: QTreeWidgetItem, text: str, record: tuple[str, str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(group, [text])
        item.setFirstColumnSpanned(True)
        item.setToolTip(0, text)
        if record[1]:
            item.setData(0, RECORD, record)
        return item

    def _leak(self, group: QTreeWidgetItem, leak: Leak) -> None:
        """Show text that must not leave, to be ticked by whoever looked at it and lets it go."""
        item = self._line(group, leak.found.text(tr), (leak.entity, leak.id))
        item.setToolTip(
            0, tr("Tick it (Space) if you looked at it and it may leave. The casebook keeps that.")
        )
        item.setData(0, LEAK, leak.found.text())
        item.setCheckState(0, Qt.CheckState.Unchecked)

    def _alone(self, group: QTreeWidgetItem, seen: Preview) -> None:
        """Show where part of a contact's name stands alone."""
        if seen.alone:
            count = numerals(len(seen.alone.places)) + "+" * seen.alone.more
            item = self._line(group, f"{tr(NAMES_ALONE)} ({count})", ("", ""))
            for place in seen.alone.places[:SHOWN]:
                self._line(item, place.place(tr), (place.entity or "attack", place.id))
            if seen.alone.more:
                self._line(item, tr("There are more than could be listed."), ("", ""))

    def _ticked(self) -> None:
        if self._seen is not None:  # else they are being made
            self.let_go_changed.emit()

    def let_go(self) -> tuple[list[str], int]:
        """Return the leaks that somebody looked at and lets go, as the export is told of them, and how many
        others there are."""
        group = self.tree.topLevelItem(0) if self._seen is not None and self._seen.leaks else None
        some = [group.child(at) for at in range(group.childCount())] if group is not None else []
        items = [item for item in some if item is not None]
        ticked = [item for item in items if item.checkState(0) == Qt.CheckState.Checked]
        return [str(item.data(0, LEAK)) for item in ticked], len(items) - len(ticked)

    def _told(self, group: QTreeWidgetItem, some: tuple[Told, ...], titles: Titles) -> None:
        for told in some:
            item = self._line(group, f"{tr(told.what)} ({numerals(told.count)})", ("", ""))
            for record in told.records:
                if record in titles:
                    self._line(item, titles[record], record)

    def _table(self, group: QTreeWidgetItem, number: int, table: Previewed) -> None:
        why = "; ".join(titled(tr(reason), numerals(count)) for reason, count in table.reasons.items())
        cells = [tr(ENTITIES[table.entity].plural), numerals(table.leave), numerals(table.stay), why]
        item = QTreeWidgetItem(group, cells)
        item.setData(0, TABLE, number)
        item.setToolTip(3, why)
        for at in (1, 2):
            item.setTextAlignment(at, NUMBERS)

    # The chosen line

    def _show_current(self, item: QTreeWidgetItem | None) -> None:
        number = item.data(0, TABLE) if item is not None else None
        if self._seen is None or item is None:
            return
        if number is None:  # whole, where it is cut in the tree
            self.caption.setText(item.text(0))
            self.rows.show_rows((), ())
            return
        table = self._seen.tables[number]
        fields = ENTITIES[table.entity].field
        stay = ", ".join(tr(fields[name].label) for name in table.hidden)
        text = tr("The first rows of “{table}” as they would leave.")
        text = text.replace("{table}", tr(ENTITIES[table.entity].plural))
        if not table.columns:
            text = tr("Nothing of “{table}” leaves.").replace("{table}", tr(ENTITIES[table.entity].plural))
        elif stay:
            text += " " + tr("These fields stay: {fields}.").replace("{fields}", stay)
        self.caption.setText(text)
        self.rows.show_rows(table.columns, table.first)

    def _open(self, item: QTreeWidgetItem) -> None:
        record = item.data(0, RECORD)
        if record:
            self.open_wanted.emit(*record)
        elif item.childCount():
            item.setExpanded(not item.isExpanded())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.scheduleDelayedItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.tree.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._open(item)
                return True
        return super().eventFilter(watched, event)
