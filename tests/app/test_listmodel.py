"""The model of a list: numbers from the worker, rows read when looked at, nothing kept beyond need."""

from __future__ import annotations

import re
import threading
from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.review import listmodel, seenrows, selection
from app.review.celltexts import CellTexts
from app.review.columns import Layout, is_number
from app.review.listmodel import ListModel
from app.review.selection import positions
from app.session import Session
from app.shell.i18n import tr
from db.model.changes import Change
from db.model.entities import ENTITIES, PAGES
from db.model.facets import facet
from db.storage import query
from db.storage.casebook import Casebook
from db.storage.query import no_step


@pytest.fixture
def session(sample: Casebook, qapp: object) -> Iterator[Session]:
    sample.load([Change.new("victim", {"name": "Aminata", "birth_edtf": "1989"})])
    made = Session(sample)
    yield made
    made.worker.stop()


@pytest.fixture
def many(casebook: Casebook, qapp: object) -> Iterator[Session]:
    """A casebook of 5,000 plain attacks."""
    plain = (
        {"title": f"Attack T{n:04}", "date_edtf": f"20{10 + n % 14}-0{1 + n % 9}-1{n % 10}"}
        for n in range(5000)
    )
    casebook.load([Change.new("attack", dict(values)) for values in plain])
    made = Session(casebook)
    yield made
    made.worker.stop()


def model_of(session: Session, entity: str) -> ListModel:
    layout = Layout.usual(ENTITIES[entity])
    model = ListModel(session, entity, layout.columns, session)
    model.sort_name, model.descending = layout.sort, layout.descending
    return model


def settle(qtbot: QtBot, model: ListModel) -> ListModel:
    with qtbot.waitSignal(model.settled, timeout=10_000):
        model.reload()
    return model


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_qt_finds_nothing_wrong_with_the_model(
    qtbot: QtBot, qtmodeltester: ModelTester, session: Session, entity: str
) -> None:
    model = model_of(session, entity)
    qtmodeltester.check(model)
    settle(qtbot, model)
    qtmodeltester.check(model)
    for words in ("kalala", "nothing like it", ""):
        with qtbot.waitSignal(model.settled):
            model.search(words)


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_every_column_shows_and_sorts(qtbot: QtBot, session: Session, entity: str) -> None:
    described = ENTITIES[entity]
    model = model_of(session, entity)
    model.set_columns([column.name for column in query.columns(described)])
    settle(qtbot, model)
    all_numbers = sorted(model.numbers)
    assert all_numbers
    for column, field in enumerate(model.columns):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            with qtbot.waitSignal(model.settled):
                model.sort(column, order)
            assert sorted(model.numbers) == all_numbers, field.name
            texts = [model.index(row, column).data() for row in range(model.rowCount())]
            assert all(isinstance(text, str) for text in texts), field.name
        assert model.headerData(column, Qt.Orientation.Horizontal) == field.label
        right = (
            model.data(model.index(0, column), Qt.ItemDataRole.TextAlignmentRole)
            & Qt.AlignmentFlag.AlignRight
        )
        assert bool(right) == is_number(field)


def test_the_sample_reads_as_people_read_it(qtbot: QtBot, session: Session) -> None:
    model = settle(qtbot, model_of(session, "attack"))
    lines = [[model.index(row, column).data() for column in range(7)] for row in range(2)]
    assert [line[0] for line in lines] == ["27 Jan 2024", "6 Jan 2024"]
    shown = ["6 Jan 2024", "Dozo attack on Kalala", "≥ 13", "Submitted", "24", "Kalala · Boura", "Dozo"]
    assert lines[1] == shown


def test_a_source_without_a_title_is_called_otherwise(qtbot: QtBot, session: Session) -> None:
    for label in ("village elder, 48", None):
        change = Change.new("source", {"source_kind": "victim", "public_label": label})
        session.do("add", [change])
    model = settle(qtbot, model_of(session, "source"))
    column = [field.name for field in model.columns].index("title")
    shown = [model.index(row, column).data() for row in range(model.rowCount())]
    assert "[village elder, 48]" in shown and all(shown)
    assert any(re.fullmatch(r"\[S-\d+\]", said) for said in shown)


def test_links_show_the_titles_of_the_records_they_lead_to(qtbot: QtBot, session: Session) -> None:
    model = settle(qtbot, model_of(session, "abduction"))
    column = [field.name for field in model.columns].index("attack_id")
    assert "Dozo attack on Kalala" in model.index(0, column).data()


