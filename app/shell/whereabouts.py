"""Where one was in a casebook when it was locked, or left or broken off with something half typed: kept
inside it, encrypted like the rest, and left again once one is back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.shell import later
from app.shell.resting import soon
from db.model.entities import PAGES

if TYPE_CHECKING:
    from app.entry.resuming import Left
    from app.review.celledit import HalfTyped
    from app.shell.view import CasebookView
    from db.storage.casebook import Casebook

LEFT_AT = "left_at"  # the setting that keeps it


def of(view: CasebookView) -> Left:
    """Return the page, what its list is filtered by, the record, its forms, and where the keyboard was."""
    page = view.page
    form = page.stack.form
    left: Left = {
        "page": page.entity.name,
        "review": view.reviewing and view.aside is None,
        "words": page.table.filter_bar.text,
        "current": page.table.current_id(),
        "forms": later.resuming.forms_of(page.stack),
        "alone": page.table.isHidden(),
    }
    if cell := half_typed_cell(view):
        left["cell"] = cell
    focus = view.window().focusWidget()
    if focus is not None and page.stack.isAncestorOf(focus):
        left["at"] = later.resuming.place_in(form)
    return left


def half_typed_cell(view: CasebookView) -> HalfTyped | None:
    """Return the cell of the list on screen into which something was typed, None without one."""
    cells = view.page.table.cells
    on_screen = cells.frame is not None and cells.frame.isVisibleTo(view.window())
    return cells.half_typed() if on_screen else None


def keep(casebook: Casebook, left: Left) -> None:
    """Keep it in the casebook. Raise Trouble where nothing can be written."""
    casebook.set_setting(LEFT_AT, json.dumps(left, ensure_ascii=False))


def forget(casebook: Casebook) -> None:
    """Keep nothing of it any longer. Raise Trouble."""
    if casebook.setting(LEFT_AT):
        casebook.set_setting(LEFT_AT, "")


def take(casebook: Casebook) -> Left | None:
    """Return what was kept, and keep it no longer; None where nothing was."""
    try:
        left = json.loads(casebook.setting(LEFT_AT) or "null")
    except ValueError:
        return None
    if left is not None and not casebook.db.read_only:
        forget(casebook)
    return left if isinstance(left, dict) and left.get("page") in {p.name for p in PAGES} else None


def go_back(view: CasebookView, left: Left) -> None:
    """Show the same page, list, record and half-typed text, the keyboard where it was."""
    view.show_page(str(left["page"]))
    page = view.page
    if left.get("words"):
        page.table.search(str(left["words"]))
    if left.get("current"):
        page.table.select(str(left["current"]))
    all_open = later.resuming.open_again(page.stack, left.get("forms") or [])
    if left.get("review"):
        view.show_review()
    elif all_open and "at" in left:
        if left.get("alone"):
            page.form_alone()
        at = dict(left["at"])
        later.resuming.go_back(page.stack.form, at)
        # Once more when the form has its size: before, it cannot be scrolled.
        soon(page.stack.form, lambda: later.resuming.go_back(page.stack.form, at))
    else:
        page.focus_list()
    if cell := left.get("cell"):
        page.table.unresumed.connect(lambda cell: later.halftyped.show(view.window(), [cell["typed"]]))
        page.table.resume(cell)
