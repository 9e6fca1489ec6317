"""The filter bar of a list, used with keys and read as a person reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.review.chips import Chip
from app.review.filterbar import FilterBar
from app.review.filterpanel import FilterPanel
from app.session import Session
from tests.listpages import ListPageObject
from tests.pages import NONE

Key = Qt.Key


class FilterPageObject(ListPageObject):
    """A list with its filter bar."""

    def __init__(self, qtbot: QtBot, session: Session, entity: str, stored: dict[str, object] | None = None):
        super().__init__(qtbot, session, entity, stored)
        self.session = session
        self.page.activateWindow()
        self.page.window().activateWindow()
        qtbot.waitActive(self.page).__enter__()
        self.said: list[str] = []
        self.page.said.connect(self.said.append)

    @property
    def bar(self) -> FilterBar:
        return self.page.filter_bar

    @property
    def panel(self) -> FilterPanel:
        return self.bar.panel

    # What a person does

    def type(self, text: str) -> FilterPageObject:
        """Type into the search box."""
        self.page.focus_search()
        self.qtbot.keyClicks(self.page.search_box, text)
        return self.settle()

    def key(self, *keys: Key) -> FilterPageObject:
        """Press keys wherever the keyboard is."""
        for key in keys:
            self.qtbot.keyClick(self.focus, key, NONE)
        return self.settle()

    def write(self, text: str) -> FilterPageObject:
        """Type wherever the keyboard is."""
        self.qtbot.keyClicks(self.focus, text)
        return self.settle()

    def open_panel(self, field: str = "") -> FilterPageObject:
        """Open the panel with its button, and choose a field by typing."""
        self.bar.filter_button.setFocus()
        self.key(Key.Key_Space)
        return self.write(field).key(Key.Key_Return) if field else self

    def settle(self) -> FilterPageObject:
        """Wait until the fingers have rested and the list shows what was asked for."""

        def rests() -> bool:
            timers = (
                self.page.search_box._rest,
                self.panel.values._bounding,
                self.panel.values._finding,
            )
            return not self.session.worker.busy and not any(timer.isActive() for timer in timers)

        QApplication.processEvents()
        self.qtbot.waitUntil(rests, timeout=10_000)
        return self

    def menu(self) -> dict[str, QAction]:
        """Open the menu of views; its entries by their texts."""
        self.page.views.offer()
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        return {action.text(): action for action in popup.actions() if action.text()}

    def choose(self, text: str) -> FilterPageObject:
        """Choose from the menu of views."""
        action = next(a for name, a in self.menu().items() if name.startswith(text))
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        popup.setActiveAction(action)
        self.qtbot.keyClick(popup, Key.Key_Return)
        return self.settle()

    # What a person sees

    @property
    def focus(self) -> QWidget:
        found = self.page.window().focusWidget()
        assert found is not None
        return found

    @property
    def chips(self) -> list[str]:
        """What the chips say."""
        return [chip.term.text() for chip in self.bar.chips]

    def chip(self, at: int) -> Chip:
        return self.bar.chips[at]

    @property
    def mistake(self) -> str:
        """What is said under the box."""
        label: QLabel = self.bar.mistake
        return label.text() if label.isVisible() else ""

    @property
    def rows(self) -> list[str]:
        """What the panel lists: "[x] Draft 2"."""
        if self.panel._pages.currentWidget() is self.panel.fields:
            shown = self.panel.fields.list
            return [shown.item(at).text() for at in range(shown.count())]
        list_ = self.panel.values.list
        found: list[str] = []
        for at in range(list_.count()):
            item = list_.item(at)
            count = item.data(Qt.ItemDataRole.UserRole + 1)
            mark = "[x]" if item.checkState() == Qt.CheckState.Checked else "[ ]"
            found.append(f"{mark} {item.text()}" + ("" if count is None else f" {count}"))
        return found

    @property
    def completions(self) -> list[str]:
        """What is offered under the search box."""
        shown = self.page.search_box.completions
        return [shown.item(at).text() for at in range(shown.count())] if shown.isVisible() else []
