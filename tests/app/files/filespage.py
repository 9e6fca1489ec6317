"""The files of a record as a person meets them, and the other program that opens them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QWidget,
)

from app.entry import pictures
from app.entry.filepainting import FileLine
from app.entry.files import FilesList
from app.entry.filing import Filing
from app.entry.lending import LendingPanel
from app.entry.related import LINE
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
