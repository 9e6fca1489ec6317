"""Every command of the window, once: its words, its key, its menu. The shortcut sheet and the tests read
it too."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from app.shell.i18n import tr
from app.shell.menutitles import EDIT, FILE, HELP, LIST, RECORD, REVIEW, VIEW
from db.model.entities import PAGES
from db.model.texts import N_
from db.model.workflow import STEPS


class Command(NamedTuple):
    """A command; `name` is the window's method. `opened` commands need an open casebook."""

    name: str
    label: str
    keys: tuple[str, ...] = ()
    opened: bool = True
    argument: object = None


SEPARATOR = Command("", "")
# One for each step on the way to publication.
STEP_KEYS = (
    "Ctrl+Shift+S", "Ctrl+Shift+R", "Ctrl+Shift+B", "Ctrl+Shift+Y", "Ctrl+Shift+P", "Ctrl+Shift+W",
    "Ctrl+Shift+E",
)  # fmt: skip

MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (FILE, (
        Command("new_casebook", N_("New casebook…"), opened=False),
        Command("open_casebook", N_("Open casebook…"), ("Ctrl+O",), opened=False),
        Command("open_example", N_("Look around with an example"), opened=False),
        Command("close_casebook", N_("Close casebook"), ("Ctrl+W",)),
        SEPARATOR,
        Command("export", N_("Export…"), ("Ctrl+E",)),
        Command("import_records", N_("Import…"), ("Ctrl+I",)),
        Command("print_out", N_("Print or save as PDF…"), ("Ctrl+P",)),
        Command("load_gazetteer", N_("Load a gazetteer…")),
        Command("check", N_("Check the casebook")),
        Command("back_up", N_("Back up to a stick…"), ("Alt+Shift+B",)),
        Command("restore_backup", N_("Restore from a backup…"), opened=False),
        Command("change_passphrase", N_("Change the passphrase…")),
        Command("show_recovery_code", N_("Show the recovery code")),
        Command("casebook_settings", N_("Settings of this casebook…"), ("Ctrl+,",)),
        SEPARATOR,
        Command("lock", N_("Lock"), ("Ctrl+L",)),
        Command("quit", N_("Quit"), ("Ctrl+Q",), opened=False),
    )),
    (EDIT, (
        Command("undo", N_("Undo"), ("Ctrl+Z",)),
        Command("redo", N_("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        SEPARATOR,
        Command("search", N_("Search this list"), ("Ctrl+F", "F3")),
        Command("filter_list", N_("Filter this list…"), ("Ctrl+Shift+F",)),
        Command("offer_views", N_("Saved views of this list"), ("Ctrl+Shift+V",)),
        Command("find_everywhere", N_("Search everything, all commands"), ("Ctrl+K",)),
    )),
    (RECORD, (
        Command("new_record", N_("New record here"), ("Ctrl+N",)),
        Command("choose_kind", N_("New record: choose its kind…"), ("Ctrl+Shift+N",)),
        Command("duplicate_record", N_("Duplicate this record"), ("Ctrl+Shift+D",)),
        Command("save", N_("Save"), ("Ctrl+S",)),
        Command("save_and_new", N_("Save and new"), ("Ctrl+Return", "Ctrl+Enter")),
        Command("delete_record", N_("Delete record"), ("Ctrl+Del",)),
        SEPARATOR,
        Command("today", N_("Today's date"), ("Ctrl+;",)),
        Command("ditto", N_("As in the record before"), ("Ctrl+D",)),
        Command("say_missing", N_("Why the value is missing…"), ("Ctrl+M",)),
        SEPARATOR,
        Command("next_problem", N_("Next thing to check"), ("F8",)),
        Command("previous_problem", N_("Previous thing to check"), ("Shift+F8",)),
        Command("keep_problem", N_("Keep it, because…"), ("Ctrl+B",)),
        Command("next_record", N_("Next record"), ("Ctrl+PgDown",)),
        Command("previous_record", N_("Previous record"), ("Ctrl+PgUp",)),
        Command("step_section", N_("Next section"), ("Alt+PgDown",), argument=1),
        Command("step_section", N_("Previous section"), ("Alt+PgUp",), argument=-1),
        SEPARATOR,
        Command("history", N_("History of this record"), ("Ctrl+H",)),
        Command("copy_record", N_("Copy this record as text"), ("Ctrl+Shift+C",)),
        Command("merge_chosen", N_("Merge the two chosen records…")),
    )),
    (REVIEW, (
        *(
            Command("take_step", step.label, (key,), argument=step.name)
            for step, key in zip(STEPS.values(), STEP_KEYS, strict=True)
        ),
        SEPARATOR,
        Command("ask_here", N_("Question on this field…"), ("Ctrl+J",)),
        Command("ask_of_all", N_("Question on the whole record…"), ("Ctrl+Shift+J",)),
        Command("next_question", N_("Next question"), ("F9",)),
    )),
    (LIST, (
        Command("edit_cell", N_("Change this cell"), ("F2",)),
        Command("change_many", N_("Change many records…"), ("Alt+Shift+E",)),
        Command("subtotals", N_("Subtotals"), ("Alt+Shift+S",)),
        SEPARATOR,
        Command("choose_columns", N_("Columns…"), ("Alt+Shift+C",)),
        Command("move_column", N_("Move this column left"), ("Alt+Shift+Left",), argument=-1),
        Command("move_column", N_("Move this column right"), ("Alt+Shift+Right",), argument=1),
        Command("widen_column", N_("Make this column wider"), ("Alt+Shift+Up",), argument=1),
        Command("widen_column", N_("Make this column narrower"), ("Alt+Shift+Down",), argument=-1),
        Command("next_lines", N_("Rows of one, two or three lines"), ("Alt+Shift+L",)),
    )),
    (VIEW, (
        *(
            Command("show_page", entity.plural, (f"Ctrl+{number}",), argument=entity.name)
            for number, entity in enumerate(PAGES, 1)
        ),
        Command("show_review", N_("To review"), (f"Ctrl+{len(PAGES) + 1}",)),
        Command("silent_abductions", N_("Abductions without news for 90 days")),
        SEPARATOR,
        Command("list_or_form", N_("List or form"), ("F6",)),
        Command("form_alone", N_("Form alone"), ("Shift+F6",)),
        Command("reads_as", N_("The record as a sentence"), ("Ctrl+R",)),
        SEPARATOR,
        Command("likely_duplicates", N_("Likely duplicates"), ("Ctrl+Shift+U",)),
        Command("look_for_duplicates", N_("Look for likely duplicates")),
        Command("trash", N_("Trash")),
        Command("as_known_on", N_("As known on…")),
        Command("back_to_now", N_("Back to now"), ("Ctrl+Shift+H",)),
        SEPARATOR,
        Command("larger", N_("Larger text"), ("Ctrl++", "Ctrl+="), opened=False),
        Command("smaller", N_("Smaller text"), ("Ctrl+-",), opened=False),
        Command("light", N_("Light"), opened=False),
        Command("dark", N_("Dark"), opened=False),
        Command("as_system", N_("As the system"), opened=False),
        Command("english", "English", opened=False),
        Command("french", "Français", opened=False),
    )),
    (HELP, (
        Command("help_field", N_("Help for this field"), ("F1",)),
        Command("shortcuts", N_("All keys"), ("Ctrl+/",), opened=False),
        Command("help", N_("Manual"), opened=False),
        Command("protection", N_("What it protects, and what it does not"), opened=False),
        Command("about", N_("About Témoin"), opened=False),
    )),
)  # fmt: skip


# Commands that are of no use while the casebook is shown as it was known on an earlier day.
NOT_IN_THE_PAST = {
    "print_out", "copy_record",
    "casebook_settings", "back_up", "change_passphrase",
    "export", "import_records", "load_gazetteer", "check", "undo", "redo", "new_record", "save",
    "save_and_new",
    "choose_kind", "duplicate_record",
    "delete_record", "today", "ditto", "say_missing", "keep_problem", "history", "trash",
    "merge_chosen", "likely_duplicates", "look_for_duplicates", "take_step", "ask_here", "ask_of_all",
    "next_question", "change_many",
}  # fmt: skip


# Commands of the record or list on top, where there is one.
OF_A_PAGE = {c.name for title, menu in MENUS if title in (RECORD, REVIEW) for c in menu}
OF_A_PAGE = OF_A_PAGE - {"choose_kind"} | {
    "search", "filter_list", "offer_views", "list_or_form", "form_alone", "help_field",
}  # fmt: skip
OF_A_PAGE |= {command.name for title, menu in MENUS if title == LIST for command in menu}


def commands() -> list[Command]:
    """Return all commands, menu by menu."""
    return [command for _, menu in MENUS for command in menu if command.name]


class Actions:
    """The actions of a window, made from the commands."""

    def __init__(self, bar: QMenuBar, run: Callable[[Command], None]) -> None:
        self._run = run
        self._bar = bar
        self._answering: list[QShortcut] = []  # for keys of commands that are switched off
        self.all: list[tuple[Command, QAction]] = []
        for above in bar.actions():  # those of the language before, or the titles alone
            before = above.menu()
            if isinstance(before, QMenu):
                before.deleteLater()
        bar.clear()
        for title, menu in MENUS:
            shown: QMenu = bar.addMenu(tr(title))
            for command in menu:
                if not command.name:
                    shown.addSeparator()
                    continue
                action = QAction(tr(command.label), shown)
                action.setShortcuts([QKeySequence(key) for key in command.keys])
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
                action.triggered.connect(lambda checked=False, command=command: self._run(command))
                shown.addAction(action)
                self.all.append((command, action))

    def enable(self, opened: bool, past: bool = False) -> None:
        """Switch the commands on or off that need an open casebook, or the one of today."""
        for command, action in self.all:
            of_now = command.name not in NOT_IN_THE_PAST if past else command.name != "back_to_now"
            action.setEnabled((opened and of_now) or not command.opened)
        for shortcut in self._answering:
            shortcut.deleteLater()
        silent = [command for command in commands() if past and command.name in NOT_IN_THE_PAST]
        self._answering = [self._answer(command, key) for command in silent for key in command.keys]

    def _answer(self, command: Command, key: str) -> QShortcut:
        """Let the key of a command that is switched off be answered too: that it is, and why."""
        shortcut = QShortcut(QKeySequence(key), self._bar.window())
        shortcut.activated.connect(lambda: self._run(command))
        return shortcut

    def find(self, name: str) -> QAction:
        """Return the action of a command. Raise StopIteration where there is none."""
        return next(action for command, action in self.all if command.name == name)
