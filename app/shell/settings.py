"""What the program remembers on this computer: language, look, recent casebooks, table layouts. Never
record content."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

RECENT = 8  # casebooks that are remembered


class Settings:
    """A small JSON file in the settings folder; what cannot be read or written is forgotten, never an
    error."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or user_config_path("temoin", appauthor=False)
        self.is_for_one_run = False
        self._file = self.folder / "settings.json"
        self._unkept: dict[str, Any] = {}  # what could not be written
        self._values = self._read()

    def _read(self) -> dict[str, Any]:
        try:
            loaded = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return loaded if isinstance(loaded, dict) else {}

    def _look_again(self) -> None:
        """Take in what another window has set meanwhile."""
        self._values |= self._read() | self._unkept

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting, or `default` where it was never set or is of another type."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Remember a setting, on disk at once."""
        if self._values.get(name) == value:
            return
        self._look_again()
        self._values[name] = value
        self._unkept[name] = value
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            new = self._file.with_suffix(".part")
            new.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            new.replace(self._file)
            self._unkept.clear()
        except OSError:
            return  # a read-only home folder: the program works all the same

    def backups_of(self, casebook: Path) -> Path:
        """Return the folder of a casebook's backups: on this computer; beside the casebook where nothing
        shall stay here."""
        from db.storage import backup  # it loads SQLite, which the words of --help need not wait for

        if self.is_for_one_run:
            return backup.beside(casebook)
        return backup.folder_of(casebook, self.backups)

    @property
    def backups(self) -> Path:
        """Where the backups of all casebooks stand."""
        from db.storage import backup  # it loads SQLite, which the words of --help need not wait for

        own = self.folder != user_config_path("temoin", appauthor=False)
        return self.folder / "backups" if own else backup.shelf()

    @property
    def known(self) -> list[Path]:
        """The casebooks opened last, newest first, also those that are no longer where they were."""
        return [Path(str(name)) for name in self.get("recent", [])]

    @property
    def recent(self) -> list[Path]:
        """The casebooks opened last, newest first, as far as they are still there."""
        return [path for name in self.get("recent", []) if (path := Path(str(name))).is_file()]

    def opened(self, path: Path) -> None:
        """Remember that a casebook was opened."""
        self._look_again()
        names = [str(path), *(name for name in self.get("recent", []) if name != str(path))]
        self.set("recent", names[:RECENT])

    def layout(self, entity: str) -> dict[str, Any]:
        """Return how the table of an entity was left."""
        return dict(self.get("layouts", {}).get(entity, {}))

    def set_layout(self, entity: str, layout: dict[str, Any]) -> None:
        self._look_again()
        self.set("layouts", self.get("layouts", {}) | {entity: layout})
