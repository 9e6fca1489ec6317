"""What two windows remember in one settings folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.shell.settings import Settings


def test_a_window_keeps_what_another_has_set_meanwhile(tmp_path: Path) -> None:
    first, second = Settings(tmp_path), Settings(tmp_path)
    second.set("look", "dark")
    second.opened(tmp_path / "theirs.temoin")
    first.opened(tmp_path / "ours.temoin")
    first.set_layout("attack", {"wide": 1})
    first.set("page", "victim")
    found = Settings(tmp_path)
    assert found.get("look") == "dark"
    assert [path.stem for path in found.known] == ["ours", "theirs"]
    assert found.layout("attack") == {"wide": 1}


def test_what_cannot_be_written_is_remembered_as_long_as_the_window_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(tmp_path).set("look", "dark")
    settings = Settings(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _refuse)
        settings.set("look", "light")
        settings.set("page", "actor")
        assert (settings.get("look"), settings.get("page")) == ("light", "actor")
    settings.set("text_size", 120)
    assert Settings(tmp_path).get("look") == "light"


def _refuse(path: Path, target: Path) -> Path:
    raise PermissionError(13, "Permission denied", str(target))
