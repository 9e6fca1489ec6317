"""Texts in a window of their own: the manual, all keys, about, results of a check."""

from __future__ import annotations

import re
from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument, QTextLength, QTextTable
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.shell.actions import MENUS
from app.shell.i18n import language, tr
from db.model.texts import N_

WIDTH, HEIGHT = 720, 640  # of a long text; a short one gets less height
LEAST = 140
KEYS_AND_WORDS = (34, 66)  # the widths of the columns of a table of two, in percent


class TextSheet(QDialog):
    """Shows a Markdown text; links inside the manual are followed, others are not."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        text = QTextBrowser(self)
        text.setOpenLinks(False)
        text.setMarkdown(markdown)
        _without_lines(text.document())
        text.setAccessibleName(title)
        text.setFrameShape(QTextBrowser.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        copied = text.document().clone()  # the box sets its own by the width that it happens to have now
        copied.setTextWidth(WIDTH - 40)
        needed = copied.size().height() + buttons.sizeHint().height() + 60
        self.resize(WIDTH, min(HEIGHT, max(LEAST, round(needed))))


def _without_lines(document: QTextDocument) -> None:
    """Set the tables of a text like a list: no lines around cells, the columns of all one under another."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format().toTableFormat()
            form.setBorder(0)
            form.setCellPadding(3)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            if frame.columns() == len(KEYS_AND_WORDS):
                share = QTextLength.Type.PercentageLength
                form.setColumnWidthConstraints([QTextLength(share, part) for part in KEYS_AND_WORDS])
            frame.setFormat(form)


def manual(name: str) -> str:
    """Return a page of the manual in the user's language, in English where it is not translated."""
    folder = files("resources").joinpath("help")
    translated = folder.joinpath(f"{name}.{language()}.md")
    return (translated if translated.is_file() else folder.joinpath(f"{name}.md")).read_text("utf-8")


def all_keys() -> str:
    """Return all commands with their keys as a Markdown table."""
    lines: list[str] = []
    head = f"| {tr('Key')} | {tr('What it does')} |", "|---|---|"
    for title, menu in MENUS:
        shown = [command for command in menu if command.name and command.keys]
        if shown:
            lines += [
                f"### {tr(title).replace('&', '')}",
                "",
                f"| {tr('Key')} | {tr('What it does')} |",
                "|---|---|",
            ]
            for command in shown:
                keys = " / ".join(map(_native, command.keys))
                lines.append(f"| {keys.replace('|', chr(92) + '|')} | {tr(command.label)} |")
            lines.append("")
    for title, keys in ((tr("In a list"), IN_LISTS), (tr("In a form"), IN_FORMS)):
        lines += [f"### {title}", "", *head]
        lines += [*(f"| {native(key)} | {tr(words)} |" for key, words in keys), ""]
    return "\n".join(lines)


def native(keys: str) -> str:
    """Return keys, parted by commas or “…”, as the keyboard of the user's language names them."""
    return re.sub(r"[^\s,…]+", lambda key: _native(key[0]), keys)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


IN_LISTS = (
    ("Left, Right", N_("Another cell of the record")),
    ("Shift+Down, Shift+End", N_("Choose more records in a row")),
    ("Ctrl+Down, Ctrl+Space", N_("Go on without choosing; choose one more record, or leave it out")),
    ("Ctrl+A", N_("Choose everything that is listed")),
    ("Enter, Tab", N_("Keep the cell and go down, or right; Esc leaves it as it was")),
)
IN_FORMS = (
    ("Enter", N_("Next field, in boxes of one line")),
    ("Tab", N_("Next field, also out of a text")),
    (
        "Alt+1 … Alt+9, Alt+0",
        N_("Section of the form; 0 is the last"),
    ),
    ("Insert", N_("Add a part, on a list of parts")),
    ("Enter, F2", N_("Open a part, on a list of parts")),
    ("Del", N_("Delete the chosen parts or records")),
    ("Ctrl+Shift+A", N_("Adopt the chosen figure")),
    ("Enter, Tab", N_("Down, right: in the grid of victims; typing replaces the cell, F2 changes it")),
    ("Ctrl+C, Ctrl+X, Ctrl+V", N_("Copy, cut, paste a table, in the grid")),
    ("Ctrl+D", N_("As in the cell above; the top cell into all that are chosen, in the grid")),
    ("Ctrl+'", N_("The cell into the empty ones below it, in the grid")),
    ("Del", N_("Empty the chosen cells, in the grid")),
    ("Shift+Del", N_("Remove the chosen rows, in the grid")),
    ("Alt+Enter", N_("The whole record of the row, in the grid")),
    ("Ctrl+Z, Ctrl+Shift+Z", N_("First what was typed in the grid and is not saved, then what was saved")),
    ("F, S, P", N_("Figure, subset, part of a count, in the toll")),
    ("Enter", N_("Explain a number: in the toll, in the balance of captives, in totals and subtotals")),
    ("A, F2", N_("Adopt a number, change a count, in the toll")),
    ("Ctrl+V", N_("Paste a file or a picture, on a list of files")),
    ("Ctrl+Enter", N_("Open a file in another program")),
    ("S, C, R, G, Space", N_("Save a copy, check, say what it shows, graphic, cover: on a list of files")),
    ("Esc", N_("Back; what was typed is kept as a draft")),
)
