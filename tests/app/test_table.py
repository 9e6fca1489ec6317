"""The table of a list: the first column stays, columns and rows take the shape that people give them, and any
number of records is selected and kept selected."""

from __future__ import annotations

import random
import threading
from array import array
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.review import listmodel, seenrows
from app.review.columns import ColumnsMenu
from app.review.selection import Rows, found_again
from app.session import Session
from db.model.changes import Change
from db.storage import query
from db.storage.casebook import Casebook
from tests.listpages import ListPageObject
from tests.pages import WindowObject

Open = Callable[..., ListPageObject]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
NAMES = [f"P{n:03}" for n in range(300)]
WIDE = {
    "columns": ["name", "country", "adm1_name", "adm2_name", "lat", "lon", "alt_names"],
    "widths": dict.fromkeys(("name", "country", "adm1_name", "adm2_name", "lat", "lon", "alt_names"), 150),
    "sort": "name",
    "descending": False,
}


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Open:
    def shown(
        entity: str = "place", stored: dict[str, Any] | None = None, width: int = 1200
    ) -> ListPageObject:
        page = ListPageObject(qtbot, session, entity, stored)
        page.page.resize(width, 500)
        return page

    return shown


@pytest.fixture
def ids(casebook: Casebook) -> dict[str, str]:
    """Three hundred places; the id by name."""
    made = [
        Change.new("place", {"name": name, "country": "MLI", "adm1_name": f"R{n % 7}", "lat": float(n % 90)})
        for n, name in enumerate(NAMES)
    ]
    casebook.load(made)
    return {name: change.id for name, change in zip(NAMES, made, strict=True)}


def edit(session: Session, id: str, **values: Any) -> Change:
    found = Change.edit("place", session.casebook.get("place", id) or {}, values)
    assert found is not None
    return found


# The first column


def test_the_first_column_stays_while_the_others_scroll(ids: dict[str, str], show: Open) -> None:
    page = show(stored=WIDE, width=500)
    name, region = page.place("Name", 2), page.place("Region", 2)
    before = page.seen(name.adjusted(0, 0, -2, 0))
    page.scroll_sideways(170)
    assert page.place("Name", 2) == name
    assert page.place("Region", 2) == region.translated(-170, 0)
    assert page.seen(name.adjusted(0, 0, -2, 0)) == before
    header = page.page.table.header
    assert header.left_of(header.frozen) == name.left()


def test_the_first_column_scrolls_up_and_down_with_the_others(ids: dict[str, str], show: Open) -> None:
    page = show(stored=WIDE, width=500).scroll_sideways(170)
    page.page.table.verticalScrollBar().setValue(40)
    assert page.place("Name", 40).top() == 0 == page.place("Region", 40).top()
    assert page.place("Name", 41).height() == page.place("Region", 41).height()
    page.click_at(20, 42)
    assert page.selected("Name") == ["P042"] and page.at == (42, "Name")


def test_a_click_falls_on_what_is_seen(ids: dict[str, str], show: Open) -> None:
    page = show(stored=WIDE, width=500).scroll_sideways(170)
    page.click_at(page.place("Region", 3).center().x(), 3)
    assert page.at == (3, "Region")
    page.click_at(page.place("Name", 5).center().x(), 5)
    assert page.at == (5, "Name")


def test_the_heading_that_stays_is_sorted_by_and_resized_where_it_is_seen(
    ids: dict[str, str], show: Open
) -> None:
    page = show(stored=WIDE, width=500).scroll_sideways(170)
    header = page.page.table.header
    point = header.viewport().rect().center()
    point.setX(30)
    with page.qtbot.waitSignal(page.page.settled):
        page.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.cells("Name")[0] == "P299"
    assert header.isSortIndicatorShown() and header.sortIndicatorSection() == header.frozen
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    page.drag_header("Name", from_x=149, by=60)
    assert header.sectionSize(header.frozen) == 210
    assert header.viewport().hasMouseTracking(), "the pointer shows where it can be dragged"
    assert page.page.table.columnWidth(1) == 150


def test_a_column_is_dragged_to_the_front_and_stays_there_in_sight(ids: dict[str, str], show: Open) -> None:
    page = show(stored=WIDE, width=700)
    page.drag_header("Region", from_x=70, by=-340)
    assert page.labels()[:3] == ["Region", "Name", "Country"]
    page.scroll_sideways(100)
    assert page.place("Region").left() == 0


