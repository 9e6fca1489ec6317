"""Pictures of files, made in memory and never written; and what a drop or the clipboard brings."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.fields import Record
from db.model.filekinds import BY_MIME
from db.storage import attachments
from db.storage.casebook import Casebook
from db.storage.filereading import Loose

SIDE = 112  # pixels of a picture's longer side: twice what is painted, for fine screens
LARGEST = 64 << 20  # bytes of a file of which a picture is made
COPIED = ("image/png", "image/jpeg")
KEPT = 300  # pictures in memory
FORMATS = {
    "image/jpeg": b"jpeg", "image/png": b"png", "image/gif": b"gif", "image/webp": b"webp",
    "image/tiff": b"tiff",
}  # fmt: skip


class Pictures(QObject):
    """Small pictures of attached files by the attachment's id, made in the background."""

    made = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._images: dict[str, QImage] = {}
        self._wanted: dict[str, Record] = {}

    @staticmethod
    def of(session: Session) -> Pictures:
        """Return the session's own."""
        return session.findChild(Pictures) or Pictures(session)

    def image(self, id: str) -> QImage | None:
        """Return the picture of a file; a null one where there is none, None while it is not made yet."""
        return self._images.get(id)

    def want(self, files: list[Record]) -> None:
        """Make the pictures of these attachments that are not made yet."""
        self._wanted |= {str(row["id"]): row for row in files if str(row["id"]) not in self._images}
        if not self._wanted:
            return
        wanted = list(self._wanted.values())

        def work(casebook: Casebook, progress: Progress) -> dict[str, QImage]:
            found: dict[str, QImage] = {}
            for row in wanted:
                progress.step(len(found))
                found[str(row["id"])] = _picture(casebook, row)
            return found

        self._session.worker.ask("pictures", work, self._take, self._lose, reads=True)

    def _take(self, found: dict[str, QImage]) -> None:
        for id, image in found.items():
            self._wanted.pop(id, None)
            self._images[id] = image
        while len(self._images) > KEPT:
            del self._images[next(iter(self._images))]
        self.made.emit()

    def _lose(self, error: Exception) -> None:
        """Do without: a file that cannot be read is told of when it is opened or checked."""
        self._wanted.clear()


def can_be_shown(mime: str) -> bool:
    """Say whether a picture can be made of such a file."""
    return mime in FORMATS


def _picture(casebook: Casebook, row: Record) -> QImage:
    if not can_be_shown(str(row["mime"])) or int(row["size"] or 0) > LARGEST:
        return QImage()
    return picture(b"".join(attachments.read(casebook, str(row["sha256"]))), str(row["mime"]))


def picture(data: bytes, mime: str) -> QImage:
    """Return a small picture, upright; a null one where the bytes are damaged or too much."""
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(FORMATS[mime]))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(
            size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        )
    return reader.read()


# What is dropped or pasted


def brings(data: QMimeData | None) -> bool:
    """Say whether there is a file or a picture in it."""
    if data is None:
        return False
    return (
        any(url.isLocalFile() for url in data.urls()) or data.hasImage() or any(map(data.hasFormat, COPIED))
    )


def brought(data: QMimeData | None) -> list[Path | Loose]:
    """Return the files that a drop or the clipboard holds, else its picture; nothing where there is
    neither."""
    if data is None:
        return []
    files: list[Path | Loose] = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or not brings(data):
        return files
    name = tr("Pasted picture {time}").replace("{time}", f"{datetime.now():%Y-%m-%d %H.%M.%S}")
    for mime in COPIED:  # as it was copied, not made anew
        raw = bytes(data.data(mime).data())
        if raw:
            return [Loose(name + BY_MIME[mime].suffix, raw)]
    image = data.imageData()
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    is_written = isinstance(image, QImage) and image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return [Loose(name + ".png", bytes(bytes_.data()))] if is_written else []
