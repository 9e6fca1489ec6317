"""Saved views of a list: saved, opened, changed, one of them first; they travel with the casebook."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.session import Session
from db.storage.casebook import Casebook
from db.storage.views import SavedView, save_view, saved_views
from tests.app.filterpage import FilterPageObject

Key = Qt.Key


@pytest.fixture
def session(sample: Casebook, qapp: object) -> Iterator[Session]:
    made = Session(sample)
    yield made
    made.worker.stop()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> FilterPageObject:
    return FilterPageObject(qtbot, session, "attack")


def save(page: FilterPageObject, name: str) -> FilterPageObject:
    """Save the list as a view of this name, with keys."""
    page.choose("Save as a view…")
    assert page.focus is page.page.views.ask.line
    return page.write(name).key(Key.Key_Return)


def title(page: FilterPageObject) -> int:
    """The column of the title in the model."""
    return page.page.table.horizontalHeader().logicalIndex(page.labels().index("Title"))


def names(session: Session) -> list[str]:
    return [view.name for view in saved_views(session.casebook.db, "attack")]


def test_a_view_brings_back_filter_columns_order_and_sorting(
    page: FilterPageObject, session: Session
) -> None:
    page.type("killed:>=20 ogota ")
    page.page.arranging._tick_column("killed", False)
    page.page.table.horizontalHeader().moveSection(1, 0)
    page.click_header("Title")
    page.page.table.horizontalHeader().resizeSection(title(page), 123)
    labels, sort = page.labels(), (page.page.model.sort_name, page.page.model.descending)
    save(page, "Ogota")
    assert names(session) == ["Ogota"] and page.said[-1] == "View “Ogota” is saved."
    assert page.bar.views_button.text().startswith("View: Ogota")
    page.bar.clear()
    page.settle()
    assert page.bar.views_button.text().startswith("View: Ogota (changed)"), "its filter is in force no more"
    page.page.arranging._usual_columns()
    page.click_header("Date")
    assert page.count == "2 of 2" and page.labels() != labels
    page.choose("Ogota")
    assert page.labels() == labels and page.count == "1 of 2" and page.chips == ["Killed ≥ 20"]
    assert "changed" not in page.bar.views_button.text()
    assert page.page.search_box.text() == "ogota"
    assert (page.page.model.sort_name, page.page.model.descending) == sort
    assert page.page.table.horizontalHeader().sectionSize(title(page)) == 123


def test_a_taken_or_empty_name_is_said_and_the_line_stays(page: FilterPageObject, session: Session) -> None:
    save(page, "All")
    save(page, "All")
    assert page.page.views.ask.isVisible() and "already" in page.page.views.ask._problem.text()
    page.page.views.ask.line.clear()
    page.key(Key.Key_Return)
    assert "needs a name" in page.page.views.ask._problem.text()
    page.key(Key.Key_Escape)
    assert not page.page.views.ask.isVisible() and names(session) == ["All"]


@pytest.mark.parametrize("yes", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_view_is_updated_renamed_and_deleted(page: FilterPageObject, session: Session, yes: Key) -> None:
    save(page, "Mine")
    page.type("killed:>=20 ").choose("Update “Mine”")
    assert saved_views(session.casebook.db, "attack")[0].filter == "killed:>=20"
    page.choose("Rename “Mine”…")
    page.write("Ours").key(Key.Key_Return)
    assert names(session) == ["Ours"]
    page.choose("Delete “Ours”…")
    assert isinstance(page.focus, QPushButton) and page.focus.text() == "Delete"
    page.key(yes)
    assert names(session) == [] and page.said[-1] == "View “Ours” is deleted."
    assert page.bar.views_button.text().startswith("Views")
    assert page.chips == ["Killed ≥ 20"]  # the list stays as it was


def test_one_view_opens_first(page: FilterPageObject, session: Session, qtbot: QtBot) -> None:
    page.type("killed:>=20 ")
    save(page, "Big")
    page.choose("“Big” opens first")
    assert page.said[-1] == "The list opens with “Big”."
    again = FilterPageObject(qtbot, session, "attack")
    assert again.chips == ["Killed ≥ 20"] and again.count == "1 of 2"
    again.choose("“Big” opens first")
    assert FilterPageObject(qtbot, session, "attack").chips == []


@pytest.mark.parametrize(
    ("filter", "lost"),
    [("gone:3 killed:>=20", "gone:3"), ("workflow:no_such killed:>=20", "workflow:no_such")],
)
def test_what_is_known_no_more_is_left_out_and_said(
    page: FilterPageObject, session: Session, filter: str, lost: str
) -> None:
    layout = {"columns": ["title", "vanished", "killed"], "sort": "vanished", "descending": True}
    save_view(session.casebook.db, "attack", SavedView("Old", filter, layout))
    page.choose("Old")
    assert page.chips == ["Killed ≥ 20"] and page.count == "1 of 2"
    assert page.labels() == ["Title", "Killed"]
    assert page.said[-1] == f"View “Old” opened without what is known no more: {lost}, vanished."
    assert page.page.filter_bar.mistake.text() == page.said[-1] and page.page.filter_bar.mistake.isVisible()


def test_no_view_is_offered_where_none_is_saved(page: FilterPageObject) -> None:
    entries = page.menu()
    assert not entries["No view is saved yet"].isEnabled() and entries["Save as a view…"].isEnabled()
    assert not any("Update" in text or "Delete" in text for text in entries)


def test_many_views_fit_into_the_menu(page: FilterPageObject, session: Session) -> None:
    for number in range(40):
        save_view(session.casebook.db, "attack", SavedView(f"View & {number:02}"))
    entries = page.menu()
    assert "View && 00" in entries and "View && 39" not in entries and "More views" in entries