def test_a_first_column_that_would_hide_the_others_scrolls_with_them(ids: dict[str, str], show: Open) -> None:
    page = show(stored=WIDE | {"widths": WIDE["widths"] | {"name": 450}}, width=500).scroll_sideways(170)
    assert page.place("Name").left() == -170


def test_the_current_cell_comes_into_sight_from_behind_the_first_column(
    ids: dict[str, str], show: Open
) -> None:
    page = show(stored=WIDE, width=500).click_row(0)
    for _ in range(6):
        page.press(Key.Key_Right)
    assert page.at == (0, "Other spellings")
    assert page.place("Other spellings").right() <= page.page.table.viewport().width()
    for _ in range(5):
        page.press(Key.Key_Left)
        assert page.place(page.at[1]).left() >= page.place("Name").right()
    assert page.at == (0, "Country")


def test_the_first_column_stays_at_the_right_where_people_read_from_there(
    ids: dict[str, str], show: Open
) -> None:
    page = show(stored=WIDE, width=500)
    page.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.scroll_sideways(170)
    assert page.place("Name").right() + 1 == page.page.table.viewport().width()
    page.click_at(page.place("Name", 4).center().x(), 4)
    assert page.at == (4, "Name")


# The shape of columns and rows


def test_columns_are_moved_and_resized_by_key_and_come_back_so(window: WindowObject) -> None:
    table = window.table.go(0, "Title")
    before = table.labels
    width = table.page.table.columnWidth(1)
    table.press("Alt+Shift+Right", "Alt+Shift+Right", "Alt+Shift+Up", "Alt+Shift+Up", "Alt+Shift+Down")
    moved = [*before[:1], *before[2:4], "Title", *before[4:]]
    assert table.labels == moved and table.at == (0, "Title")
    column = table.page.table.currentIndex().column()
    assert table.page.table.columnWidth(column) > width
    table.press(*["Alt+Shift+Left"] * 4)
    assert window.message == "The column is at the edge already."
    kept = table.labels
    window.page("victim")
    assert window.window.settings.layout("attack")["columns"] == [
        next(f.name for f in window.view.pages["attack"].table.model.columns if f.label == label)
        for label in kept
    ]


def test_rows_take_one_to_three_lines_by_key_and_keep_it(window: WindowObject) -> None:
    table = window.table.page.table
    heights = [table.rowHeight(0)]
    for said in ("Rows of two lines", "Rows of three lines", "Rows of one line"):
        window.table.press("Alt+Shift+L")
        assert window.message == said
        heights.append(table.rowHeight(0))
    assert heights[0] < heights[1] < heights[2] and heights[3] == heights[0]
    window.table.press("Alt+Shift+L")
    window.page("victim")
    assert window.window.settings.layout("attack")["lines"] == 2
    assert window.window.settings.layout("victim").get("lines", 1) == 1


def test_rows_take_three_lines_by_menu_and_the_topmost_stays(
    qtbot: QtBot, ids: dict[str, str], show: Open
) -> None:
    page = show()
    bar = page.page.table.verticalScrollBar()
    bar.setValue(50)
    qtbot.keyClick(page.page.columns_button, Key.Key_Space)
    menu = page.page.findChild(ColumnsMenu)
    assert menu is not None
    for _ in menu.actions():
        qtbot.keyClick(menu, Key.Key_Down)
        if menu.activeAction().text() == "Height of rows":
            break
    qtbot.keyClick(menu, Key.Key_Right)
    heights = QApplication.activePopupWidget()
    assert isinstance(heights, QMenu) and heights is not menu
    assert [a.text() for a in heights.actions() if a.isChecked()] == ["Rows of one line"]
    while heights.activeAction().text() != "Rows of three lines":
        qtbot.keyClick(heights, Key.Key_Down)
    qtbot.keyClick(heights, Key.Key_Return)
    assert bar.value() == 50
    menu.close()
    page.page.hide()
    assert page.stored["place"]["lines"] == 3


