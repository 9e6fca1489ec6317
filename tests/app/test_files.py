"""The files of a record, by keys, by drops and from the clipboard; and that nothing of them lies about
unencrypted."""

from __future__ import annotations

import hashlib
import os
import random
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry import outside, pictures
from app.entry.filepainting import ABSENT, BROKEN, COVERED, FileLine
from app.entry.files import FilesList
from app.entry.filing import Filing
from app.entry.lending import LendingPanel
from app.entry.outside import PREFIX, PrivateFolder
from app.entry.related import LINE
from app.shell.settings import Settings
from db.model.changes import Change
from db.storage import attachments
from db.storage.casebook import Casebook
from db.storage.check import check
from tests.conftest import CHEAP
from tests.pages import WindowObject

MARK = b"zqx-marked-bytes-of-a-photograph"


def png(colour: str = "#aa5522", width: int = 300, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QMimeData()
    data.setImageData(image)
    (made,) = pictures.brought(data)
    return made.data + MARK  # type: ignore[union-attr]  # a picture is loose; what follows it is no part of it


class Viewer(QObject):
    """The other program: what it is asked to open, and whether it can write there."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[Path, bytes, int]] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        path = Path(url.toLocalFile())
        self.seen.append((path, path.read_bytes(), path.stat().st_mode & 0o777))


class FilesObject:
    """The files in the form on top."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        self.keyboard = window.keyboard

    @property
    def list(self) -> FilesList:
        found = next(part for part in self.window.form.form.lists if part.related.entity == "attachment_link")
        assert isinstance(found, FilesList)
        return found

    def go(self) -> FilesObject:
        """Go to the last section, which holds the files."""
        self.keyboard.press("Alt+0")
        return self

    def press(self, *keys: str) -> FilesObject:
        for key in keys:
            self.keyboard.press(key)
            self.rest()
        return self

    def rest(self) -> None:
        """Wait until all files are where they shall be, and their pictures are made."""
        view = self.window.window.view
        if view is not None:
            filing = Filing.of(view.session)
            self.window.qtbot.waitUntil(lambda: not filing.worker.busy, timeout=10_000)
        self.window.rest()

    def drop(self, data: QMimeData, on: QWidget | None = None) -> bool:
        """Drop something on the form, or on a part of it; say whether it was taken."""
        target = on or self.window.form.form
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
        enter.ignore()
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            QApplication.sendEvent(
                target, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
            )
            self.rest()
        return enter.isAccepted()

    def drop_files(self, *paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return self.drop(data)

    @property
    def lines(self) -> list[str]:
        shown = self.list.findChild(QListWidget)
        assert shown is not None
        return [str(shown.item(i).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(shown.count())]

    def line(self, row: int = 0) -> FileLine:
        shown = self.list.findChild(QListWidget)
        assert shown is not None
        return shown.item(row).data(LINE)

    @property
    def warning(self) -> LendingPanel | None:
        panel = self.list.findChild(LendingPanel)
        return panel if panel is not None and panel.isVisible() else None

    @property
    def message(self) -> str:
        return self.window.message

    def attachment(self, row: int = 0) -> dict[str, object]:
        return dict(self.window.casebook.get("attachment", self.line(row).attachment_id) or {})

    def custody(self) -> list[str]:
        return [str(entry["action"]) for entry in self.window.casebook.find("custody_log")]


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system keeps things in memory, and another place for temporary files."""
    for name, folder in (("XDG_RUNTIME_DIR", "memory"), ("TMPDIR", "tmp")):
        (tmp_path / folder).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path / "memory"


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path, private: Path, sample: Casebook) -> Iterator[FilesObject]:
    sample.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    window.show("attack", "Kalala")
    yield FilesObject(window)
    window.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def viewer(qapp: QApplication) -> Iterator[Viewer]:
    """What opens local files now."""
    made = Viewer()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(png())
    return path


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


# Outside


def test_opening_warns_first_and_esc_leaves_it(files: FilesObject, photo: Path, viewer: Viewer) -> None:
    files.drop_files(photo)
    files.go().press("Ctrl+Return")
    assert files.warning is not None
    place = files.warning.mapTo(files.window.window, files.warning.rect().bottomLeft())
    assert place.y() < files.window.window.height() and not files.warning.visibleRegion().isEmpty()
    assert files.warning.visibleRegion().boundingRect() == files.warning.rect()
    assert files.keyboard.at == "" and files.keyboard.focus is not None
    assert "not encrypted" in files.keyboard.focus.accessibleDescription()
    files.press("Esc")
    assert files.warning is None and viewer.seen == [] and files.window.depth == 0
    assert files.custody() == ["collected", "hashed"]


def test_an_opened_file_is_private_read_only_logged_and_gone_at_close(
    files: FilesObject, photo: Path, viewer: Viewer, private: Path
) -> None:
    files.drop_files(photo)
    files.go().press("Ctrl+Return", "Return")
    ((path, data, mode),) = viewer.seen
    assert data == photo.read_bytes() and path.name == "photo.png"
    assert path.is_relative_to(private)
    if os.name == "posix":
        assert mode == 0o400
        assert all(p.stat().st_mode & 0o777 == 0o700 for p in path.parents if p.is_relative_to(private))
    assert files.custody() == ["collected", "hashed", "copied"]
    assert files.window.casebook.find("custody_log")[-1]["note"] == "Opened in another program"
    files.press("Ctrl+Z")  # the entry is no step: adding the file is undone, with all that was written of it
    assert files.lines == [] and files.custody() == []
    files.window.window.close_casebook()
    assert list(private.iterdir()) == []


def test_locking_empties_the_folder(files: FilesObject, photo: Path, viewer: Viewer, private: Path) -> None:
    files.drop_files(photo)
    files.go().press("Ctrl+Return", "Return")
    assert list(private.iterdir())
    files.press("Ctrl+L")
    assert list(private.iterdir()) == []


def test_another_language_empties_the_folder(
    files: FilesObject, photo: Path, viewer: Viewer, private: Path
) -> None:
    files.drop_files(photo)
    files.go().press("Ctrl+Return", "Return")
    try:
        files.window.window.french()
        assert list(private.iterdir()) == []
    finally:
        files.window.window.english()


def test_the_ending_is_that_of_the_bytes(files: FilesObject, tmp_path: Path, viewer: Viewer) -> None:
    path = tmp_path / "invoice.bat"
    path.write_text("del C:\\*")
    files.drop_files(path)
    files.go().press("Ctrl+Return", "Return")
    assert [seen.name for seen, _, _ in viewer.seen] == ["invoice.bat.txt"]


def test_a_program_is_not_opened(files: FilesObject, tmp_path: Path, viewer: Viewer, private: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"MZ\x90\0\x03\0\0\0")
    files.drop_files(path)
    files.go().press("Ctrl+Return", "Return")
    assert viewer.seen == [] and "perhaps a program" in files.message
    assert list(private.iterdir()) == [] and files.custody() == ["collected", "hashed"]


def test_a_damaged_file_is_not_lent(files: FilesObject, photo: Path, viewer: Viewer, private: Path) -> None:
    files.drop_files(photo)
    with files.window.casebook.db.atomic():
        files.window.casebook.db.execute("UPDATE attachment_chunk SET data = ?", (png() + b"?",))
    files.go().press("Ctrl+Return", "Return")
    assert viewer.seen == [] and "is damaged" in files.message
    assert not [p for p in private.rglob("*") if p.is_file() and not p.name.endswith(".lock")]
    assert files.custody() == ["collected", "hashed"]


def test_a_saved_copy_is_exact_and_logged(
    files: FilesObject, photo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    files.drop_files(photo)
    (tmp_path / "stick").mkdir()
    target = tmp_path / "stick" / "copy.png"
    files.go().keyboard.press("S")
    dialog = files.list.findChild(QFileDialog)
    assert dialog is not None
    box = dialog.findChild(QLineEdit)
    assert box is not None and box.text() == "photo.png"
    box.setText(str(target))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(target.is_file)
    files.rest()
    assert target.read_bytes() == photo.read_bytes()
    assert files.custody()[-1] == "copied"
    assert files.window.casebook.find("custody_log")[-1]["note"] == f"Saved as {target}"
    assert "not encrypted" in files.message


def test_a_checked_file_is_logged(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    files.go().press("C")
    assert "“photo.png” is whole" in files.message and files.custody()[-1] == "verified"
    with files.window.casebook.db.atomic():
        files.window.casebook.db.execute("UPDATE attachment_chunk SET data = ?", (png() + b"?",))
    files.press("C")
    assert "is damaged" in files.message and files.custody().count("verified") == 1


def test_the_menu_says_all_that_can_be_done(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    more = next(
        b for b in files.list.findChildren(QWidget) if b.accessibleName() == "What can be done with a file"
    )
    more.click()  # type: ignore[attr-defined]  # a button
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text().split("\t")[1] for action in menu.actions()] == [
        "Ctrl+Return",
        "S",
        "C",
        "Space",
        "R",
        "G",
    ]
    menu.close()


def test_what_a_dead_program_left_is_swept_and_what_a_living_one_lends_is_not(private: Path) -> None:
    living, dead = PrivateFolder(), PrivateFolder()
    for folder in (living, dead):
        lent = folder.room() / "photo.png"
        lent.write_bytes(MARK)
        lent.chmod(0o400)
    assert dead._lock is not None
    dead._lock.release()  # as the system does when a program dies
    (private / f"{PREFIX}file").write_bytes(b"no folder")
    outside.sweep()
    assert living.path is not None and list(living.path.rglob("photo.png"))
    assert dead.path is not None and not dead.path.exists()
    living.empty()
    assert [path.name for path in private.iterdir()] == [f"{PREFIX}file"]


def test_without_memory_the_usual_place_is_taken(
    tmp_path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "not there"))
    folder = PrivateFolder()
    assert folder.room().is_relative_to(tmp_path / "tmp")
    folder.empty()
    assert list((tmp_path / "tmp").iterdir()) == []


# Nothing lies about


def holding(*folders: Path) -> Callable[[], set[Path]]:
    """Return what finds the files with the marked bytes, as they are or as text programs write them."""
    forms = (MARK, MARK.decode().encode("utf-16-le"))

    def look() -> set[Path]:
        found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
        return {path for path in found if any(form in path.read_bytes() for form in forms)}

    return look


def test_no_bytes_of_a_file_are_anywhere_but_where_they_were_lent(
    qtbot: QtBot, tmp_path: Path, private: Path, viewer: Viewer
) -> None:
    home = Path(os.environ["HOME"])
    source = tmp_path / "source"
    source.mkdir()
    photo = source / "photo.png"
    photo.write_bytes(png())
    path = tmp_path / "test.temoin"
    with Casebook.create(path, "correct horse", author="tester", kdf=CHEAP) as casebook:
        casebook.apply([Change.new("attack", {"title": "Attack on a market"})])
    look = holding(tmp_path, home)
    assert look() == {photo}
    window = WindowObject(qtbot, tmp_path / "settings")
    window.window.show_casebook(Casebook.open(path, "correct horse", kdfs=(CHEAP,), author="tester"))
    files = FilesObject(window)
    window.rest()
    files.keyboard.press("Return")
    try:
        files.drop_files(photo)
        assert files.line().image is not None
        assert look() == {photo}
        files.go().press("Return", "Esc", "C")
        files.list.grab()
        assert look() == {photo}
        files.go().press("Ctrl+Return", "Return")
        ((lent, _, _),) = viewer.seen
        assert look() == {photo, lent}
        files.press("Delete", "Ctrl+Z")
        window.window.close_casebook()
        assert look() == {photo}
    finally:
        window.close()
    assert look() == {photo}
    assert str(photo) not in (Settings(tmp_path / "settings").folder / "settings.json").read_text("utf-8")


def test_every_button_has_a_name(files: FilesObject, photo: Path) -> None:
    files.drop_files(photo)
    for button in files.list.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
