"""The frame of a form: its rows, lists and sections, and the way of the keyboard through them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.entry.drafts import DraftKeeper
from app.entry.fieldrow import FieldRow
from app.entry.keeping import KeepBar, Keeping
from app.entry.likeness import LikenessBar
from app.entry.links import ScopedLinks
from app.entry.partlist import PartList
from app.entry.questions import Questioning
from app.entry.wording import Wording
from app.session import Session
from app.shell.resting import AT_REST
from db.model.entity import Entity
from db.model.fields import Field, Record, Value
from db.model.problem import Problem

AT_LATEST = 5000  # milliseconds after the first key to keep a draft
LAST_BY_DIGIT = 9  # sections that have a key of their own


class FormFrame(QWidget):
    """What a form holds, from top to bottom. Its parts open as forms of their own, asked for by signals."""

    saved = Signal(str)
    edited = Signal()
    title_changed = Signal()
    open_wanted = Signal(str, str)  # entity, id
    new_wanted = Signal(str, object, object)  # entity, first values, what to do with the new id
    said = Signal(str)
    problems_changed = Signal(int)
    questions_changed = Signal(int)  # those that are open, on the record and its parts
    field_entered = Signal(object)  # Field
    explain_wanted = Signal(object)  # Asked

    _keeping: Keeping
    _questions: Questioning

    def __init__(self, session: Session, entity: Entity, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.session = session
        self.entity = entity
        self.record_id = ""
        self.is_new = True
        self._base: Record = {}
        self._preset: Record = {}
        self._touched: set[str] = set()
        self._carried: set[str] = set()  # came from another record, whether confirmed or not
        self._problems: list[Problem] = []
        self._at_problem = -1
        self.rows: dict[str, FieldRow] = {}
        self.lists: list[PartList] = []
        self.likeness: LikenessBar | None = None
        self.headings: list[QLabel] = []
        self._stops: list[QWidget] = []
        self._section_starts: list[QWidget] = []
        self._only_seen: list[tuple[QLabel, list[PartList]]] = []  # sections to which nothing is added here
        self._links = ScopedLinks(session, self.current)
        self._wording = Wording(entity, self.rows, self._take_number)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self._scroll)
        self._body.setObjectName("form")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(18, 8, 18, 24)
        self._column.setSpacing(7)
        self._scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.drafts = DraftKeeper(session, self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AT_REST)
        self._unkept = QElapsedTimer()

    def _wait(self) -> None:
        """Keep a draft once nothing more is typed, and now and then while somebody types without a pause."""
        if not self._waiting.isActive():
            self._unkept.start()
        if self._unkept.elapsed() < AT_LATEST:
            self._waiting.start()

    def current(self) -> Record:
        """Return the record as it stands in the boxes, as far as they can be read."""
        record = dict(self._base) | {"id": self.record_id}
        for name, row in self.rows.items():
            if name in self._touched | self._carried and row.unreadable() is None:
                record[name] = row.editor.value()
        return record

    def _take_number(self, name: str, value: Value) -> None:
        self.rows[name].editor.set_value(value)
        self._touched.add(name)

    def focus_first(self, given: Collection[str] = ()) -> None:
        """Put the keyboard into the first box, past those of given values at the beginning."""
        done = {row.editor for name, row in self.rows.items() if name in given}
        stop = next((stop for stop in self._stops if stop not in done), None)
        if stop is not None:
            self._go_to(stop)

    def focus_part(self, entity: str) -> None:
        """Put the keyboard onto the list of parts of a kind."""
        part = next((p for p in self.lists if entity in (p.related.entity, *p.also)), None)
        if part:
            self._go_to(part)

    def next_field(self) -> None:
        """Move from a box to the next one."""
        self.go_on_from(self.sender())

    def go_on_from(self, source: QObject | None) -> None:
        """Put the keyboard into what comes after an editor."""
        at = next((i for i, stop in enumerate(self._stops) if stop is source), -1)
        following = (
            stop for stop in self._stops[at + 1 :] if not isinstance(stop, PartList) or stop.takes_focus
        )
        stop = next(following, None)
        if stop is not None:
            self._go_to(stop)

    def go_to_section(self, number: int) -> None:
        """Move to a section by its number from 1; 0 is the last."""
        number = number or len(self._section_starts)
        if 1 <= number <= len(self._section_starts):
            self._go_to(self._section_starts[number - 1])
            self._scroll.verticalScrollBar().setValue(self.headings[number - 1].y() - 12)

    def step_section(self, by: int) -> None:
        """Move to the section below (1) or above (-1) that with the keyboard; hidden ones are passed
        over."""
        shown = [n for n, heading in enumerate(self.headings, 1) if not heading.isHidden()]
        focus, body = self.window().focusWidget(), self.headings[0].parentWidget()
        if focus is None or body is None or not body.isAncestorOf(focus):
            self.go_to_section(shown[0])
            return
        y = focus.mapTo(body, focus.rect().center()).y()
        here = sum(self.headings[n - 1].y() < y for n in shown) - 1
        self.go_to_section(shown[min(max(here + by, 0), len(shown) - 1)])

    def put_at_head(self, widget: QWidget) -> None:
        """Put something between the head and the first section, under what stands there already."""
        self._column.insertWidget(self._column.indexOf(self.headings[0]), widget)

    def place_bar(self, name: str, bar: KeepBar) -> QWidget | None:
        """Put a warning that belongs to no box under its list of parts, or at the end; return the list."""
        part = next((p for p in self.lists if name in (p.related.entity, *p.also)), None)
        at = self._column.indexOf(part) + 1 if part else self._column.count() - 1
        self._column.insertWidget(at, bar)
        return part

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to something in the form."""
        self._scroll.ensureWidgetVisible(widget, 0, 40)

    def row_with_focus(self) -> FieldRow | None:
        """Return the row in which the keyboard is."""
        focus = self.window().focusWidget()
        return next((row for row in self.rows.values() if focus and row.isAncestorOf(focus)), None)

    def field_with_focus(self) -> Field | None:
        """Return the field in which the keyboard is, in a box or in a list in which people type."""
        row, focus = self.row_with_focus(), self.window().focusWidget()
        part = next((part for part in self.lists if focus and part.isAncestorOf(focus)), None)
        return row.field if row else part.field if part else None

    def text_with_focus(self) -> str:
        """Return what stands in the box or cell in which the keyboard is; codes parted by semicolons."""
        row, focus = self.row_with_focus(), self.window().focusWidget()
        part = next((part for part in self.lists if focus and part.isAncestorOf(focus)), None)
        return row.editor.text() if row else part.cell_text() if part else ""

    def show_focus(self) -> None:
        """Bring the box in which the keyboard is in sight."""
        focus = self.window().focusWidget()
        if focus is not None and self._scroll.isAncestorOf(focus) and focus is not self._scroll:
            self._scroll.ensureWidgetVisible(focus, 0, 20)

    def _go_to(self, stop: QWidget) -> None:
        if isinstance(stop, PartList):
            stop.focus_list()
        else:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        box = QApplication.focusWidget()
        if isinstance(box, QLineEdit):
            # Also where the keyboard was there already: typing replaces what is carried over.
            box.end(False)
            box.home(True)
        if stop.height() < self._scroll.viewport().height():  # a list that is higher shows its row itself
            self._scroll.ensureWidgetVisible(stop, 0, 60)


def keys_to(number: int, count: int) -> str:
    """Return the keys that lead to a section without a digit, by its number among these: from the ninth down
    or from the last up, whichever is shorter."""
    up = count - number
    return ", ".join(["Alt+0", *["Alt+PgUp"] * up] if up < number else ["Alt+9", *["Alt+PgDown"] * number])
