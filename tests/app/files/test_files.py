"""The files of a record, by keys, by drops and from the clipboard."""

from __future__ import annotations

import hashlib
import random
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from app.entry import pictures
from app.entry.filepainting import ABSENT, BROKEN, COVERED
from app.entry.filing import Filing
from db.model.changes import Change
from db.storage import attachments
from db.storage.check import check
from tests.app.files.filespage import FilesObject, png

# Adding


def test_a_dropped_photo_is_kept_and_shown(files: FilesObject, photo: Path) -> None:
    assert files.drop_files(photo)
    (line,) = files.lines
    assert line.startswith("photo.png ") and "PNG picture · Evidentiary copy" in line
    assert "Added: “photo.png”" in files.message
    image = files.line().image
    assert image is not None and image.width() == pictures.SIDE and files.line().sign == ""
    assert files.custody() == ["collected", "hashed"]
    assert check(files.window.casebook) == []


def test_several_files_are_one_step_that_is_undone_and_repeated(files: FilesObject, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(3)]
    for path in paths:
        path.write_text(path.name)
    files.drop_files(*paths)
    assert [line.split(" ")[0] for line in files.lines] == ["0.txt", "1.txt", "2.txt"]
    assert "Added: 3 files." in files.message
    files.press("Ctrl+Z")
    assert files.lines == [] and "Undone: Add 3 files" in files.message
    assert files.window.casebook.find("custody_log") == []
    files.press("Ctrl+Y")
    assert len(files.lines) == 3
    assert check(files.window.casebook) == []


