"""The saved views of a list: a menu that opens, saves, renames and deletes them; one may open first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.review.filterbar import FilterBar
from app.review.overlay import Overlay
from app.session import Session
from app.shell.i18n import tr
from db.model.entities import ENTITIES
from db.model.filters import Asked, spell
from db.storage import query, views
from db.storage.trouble import Trouble
from db.storage.views import SavedView

SHORT = 24  # letters of a name on the button
FEW = 30  # views in the menu; more are in a menu of their own


class Ask(Overlay):
    """A line and a button in a small panel: a name to be typed, or a question."""

    answered = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QLineEdit(self)
        self.line.setMaxLength(views.LONGEST)
        self.line.setAccessibleName(tr("Name of the view"))
        self.line.returnPressed.connect(self._answer)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.setProperty("level", "hard")
        self._yes = QPushButton(tr("Save"), self)
        self._yes.setProperty("primary", True)
        self._yes.clicked.connect(self._answer)
        no = QPushButton(tr("Cancel"), self)
        no.clicked.connect(self.close_panel)
        for button in (self._yes, no):
            button.setAutoDefault(True)  # Enter presses it, as in any dialog
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(no)
        foot.addWidget(self._yes)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for widget in (self._title, self.line, self._problem):
            column.addWidget(widget)
        column.addLayout(foot)
        self._do: Callable[[str], None] | None = None

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("M") * 26
        return QSize(width, max(super().sizeHint().height(), self._column.totalHeightForWidth(width)))

    def ask(
        self, bar: FilterBar, title: str, button: str, do: Callable[[str], None], text: str | None = None
    ) -> None:
        """Ask for a name, which is `text` at first, or only whether to do it; `do` may raise Trouble."""
        self._do = do
        self._title.setText(title)
        self.setAccessibleName(title)
        self.line.setAccessibleName(title)
        self.line.setVisible(text is not None)
        self.line.setText(text or "")
        self._problem.hide()
        self._yes.setText(button)
        self._settling = True
        self.open_below(bar, bar.views_button)
        stop = self.line if text is not None else self._yes
        stop.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.selectAll()
        self._settling = False

    def _answer(self) -> None:
        try:
            if self._do is not None:
                self._do(self.line.text())
        except Trouble as trouble:
            self._problem.setText(trouble.text(tr))
            self._problem.show()
            self.place()
            return
        self.close_panel()


class SavedViews(QObject):
    """What the button "Views" does. `layout` reads how the list is laid out; `show_layout` lays it out."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        entity: str,
        bar: FilterBar,
        layout: Callable[[], dict[str, Any]],
        show_layout: Callable[[dict[str, Any]], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._entity = entity
        self._bar = bar
        self._layout = layout
        self._show_layout = show_layout
        self._page = page
        self.current = ""
        self._filter = ""  # of the present view, as it was opened or saved
        self._opened = False
        self.ask = Ask(page)
        self.ask.orphaned.connect(bar.views_button.setFocus)
        bar.views_button.setToolTip("Ctrl+Shift+V")
        bar.views_button.clicked.connect(self.offer)
        bar.changed.connect(self._name_button)
        self._name_button()

    @property
    def all(self) -> list[SavedView]:
        return views.saved_views(self._session.casebook.db, self._entity)

    # Opening

    def open_first(self) -> None:
        """Open the view that the list opens with, if there is one; later do nothing."""
        if self._opened:
            return
        self._opened = True
        first = next((view for view in self.all if view.first), None)
        if first is not None:
            self.open_view(first)

    def open_view(self, view: SavedView) -> None:
        """Show a view as far as the casebook still knows what it names, and say what it does not know."""
        asked, lost = views.readable(self._entity, view.filter, tr)
        known = {field.name for field in query.columns(ENTITIES[self._entity])}
        columns = view.layout.get("columns")
        lost += [str(name) for name in columns if name not in known] if isinstance(columns, list) else []
        sort = str(view.layout.get("sort") or "")
        if sort and sort not in known and sort not in lost:
            lost.append(sort)
        if view.layout:
            self._show_layout(view.layout)
        self._bar.show_asked(asked)
        self._filter = self._bar.text
        self._go(view.name)
        if lost:
            text = tr("View “{name}” opened without what is known no more: {what}.")
            text = text.replace("{name}", view.name).replace("{what}", ", ".join(lost))
            self._bar.tell(text)
            self.said.emit(text)

    def _name_button(self) -> None:
        name = self.current if len(self.current) <= SHORT else self.current[: SHORT - 1] + "…"
        same = self._bar.text == self._filter
        text = (tr("View: {name}") if same else tr("View: {name} (changed)")) if name else tr("Views")
        text = text.replace("{name}", name)
        self._bar.views_button.setText(text.replace("&", "&&") + " ▾")
        self._bar.views_button.setAccessibleName(text)

    # The menu

    def offer(self) -> None:
        """Open the menu of views."""
        button = self._bar.views_button
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self) -> QMenu:
        """Return the menu of views as they are now."""
        made = QMenu(tr("Views"), self._page)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = self.all
        if not any(view.name == self.current for view in found):
            self.current = ""
            self._name_button()
        for at, view in enumerate(found):
            where = made if at < FEW else self._more(made)
            action = where.addAction(
                view.name.replace("&", "&&") + (f"   ({tr('opens first')})" if view.first else "")
            )
            action.setCheckable(True)
            action.setChecked(view.name == self.current)
            action.triggered.connect(lambda _=False, view=view: self.open_view(view))
        if not found:
            made.addAction(tr("No view is saved yet")).setEnabled(False)
        made.addSeparator()
        now = next((view for view in found if view.name == self.current), None)
        writable = not self._session.read_only
        self._add(made, tr("Save as a view…"), self.save_as, writable)
        if now is not None:
            self._add(made, self._of(tr("Update “{name}”")), lambda: self.update(now), writable)
            self._add(made, self._of(tr("Rename “{name}”…")), self.rename, writable)
            first = self._add(
                made, self._of(tr("“{name}” opens first")), lambda: self.set_first(now), writable
            )
            first.setCheckable(True)
            first.setChecked(now.first)
            self._add(made, self._of(tr("Delete “{name}”…")), self.delete, writable)
        return made

    def _more(self, menu: QMenu) -> QMenu:
        more = menu.findChild(QMenu)
        return more if isinstance(more, QMenu) else menu.addMenu(tr("More views"))

    def _add(self, menu: QMenu, text: str, do: Callable[[], None], enabled: bool) -> QAction:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _=False: do())
        return action

    def _of(self, text: str) -> str:
        return text.replace("{name}", self.current.replace("&", "&&"))

    # Saving

    def _present(self, name: str, first: bool = False) -> SavedView:
        asked: Asked = self._bar.asked
        return SavedView(name, spell(asked), self._layout(), first)

    def save_as(self) -> None:
        """Ask for a name and keep the list as it is now under it."""

        def save(name: str) -> None:
            name = views.view_name(name)
            if any(view.name == name for view in self.all):
                raise Trouble(views.TAKEN, name=name)
            self._saved(views.save_view(self._session.casebook.db, self._entity, self._present(name)))

        title = tr("Name of the view: filter, columns, order, widths, sorting and height of rows are kept.")
        self.ask.ask(self._bar, title, tr("Save"), save, "")

    def update(self, view: SavedView) -> None:
        """Keep the list as it is now in the place of a view."""
        try:
            made = self._present(view.name, view.first)
            self._saved(views.save_view(self._session.casebook.db, self._entity, made))
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))

    def _saved(self, view: SavedView) -> None:
        self._filter = self._bar.text
        self._go(view.name)
        self.said.emit(tr("View “{name}” is saved.").replace("{name}", view.name))

    def _go(self, name: str) -> None:
        self.current = name
        self._name_button()

    def rename(self) -> None:
        """Ask for another name of the present view."""

        def rename(name: str) -> None:
            self._go(views.rename_view(self._session.casebook.db, self._entity, self.current, name))

        self.ask.ask(self._bar, tr("New name of the view"), tr("Rename"), rename, self.current)

    def set_first(self, view: SavedView) -> None:
        """Let the list open with a view, or with it no more."""
        try:
            views.open_first(self._session.casebook.db, self._entity, "" if view.first else view.name)
        except Trouble as trouble:
            self.said.emit(trouble.text(tr))
            return
        text = tr("The list opens as it was left.") if view.first else tr("The list opens with “{name}”.")
        self.said.emit(text.replace("{name}", view.name))

    def delete(self) -> None:
        """Ask whether to delete the present view; the records stay."""
        name = self.current

        def delete(_: str) -> None:
            views.delete_view(self._session.casebook.db, self._entity, name)
            self._go("")
            self.said.emit(tr("View “{name}” is deleted.").replace("{name}", name))

        title = tr("Delete the view “{name}”? The records stay.").replace("{name}", name)
        self.ask.ask(self._bar, title, tr("Delete"), delete)
