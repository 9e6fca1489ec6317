"""The clipboard: what is confidential is marked as such, so that no program keeps it, and soon taken back."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from app.shell.i18n import numerals, tr
from db.model.ids import new_id

KEPT: float = 30  # seconds
OURS = "application/x-temoin-confidential"
# What the programs that keep a history of the clipboard leave alone: KDE's, Windows' and macOS' own.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


def put(text: str, confidential: bool = False) -> None:
    """Put a text on the clipboard; a confidential one is taken back after KEPT seconds."""
    if confidential:
        _put_marked(text, QClipboard.Mode.Clipboard)
    else:
        QGuiApplication.clipboard().setText(text)


def mark(mode: QClipboard.Mode) -> None:
    """Mark a text that was copied, or selected where that copies it too, and take it back after KEPT
    seconds."""
    text = QGuiApplication.clipboard().text(mode)
    if text and not _held(mode):
        _put_marked(text, mode)


def _put_marked(text: str, mode: QClipboard.Mode) -> None:
    clipboard = QGuiApplication.clipboard()
    mine = new_id()
    mime = QMimeData()
    mime.setText(text)
    for name, value in MARKS.items():
        mime.setData(name, QByteArray(value))
    mime.setData(OURS, QByteArray(mine.encode()))
    clipboard.setMimeData(mime, mode)
    # Whatever became of the casebook.
    QTimer.singleShot(int(KEPT * 1000), clipboard, lambda: forget(mine, mode))  # noqa: TID251


def warning(confidential: bool) -> list[str]:
    """Return what is to be said after copying: that a confidential text is soon taken back."""
    said = tr("Confidential: the clipboard is emptied in {n} seconds.").replace("{n}", numerals(round(KEPT)))
    return [said] if confidential else []


def forget(only: str = "", mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    """Empty the clipboard where it holds something confidential of ours; `only` that of one copying."""
    held = _held(mode)
    if held and only in ("", held):
        QGuiApplication.clipboard().clear(mode)


def _held(mode: QClipboard.Mode) -> str:
    """Return which copying of ours the clipboard holds, "" where it holds anything else."""
    mime = QGuiApplication.clipboard().mimeData(mode)
    return bytes(mime.data(OURS).data()).decode() if mime is not None and mime.hasFormat(OURS) else ""


def clear() -> None:
    """Empty the clipboard where it holds anything of ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
