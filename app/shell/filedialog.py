"""Qt's dialog that asks for a file or a folder, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

from app.shell.i18n import tr

NAME, TYPE = 0, 2  # columns of Qt's table
WIDTH = 110  # letters across: a name, its size and its date


def file_dialog(parent: QWidget, title: str, folder: str = "") -> QFileDialog:
    """Return a dialog that is gone when it is closed; `folder` is where it begins.

    It is not the system's own, which would tell the system what was opened.
    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    # Qt's own translations leave these out.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("File name:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    _make_room(dialog)
    return dialog


def _make_room(dialog: QFileDialog) -> None:
    """Show name, size and date in full in any language and size of text; the name tells the type."""
    for table in dialog.findChildren(QTreeView):
        header = table.header()
        table.hideColumn(TYPE)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    letter = dialog.fontMetrics().averageCharWidth()
    wanted, room = letter * WIDTH, dialog.screen().availableSize()
    dialog.resize(min(max(wanted, dialog.width()), room.width()), dialog.height())
