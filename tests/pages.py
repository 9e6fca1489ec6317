"""Page objects: tests say what a person does, these say which widgets and keys that is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPdfWriter
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.entry.fieldrow import FieldRow
from app.entry.form import RecordForm
from app.entry.partlist import PartList
from app.review.cellframe import CellFrame
from app.review.listpage import ListPage
from app.shell.settings import Settings
from app.shell.view import CasebookView
from app.shell.window import Window
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Stamp, Value
from db.storage.casebook import Casebook
from db.storage.keys import KDF_VERSIONS, Kdf

NONE = Qt.KeyboardModifier.NoModifier


class TableObject:
    """The list of the page on top, used with the keyboard alone."""

    def __init__(self, window: WindowObject) -> None:
        self.of = window
        self.keyboard = window.keyboard

    @property
    def page(self) -> ListPage:
        return self.of.view.page.table

    # What a person does

    def go(self, row: int, label: str) -> TableObject:
        """Go to a cell with the arrows."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.keyboard.press("Home", *["Down"] * row)
        while self.at[1] != label:
            before = self.at
            self.keyboard.press("Right")
            if self.at == before:
                self.keyboard.press(*["Left"] * len(self.page.model.columns))
        self.of.rest()
        return self

    def press(self, *keys: str) -> TableObject:
        self.keyboard.press(*keys)
        return self

    def change(self, text: str) -> TableObject:
        """Open the current cell and type over what stands in it."""
        self.keyboard.press("F2")
        assert self.box is not None, f"no cell opens: {self.of.message}"
        self.keyboard.write(text)
        return self

    # What a person sees

    @property
    def at(self) -> tuple[int, str]:
        """The current cell: its row, and the heading of its column."""
        index = self.page.table.currentIndex()
        return index.row(), str(self.page.model.headerData(index.column(), Qt.Orientation.Horizontal))

    def cell(self, row: int, label: str) -> str:
        """The text of a cell."""
        column = next(f for f in self.page.model.columns if f.label == label)
        return self.page.model.text(row, column)

    @property
    def labels(self) -> list[str]:
        """The headings, left to right."""
        return [self.page.entity.field[name].label for name in self.page.table.shown_columns()]

    @property
    def box(self) -> CellFrame | None:
        """The box that lies over a cell."""
        return self.page.cells.frame

    @property
    def note(self) -> str:
        """What is said under the box, empty where nothing is."""
        return self.box.note.text() if self.box is not None and self.box.note.isVisible() else ""


class Keyboard:
    """Ten fingers: presses keys wherever the keyboard is, counts them, and remembers them for another
    hand."""

    def __init__(self, qtbot: QtBot, window: QWidget, rest: Callable[[], object]) -> None:
        """`rest` waits until the window has followed a command: people do not type as fast as tests."""
        self.qtbot = qtbot
        self.window = window
        self.rest = rest
        self.count = 0
        self.log: list[tuple[str, str]] = []  # ("key", "Ctrl+S") or ("text", "Kalala")

    def press(self, *keys: str) -> None:
        """Press keys, each written as in a menu ("Ctrl+Shift+Z")."""
        for key in keys:
            pressed = QKeySequence(key)[0]  # type: ignore[index]  # PySide's stub leaves it out
            self.count += 1
            self.log.append(("key", key))
            self.qtbot.keyClick(self._where(), pressed.key(), pressed.keyboardModifiers())
            if QApplication.activeModalWidget():  # the keyboard goes to a dialog when the system says so
                self.qtbot.waitUntil(lambda: self.focus is not None)
            elif pressed.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
                self.rest()

    def write(self, text: str) -> None:
        """Type a text; what QTest has no key for comes as an input method sends it."""
        self.count += len(text)
        self.log.append(("text", text))
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(self._where(), letter)
            else:
                typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, letter)
                QApplication.sendEvent(self._where(), typed)

    def _where(self) -> QWidget:
        return QApplication.activePopupWidget() or self.focus or self.window

    @property
    def focus(self) -> QWidget | None:
        """What has the keyboard, in the dialog on top or in the window."""
        return (QApplication.activeModalWidget() or self.window).focusWidget()

    @property
    def at(self) -> str:
        """The accessible name of what has the keyboard."""
        return self.focus.accessibleName() if self.focus else ""


