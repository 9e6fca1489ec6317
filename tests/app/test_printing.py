"""Ctrl+P: records, lists and empty forms as pages and as PDF, marked, numbered, nothing cut off or lost."""

from __future__ import annotations

import errno
import re
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from app import printers
from app.exchange import composing, pages, typesetting
from app.exchange.pages import A4, BOTTOM, SIDE, TOP, Document, Page, as_pdf, lay_out, paginate
from app.exchange.printdialog import PrintDialog
from app.exchange.printing import BLANK, LISTED, RECORD, SELECTED, Job, OnScreen, sheet_of
from app.exchange.typesetting import TEXT, Strip, metrics, wrap
from app.shell import i18n
from db.exchange.paper.blank import blank_sheet
from db.exchange.paper.blocks import Block, Column, Row, Sheet, Table, Title, Words
from db.exchange.slices import silent
from db.model.changes import Change
from db.model.entities import PAGES
from db.model.entity import Entity
from db.model.texts import untranslated
from db.storage import query
from db.storage.casebook import Casebook
from tests.pages import WindowObject, print_slowly


def laid(*blocks: Block, mark: str = "") -> Document:
    return lay_out(Sheet("Sheet", blocks, mark), "casebook · 1 Jan 2024", silent)


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def pictures(document: Document) -> list[QImage]:
    """Each page as people see it, a pixel a point."""
    found: list[QImage] = []
    for number, page in enumerate(document.pages()):
        image = QImage(*(size // 10 for size in document.size), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(0.1, 0.1)
        paint_page(painter, document, number, page)
        painter.end()
        found.append(image)
    return found


def paint_page(painter: QPainter, document: Document, number: int, page: Page) -> None:
    pages._paint_page(painter, document, number, page)


# Pages


def test_nothing_of_a_long_list_is_lost_and_headings_are_repeated(qapp: QApplication) -> None:
    rows = tuple(Row((f"row {n}", "words " * (n % 9))) for n in range(500))
    made = laid(Title("List"), Table((Column("Name"), Column("What", 30)), rows))
    texts = [page.text for page in made.pages()]
    assert len(texts) > 5
    assert re.findall(r"^row \d+$", "\n".join(texts), re.MULTILINE) == [f"row {n}" for n in range(500)]
    assert all("Name\nWhat" in text for text in texts)


def test_no_page_is_fuller_than_it_is_high(qapp: QApplication) -> None:
    long = "A very long account. " * 400
    rows = (Row(("short", long)), Row((long, "short"), more=long), Row(("end", "end")))
    made = laid(Title("Long"), Words(long), Table((Column("A", 20), Column("B", 20)), rows))
    room = A4[1] - TOP - BOTTOM
    for page in made.pages():
        assert all(top + strip.height <= room + 1 for top, strip in page.strips)
    words = "\n".join(page.text for page in made.pages()).split()
    assert words.count("account.") == 4 * 400


def test_what_belongs_together_stays_together(qapp: QApplication) -> None:
    room = 1000.0
    strips = [Strip(900), Strip(50, keep=True), Strip(60), Strip(10)]
    parted = list(paginate([Strip(s.height, [_cell()], s.keep) for s in strips], room))
    assert [len(page.strips) for page in parted] == [1, 3]


def _cell() -> typesetting.Cell:
    return typesetting.Cell(wrap("x", TEXT, 1000), TEXT, 0, 1000)


def test_lines_are_as_wide_as_their_column_and_hold_every_letter(qapp: QApplication) -> None:
    texts = ["A line that is broken", "x" * 300, "𝒳 astral 𝒳 " * 20, "one\ntwo", "", "وصلوا عند الفجر " * 9]
    for text in texts:
        lines = wrap(text, TEXT, 900)
        assert all(metrics(TEXT).horizontalAdvance(line.text) <= 901 for line in lines)
        assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())


def test_dates_and_codes_are_not_broken(qapp: QApplication) -> None:
    rows = tuple(Row(("27 Jan 2024", "words " * 40, "words " * 30, "MLI-2024-0001")) for _ in range(5))
    (page,) = laid(Table(tuple(Column(c, 4) for c in "ABCD"), rows)).pages()
    lines = page.text.split("\n")
    assert (lines.count("27 Jan 2024"), lines.count("MLI-2024-0001")) == (5, 5)


@pytest.mark.parametrize("many", [2, 8, 14, 40])
def test_columns_stay_beside_one_another_however_many_they_are(qapp: QApplication, many: int) -> None:
    columns = tuple(Column(f"Incomprehensibility {n}", 4 + n % 3 * 30) for n in range(many))
    line = Row(tuple("short" if n % 2 else "disproportionately long " * 9 for n in range(many)))
    places = composing._places(columns, 7000, [line] * 5)
    edges = [edge for left, wide in places for edge in (left, left + wide)]
    assert edges == sorted(edges)
    assert edges[-1] <= 7001
    assert min(wide for _, wide in places) > 0


def test_arabic_stands_at_the_right(qapp: QApplication) -> None:
    for text, right in (("السلام", True), ("peace", False), ("12 السلام", True), ("12 peace", False)):
        assert wrap(text, TEXT, 4000)[0].rtl is right
        (image,) = pictures(laid(Words(text)))
        inked = [x for x in range(image.width()) for y in range(60, 120) if _dark(image, x, y)]
        assert (min(inked) > image.width() / 2) is right


def _dark(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < 200


def test_every_page_has_its_number_and_the_mark(qapp: QApplication) -> None:
    rows = tuple(Row((f"row {n}",)) for n in range(200))
    document = laid(Table((Column("Name"),), rows), mark="Holds confidential data")
    plain = laid(Table((Column("Name"),), rows))
    head = QRectF(A4[0] / 20, 28, A4[0] / 20 - SIDE / 10, 30).toRect()
    foot = QRectF(A4[0] / 20, A4[1] / 10 - 40, A4[0] / 20 - SIDE / 10, 20).toRect()
    for marked, without in zip(pictures(document), pictures(plain), strict=True):
        assert _red(marked.copy(head)) > 50 > _red(without.copy(head))
        assert _ink(marked.copy(foot)) > 10
    around = [pages._around(document, n) for n in range(document.count)]
    said = [[cell.lines[0].text for cell, _ in cells] for cells in around]
    count = document.count
    assert [words[:2] for words in said] == [
        ["casebook · 1 Jan 2024", f"{n + 1} of {count}"] for n in range(count)
    ]


def _red(image: QImage) -> int:
    return sum(
        QColor(image.pixel(x, y)).red() > QColor(image.pixel(x, y)).green() + 60
        for x in range(image.width())
        for y in range(image.height())
    )


def _ink(image: QImage) -> int:
    return sum(_dark(image, x, y) for x in range(image.width()) for y in range(image.height()))


def test_the_pdf_has_all_pages(qapp: QApplication) -> None:
    document = laid(Title("List"), Table((Column("Name"),), tuple(Row((f"row {n}",)) for n in range(300))))
    pdf = as_pdf(document, silent)
    assert pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF")
    assert pages_of(pdf) == document.count > 3


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("entity", PAGES, ids=lambda entity: entity.name)
def test_empty_forms_fit_their_pages(qapp: QApplication, entity: Entity, code: str) -> None:
    try:
        i18n.choose(code)
        document = lay_out(blank_sheet(entity, i18n.tr), "", silent)
    finally:
        i18n.choose("en")
    width = document.size[0] - 2 * SIDE
    for page in document.pages():
        for _, strip in page.strips:
            assert all(box.left() >= 0 and box.right() <= width + 1 for box in strip.boxes)
            for cell in strip.cells:
                wide = [metrics(cell.face).horizontalAdvance(line.text) for line in cell.lines]
                assert all(w <= cell.width + 2 for w in wide), [line.text for line in cell.lines]
    assert sum(len(strip.boxes) for page in document.pages() for _, strip in page.strips) > 5


# The dialog


def dialog(window: WindowObject) -> PrintDialog:
    window.keyboard.press("Ctrl+P")
    (found,) = window.window.findChildren(PrintDialog)
    return found


def choose(window: WindowObject, shown: PrintDialog, what: str) -> QAbstractButton:
    button = next(b for b in shown.what.buttons() if b.property("what") == what)
    button.click()
    return button


def save(window: WindowObject, shown: PrintDialog, path: Path) -> None:
    box = shown.target.box
    box.setFocus()
    box.selectAll()
    window.qtbot.keyClicks(box, str(path))
    window.qtbot.keyClick(box, Qt.Key.Key_Return)


def said(shown: PrintDialog) -> str:
    return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def test_a_record_is_saved_as_pdf_for_this_account_only(window: WindowObject, tmp_path: Path) -> None:
    shown = dialog(window)
    assert shown.wanted == RECORD
    save(window, shown, tmp_path / "attack.pdf")
    window.qtbot.waitUntil(lambda: "Written to" in window.message, timeout=10_000)
    made = tmp_path / "attack.pdf"
    assert f"{pages_of(made.read_bytes())} pages." in window.message
    assert "confidential" not in window.message
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []
    noted = window.casebook.db.execute("SELECT format, profile, rows FROM export_log").fetchall()
    assert noted == [("pdf", "open", 1)]


def test_a_list_with_names_is_marked(window: WindowObject, tmp_path: Path) -> None:
    window.view.session.do("Save", [Change.new("victim", {"name": n}) for n in ("Awa", "Binta", "Cheick")])
    window.page("victim")
    shown = dialog(window)
    choose(window, shown, LISTED)
    shown.confidential.click()
    save(window, shown, tmp_path / "list.pdf")
    window.qtbot.waitUntil(lambda: "Written to" in window.message, timeout=10_000)
    assert window.message.endswith("list.pdf: 1 page. They hold confidential data.")


def test_who_chose_several_is_offered_these_first(window: WindowObject) -> None:
    window.page("place")
    window.view.page.focus_list()
    window.keyboard.press("Ctrl+A")
    assert dialog(window).wanted == SELECTED


def test_tab_goes_from_top_to_bottom_and_the_name_follows_the_kind_of_form(window: WindowObject) -> None:
    shown = dialog(window)
    choose(window, shown, BLANK).setFocus()
    window.keyboard.press("Tab")
    assert window.keyboard.focus is shown.kinds
    for kind in ("victim", "abduction", "source"):
        window.keyboard.press("Down")
        assert Path(shown.target.box.text()).name == f"{kind}-form.pdf"
    last = [shown.to_file, shown.target.box, shown.target.button, shown.replace, shown.to_printer]
    seen: list[object] = []
    for _ in range(6):
        window.keyboard.press("Tab")
        seen.append(window.keyboard.focus)
    assert seen == [*last, shown.go]


def test_an_empty_form_of_the_kind_on_screen(window: WindowObject, tmp_path: Path) -> None:
    window.page("source")
    shown = dialog(window)
    choose(window, shown, BLANK)
    assert (shown.kinds.currentText(), shown.confidential.isEnabled()) == ("Source", False)
    save(window, shown, tmp_path / "form.pdf")
    window.qtbot.waitUntil(lambda: "Written to" in window.message, timeout=10_000)
    assert pages_of((tmp_path / "form.pdf").read_bytes()) > 1
    assert window.casebook.db.execute("SELECT count(*) FROM export_log").fetchone()[0] == 0


def test_an_existing_file_is_replaced_only_when_told_so(window: WindowObject, tmp_path: Path) -> None:
    path = tmp_path / "there.pdf"
    path.write_bytes(b"mine")
    shown = dialog(window)
    save(window, shown, path)
    window.qtbot.waitUntil(lambda: "exists already" in said(shown), timeout=10_000)
    assert path.read_bytes() == b"mine"
    shown.replace.click()
    shown.go.click()
    window.qtbot.waitUntil(lambda: "Written to" in window.message, timeout=10_000)
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_full_disk_is_said_and_leaves_nothing(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("db.exchange.files.os.fsync", full)
    shown = dialog(window)
    save(window, shown, tmp_path / "attack.pdf")
    window.qtbot.waitUntil(lambda: "The disk is full" in said(shown), timeout=10_000)
    shown.reject()
    assert not list(tmp_path.glob("*attack*"))


def test_printing_that_is_given_up_leaves_nothing(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = print_slowly(monkeypatch)
    shown = dialog(window)
    save(window, shown, tmp_path / "attack.pdf")
    window.qtbot.waitUntil(begun.is_set, timeout=10_000)
    window.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    go_on.set()
    window.rest()
    assert "Cancelled" in said(shown)
    shown.reject()
    assert not list(tmp_path.glob("*attack*"))


def test_without_a_printer_a_pdf_is_offered(window: WindowObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
    assert printers.names() == []
    shown = dialog(window)
    shown.to_printer.click()
    assert shown.to_file.isChecked() and shown.target.isEnabled()
    assert "no printer set up" in said(shown)
    shown.reject()


def test_a_printer_gets_the_same_pages(
    window: WindowObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    support = pytest.importorskip("PySide6.QtPrintSupport")

    def into_file(name: str, copies: int) -> QPagedPaintDevice:
        made = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(support.QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / f"{name} {copies}.pdf"))
        return made

    monkeypatch.setattr(printers, "names", lambda: ["Office"])
    monkeypatch.setattr(printers, "printer", into_file)
    shown = dialog(window)
    shown.to_printer.click()
    shown.copies.setValue(2)
    shown.go.click()
    window.qtbot.waitUntil(lambda: "Sent to the printer" in window.message, timeout=10_000)
    assert f"{pages_of((tmp_path / 'Office 2.pdf').read_bytes())} pages." in window.message


def test_a_printer_that_takes_nothing_is_said(window: WindowObject, monkeypatch: pytest.MonkeyPatch) -> None:
    class Dead(QPdfWriter):
        def __init__(self) -> None:
            super().__init__("/nowhere/at/all.pdf")

        def printerName(self) -> str:
            return "Office"

    monkeypatch.setattr(printers, "names", lambda: ["Office"])
    monkeypatch.setattr(printers, "printer", lambda name, copies: Dead())
    shown = dialog(window)
    shown.to_printer.click()
    shown.go.click()
    window.qtbot.waitUntil(lambda: "takes nothing" in said(shown), timeout=10_000)
    assert "Office" in said(shown)
    shown.reject()


def test_a_new_record_is_not_offered_before_it_is_saved(window: WindowObject) -> None:
    window.new("attack").type("Title", "Not yet")
    shown = dialog(window)
    record = next(b for b in shown.what.buttons() if b.property("what") == RECORD)
    assert not record.isEnabled()
    assert shown.wanted == LISTED
    shown.reject()


def test_what_is_not_saved_is_said_to_be_missing(window: WindowObject) -> None:
    window.show("attack", "Ogota").type("Title", "Typed")
    shown = dialog(window)
    assert "not saved yet will not be on it" in said(shown)
    shown.reject()


# Copying a record


def test_a_record_is_copied_as_text(window: WindowObject) -> None:
    window.show("attack", "Ogota")
    window.keyboard.press("Ctrl+Shift+C")
    window.qtbot.waitUntil(lambda: "copied as text" in window.message, timeout=10_000)
    text = QApplication.clipboard().text()
    assert text.startswith("Attack MLI-2024-0002\nJNIM attack on Ogota and Ouémbé\n")
    assert "Killed · Civilian\t≥ 32" in text


def test_locking_takes_back_what_is_confidential(window: WindowObject) -> None:
    window.view.session.do("Save", [Change.new("victim", {"name": "Awa"})])
    window.page("victim")
    window.keyboard.press("Ctrl+Shift+C")
    window.qtbot.waitUntil(lambda: "clipboard is emptied" in window.message, timeout=10_000)
    assert "Awa" in QApplication.clipboard().text()
    window.window.close_casebook()
    assert QApplication.clipboard().text() == ""


def test_a_sheet_is_in_the_language_of_the_window(sample: Casebook) -> None:
    screen = OnScreen("attack", listed=query.numbers(sample.db, "attack"), columns=("title", "killed"))
    try:
        i18n.choose("fr")
        made = sheet_of(sample, Job(LISTED, screen), silent)
    finally:
        i18n.choose("en")
    table = next(block for block in made.blocks if isinstance(block, Table))
    assert [column.label for column in table.columns] == ["Titre", "Tués"]
    assert untranslated("Killed") == "Killed"
