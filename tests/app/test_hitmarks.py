"""What was searched for in the list is marked in the form beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from app.entry.related import RelatedList
from tests.pages import WindowObject


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def box(window: WindowObject, label: str) -> QWidget:
    row = next(row for row in window.form.form.rows.values() if row.field.label == label)
    return row.editor.focusProxy() or row.editor


def marked(area: QWidget) -> list[str]:
    assert isinstance(area, QPlainTextEdit)
    return [mark.cursor.selectedText() for mark in area.extraSelections()]


def changes_what_is_drawn(widget: QWidget, act: Callable[[], object]) -> bool:
    before = drawn(widget)
    act()
    return drawn(widget) != before


def test_words_of_a_search_are_marked_in_the_boxes_of_the_form(window: WindowObject) -> None:
    plain = drawn(box(window, "Title"))

    def search() -> None:
        window.keyboard.press("Ctrl+F")
        window.keyboard.write("ouem villag")
        window.qtbot.waitUntil(lambda: bool(window.view.page.table.table.sought))
        window.rest()

    search()
    assert window.form.form.title.startswith("MLI-2024-0002")
    title, summary = box(window, "Title"), box(window, "Summary")
    assert isinstance(title, QLineEdit)
    assert drawn(title) != plain
    assert marked(summary) and {text.casefold()[:6] for text in marked(summary)} <= {
        "ouémbé",
        "ouém",
        "villag",
    }
    assert not window.form.form.dirty and not title.isUndoAvailable()
    text, place = title.text(), title.cursorPosition()
    window.keyboard.press("Esc")
    window.rest()
    assert drawn(title) == plain or title.text() != text
    assert marked(summary) == [] and title.cursorPosition() == place


def test_marks_follow_what_is_typed(window: WindowObject) -> None:
    form = window.form.form
    form.mark(("zebu",))
    window.form.type("Summary", "Two zebus and a Zébu")
    assert marked(box(window, "Summary")) == ["zebu", "Zébu"]
    title = box(window, "Title")
    window.form.type("Title", "Zebus")
    assert changes_what_is_drawn(title, lambda: form.mark(()))
    assert marked(box(window, "Summary")) == [] and form.rows["title"].editor.text() == "Zebus"


def test_words_are_marked_in_lists_of_parts_and_grids(window: WindowObject) -> None:
    window.put("victim", name="Zoumana Zebu")
    form = window.form.form
    places = next(part for part in form.lists if isinstance(part, RelatedList))
    shown = places.findChild(QListWidget)
    assert shown is not None
    words = shown.item(0).toolTip().split()[0].casefold()
    assert changes_what_is_drawn(shown.viewport(), lambda: form.mark((words,)))
    QApplication.processEvents()
    assert changes_what_is_drawn(shown.viewport(), lambda: form.mark(()))
