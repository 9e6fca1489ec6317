"""Says while a place is typed whether its point lies where it is said to lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.model.problem import Problem
from db.storage.placewarnings import place_warnings

if TYPE_CHECKING:
    from app.entry.form import RecordForm

WATCHED = ("place", "attack_place")
PAUSE = 250  # milliseconds after the last key


class PlaceWatch(QObject):
    """Keeps the warnings under the latitude of a form up with what stands in the boxes."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self._row = form.rows["lat"]
        self._found: tuple[str, list[Problem]] = ("", [])
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self.look)
        form.edited.connect(self._waiting.start)
        for name in ("lat", "lon"):
            form.rows[name].left.connect(self._say)

    def look(self) -> None:
        """Look at the place as it stands in the boxes now."""
        if self._form.dirty and self._form.isVisible():
            place = self._form.current()
            self._found = (str(place["id"]), place_warnings(self._form.session.casebook, place))
            self._say()

    def _say(self) -> None:
        """Say again what was found: leaving a box takes its warnings away."""
        id, found = self._found
        if id == self._form.record_id and self._form.dirty and self._row.unreadable() is None:
            kept = [p for p in self._form.problems_of("lat") if p.rule != "S7"]
            self._row.show_problems(kept + found)


def watch_place(form: RecordForm) -> PlaceWatch | None:
    """Watch the place of a form, where it has one."""
    return PlaceWatch(form) if form.entity.name in WATCHED and "lat" in form.rows else None
