"""Files that are opened or saved outside; and that nothing of them lies about unencrypted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.entry import outside
from app.entry.outside import PREFIX, PrivateFolder
from app.shell.settings import Settings
from db.model.changes import Change
from db.storage.casebook import Casebook
from tests.app.files.filespage import MARK, FilesObject, Viewer, png
from tests.conftest import CHEAP
from tests.pages import WindowObject

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
