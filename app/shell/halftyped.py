"""What is being typed outside the forms, in a dialog or a box beside them: kept when one locks or
closes, and shown once one is back. What stands in a form is a draft already."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.shell.i18n import tr

DRAFTED = "drafted"  # property of a widget that sees by itself to what is typed in it

Typed = list[list[str]]  # where, and what


class Keeping(QWidget):
    """A part of a page that knows what was typed in it, also what it does not show any more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(DRAFTED, True)

    def half_typed(self) -> Typed:
        """Return what was neither sent nor cancelled."""
        raise NotImplementedError


def of(window: QWidget) -> Typed:
    """Return what was typed in dialogs and boxes that are open, and what was put by; passphrases excepted."""
    found: Typed = []
    for top in (window, *dialogs(window)):
        for part in top.findChildren(Keeping):
            found += part.half_typed() if part.window() is top else []
        for box in _boxes(top):
            text = box.text() if isinstance(box, QLineEdit) else box.toPlainText()
            if text.strip() and box.window() is top and not _is_drafted(box):
                title = top.windowTitle() if top is not window else ""
                where = dict.fromkeys(filter(None, (title, box.accessibleName())))  # once, where both say one
                found.append([" – ".join(where), text])
    return found


def dialogs(window: QWidget) -> list[QWidget]:
    """Return the other windows of the program that are open."""
    return [top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible()]


def show(window: QWidget, typed: Typed) -> None:
    """Show what was typed, so that it can be copied to where it belongs."""
    if typed:
        said = tr("You were typing this in a dialog or beside a form when it was locked or closed. Copy it.")
        parts = [said]
        for where, text in typed:
            lines = text.splitlines() or [""]
            parts += [f"**{where}**" if where else "", "\n".join(f"    {line}" for line in lines)]
        from app.shell.sheets import TextSheet  # here: a search box needs nothing of it

        TextSheet(tr("What you were typing"), "\n\n".join(parts), window).open()


def _boxes(top: QWidget) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    for line in top.findChildren(QLineEdit):
        if line.isModified() and not line.isReadOnly() and line.echoMode() is QLineEdit.EchoMode.Normal:
            yield line
    for text in (*top.findChildren(QPlainTextEdit), *top.findChildren(QTextEdit)):
        if text.document().isModified() and not text.isReadOnly():
            yield text


def _is_drafted(box: QWidget) -> bool:
    above: QWidget | None = box
    while above is not None:
        if above.property(DRAFTED) or not above.isVisibleTo(above.window()):
            return True
        above = above.parentWidget()
    return False
