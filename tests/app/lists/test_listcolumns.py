"""What a list copies, and its columns: chosen, moved, resized, painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.review import copying
from app.review.columns import ColumnsMenu, Layout
from app.shell import clipboard
from db.model import tabletext
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.fields import Record
from db.storage import query
from db.storage.casebook import Casebook
from tests.app.lists.menu import open_menu
from tests.listpages import ListPageObject

Open = Callable[..., ListPageObject]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANY = [entity.name for entity in PAGES]


# Copying


def test_copied_rows_are_a_table_for_a_spreadsheet(casebook: Casebook, show: Open) -> None:
    casebook.load(
        [
            Change.new("place", {"name": "Ségou", "alt_names": "one\ttwo\nthree"}),
            Change.new("place", {"name": 'Quo"te', "lat": 13.5}),
            Change.new("place", {"name": "=1+1"}),
        ]
    )
    stored = {"columns": ["name", "alt_names", "lat"], "sort": "name", "descending": False}
    show("place", stored).click_row(0).press(Qt.Key.Key_A, CONTROL).press(Qt.Key.Key_C, CONTROL)
    assert tabletext.read(QApplication.clipboard().text()) == [
        ["Name", "Other spellings", "Latitude"],
        ["'=1+1", "", ""],
        ['Quo"te', "", "13.5"],
        ["Ségou", "one\ttwo\nthree", ""],
    ]


def test_what_never_leaves_is_not_copied(casebook: Casebook, show: Open) -> None:
    contact = Change.new("contact", {"real_name": "Boubacar Sow"})
    secret = Change.new("source", {"title": "A letter", "source_kind": "witness", "sensitivity": 3})
    open_: Record = {"title": "A report", "source_kind": "ngo", "contact_id": contact.id}
    casebook.apply([contact, secret, Change.new("source", open_)])
    page = show("source", {"columns": ["title", "contact_id"]}).click_row(0)
    said: list[str] = []
    page.page.said.connect(said.append)
    page.press(Qt.Key.Key_A, CONTROL).press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Title\nA report\n"
    assert said == ["Copied 1 row. Left out, because it never leaves this casebook: Contact, 1 record."]


def test_what_is_confidential_is_soon_taken_from_the_clipboard(
    casebook: Casebook, show: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(clipboard, "KEPT", 0.05)
    casebook.apply([Change.new("victim", {"name": "Aminata Cissé"})])
    page = show("victim", {"columns": ["code", "name"]}).click_row(0)
    page.press(Qt.Key.Key_C, CONTROL)
    assert "Aminata" in QApplication.clipboard().text()
    assert QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: not QApplication.clipboard().text())
    page.press(Qt.Key.Key_C, CONTROL)
    QApplication.clipboard().setText("what somebody copied since")
    clipboard.forget()
    assert QApplication.clipboard().text() == "what somebody copied since"


def test_what_is_not_confidential_stays_on_the_clipboard(places: dict[str, str], show: Open) -> None:
    show("place", {"columns": ["name"]}).click_row(0).press(Qt.Key.Key_C, CONTROL)
    clipboard.forget()
    assert QApplication.clipboard().text() == "Name\nBla\n"


def test_columns_are_copied_in_the_order_on_screen(places: dict[str, str], show: Open) -> None:
    page = show("place", {"columns": ["name", "country"]}).click_row(0)
    page.page.table.horizontalHeader().moveSection(1, 0)
    page.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Country\tName\nMLI\tBla\n"


def test_many_rows_are_copied_in_the_background(
    qtbot: QtBot, places: dict[str, str], show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "FEW", 2)
    page = show("place", {"columns": ["name"]}).click_row(0)
    with qtbot.waitSignal(page.page.said) as said:
        page.press(Qt.Key.Key_A, CONTROL).press(Qt.Key.Key_C, CONTROL)
    assert said.args == ["Copied 6 rows."]
    assert QApplication.clipboard().text() == "Name\nBla\nDjenné\nGao\nKidal\nMopti\nSégou\n"


# Columns


def tick(menu: ColumnsMenu, qtbot: QtBot, label: str) -> None:
    """Tick or untick a column with the space bar; the menu stays open."""
    action = next(a for a in menu.actions() if a.text() == label)
    assert isinstance(action, QAction)
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()


def test_columns_are_chosen_moved_and_resized_and_come_back_so(
    qtbot: QtBot, places: dict[str, str], show: Open
) -> None:
    page = show("place").click_row(3)
    menu = open_menu(qtbot, page)
    tick(menu, qtbot, "Country")
    tick(menu, qtbot, "Commune")
    menu.close()
    assert page.selected("Name") == ["Kidal"]
    labels = page.labels()
    assert "Country" not in labels and labels[-1] == "Commune"
    header = page.page.table.horizontalHeader()
    header.moveSection(header.count() - 1, 0)
    header.resizeSection(page.page.model.columns.index(ENTITIES["place"].field["name"]), 333)
    page.page.hide()
    again = show("place", page.stored["place"])
    assert again.labels() == ["Commune", *labels[:-1]]
    assert again.page.table.columnWidth(1) == 333


def test_a_moved_column_stays_moved_when_another_is_added(
    qtbot: QtBot, places: dict[str, str], show: Open
) -> None:
    page = show("place", {"columns": ["name", "country", "lat"]})
    page.page.table.horizontalHeader().moveSection(2, 0)
    menu = open_menu(qtbot, page)
    tick(menu, qtbot, "Longitude")
    assert page.labels() == ["Latitude", "Name", "Country", "Longitude"]
    menu.close()


def test_the_last_column_cannot_go(qtbot: QtBot, places: dict[str, str], show: Open) -> None:
    page = show("place", {"columns": ["name"]})
    menu = open_menu(qtbot, page)
    tick(menu, qtbot, "Name")
    assert page.labels() == ["Name"]
    menu.close()


@pytest.mark.parametrize(
    "stored",
    [
        {"columns": None, "widths": 3, "sort": 7, "descending": "x"},
        {"columns": ["gone"], "widths": {"name": "wide", "gone": 9, "lat": 10**9}, "sort": "gone"},
        {"columns": [], "widths": []},
    ],
)
def test_a_layout_that_is_not_understood_is_the_usual_one(stored: dict[str, Any]) -> None:
    assert Layout.read(ENTITIES["place"], stored) == Layout.usual(ENTITIES["place"])


@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_a_layout_comes_back_from_the_settings(entity: Any) -> None:
    names = [field.name for field in query.columns(entity)]
    layout = Layout(names[::-1], {names[0]: 77}, names[-1], False)
    assert Layout.read(entity, layout.stored()) == layout
    usual = Layout.usual(entity)
    assert set(usual.columns) == {f.name for f in query.columns(entity) if f.listed}


def test_attacks_begin_with_when_what_how_many_how_far_where_and_who() -> None:
    assert Layout.usual(ENTITIES["attack"]).columns == [
        "date_edtf", "title", "killed", "workflow", "abducted", "places", "perpetrators", "attack_type",
        "code",
    ]  # fmt: skip


def test_places_begin_with_what_tells_namesakes_apart() -> None:
    assert Layout.usual(ENTITIES["place"]).columns[:4] == ["name", "adm2_name", "adm1_name", "place_type"]


def test_headings_do_not_ask_every_row_whether_it_is_selected(show: Open) -> None:
    page = show("place")
    table = page.page.table
    assert table.horizontalHeader().selectionModel() is not table.selectionModel()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_selected_row_has_a_mark_at_its_beginning(
    places: dict[str, str], show: Open, direction: Qt.LayoutDirection
) -> None:
    page = show("place")
    page.page.setLayoutDirection(direction)
    page.click_row(1)
    table = page.page.table
    image = table.viewport().grab().toImage()
    right = direction == Qt.LayoutDirection.RightToLeft
    begin, end = (image.width() - 2, 1) if right else (1, image.width() - 2)
    middle = table.rowViewportPosition(1) + table.rowHeight(1) // 2
    assert image.pixelColor(begin, middle) == table.palette().color(QPalette.ColorRole.Accent)
    assert image.pixelColor(end, middle) == table.palette().color(QPalette.ColorRole.Highlight)


def test_words_of_a_row_are_painted_as_they_are_sorted(casebook: Casebook, show: Open) -> None:
    casebook.load([Change.new("place", {"name": "M" * 12}), Change.new("place", {"name": "N"})])
    page = show("place", {"columns": ["name"], "sort": "name"})
    table = page.page.table
    inks: list[int] = []
    for row in (0, 1):
        line = QRect(4, table.rowViewportPosition(row) + 2, 300, table.rowHeight(row) - 4)
        image = table.viewport().grab(line).toImage()
        ground = image.pixelColor(0, 0)
        dots = ((x, y) for x in range(image.width()) for y in range(image.height()))
        inks.append(sum(image.pixelColor(x, y) != ground for x, y in dots))
    assert inks[0] > 5 * inks[1] > 0
