"""Qt's dialog that asks for a file or a folder, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.shell.i18n import tr


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
    return dialog
