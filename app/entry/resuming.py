"""Where the keyboard was in the forms, as plain data, and the way back there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea

from app.entry.form import RecordForm
from app.entry.stack import FormStack
from db.model.entities import ENTITIES

Left = dict[str, Any]  # what JSON can hold


def forms_of(stack: FormStack) -> list[Left]:
    """Return the forms that are open, from the one at the bottom up; what is typed in them is in drafts."""
    return [
        {"entity": form.entity.name, "id": form.record_id, "new": form.is_new, "preset": form.preset}
        for form in stack.forms
        if form.record_id
    ]


def open_again(stack: FormStack, forms: list[Left]) -> bool:
    """Open the same forms, as far as their records are still there; return whether all are."""
    for at, left in enumerate(forms):
        entity, id = str(left["entity"]), str(left["id"])
        if entity not in ENTITIES or not (left["new"] or stack.session.casebook.get(entity, id)):
            return False
        if at:
            stack.resume(entity, id, bool(left["new"]), dict(left["preset"]))
        elif left["new"]:
            stack.new(dict(left["preset"]), id)
        else:
            stack.show_record(id)
    return bool(forms)


def place_in(form: RecordForm) -> Left:
    """Return the field, the selection and how far the form is scrolled."""
    row, box = form.row_with_focus(), form.window().focusWidget()
    area = form.findChild(QScrollArea)
    left: Left = {
        "field": row.field.name if row else "",
        "scroll": area.verticalScrollBar().value() if area else 0,
    }
    part = next((p for p in form.lists if box and (p is box or p.isAncestorOf(box))), None)
    if part:
        left["part"] = part.related.entity
    if isinstance(box, QLineEdit):
        begin = box.selectionStart() if box.hasSelectedText() else box.cursorPosition()
        left |= {"from": begin, "to": box.cursorPosition() if begin != box.cursorPosition() else begin}
        if box.hasSelectedText() and begin == box.cursorPosition():
            left["from"] = box.selectionEnd()
    elif isinstance(box, QPlainTextEdit):
        left |= {"from": box.textCursor().anchor(), "to": box.textCursor().position()}
    return left


def go_back(form: RecordForm, left: Left) -> None:
    """Put the keyboard where it was."""
    if left.get("part"):
        form.focus_part(str(left["part"]))
    else:
        form.focus_field(str(left.get("field", "")))
    box, begin, end = QApplication.focusWidget(), int(left.get("from", 0)), int(left.get("to", 0))
    if isinstance(box, QLineEdit):
        box.setCursorPosition(begin)
        box.cursorForward(True, end - begin) if end >= begin else box.cursorBackward(True, begin - end)
    elif isinstance(box, QPlainTextEdit):
        cursor = box.textCursor()
        last = len(box.toPlainText())
        cursor.setPosition(min(begin, last))
        cursor.setPosition(min(end, last), cursor.MoveMode.KeepAnchor)
        box.setTextCursor(cursor)
    area = form.findChild(QScrollArea)
    if area:
        area.verticalScrollBar().setValue(int(left.get("scroll", 0)))
