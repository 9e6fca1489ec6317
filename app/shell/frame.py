"""The frame of the window: menus, one page in the middle, where things are said, the look and the help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.shell import later, promises, theme
from app.shell.errors import ExceptionHook
from app.shell.i18n import tr
from app.shell.menutitles import TITLES
from app.shell.settings import Settings
from app.silence import silence

if TYPE_CHECKING:
    from app.session import Session
    from app.shell.actions import Actions, Command
    from app.shell.view import CasebookView

LEAST = 900, 560  # pixels, unless the screen is smaller
TITLE = 32  # pixels that systems set above a window
# Commands that touch no casebook.
ALWAYS = frozenset(
    {"larger", "smaller", "light", "dark", "as_system", "shortcuts", "help", "protection", "about"}
)


class Frame(QMainWindow):
    """A window with its menus; what a command does is a method of the same name."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.view: CasebookView | None = None
        self.hook = ExceptionHook(self)
        # The only commands while a page has to be answered first; empty for all.
        self.shut: frozenset[str] = frozenset()
        self._pages = QStackedWidget(self)

        self.setCentralWidget(self._pages)
        self.setWindowTitle("Témoin")
        self.setMinimumSize(*LEAST)
        self._actions: Actions | None = None
        # Is a casebook open, is it shown as on an earlier day.
        self._enabled = (False, False)
        for title in TITLES:
            self.menuBar().addMenu(tr(title))
        self.resize(1280, 720)
        self._restore_geometry()

    def _restore_geometry(self) -> None:
        size = self.settings.get("size", [])
        if len(size) == 2 and all(isinstance(n, int) for n in size):
            self.resize(*size)

    def fit_screen(self) -> None:
        """Be no larger than the screen with its title: large letters make it small, 853 × 480 is usual."""
        room = QGuiApplication.primaryScreen().availableSize()
        wide, high = room.width(), room.height() - TITLE
        self.setMinimumSize(min(LEAST[0], wide), min(LEAST[1], high))
        self.resize(min(self.width(), wide), min(self.height(), high))

    @property
    def actions_(self) -> Actions:
        """The commands in their menus: made when the first page is painted, or when one is wanted."""
        if self._actions is None:
            self._actions = later.Actions(self.menuBar(), self._run)
            self._actions.enable(*self._enabled)
        return self._actions

    def _fill_menus(self) -> None:
        self.actions_.enable(*self._enabled)

    def _enable(self, opened: bool, past: bool = False) -> None:
        """Switch the commands on or off that need an open casebook, or the one of today."""
        self._enabled = opened, past
        if self._actions is not None:
            self._actions.enable(opened, past)

    def _run(self, command: Command) -> None:
        if self.shut and command.name not in self.shut:
            return
        if command.name in later.NOT_IN_THE_PAST and not self.actions_.find(command.name).isEnabled():
            words = tr("Not on an earlier day: {command}. Ctrl+Shift+H leads back to now.")
            self.tell(words.replace("{command}", tr(command.label).replace("&", "").rstrip("…")))
            return
        if command.name in later.OF_A_PAGE and self.view is not None and self.view.reviewing:
            self.view.say(tr("Open a record first: Enter opens that of the chosen line."))
            return
        if (
            self.session is not None
            and self.session.batches.busy
            and command.opened
            and command.name != "lock"
        ):
            self.tell(later.waiting().text(tr))
            return
        method: Callable[..., None] = getattr(self, command.name)
        if command.argument is None:
            method()
        else:
            method(command.argument)

    def _show(self, page: QWidget) -> None:
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if old is not None:
            self._give_up(old)
        self._enable(self.session is not None)

    def _give_up(self, page: QWidget) -> None:
        """Take a page away for good."""
        self._pages.removeWidget(page)
        silence(page)
        page.deleteLater()

    def _folder(self) -> str:
        recent = self.settings.recent
        return str(recent[0].parent if recent else Path.home())

    def tell(self, sentence: str) -> None:
        """Show a message where the user looks; nowhere once the window is closed."""
        if self.view is not None:
            self.view.say(sentence)
        elif self.isVisible():
            later.TextSheet("Témoin", sentence, self).open()

    def _opened(self) -> tuple[Session, CasebookView]:
        if self.session is None or self.view is None:
            raise RuntimeError("no casebook is open")
        return self.session, self.view

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's own program for that."""
        from PySide6.QtCore import QUrl  # here: the first page need not wait for them
        from PySide6.QtGui import QDesktopServices

        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.tell(str(folder))

    def larger(self) -> None:
        self._size(1)

    def smaller(self) -> None:
        self._size(-1)

    def _size(self, step: int) -> None:
        now = min(
            range(len(theme.SIZES)), key=lambda i: abs(theme.SIZES[i] - self.settings.get("text_size", 100))
        )
        self.settings.set("text_size", theme.SIZES[max(0, min(now + step, len(theme.SIZES) - 1))])
        self._dress()

    def light(self) -> None:
        self._look("light")

    def dark(self) -> None:
        self._look("dark")

    def as_system(self) -> None:
        self._look("system")

    def _look(self, look: str) -> None:
        self.settings.set("look", look)
        self._dress()

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.settings.get("look", "system"), self.settings.get("text_size", 100))

    def shortcuts(self) -> None:
        later.TextSheet(tr("All keys"), later.all_keys(), self).open()

    def protection(self) -> None:
        """Show what the program protects and what not."""
        later.TextSheet(tr("What it protects, and what it does not"), promises.as_text(), self).open()

    def help(self) -> None:
        later.TextSheet(tr("Manual"), later.manual("manual"), self).open()

    def about(self) -> None:
        later.TextSheet(tr("About Témoin"), later.manual("about"), self).open()