def test_each_row_tells_its_record(qtbot: QtBot, session: Session) -> None:
    model = settle(qtbot, model_of(session, "place"))
    for row in range(model.rowCount()):
        record = session.casebook.get("place", model.index(row, 0).data(Qt.ItemDataRole.UserRole))
        assert record is not None and model.row_of(int(record["n"] or 0)) == row


def test_the_first_page_is_there_before_the_rest(qtbot: QtBot, many: Session) -> None:
    model = model_of(many, "attack")
    shown: list[tuple[int, int | None, str]] = []

    def look() -> None:
        shown.append((model.rowCount(), model.total, model.index(0, 1).data()))

    model.modelReset.connect(look)
    with qtbot.waitSignal(model.settled):
        model.reload()
    (count, total, title), *_ = shown
    assert 0 < count < 5000 and total is None and title.startswith("Attack ")
    assert model.index(0, 1).data() == title
    assert model.rowCount() == 5000 == model.total


def test_the_window_reads_no_row_that_is_seen_first(
    qtbot: QtBot, many: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, read = model_of(many, "attack"), list[str]()
    real = query.page

    def watched(*arguments: Any) -> Any:
        read.append(threading.current_thread().name)
        return real(*arguments)

    monkeypatch.setattr(query, "page", watched)
    with qtbot.waitSignal(model.settled):
        model.order("title", False)
    texts = [model.index(row, 1).data() for row in range(30)]
    assert texts == [f"Attack T{n:04}" for n in range(30)]
    assert set(read) == {"temoin-worker"}


def test_rows_that_changed_while_they_were_read_are_read_again(qtbot: QtBot, many: Session) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    record = many.casebook.get("attack", model.id_at(0)) or {}
    edit = Change.edit("attack", record, {"title": "Changed"})
    assert edit is not None
    old = listmodel.rows_around(many.casebook.db, "attack", model.numbers, [0], model.columns)
    version = model._version
    many.do("Change attack", [edit])
    model.follow([edit])
    model._keep(old, version)
    assert model.index(0, 1).data() == "Changed"


def test_a_list_as_it_is_at_first_reads_rows_of_attacks_from_their_summaries_alone(
    qtbot: QtBot, session: Session
) -> None:
    model = settle(qtbot, model_of(session, "attack"))
    db, usual = session.casebook.db, Layout.usual(model.entity).columns
    got: list[str] = []
    db.conn.set_trace_callback(got.append)
    for columns in (usual, usual[:2], [*usual, "summary"]):
        listmodel.rows_to_show(db, "attack", model.numbers, [model.entity.field[name] for name in columns])
    db.conn.set_trace_callback(None)
    assert [" FROM attack_summary r " in sql for sql in got] == [True, True, False], got


def test_few_rows_are_kept_and_only_those_looked_at_are_read(
    qtbot: QtBot, many: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    read: list[int] = []
    real = query.page

    def counted(db, entity, some, *rest):
        read.append(len(some))
        return real(db, entity, some, *rest)

    monkeypatch.setattr(query, "page", counted)
    monkeypatch.setattr(seenrows, "KEPT", 3 * seenrows.BLOCK)
    for row in (4000, 4001, 4090, 10, 4000):
        model.index(row, 1).data()
    assert len(read) <= 3 and sum(read) <= 3 * seenrows.BLOCK
    for row in range(0, 5000, 100):
        model.index(row, 1).data()
    assert len(model._seen) <= 3 * seenrows.BLOCK


def test_a_jump_reads_the_screen_and_scrolling_reads_ahead(
    qtbot: QtBot, many: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    read: list[range] = []
    real = model._seen._read
    monkeypatch.setattr(model._seen, "_read", lambda rows: (read.append(rows), real(rows))[1])
    model.need(3000, 3018)
    assert read == [range(3000, 3019)]
    for top in range(3001, 3001 + seenrows.BLOCK):
        model.need(top, top + 18)
    model.need(2999, 3000)
    model.need(4990, 4999)
    assert read[1:] == [range(3019, 3020 + seenrows.BLOCK), range(2967, 3000), range(4990, 5000)]
    for row in (3000, 3030, 4999):
        record = many.casebook.get("attack", model.id_at(row)) or {}
        assert model.index(row, 1).data() == record["title"]


@pytest.mark.parametrize("sort", ["", "title", "date_edtf", "killed"])
def test_a_filter_keeps_the_order_that_is_known(
    qtbot: QtBot, many: Session, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    """Of a list that was there before the filter, only what the filter finds is read."""
    model = settle(qtbot, model_of(many, "attack"))
    with qtbot.waitSignal(model.settled):
        model.order(sort, False)
    db, text = many.casebook.db, "date:2013..2020 -t0017"
    asked: list[object] = []
    real = query.numbers
    monkeypatch.setattr(query, "numbers", lambda *given: (asked.append(given[-1]), real(*given))[1])
    for words in (text, "t0018", ""):
        model.forget_rows()  # to read rows again is not to sort them again
        with qtbot.waitSignal(model.settled):
            model.search(words)
        assert model.numbers == real(db, "attack", words, sort, False), words
        assert model.total == 5000
    assert len(asked) == 3 and None not in asked
    many.do("New", [Change.new("attack", {"title": "Attack T0018 again", "date_edtf": "2015"})])
    with qtbot.waitSignal(model.settled):
        model.follow([])
        model.search("t0018")
    assert asked[-1] is None and len(model.numbers) == 2 and model.total == 5001


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_no_order_and_no_filter_is_looked_up_by_the_window(
    qtbot: QtBot, session: Session, entity: str
) -> None:
    """What has an index and what has none: the worker finds it, and the window only reads what it shows."""
    model = settle(qtbot, model_of(session, entity))
    asked: list[str] = []
    session.casebook.db.conn.set_trace_callback(asked.append)
    for column in query.columns(ENTITIES[entity]):
        with qtbot.waitSignal(model.settled):
            model.order(column.name, True)
        with qtbot.waitSignal(model.settled):
            model.search(f"{column.name}:any" if facet(entity, column.name) else "kalala")
        model.index(0, 0).data()
        model.search("")
    session.casebook.db.conn.set_trace_callback(None)
    assert not [sql for sql in asked if "ORDER BY" in sql or "group_concat" in sql or "count(" in sql]


def test_every_row_of_a_long_list_shows_its_own_record(qtbot: QtBot, many: Session) -> None:
    model = model_of(many, "attack")
    with qtbot.waitSignal(model.settled):
        model.order("title", False)
    titles = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert titles == [f"Attack T{n:04}" for n in range(5000)]


def test_a_list_that_is_read_anew_is_not_kept_twice(qtbot: QtBot, many: Session) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    before = model.numbers
    settle(qtbot, model)
    assert model.numbers is before
    assert model._every is not None and model._every.numbers is before
    assert model._answer is not None and model._answer.numbers is before


def test_a_stale_answer_is_dropped(qtbot: QtBot, many: Session) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    with qtbot.waitSignal(model.settled):
        for words in ("attack", "t0", "t00", "t001", "t0017"):
            model.search(words)
    assert model.rowCount() == 1 and model.index(0, 1).data() == "Attack T0017"
    qtbot.waitUntil(lambda: not many.worker.busy)
    assert model.rowCount() == 1


def test_an_answer_to_the_search_before_never_shows(qtbot: QtBot, many: Session) -> None:
    model = settle(qtbot, model_of(many, "attack"))
    counts: list[int] = []
    model.modelReset.connect(lambda: counts.append(model.rowCount()))
    with qtbot.waitSignal(model.settled):
        model.search("t0018")
        model.search("t4999")
    assert counts == [1] and model.index(0, 1).data() == "Attack T4999"


def test_positions_are_found_across_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "PIECE", 3)
    numbers = array("q", [5, 9, 2, 7, 1, 8])
    assert positions(numbers, {9, 8, 4}, no_step) == {9: 1, 8: 5, 4: -1}


def test_a_number_is_not_taken_for_the_end_of_one_and_the_beginning_of_the_next() -> None:
    numbers = array("q", [0x010000, 0x0203, 0x030201000000000, 258, 1, 256, 0x01000000])
    for row, n in enumerate(numbers):
        assert positions(numbers, {n}, no_step) == {n: row}
    assert positions(numbers, {2, 3}, no_step) == {2: -1, 3: -1}


@pytest.mark.parametrize("entity", [entity.name for entity in PAGES])
def test_remembered_words_are_those_of_each_value(session: Session, entity: str) -> None:
    words, described, db = CellTexts(), ENTITIES[entity], session.casebook.db
    links = [link.name for link in described.links]
    numbers = query.numbers(db, entity)
    for row in query.page(db, entity, numbers, links, tr).values():
        blank = dict.fromkeys(row) | {"missing": '{"title": "unknown", "name": "unknown"}'}
        odd = row | {"title": " two  words\nand\xa0more ", "name": "two  words"}
        for record in (row, row, blank, odd):
            for column in query.columns(described):
                assert words.text(column, record) == query.shown(column, record, tr), column.name
