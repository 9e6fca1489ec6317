"""A window with one editor between plain boxes, and places to point at: what editors are tried on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry.editors import Editor, editor_for
from app.entry.suggestionlist import Suggestion, SuggestionList
from app.entry.typeline import TypeLine
from db.model.entities import ENTITIES
from db.model.plain import plain

OGOTA, BOURA, BOURA_TOO = (f"018f3c2a-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
PLACES = {
    OGOTA: ("Ogota", "Mopti · village"),
    BOURA: ("Boura", "Koutiala · village"),
    BOURA_TOO: ("Boura", "Bandiagara · hamlet"),
}


class Places:
    """Three places, two of them namesakes; remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def suggest(self, entity: str, words: str) -> list[Suggestion]:
        self.asked.append((entity, words))
        begun = plain(words)
        return [Suggestion(id, *said) for id, said in PLACES.items() if plain(said[0]).startswith(begun)]

    def names(self, entity: str, id: str) -> tuple[str, str]:
        name = PLACES.get(id, ("", ""))[0]
        return name, name


class Desk:
    """A window with the editor under test between two plain boxes, as it stands in a form."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.links = Places()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.column = QVBoxLayout(self.window)
        self.before = QLineEdit(self.window)
        self.column.addWidget(self.before)
        self.log: list[str] = []
        self.window.resize(600, 300)

    def put(self, entity: str, name: str) -> Editor:
        """Put the editor of a field on the desk and the keyboard into it."""
        editor = editor_for(ENTITIES[entity].field[name], self.links, self.window)
        self.column.addWidget(editor)
        after = QLineEdit(self.window)
        self.column.addWidget(after)
        editor.edited.connect(lambda: self.log.append("edited"))
        editor.left.connect(lambda: self.log.append("left"))
        editor.entered.connect(lambda: self.log.append("entered"))
        self.window.show()
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.bot.waitUntil(lambda: self.box(editor).hasFocus())
        self.log.clear()
        return editor

    def box(self, editor: Editor) -> QWidget:
        box = editor.focusProxy()
        assert box is not None
        return box

    def line(self, editor: Editor) -> TypeLine:
        box = editor.focusProxy()
        assert isinstance(box, TypeLine)
        return box

    def type(self, editor: Editor, text: str) -> None:
        self.bot.keyClicks(self.box(editor), text)

    def press(
        self, editor: Editor, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.bot.keyClick(self.box(editor), key, modifier)

    def rows(self, editor: Editor) -> list[str]:
        """Wait for the list and return its titles."""
        self.bot.waitUntil(lambda: self.line(editor).is_open)
        return [row.title for row in self.line(editor).suggestions()]

    def click(self, editor: Editor, row: int) -> None:
        """Click a row of the open list."""
        view = editor.findChildren(SuggestionList)[0].findChildren(QListView)[0]
        place = view.visualRect(view.model().index(row, 0)).center()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def chips(self, editor: Editor) -> list[QToolButton]:
        """Return what has been chosen of several."""
        buttons = [b for b in editor.findChildren(QToolButton) if b.property("role") == "chip"]
        return [b for b in buttons if b.isVisible()]

    def beside(self, editor: Editor) -> str:
        """Return what is said beside the box."""
        return " ".join(said.text() for said in editor.findChildren(QLabel) if said.isVisibleTo(editor))