def test_a_long_text_goes_on_in_the_next_line(casebook: Casebook, show: Open) -> None:
    casebook.load([Change.new("place", {"name": "MMM " * 30})])
    stored = {"columns": ["name"], "widths": {"name": 200}}
    inks: list[int] = []
    for lines in (1, 2, 3):
        page = show(stored=stored | {"lines": lines})
        image = page.seen(page.place("Name").adjusted(5, 4, -6, -4))
        ground = image.pixelColor(0, 0)
        rows = [
            any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(image.height())
        ]
        inks.append(sum(now and not before for before, now in zip([False, *rows], rows, strict=False)))
        assert not page.page.table.shows_whole(page.page.model.index(0, 0), "MMM " * 30)
    assert inks == [1, 2, 3]


# Selecting


def test_rows_are_selected_with_shift_and_control(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(2).press(Key.Key_Down, SHIFT).press(Key.Key_Down, SHIFT)
    assert page.selected("Name") == ["P002", "P003", "P004"]
    page.press(Key.Key_Up, SHIFT)
    assert page.selected("Name") == ["P002", "P003"]
    page.press(Key.Key_Down, CONTROL).press(Key.Key_Down, CONTROL).press(Key.Key_Space, CONTROL)
    assert page.selected("Name") == ["P002", "P003", "P005"] and page.count == "300 of 300 — 3 selected"
    page.press(Key.Key_Space, CONTROL)
    assert page.selected("Name") == ["P002", "P003"]
    page.click_row(8, CONTROL).click_row(10, SHIFT | CONTROL)
    assert page.selected("Name") == ["P002", "P003", "P008", "P009", "P010"]
    page.click_row(6, SHIFT)
    assert page.selected("Name") == ["P002", "P003", "P006", "P007", "P008"]
    page.click_row(6)
    assert page.selected("Name") == ["P006"]


def test_shift_and_end_select_to_the_end(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(5).press(Key.Key_End, SHIFT)
    assert page.count == "300 of 300 — 295 selected"
    page.press(Key.Key_Home, SHIFT)
    assert page.count == "300 of 300 — 6 selected"


def test_left_and_right_go_to_another_cell_and_leave_the_selection(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(1).press(Key.Key_Down, SHIFT)
    page.press(Key.Key_Right)
    assert page.page.table.selected_count() == 2 and page.at[0] == 2


def test_all_but_one_can_be_selected(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(2).press(Key.Key_A, CONTROL).click_row(4, CONTROL)
    assert page.count == "300 of 300 — 299 selected"
    assert page.page.table.selection.rows.ranges == 2
    assert "P004" not in page.selected("Name")


@pytest.mark.parametrize("reader", [False, True], ids=["", "with a screen reader"])
def test_a_million_rows_are_selected_without_reading_them(
    show: Open, casebook: Casebook, monkeypatch: pytest.MonkeyPatch, reader: bool
) -> None:
    casebook.load([Change.new("place", {"name": name}) for name in NAMES])
    page = show()
    page.page.model._show(array("q", range(1, 1_000_001)), None)
    read: list[int] = []
    real = query.page

    def counted(db: Any, entity: str, some: Any, *rest: Any) -> Any:
        read.append(len(some))
        return real(db, entity, some, *rest)

    monkeypatch.setattr(query, "page", counted)
    QAccessible.setActive(reader)
    try:
        page.press(Key.Key_A, CONTROL)
        assert page.page.table.selected_count() == 1_000_000
        page.click_row(3, CONTROL)
    finally:
        QAccessible.setActive(False)
    assert page.page.table.selected_count() == 999_999
    assert page.page.table.selection.rows.ranges == 2
    assert sum(read) <= 3 * seenrows.BLOCK
    assert len(page.page.selected_numbers()) == 999_999


def test_all_is_all_though_only_the_first_rows_are_there(
    qtbot: QtBot, casebook: Casebook, session: Session, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    casebook.load([Change.new("place", {"name": f"{n:04}"}) for n in range(1000)])
    page = show()
    go_on, real = threading.Event(), query.numbers

    def slow(*arguments: Any) -> Any:
        assert go_on.wait(10)
        return real(*arguments)

    monkeypatch.setattr(query, "numbers", slow)
    with qtbot.waitSignal(page.page.settled):
        page.page.table.header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        qtbot.waitUntil(lambda: len(page.page.model.numbers) < 1000)
        page.press(Key.Key_A, CONTROL)
        go_on.set()
    assert page.count == "1,000 of 1,000 — 1,000 selected"


# What is selected stays selected


def test_what_is_selected_stays_so_in_another_order(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(10).press(Key.Key_Down, SHIFT).click_row(20, CONTROL)
    page.click_header("Region")
    assert sorted(page.selected("Name")) == ["P010", "P011", "P020"]
    assert page.count.endswith("3 selected")


def test_much_that_is_selected_stays_so_in_another_order(
    ids: dict[str, str], show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listmodel, "FEW", 5)
    page = show().click_row(100).press(Key.Key_End, SHIFT)
    page.click_header("Region")
    assert sorted(page.selected("Name")) == NAMES[100:]
    assert page.page.table.selection.rows.ranges == 7


def test_what_is_selected_while_a_search_runs_counts(
    qtbot: QtBot, ids: dict[str, str], show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listmodel, "FEW", 5)
    page = show().click_row(0)
    with qtbot.waitSignal(page.page.settled):
        page.page.search("P29")
        page.page.table.verticalScrollBar().setValue(280)
        page.click_row(295).click_row(297, SHIFT)
        page.click_row(280, SHIFT)
    assert page.selected("Name") == NAMES[290:296]


def test_of_what_is_selected_a_search_leaves_what_it_finds(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(5).press(Key.Key_A, CONTROL)
    page.type_search("P00")
    assert page.count == "10 of 300 — 10 selected"
    page.paste_search("P0")
    assert page.count == "100 of 300 — 10 selected"  # what was not seen is not selected with the rest


def test_all_that_was_selected_stays_so_when_others_import(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show().click_row(5).press(Key.Key_A, CONTROL)
    with qtbot.waitSignal(page.page.settled):
        session.do("Import", [Change.new("place", {"name": f"A{n}"}) for n in range(5)])
    assert page.count == "305 of 305 — 300 selected"
    assert page.selected("Name") == NAMES


def test_the_place_in_the_list_stays_when_others_import(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show().click_row(3)
    page.page.table.verticalScrollBar().setValue(100)
    with qtbot.waitSignal(page.page.settled):
        session.do("Import", [Change.new("place", {"name": f"A{n}"}) for n in range(50)])
    assert page.cells("Name")[page.page.table.verticalScrollBar().value()] == "P100"
    assert page.page.current_id() == ids["P003"] and page.selected("Name") == ["P003"]


def test_what_is_edited_and_undone_stays_selected(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show().click_row(7)
    with qtbot.waitSignal(page.page.settled):
        session.do("Change place", [edit(session, ids["P007"], name="Z")])
    assert page.selected("Name") == ["Z"] and page.at[0] == 299
    with qtbot.waitSignal(page.page.settled):
        session.undo()
    assert page.selected("Name") == ["P007"] and page.at[0] == 7


def test_where_the_current_record_is_deleted_the_next_one_is_current(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show().click_row(7)
    with qtbot.waitSignal(page.page.current_changed) as told:
        session.do("Delete", session.casebook.deletion("place", ids["P007"]))
    assert told.args == [ids["P008"]] and page.selected("Name") == ["P008"]
    with qtbot.waitSignal(page.page.settled):
        session.undo()
    assert page.page.current_id() == ids["P008"]


def test_delete_held_down_takes_one_record(ids: dict[str, str], show: Open) -> None:
    page = show().click_row(7)
    wanted: list[array[int]] = []
    page.page.delete_wanted.connect(wanted.append)
    for repeated in (False, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Delete, Qt.KeyboardModifier.NoModifier, autorep=repeated
        )
        QApplication.sendEvent(page.page.table, press)
    assert len(wanted) == 1


def test_a_record_whose_making_is_undone_leaves_list_and_form(window: WindowObject) -> None:
    form = window.new("place")
    form.type("Name", "Aaa")
    form.save()
    window.rest()
    assert "Aaa" in form.form.title
    made = form.form.record_id
    window.keyboard.press("Ctrl+Z")
    window.rest()
    page = window.table.page
    assert made not in [page.model.id_at(row) for row in range(page.model.rowCount())]
    stack = window.view.page.stack
    assert stack.record_id != made
    assert stack.record_id == page.current_id() != ""


# Nothing of before is shown as if it were now


def test_a_change_while_the_list_is_being_found_is_in_it(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show()
    reading, go_on = threading.Event(), threading.Event()
    real = query.numbers

    def slow(*arguments: Any) -> Any:
        found = real(*arguments)
        reading.set()
        assert go_on.wait(10)
        return found

    monkeypatch.setattr(query, "numbers", slow)
    shown: list[list[str]] = []
    page.page.settled.connect(lambda: shown.append(page.cells("Name")[:2]))
    page.page.search_box.search("P00")
    qtbot.waitUntil(reading.is_set)
    monkeypatch.setattr(query, "numbers", real)
    session.do("Change place", [edit(session, ids["P000"], name="Gao")])
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown) and not session.worker.busy)
    assert shown == [["P001", "P002"]]


def test_a_changed_row_is_read_again_before_the_list_is(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show()
    assert page.cells("Name")[1] == "P001"
    with qtbot.waitSignal(page.page.settled):
        session.do("Change place", [edit(session, ids["P001"], name="P001 changed")])
        assert page.cells("Name")[1] == "P001 changed"


def test_a_deleted_record_is_not_shown_until_the_list_is_there(
    qtbot: QtBot, session: Session, ids: dict[str, str], show: Open
) -> None:
    page = show().click_row(1)
    with qtbot.waitSignal(page.page.settled):
        session.do("Delete", session.casebook.deletion("place", ids["P001"]))
        assert page.cells("Name")[:3] == ["P000", "", "P002"]
        assert page.page.model.id_at(1) == ""
    assert page.cells("Name")[:3] == ["P000", "P002", "P003"]
    with qtbot.waitSignal(page.page.settled):
        session.undo()
    assert page.cells("Name")[:3] == ["P000", "P001", "P002"]


# Totals


@pytest.fixture
def three(sample: Casebook) -> Casebook:
    sample.load([Change.new("attack", {"title": "A third", "date_edtf": "2024-02"})])
    return sample


def test_the_totals_are_of_what_is_selected(
    qtbot: QtBot, three: Casebook, session: Session, show: Open
) -> None:
    page = show("attack")
    whole = page.footer
    assert whole.startswith("Σ killed ≥ 45 · ") and whole.endswith("3 attacks")
    page.click_row(0).click_row(2, CONTROL)
    qtbot.waitUntil(lambda: page.footer.startswith("Σ 2 selected · killed ≥ 13 · "))
    assert "3 attacks" not in page.footer  # it would read as if they were among the selected
    with qtbot.waitSignal(page.page.explain_wanted) as asked:
        page.page.footer.explain_wanted.emit("killed")
    assert list(asked.args[0].numbers) == list(page.page.selected_numbers())
    page.click_row(1)
    qtbot.waitUntil(lambda: page.footer == whole)


def test_totals_of_before_do_not_stay_while_new_ones_are_added_up(
    qtbot: QtBot, three: Casebook, session: Session, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show("attack")
    monkeypatch.setattr(session.worker, "ask_later", lambda *asked: None)  # it takes its time
    page.click_row(0).click_row(2, CONTROL)
    qtbot.waitUntil(lambda: page.footer == "2 selected · …")


def test_the_totals_of_all_that_is_selected_are_those_of_the_list(
    qtbot: QtBot, three: Casebook, session: Session, show: Open
) -> None:
    page = show("attack").click_row(0).press(Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: page.footer.startswith("Σ 3 selected · killed ≥ 45 · "))


# Ranges of rows

RANGES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=8)


@given(steps=st.lists(st.tuples(st.sampled_from(["add", "remove", "toggle"]), RANGES), max_size=6))
def test_rows_are_a_set(steps: list[tuple[str, list[tuple[int, int]]]]) -> None:
    rows, wanted = Rows(), set[int]()
    for name, ranges in steps:
        for top, more in ranges:
            some = set(range(top, top + more + 1))
            getattr(rows, name)(top, top + more)
            wanted = {"add": wanted | some, "remove": wanted - some, "toggle": wanted ^ some}[name]
            assert {row for row in range(40) if row in rows} == wanted
            assert rows.count == len(wanted)
            ends = list(rows)
            assert all(end + 1 < start for (_, end), (start, _) in pairwise(ends))


@given(data=st.data(), count=st.integers(0, 60))
def test_rows_are_found_again_in_any_order(data: st.DataObject, count: int) -> None:
    before = array("q", random.Random(count).sample(range(1, 500), count))
    rows = Rows((n, n) for n in data.draw(st.sets(st.integers(0, max(0, count - 1)))) if n < count)
    after = array("q", data.draw(st.permutations(list(before)))[: data.draw(st.integers(0, count))])
    chosen = set(rows.of(before))
    assert found_again(before, rows, after) == Rows((at, at) for at, n in enumerate(after) if n in chosen)
