"""What is filled in to change many records: which of them, which field, its present values, the new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.shell.halftyped import Keeping, Typed
from app.shell.i18n import counted, tr
from db.model.entity import Entity
from db.model.fields import N_, Choice, Choices, Field, Value
from db.model.vocabularies import MISSING_REASON
from db.storage.bulk import ADD, EMPTY, REMOVE, SET, Edit, editable

LINES = 6  # present values in sight
WAYS = {SET: N_("Set to"), ADD: N_("Add one"), REMOVE: N_("Remove one"), EMPTY: N_("Empty it")}


class ValueRow(Protocol):
    """The form's line for a field: its box, with its checks."""

    edited: Any
    editor: Any

    @property
    def beside(self) -> Value: ...

    @property
    def empty(self) -> bool: ...

    def value(self) -> Value: ...

    def check(self) -> bool: ...


MakeRow = Callable[[str, Field, QWidget], Any]  # (entity, field, parent) -> a ValueRow that is a widget


class ChoiceList(QComboBox):
    """A list to choose from that the mouse wheel leaves alone while one scrolls past it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FewLines(QTreeWidget):
    """Values with their counts, as high as they need, up to some lines."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setColumnCount(2)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (value, count) lines."""
        self.clear()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for words, count in lines:
            item = QTreeWidgetItem(self, [" ".join(words.split()), count])
            item.setTextAlignment(1, right)
            item.setToolTip(0, words)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {count}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(1, min(self.topLevelItemCount(), LINES))
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + 6)
        return QSize(200, lines * height + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())


class BulkForm(Keeping):
    """`edited` is emitted for whatever is done; the new value is then `edit`, None while there is none."""

    scope_chosen = Signal()
    field_chosen = Signal()
    edited = Signal()
    entered = Signal()  # Enter was pressed in the new value

    def __init__(self, entity: Entity, make_row: MakeRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.is_given = False  # to the records, as it is filled in
        self.is_wanted = False  # that it be given to them, before it was counted
        self._entity = entity
        self._make_row = make_row
        self._row: Any = None
        self.selected = QRadioButton(self)
        self.listed = QRadioButton(self)
        self._scopes = QButtonGroup(self)
        self.fields = ChoiceList(tr("Which field"), self)
        for field in editable(entity):
            self.fields.addItem(tr(field.label), field.name)
        self._now = QLabel(self)
        self._now.setProperty("role", "quiet")
        self.present = FewLines(tr("What stands there now"), self)
        self.ways = {way: QRadioButton(tr(label), self) for way, label in WAYS.items()}
        self._ways = QButtonGroup(self)
        self.reasons = ChoiceList(tr("Why it is empty"), self)
        self.reasons.addItem(tr("no reason given"), "")
        for code in MISSING_REASON.active:
            self.reasons.addItem(tr(code.label), code.code)
        self._lay_out()
        self._scopes.idClicked.connect(self.scope_chosen)
        self.fields.currentIndexChanged.connect(self._choose_field)
        self._ways.idClicked.connect(self._choose_way)
        self.reasons.currentIndexChanged.connect(self.edited)
        self._choose_field()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 18, 10)
        column.setSpacing(6)
        column.addWidget(self._heading(tr("Which records")))
        for button in (self.selected, self.listed):
            self._scopes.addButton(button)
            column.addWidget(button)
        column.addWidget(self._heading(tr("Which field")))
        column.addWidget(self.fields)
        column.addWidget(self._now)
        column.addWidget(self.present)
        column.addWidget(self._heading(tr("The new value")))
        ways = QHBoxLayout()
        ways.setSpacing(16)
        for button in self.ways.values():
            self._ways.addButton(button)
            ways.addWidget(button)
        ways.addStretch(1)
        column.addLayout(ways)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(self.reasons)
        column.addStretch(1)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    # What is chosen

    @property
    def of_selected(self) -> bool:
        """True where the selected records are to be changed, not all that are listed."""
        return self.selected.isChecked()

    @property
    def field(self) -> Field:
        return self._entity.field[str(self.fields.currentData())]

    @property
    def way(self) -> str:
        return next((way for way, button in self.ways.items() if button.isChecked()), SET)

    def edit(self) -> Edit | None:
        """Return the change that is filled in; None where its value is not there or cannot be read."""
        edit = Edit(self._entity.name, self.field.name, self.way)
        if self.way == EMPTY:
            return replace(edit, reason=str(self.reasons.currentData()))
        if self._row is None or self._row.empty or not self._row.check():
            return None
        return replace(edit, value=self._row.value(), beside=self._row.beside)

    def half_typed(self) -> Typed:
        """Return the new value that was not given to the records yet."""
        words = self._words()
        if self.is_given or not words.strip() or not self.isVisibleTo(self.window()):
            return []
        where = (tr("Change many records"), tr(self.field.label), tr(WAYS[self.way]))
        if self.is_wanted:
            words += "\n" + tr("(“Change” was pressed while it was counted: nothing was changed.)")
        return [[" – ".join(where), words]]

    def _words(self) -> str:
        """Return the new value as it stands in its box, or is chosen there."""
        if self._row is None or self._row.empty:
            return ""
        box = _innermost(self._row)
        words = box.text() if isinstance(box, QLineEdit) else ""
        if not words and self._row.check():
            words = self._row.field.display(self._row.value(), tr)
        return words or self._row.editor.text()

    def show_scope(self, selected: int, listed: int, of_selected: bool | None = None) -> None:
        """Show how many records are selected and listed, and choose between them."""
        one, many = tr("The selected record"), tr("The {n} selected records")
        self.selected.setText(counted(selected, one, many) if selected else tr("None is selected"))
        one, many = tr("The one that is listed"), tr("All {n} that are listed")
        self.listed.setText(counted(listed, one, many) if listed else tr("None is listed"))
        self.selected.setEnabled(selected > 0)
        chosen = self.of_selected if of_selected is None else of_selected
        (self.selected if chosen and selected else self.listed).setChecked(True)

    def show_present(self, heading: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show what stands in the field now."""
        self._now.setText(heading)
        self.present.show_lines(lines)

    def choose(self, name: str) -> None:
        """Choose a field by its name."""
        self.fields.setCurrentIndex(max(self.fields.findData(name), 0))

    # What follows

    def _choose_field(self) -> None:
        several = isinstance(self.field, Choices)
        for way in (ADD, REMOVE):
            self.ways[way].setVisible(several)
        self.ways[ADD if several else SET].setChecked(True)
        self._make_box()
        self.field_chosen.emit()

    def _choose_way(self) -> None:
        self._make_box()
        self.edited.emit()
        if self.way != EMPTY:
            self._row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_box(self) -> None:
        """Put the form's box for the field in its place, or the reasons for which it is empty."""
        if self._row is not None:
            self._place.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
            self._row = None
        self.reasons.setVisible(self.way == EMPTY)
        if self.way == EMPTY:
            return
        field = self.field
        if isinstance(field, Choices) and self.way in (ADD, REMOVE):
            field = Choice(field.name, field.label, field.help, vocabulary=field.vocabulary)
        self._row = self._make_row(self._entity.name, field, self)
        self._row.edited.connect(self.edited)
        self._row.editor.entered.connect(self.entered)
        self._place.addWidget(self._row)
        QWidget.setTabOrder(list(self.ways.values())[-1], _innermost(self._row))


def _innermost(box: QWidget) -> QWidget:
    while (inner := box.focusProxy()) is not None:
        box = inner
    return box
