"""An attack whose files are on screen, a photograph, and what opens files outside."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from db.storage.casebook import Casebook
from tests.app.files.filespage import FilesObject, Viewer, png
from tests.pages import WindowObject


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
