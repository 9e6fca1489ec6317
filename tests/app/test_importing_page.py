"""Ctrl+I: a table is matched, tried and brought in as one step; a pack into an empty casebook."""

from __future__ import annotations

import json
import re
import shutil
import threading
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton

from app import batches
from app.exchange import importpage
from app.exchange.importpage import ImportPage
from app.shell.batchstrip import BatchStrip
from db.exchange.exporting import export
from db.exchange.importing import Imported
from db.exchange.tables import bringing
from db.exchange.tables.matching import targets
from db.exchange.tables.naming import label
from db.model.entities import ENTITIES
from db.storage.casebook import Casebook
from db.storage.query import Step
from tests.pages import WindowObject

HEADER = "date;place;country;adm1_name;victims dead;perpetrators;notes\n"
ROWS = (
    "2024-03-01;Boni;Mali;Mopti;au moins 12;JNIM;They came at dawn\n"
    "2024-03-02;Dinangourou;Mali;Mopti;7;New Militia;\n"
    "not a day;Boni;Mali;Mopti;3;JNIM;\n"
)


class ImportObject:
    """The page of an import, as a person uses it."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        window.keyboard.press("Ctrl+I")
        page = window.view.aside
        assert isinstance(page, ImportPage)
        self.page = page

    def rest(self) -> ImportObject:
        worker = self.window.view.session.worker
        self.window.qtbot.waitUntil(lambda: self.page.resting and not worker.busy, timeout=10_000)
        return self

    def open(self, path: Path) -> ImportObject:
        """Type the name of a file or folder, Enter."""
        box = self.page.choices.source
        assert box.hasFocus()
        box.setText(str(path))
        self.window.qtbot.keyClick(box, Qt.Key.Key_Return)
        return self.rest()

    def send(self, column: str, words: str) -> ImportObject:
        """Type where a column goes, on its line."""
        table = self.page.columns
        at = list(table.columns.columns).index(column)
        table.setFocus()
        table.setCurrentIndex(table.columns.index(at, 0))
        self.window.qtbot.keyClick(table, Qt.Key.Key_Return)
        box = QApplication.focusWidget()
        assert isinstance(box, QLineEdit)
        self.window.qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.window.qtbot.keyClicks(box, words)
        popup = box.completer().popup()
        assert popup is not None
        self.window.qtbot.keyClick(popup if popup.isVisible() else box, Qt.Key.Key_Return)
        self.window.back().rest()
        return self.rest()

    def press(self, button: str) -> ImportObject:
        widget = {"try": self.page.try_button, "go": self.page.go}[button]
        assert widget.isEnabled()
        widget.setFocus()
        self.window.qtbot.keyClick(widget, Qt.Key.Key_Return)
        return self.rest()

    def line(self, column: str) -> list[str]:
        """What is seen on the line of a column."""
        model = self.page.columns.columns
        at = list(model.columns).index(column)
        return [str(model.index(at, n).data()) for n in range(4)]

    @property
    def says(self) -> str:
        return self.page.report.text.text()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "incidents.csv"
    path.write_bytes((HEADER + ROWS).encode("cp1252"))
    return path


def test_a_table_is_matched_tried_and_brought_in_as_one_step(window: WindowObject, table: Path) -> None:
    before = len(window.casebook.find("attack"))
    made = ImportObject(window).open(table)
    assert "3 rows" in made.page.choices.found.text()
    assert made.page.choices.delimiter.currentData() == ";"
    assert made.line("place")[1] == label("attack", "place.name")
    assert made.line("victims dead")[1] == "not brought in"
    assert "“not a day”" in made.line("date")[3]
    made.send("victims dead", "Killed: number")
    assert made.line("victims dead")[1:] == ["Killed: number", "au moins 12 · 7 · 3", "≥ 12 · 7 · 3"]
    assert not made.page.go.isEnabled()

    made.press("try")
    assert "2 new, 0 changed, 0 the same, 1 faulty of 3 rows." in made.says
    assert len(window.casebook.find("attack")) == before
    (fault,) = made.page.report.faults.model_.rows
    assert fault[:3] == ("4", "date", "not a day")
    assert not made.page.go.isEnabled()  # first it is confirmed what is made beside
    assert "Actors: 1" in made.page.report.named.text()
    window.qtbot.keyClick(made.page.report.confirm, Qt.Key.Key_Space)

    made.press("go")
    assert "2 new" in window.message
    assert len(window.casebook.find("attack")) == before + 2
    aside = table.with_name("incidents.faulty.csv")
    assert "not a day" in aside.read_text("utf-8-sig")
    assert str(aside) in made.says
    assert not made.page.go.isEnabled()
    window.window.undo()
    made.rest()
    assert len(window.casebook.find("attack")) == before
    assert not window.casebook.find("actor", name="New Militia")


def test_more_than_so_many_rows_are_not_undone_and_it_is_said_before(
    window: WindowObject, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "ONE_STEP", 2)
    before = window.view.session.undo_stack.count()
    made = ImportObject(window).open(table)
    backups, window.casebook.backups = window.casebook.backups, None
    assert "no backup is made of this casebook: it cannot be undone" in made.press("try").says
    window.casebook.backups = backups or table.parent / "backups"
    assert "a backup is made first, and only that" in made.press("try").says
    made.page.report.confirm.setChecked(True)
    made.press("go")
    assert len(window.casebook.find("attack")) == 4
    assert window.view.session.undo_stack.count() == before


def test_names_that_no_file_can_have_are_refused_in_words(window: WindowObject, tmp_path: Path) -> None:
    made = ImportObject(window).open(tmp_path / "a\0b.csv")
    assert "no letters" in made.page.message.text()
    made.page.choices.source.setFocus()
    assert "too long" in made.open(tmp_path / ("x" * 300)).page.message.text()


def test_rows_change_records_that_are_there_by_a_key(window: WindowObject, tmp_path: Path) -> None:
    code = window.casebook.find("attack")[0]["code"]
    path = tmp_path / "changes.csv"
    path.write_text(f"code,title\n{code},Another title\n", "utf-8")
    made = ImportObject(window).open(path)
    key = made.page.choices.key
    key.setFocus()
    window.qtbot.keyClick(key, Qt.Key.Key_Down)
    assert key.currentData() == "code"
    made.press("try")
    assert "0 new, 1 changed" in made.says
    made.press("go")
    assert window.casebook.find("attack", code=code)[0]["title"] == "Another title"
    window.window.undo()
    made.rest()
    assert window.casebook.find("attack", code=code)[0]["title"] != "Another title"


def test_a_mapping_is_kept_by_name_and_as_a_file(window: WindowObject, table: Path, tmp_path: Path) -> None:
    made = ImportObject(window).open(table).send("notes", "Context")
    page = made.page
    page.choices.name.setFocus()
    window.qtbot.keyClicks(page.choices.name, "Field office")
    window.qtbot.keyClick(page.choices.name, Qt.Key.Key_Return)
    assert page.choices.mapping.currentText() == "Field office"
    page.save_mapping(str(tmp_path / "map.json"))
    assert json.loads((tmp_path / "map.json").read_text("utf-8"))["columns"]["notes"] == "context"
    page.choices.source.setFocus()
    made.open(table)
    assert made.line("notes")[1] == label("attack", "summary")
    box = page.choices.mapping
    box.setCurrentIndex(box.findText("Field office"))
    box.activated.emit(box.currentIndex())
    made.rest()
    assert made.line("notes")[1] == label("attack", "context")
    made.send("notes", "not brought in")
    assert made.line("notes")[1] == "not brought in"
    page.load_mapping(str(tmp_path / "map.json"))
    assert made.rest().line("notes")[1] == label("attack", "context")


def test_another_delimiter_reads_the_table_anew(window: WindowObject, table: Path) -> None:
    made = ImportObject(window).open(table)
    box = made.page.choices.delimiter
    box.setCurrentIndex(box.findData("|"))
    box.activated.emit(box.currentIndex())
    made.rest()
    assert len(made.page.columns.columns.columns) == 1


def test_a_field_is_given_to_one_column_only(window: WindowObject, table: Path) -> None:
    made = ImportObject(window).open(table).send("notes", label("attack", "place.name"))
    assert made.line("notes")[1] == label("attack", "place.name")
    assert made.line("place")[1] == "not brought in"


def test_a_pack_is_brought_into_an_empty_casebook(window: WindowObject, tmp_path: Path) -> None:
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    made = ImportObject(window).open(tmp_path / "pack")
    assert not made.page.try_button.isVisible()
    made.press("go")
    assert "Imported" in window.message
    assert window.casebook.totals()["killed", ""].display() == "≥ 45"


def test_a_pack_in_doubt_is_read_only_after_a_tick(window: WindowObject, tmp_path: Path) -> None:
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    (tmp_path / "pack" / "signature.json").unlink()
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    made = ImportObject(window)
    start = made.page.start
    assert start.isVisible() and "Drop a table" in start.lead.text()
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path / "pack"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        start, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, dragged, left, none)
    )
    QApplication.sendEvent(start, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, dragged, left, none))
    made.rest()
    assert "in doubt" in start.lead.text() and "Nobody vouches" in start.text.text()
    assert not made.page.go.isEnabled()
    assert start.all_the_same.hasFocus()
    window.qtbot.keyClick(start.all_the_same, Qt.Key.Key_Space)
    made.press("go")
    assert window.casebook.totals()["killed", ""].display() == "≥ 45"


def test_a_tick_holds_for_the_pack_that_was_looked_at(window: WindowObject, tmp_path: Path) -> None:
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    (tmp_path / "pack" / "signature.json").unlink()
    shutil.copytree(tmp_path / "pack", tmp_path / "pack2")
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    made = ImportObject(window).open(tmp_path / "pack")
    window.qtbot.keyClick(made.page.start.all_the_same, Qt.Key.Key_Space)
    assert made.page.go.isEnabled()
    window.qtbot.keyClicks(made.page.choices.source, "2")
    assert made.page.is_pack and not made.page.go.isEnabled()
    assert not made.page.start.all_the_same.isVisible()
    window.qtbot.keyClick(made.page.choices.source, Qt.Key.Key_Return)
    made.rest()
    assert made.page.start.all_the_same.isVisible() and not made.page.start.all_the_same.isChecked()


def test_a_drop_does_not_stop_a_pack_that_is_coming_in(window: WindowObject, tmp_path: Path) -> None:
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    made = ImportObject(window).open(tmp_path / "pack")
    made.page.bring_in()
    made.page.start.dropped.emit(str(tmp_path / "nothing.csv"))
    assert "Esc stops it" in made.page.message.text()
    made.rest()
    assert "Imported" in window.message


def test_of_a_pack_it_is_seen_how_much_has_come_in(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, read = threading.Event(), importpage.read_pack

    def slowly(casebook: Casebook, folder: Path, step: Step, **named: bool) -> Imported:
        def told(done: int, total: int) -> None:
            step(done, total)
            if done:
                assert goes_on.wait(10)

        return read(casebook, folder, told, **named)

    monkeypatch.setattr(importpage, "read_pack", slowly)
    monkeypatch.setattr(batches, "OFTEN", 0)
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    made = ImportObject(window).open(tmp_path / "pack")
    made.page.bring_in()
    strip = window.view.findChild(BatchStrip)
    assert strip is not None
    window.qtbot.waitUntil(lambda: re.search(r"Import pack — [1-9]\d* %", strip.text) is not None)
    goes_on.set()
    made.rest()


def test_closing_asks_about_a_pack_that_is_coming_in(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, read = threading.Event(), importpage.read_pack

    def slowly(casebook: Casebook, folder: Path, step: Step, **named: bool) -> Imported:
        while not goes_on.wait(0.005):
            step(0, 1)
        return read(casebook, folder, step, **named)

    monkeypatch.setattr(importpage, "read_pack", slowly)
    export(window.casebook, tmp_path / "pack", "pack", "hq")
    path = tmp_path / "other.temoin"
    Casebook.create(path, None).close()
    window.open(path)
    ImportObject(window).open(tmp_path / "pack").page.bring_in()
    window.window.close()
    (box,) = [box for box in window.window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "Not finished: Import pack"
    next(b for b in box.findChildren(QPushButton) if b.text() == "Finish it, then close").click()
    goes_on.set()
    window.qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=10_000)
    with Casebook.open(path) as casebook:
        assert casebook.find("attack")


def test_what_is_no_table_is_said_on_the_page(window: WindowObject, tmp_path: Path) -> None:
    made = ImportObject(window).open(tmp_path / "nowhere.csv")
    assert "nowhere.csv" in made.page.message.text()
    assert not made.page.go.isEnabled()
    window.keyboard.press("Esc")
    assert window.view.aside is None


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_target_has_a_name_of_its_own(entity: str) -> None:
    names = [label(entity, target) for target in targets(entity)]
    assert len(set(names)) == len(names)
    unnamed = [t for t in targets(entity) if label(entity, t) == t and "." in t]
    assert unnamed == []


def test_it_speaks_french(window: WindowObject, table: Path) -> None:
    window.window.french()
    window.rest()
    made = ImportObject(window).open(table).press("try")
    assert "Rien n’est encore importé" in made.says
    QApplication.processEvents()


def test_another_encoding_and_another_sheet_can_be_chosen(window: WindowObject, tmp_path: Path) -> None:
    table, book = tmp_path / "table.csv", tmp_path / "book.xlsx"
    table.write_bytes("Date;Tués\n2024-03-01;12\n".encode("mac_roman"))
    with xlsxwriter.Workbook(book) as made:
        for name, column in (("Un", "Date"), ("Deux", "Titre")):
            made.add_worksheet(name).write_column(0, 0, [column, "2024"])
            made.worksheets()[-1].write_column(0, 1, ["Lieu", "Gao"])
    page = ImportObject(window).open(table)
    choices = page.page.choices
    assert choices.encoding.currentText() == "Mac OS Roman" and "a guess" in choices.found.text()
    assert page.line("Tués")[1] == "Killed: number"
    choices.encoding.setFocus()
    window.qtbot.keyClick(choices.encoding, Qt.Key.Key_Home)
    page.rest()
    assert choices.found.text() == "table.csv · Windows-1252 · 1 row" and not choices.sheet.isVisible()
    choices.take(str(book))
    page.rest()
    assert choices.sheet.isVisible() and not choices.encoding.isVisible()
    choices.sheet.setFocus()
    window.qtbot.keyClick(choices.sheet, Qt.Key.Key_Down)
    page.rest()
    assert page.line("Titre")[1] == "Title"


def test_where_the_table_cannot_be_read_anew_it_stays_as_it_was(window: WindowObject, table: Path) -> None:
    made = ImportObject(window).open(table).press("try")
    made.page.report.confirm.setChecked(True)
    assert made.page.go.isEnabled()
    choices = made.page.choices
    read_so = choices.encoding.currentText(), choices.how, choices.found.text()
    choices.encoding.setFocus()
    window.qtbot.keyClick(choices.encoding, Qt.Key.Key_End)
    made.rest()
    assert "not written in UTF-16" in made.page.message.text()
    assert (choices.encoding.currentText(), choices.how, choices.found.text()) == read_so
    assert not made.page.go.isEnabled() and made.page.report.report is None
    made.press("try")
    assert "2 new" in made.says


def test_another_encoding_leaves_the_keyboard_and_what_was_said_of_columns(
    window: WindowObject, tmp_path: Path
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("date;notes;place;Tués\n2024-03-01;à Gao;Gao;12\n".encode("cp1252"))
    made = ImportObject(window).open(path).send("notes", "Context").send("place", "not brought in")
    box = made.page.choices.encoding
    box.setFocus()
    window.qtbot.keyClick(box, Qt.Key.Key_Down)
    made.rest()
    assert made.page.table is not None and made.page.table.encoding == box.currentText() != "Windows-1252"
    assert box.hasFocus()
    assert (made.line("notes")[1], made.line("place")[1]) == ("Context", "not brought in")
    box.setCurrentIndex(0)
    box.activated.emit(0)
    made.rest()
    assert made.line("Tués")[1] == "Killed: number"
    assert (made.line("notes")[1], made.line("place")[1]) == ("Context", "not brought in")


def test_the_month_can_come_first_in_dates(window: WindowObject, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("date,place,killed\n01/06/2024,Gao,1\n")
    made = ImportObject(window).open(path).press("try")
    assert "01/06/2024 in line 2 are read with the day first: check that" in made.says
    box = made.page.choices.dates
    box.setFocus()
    window.qtbot.keyClick(box, Qt.Key.Key_M)
    made.rest()
    assert box.currentText() == "Month first" and box.hasFocus() and not made.page.go.isEnabled()
    assert made.line("date")[3] == "6 Jan 2024"
    kind = made.page.choices.entity
    kind.setFocus()
    window.qtbot.keyClick(kind, Qt.Key.Key_Down)
    made.rest()
    assert made.page.mapping.entity != "attack" and made.page.mapping.dates == box.currentData() != ""
    window.qtbot.keyClick(kind, Qt.Key.Key_Up)
    made.rest()
    assert box.currentText() == "Month first"
    made.press("try")
    assert "read with the month first, as you chose" in made.says