class FormObject:
    """The form on top, filled with the keyboard alone."""

    def __init__(self, window: WindowObject) -> None:
        self.of = window
        self.keyboard = window.keyboard

    @property
    def form(self) -> RecordForm:
        return self.of.view.page.stack.form

    # What a person does

    def to(self, label: str) -> FormObject:
        """Go to a box, a list or a button: by the number of its section, then on with Tab."""
        if self.is_at(label):
            return self
        stop = self._stop(label)
        if self._steps_to(stop) is None or self._steps_to(stop) > 3:  # type: ignore[operator]  # neither is None here
            self._go_to_section(stop)
        for _ in range(40):
            if self.is_at(label):
                return self
            self.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {label!r}; it is at {self.keyboard.at!r}")

    def type(self, label: str, text: str) -> FormObject:
        """Replace what stands in a box."""
        self.to(label)
        self.keyboard.write(text)
        return self

    def choose(self, label: str, words: str) -> FormObject:
        """Type some words into a box with suggestions and go on, which takes the match."""
        self.type(label, words)
        self.keyboard.press("Return")
        return self

    def clear(self, label: str) -> FormObject:
        """Empty a box."""
        self.to(label)
        self.keyboard.press("Ctrl+A", "Backspace")
        return self

    def tick(self, label: str) -> FormObject:
        self.to(label)
        self.keyboard.press("Space")
        return self

    def missing(self, label: str, number: int) -> FormObject:
        """Say with Ctrl+M why a value is missing, by the number of the reason."""
        self.to(label)
        self.keyboard.press("Ctrl+M", str(number))
        return self

    def add(self, kind: str) -> FormObject:
        """Add a part, by what its button says."""
        self._go_to_list(kind)
        depth = self.of.view.page.stack.forms_above
        self.keyboard.press("Insert")
        assert self.of.view.page.stack.forms_above == depth + 1, f"no form for {kind!r}: {self.of.message}"
        return self

    def open(self, kind: str, row: int = 0) -> FormObject:
        """Open a part by its row in the list."""
        self._go_to_list(kind)
        in_list = self._list(kind).findChild(QListWidget) is not None  # else the grid, where F2 edits a cell
        self.keyboard.press("Home", *["Down"] * row, "F2" if in_list else "Return")
        return self

    def delete(self, kind: str, row: int = 0) -> FormObject:
        """Delete a part by its row in the list."""
        self._go_to_list(kind)
        self.keyboard.press("Home", *["Down"] * row, "Delete")
        return self

    def save(self) -> FormObject:
        self.keyboard.press("Ctrl+S")
        return self

    def save_and_new(self) -> FormObject:
        self.keyboard.press("Ctrl+Return")
        return self

    # What a person sees

    @property
    def kind(self) -> str:
        return self.form.entity.name

    def is_at(self, label: str) -> bool:
        return self.keyboard.at == label or self.keyboard.at.startswith(f"{label}: ")

    def text(self, label: str) -> str:
        """What stands in a box."""
        return self._row(label).editor.text()

    def note(self, label: str) -> str:
        """What is said under a box, empty where nothing is."""
        note = self._row(label).findChild(QLabel, "note")
        return note.text() if note is not None and note.isVisible() else ""

    def lines(self, kind: str) -> list[str]:
        """The lines of a list of parts."""
        shown = self._list(kind).findChild(QListWidget)
        assert shown is not None
        return [str(shown.item(i).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(shown.count())]

    # Where things are

    def _row(self, label: str) -> FieldRow:
        return next(row for row in self.form.rows.values() if row.field.label == label)

    def _list(self, kind: str) -> PartList:
        def names(part: PartList) -> tuple[str, ...]:
            return part.related.label, ENTITIES[part.related.entity].label, part.related.entity

        found = [part for part in self.form.lists if part.related.adds and kind in names(part)]
        assert found, f"no {kind!r} in the form of {self.kind} “{self.form.title}”: {self.of.message}"
        return found[0]

    def _go_to_list(self, kind: str) -> None:
        part = self._list(kind)
        if not self._within(part):
            self._go_to_section(part)
        for _ in range(40):
            if self._within(part):
                return
            self.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach the list of {kind!r}; it is at {self.keyboard.at!r}")

    def _within(self, part: QWidget) -> bool:
        focus = self.keyboard.focus
        return focus is not None and part.isAncestorOf(focus)

    def _stop(self, label: str) -> QWidget:
        rows: list[QWidget] = [row for row in self.form.rows.values() if row.field.label == label]
        return rows[0] if rows else self._list(label)

    def _steps_to(self, stop: QWidget) -> int | None:
        """How many boxes ahead something is; None where it is behind."""
        places = [*self.form.rows.values(), *self.form.lists]
        places.sort(key=lambda w: w.mapTo(self.form, w.rect().topLeft()).y())
        here = next((i for i, place in enumerate(places) if self._within(place)), None)
        ahead = None if here is None else places.index(stop) - here
        return ahead if ahead is not None and ahead > 0 else None

    def _go_to_section(self, stop: QWidget) -> None:
        """Alt+1 to Alt+9 lead to the first nine sections, Alt+0 to the last one."""
        number = self._section(stop)
        last = number > 9 and number == len(self.form.headings)
        self.keyboard.press("Alt+0" if last else f"Alt+{min(number, 9)}")

    def _section(self, stop: QWidget) -> int:
        y = stop.mapTo(self.form, stop.rect().topLeft()).y()
        shown = ((n, h) for n, h in enumerate(self.form.headings, 1) if h.isVisible())
        return max(n for n, h in shown if h.mapTo(self.form, h.rect().topLeft()).y() < y)


class WindowObject:
    """The window, used with the keyboard alone."""

    def __init__(self, qtbot: QtBot, folder: Path, kdfs: Sequence[Kdf] = KDF_VERSIONS) -> None:
        self.qtbot = qtbot
        self.gone = False
        settings = Settings(folder)
        settings.set("author", "tester")
        self.window = Window(settings, kdfs)
        self.window.show()
        self.window.activateWindow()
        self.keyboard = Keyboard(qtbot, self.window, self.rest)
        self.form = FormObject(self)
        self.table = TableObject(self)

    @property
    def view(self) -> CasebookView:
        assert self.window.view is not None, "no casebook is open"
        return self.window.view

    @property
    def casebook(self) -> Casebook:
        return self.view.session.casebook

    @property
    def message(self) -> str:
        """What is said at the bottom."""
        return self.view.messages.text

    @property
    def depth(self) -> int:
        """How many forms stand on the first one."""
        return self.view.page.stack.forms_above

    @property
    def entity(self) -> str:
        """The kind of record of the page on top."""
        return self.view.page.entity.name

    def open(self, path: Path) -> WindowObject:
        """Open an unencrypted casebook and wait until its list is there."""
        self.window.open_path(path)
        return self.rest()

    def rest(self) -> WindowObject:
        """Wait until the list is complete and the form beside it shows what is chosen."""

        def settled() -> bool:
            view = self.window.view
            return view is None or not (view.session.worker.busy or view.page.previewing)

        QApplication.sendPostedEvents()
        QApplication.processEvents()
        self.qtbot.waitUntil(settled, timeout=10_000)
        return self

    def back(self) -> WindowObject:
        """Come back from a dialog: without a screen nobody makes the window active again."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return self

    def page(self, entity: str) -> WindowObject:
        """Go to a page with its key."""
        self.keyboard.press(f"Ctrl+{[page.name for page in PAGES].index(entity) + 1}")
        return self.rest()

    def new(self, entity: str) -> FormObject:
        """Begin a new record on its page."""
        if self.view.page.entity.name != entity or not self.view.pages:
            self.page(entity)
        self.keyboard.press("Ctrl+N")
        return self.form

    def put(self, entity: str, /, **values: Value) -> str:
        """Record something without its form; return its id."""
        change = Change.new(entity, values)
        self.view.session.do("add", [change])
        self.rest()
        return change.id

    def show(self, entity: str, title: str) -> FormObject:
        """Open a record by its title, with Ctrl+K."""
        self.keyboard.press("Ctrl+K")
        self.keyboard.write(title)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "Ctrl+K opens nothing"
        found = dialog.findChild(QListWidget)
        wanted = f"{ENTITIES[entity].label}:"
        self.qtbot.waitUntil(lambda: any(text.startswith(wanted) for text in texts(found)))
        row = next(row for row, text in enumerate(texts(found)) if text.startswith(wanted))
        self.keyboard.press(*["Down"] * row, "Return")
        self.rest()
        self.back()
        assert self.view.page.entity.name == entity, self.form.form.title
        return self.form

    def close(self) -> None:
        """Close the window as a person does; one that is gone already stays so."""
        if not self.gone:
            self.gone = True
            self.window.close()
            self.window.deleteLater()

    def drop(self) -> None:
        """Let the program die as in a power cut: nothing typed is kept that is not kept already."""
        self.gone = True
        session = self.view.session
        session.worker.stop()
        session.casebook.close()
        self.window.session = self.window.view = None
        self.window.hide()
        self.window.deleteLater()


def print_slowly(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Let the painting of a page begin and wait there; return what tells that it has, and what lets it go
    on."""
    begun, go_on = threading.Event(), threading.Event()
    painted = QPdfWriter.newPage

    def slow(writer: QPdfWriter) -> bool:
        begun.set()
        go_on.wait(10)
        return painted(writer)

    monkeypatch.setattr(QPdfWriter, "newPage", slow)
    return begun, go_on


def texts(shown: QListWidget | None) -> list[str]:
    """The lines of a plain list."""
    return [shown.item(row).text() for row in range(shown.count())] if shown is not None else []


def content(casebook: Casebook) -> dict[str, list[tuple[Value, ...]]]:
    """Return all live records of a casebook by kind, without ids and times, so that two casebooks can be
    compared."""
    found: dict[str, list[tuple[Value, ...]]] = {}
    for name, entity in ENTITIES.items():
        columns = [
            column for field in entity.fields if not isinstance(field, Stamp) for column, _ in field.columns
        ]
        links = {link.name: link for link in entity.links}
        rows: list[tuple[Value, ...]] = []
        for record in casebook.find(name):
            row: list[Value] = [record["missing"]]
            for column in columns:
                value = record[column]
                if column in links and value is not None:
                    link = links[column]
                    value = casebook.title(link.to or str(record["entity"]), str(value))
                row.append(value)
            rows.append(tuple(row))
        found[name] = sorted(rows, key=repr)
    return found