def test_the_same_file_twice_is_said(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.drop_files(photo, photo)
    assert len(files.lines) == 1
    assert files.message == "“photo.png” is among the files of this record already."


def test_a_folder_and_an_empty_file_are_said_and_the_others_kept(
    files: FilesObject, photo: Path, tmp_path: Path
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "empty.jpg").touch()
    files.drop_files(tmp_path / "pictures", tmp_path / "empty.jpg", tmp_path / "gone.jpg", photo)
    assert len(files.lines) == 1
    for words in ("“photo.png”", "“pictures” is a folder", "“empty.jpg” is empty", "“gone.jpg” is not there"):
        assert words in files.message


def test_two_gigabytes_are_refused_at_once(files: FilesObject, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    files.drop_files(path)
    assert "up to 256 MB" in files.message and files.lines == []


def test_text_and_web_addresses_are_not_taken(files: FilesObject) -> None:
    words, link = QMimeData(), QMimeData()
    words.setText("13 killed")
    link.setUrls([QUrl("https://example.org/photo.jpg")])
    assert not files.drop(words) and not files.drop(link)
    assert files.lines == []


@pytest.mark.parametrize("label", ["Title", "Summary"])
def test_a_file_dropped_on_a_box_is_no_text(files: FilesObject, photo: Path, label: str) -> None:
    box = files.window.form._row(label).editor.focusProxy()
    target = box.viewport() if isinstance(box, QPlainTextEdit) else box
    before = files.window.form.text(label)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    assert files.drop(data, target)
    assert len(files.lines) == 1 and files.window.form.text(label) == before
    words = QMimeData()
    words.setText("words")
    assert files.drop(words, target)
    assert "words" in files.window.form.text(label)


def test_a_picture_is_pasted_as_it_was_copied(files: FilesObject) -> None:
    data = QMimeData()
    raw = png("#113355")
    data.setData("image/png", QByteArray(raw))
    QGuiApplication.clipboard().setMimeData(data)
    files.go().press("Ctrl+V")
    assert files.lines[0].startswith("Pasted picture ") and files.attachment()["mime"] == "image/png"
    assert files.attachment()["sha256"] == hashlib.sha256(raw).hexdigest()


def test_a_picture_without_a_file_is_pasted(files: FilesObject) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#00aa00"))
    QGuiApplication.clipboard().setImage(image)
    files.go().press("Ctrl+V")
    found = files.attachment()
    stored = b"".join(attachments.read(files.window.casebook, str(found["sha256"])))
    assert found["mime"] == "image/png" and QImage.fromData(stored).size() == image.size()


def test_copied_files_are_pasted(files: FilesObject, photo: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(data)
    files.go().press("Ctrl+V")
    assert files.lines[0].startswith("photo.png")
    files.go().press("Ctrl+V")
    assert "already" in files.message


def test_nothing_on_the_clipboard_is_said(files: FilesObject) -> None:
    for text in ("", "13 killed"):
        QGuiApplication.clipboard().setText(text)
        files.go().press("Ctrl+V")
        assert files.message == "There is no file and no picture on the clipboard."
    assert files.lines == []


def test_files_are_chosen_in_a_dialog(files: FilesObject, photo: Path, qtbot: QtBot) -> None:
    files.go().keyboard.press("Insert")
    dialog = files.list.findChild(QFileDialog)
    assert dialog is not None and dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    (table,) = dialog.findChildren(QTreeView)
    header = table.header()
    assert header.isSectionHidden(2) and header.length() <= table.viewport().width()  # nothing is cut off
    assert all(header.sectionSize(at) >= header.sectionSizeHint(at) for at in (0, 1, 3))
    box = dialog.findChild(QLineEdit)
    assert box is not None
    box.setText(str(photo))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(files.lines))
    assert files.lines[0].startswith("photo.png")


def test_a_new_record_is_saved_first(files: FilesObject, photo: Path) -> None:
    form = files.window.new("attack").type("Title", "Attack on a market")
    assert form.form.is_new
    files.drop_files(photo)
    assert not form.form.is_new and len(files.lines) == 1
    (attack,) = files.window.casebook.find("attack", title="Attack on a market")
    assert [link["entity_id"] for link in files.window.casebook.find("attachment_link")] == [attack["id"]]


@pytest.mark.parametrize("entity", ["victim", "abduction", "source", "place"])
def test_other_records_have_files_too(files: FilesObject, photo: Path, entity: str) -> None:
    if entity == "victim":
        files.window.casebook.apply([Change.new("victim", {"name": "Aminata Cissé"})])
    files.window.page(entity)
    files.keyboard.press("Home", "Return")
    files.window.rest()
    assert files.drop_files(photo)
    assert len(files.lines) == 1
    (link,) = files.window.casebook.find("attachment_link")
    assert link["entity"] == entity


def test_a_long_file_shows_how_far_it_is_and_can_be_stopped(
    files: FilesObject, photo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "film.bin"
    path.write_bytes(random.Random(7).randbytes(64 << 20))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in (photo, path)])
    form = files.window.form.form
    assert pictures.brings(data)
    files.list.add(pictures.brought(data))
    filing = Filing.of(form.session)
    qtbot.waitUntil(lambda: bool((job := filing.under_way(form.record_id)) and job.at == 1 and job.done))
    filing.cancel(form.record_id)
    files.rest()
    assert filing.under_way(form.record_id) is None
    assert [line.split(" ")[0] for line in files.lines] == ["photo.png"]
    assert "Added: “photo.png”. Stopped" in files.message
    (count,) = files.window.casebook.db.execute("SELECT count(*) FROM attachment_chunk").fetchone()
    assert count == 1
    files.press("Ctrl+Z")
    assert files.lines == [] and check(files.window.casebook) == []


def test_the_window_stays_usable_while_a_long_file_comes_in(
    files: FilesObject, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "film.bin"
    path.write_bytes(random.Random(7).randbytes(96 << 20))
    form = files.window.form.form
    files.list.add([path])
    filing = Filing.of(form.session)
    qtbot.waitUntil(lambda: bool((job := filing.under_way(form.record_id)) and job.done > (100 << 20)))
    casebook = files.window.casebook  # the pieces are being written now
    casebook.apply([Change.new("place", {"name": "Meanwhile"})])
    files.rest()
    assert len(files.lines) == 1 and check(casebook) == []


def test_a_file_that_does_not_come_holds_up_no_list(files: FilesObject, photo: Path) -> None:
    arrived = threading.Event()
    filing = Filing.of(files.window.view.session)
    filing.worker.ask("slow stick", lambda casebook, progress: arrived.wait(20), lambda _: None)
    files.list.add([photo])
    files.window.show("attack", "Ogota")
    files.window.page("place")
    files.window.show("attack", "Kalala")
    assert files.lines == [] and filing.under_way(files.window.form.form.record_id)
    arrived.set()
    files.rest()
    assert len(files.lines) == 1


# Looking


def test_enter_opens_the_details_with_the_chain_of_custody(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.go().press("Return")
    form = files.window.form
    assert form.kind == "attachment" and form.text("File name") == "photo.png"
    box = form._row("Device")
    assert box.visibleRegion().boundingRect().width() == box.width()  # the fingerprint makes nothing too wide
    assert [line.split(" ")[0] for line in form.lines("Custody entry")] == ["Collected", "Hash"]
    form.type("Device", "Tecno Spark").save()
    assert files.window.casebook.find("attachment")[0]["device"] == "Tecno Spark"
    form.keyboard.press("Esc")
    assert files.window.form.kind == "attack"
    assert len(files.lines) == 1


def test_what_it_shows_is_said_with_a_key(files: FilesObject, photo: Path, qtbot: QtBot) -> None:
    files.drop_files(photo)
    files.go().keyboard.press("R")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert "Damage · PNG picture" in files.lines[0]
    files.press("Ctrl+Z")
    assert "Damage" not in files.lines[0]


def test_a_graphic_picture_is_covered_until_it_is_asked_for(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.go().press("G")
    assert files.line().sign == COVERED and files.line().image is None
    assert "graphic" in files.lines[0] and "Covered: Space shows it." in files.lines[0]
    files.press("Space")
    assert files.line().sign == "" and files.line().image is not None
    files.press("Space")
    assert files.line().sign == COVERED
    files.press("Space")
    files.window.show("attack", "Ogota")
    files.window.show("attack", "Kalala")
    assert files.line().sign == COVERED


def test_a_graphic_picture_is_not_even_read_unasked(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.go().press("G")
    path = files.window.casebook.path
    files.window.window.close_casebook()
    files.window.open(path).show("attack", "Kalala")
    images = pictures.Pictures.of(files.window.view.session)
    assert files.line().sign == COVERED and images.image(files.line().attachment_id) is None


@pytest.mark.parametrize("keep", [0.9, 0.5, 0.02])
@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "webp", "tiff"])
def test_a_damaged_picture_shows_a_sign(files: FilesObject, tmp_path: Path, kind: str, keep: float) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa5522"))
    path = tmp_path / f"photo.{kind}"
    if not image.save(str(path), kind.upper()):
        path.write_bytes({"gif": b"GIF89a\xff\xff\xff\xff" + bytes(900)}[kind])
    data = bytearray(path.read_bytes())
    for at in random.Random(7).sample(range(12, len(data)), len(data) // 20 + 1):
        data[at] ^= 0xFF
    path.write_bytes(data[: max(int(len(data) * keep), 16)])
    files.drop_files(path)
    assert len(files.lines) == 1 and files.attachment()["mime"] == f"image/{kind}"
    assert files.line().sign in ("", BROKEN)
    if keep < 0.1:
        assert files.line().sign == BROKEN
    files.list.grab()
    assert check(files.window.casebook) == []


def test_a_picture_of_a_huge_size_is_not_unfolded() -> None:
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4) * 2 + b"\x08\x02\0\0\0" + bytes(4)
    assert pictures.picture(header + bytes(200), "image/png").isNull()


def test_a_name_that_deceives_is_shown_plainly(files: FilesObject, tmp_path: Path) -> None:
    path = tmp_path / ("photo\u202egpj.exe\nAdded by: the army" + "x" * 180)
    path.write_bytes(png())
    files.drop_files(path)
    title = files.line().title
    assert title.startswith("photogpj.exe Added by: the army") and "\u202e" not in files.message
    assert files.attachment()["original_name"] == path.name


def test_a_file_whose_bytes_are_elsewhere_says_so(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    with files.window.casebook.db.atomic():
        files.window.casebook.db.execute("DELETE FROM attachment_chunk")
    files.window.form.form.refresh_lists()
    assert "not in this casebook" in files.lines[0] and files.line().sign == ABSENT
    files.go().press("C")
    assert "only the record is in this casebook" in files.message
    files.drop_files(photo)
    assert files.line().sign == "" and "not in this casebook" not in files.lines[0]


def test_delete_takes_the_file_away_and_undo_brings_it_back(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.go().press("Delete")
    assert files.lines == [] and files.window.casebook.find("attachment") == []
    files.press("Ctrl+Z")
    assert len(files.lines) == 1 and len(files.window.casebook.find("custody_log")) == 2
