"""Country, region and district by typing their names: what is in a list is offered and fills its code, any
other name is kept as it was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.entry.editor import Line
from app.entry.editors import CountryEditor, LineEditor
from app.entry.linkbox import LinkSource
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine, ranked
from app.shell.i18n import language, tr
from db.model.countries import countries
from db.model.fields import Field, Record
from db.model.placenames import area_key
from db.model.plain import plain
from db.storage.areas import Area

LEVELS = {"adm1_name": 1, "adm2_name": 2}
CODE = {"adm1_name": "adm1_pcode", "adm2_name": "adm2_pcode"}


class FreeLine(TypeLine):
    """A box with suggestions in which any text may stand: Enter takes a row only where it is chosen or called
    exactly so."""

    def __init__(
        self, find: Callable[[str], list[Suggestion]], parent: QWidget, *, characters: int = 0
    ) -> None:
        super().__init__(find, parent, eager=False, characters=characters)

    def _best(self, rows: list[Suggestion]) -> int:
        return next((i for i, row in enumerate(rows) if row.sure), -1)

    def _settled(self) -> Suggestion | None:
        row = super()._settled()
        return row if row and (row.sure or self.is_open) else None

    def _enter(self) -> None:
        row = self._settled()
        if row is not None:
            self._take(row)
        self.close_list()
        self.entered.emit()


class CountryBox(CountryEditor):
    """A country's three letters, found by its name; the name stands beside them."""

    def _new_line(self) -> Line:
        line = FreeLine(self._find, self, characters=14)
        line.taken.connect(self._take)
        return line

    def _find(self, words: str) -> list[Suggestion]:
        rows = [
            Suggestion(code, name, code, sure=plain(words) in (plain(code), plain(name)))
            for code, name in countries(language()).items()
        ]
        english = countries("en")
        return ranked(words, ((r, (r.title, r.key, english[r.key])) for r in rows)) if words else rows

    def _take(self, row: Suggestion) -> None:
        changed = self.text() != row.key
        self._line.show_text(row.key)
        self._tell(row.title)
        if changed:
            self._touch()

    def _put(self, text: str) -> None:
        super()._put(text)
        self._tell_name()

    def _typed(self) -> None:
        self._tell_name()
        self._touch()

    def _tell_name(self) -> None:
        code = self.text().strip().upper()
        unknown = tr("no such country") if len(code) == 3 else ""
        self._tell(countries(language()).get(code, unknown))


class RegionBox(LineEditor):
    """A region or district; its code is filled in, and taken away where it belongs to another name."""

    fills = Signal(object)  # Record: what goes into other boxes

    def __init__(self, field: Field, parent: QWidget | None, links: LinkSource) -> None:
        super().__init__(field, parent)
        self._links = links

    def _new_line(self) -> Line:
        line = FreeLine(self._find, self)
        line.taken.connect(self._take)
        return line

    def _areas(self) -> list[Area]:
        return self._links.areas(LEVELS[self.field.name])

    def _find(self, words: str) -> list[Suggestion]:
        areas = self._areas()
        called = [area for area in areas if words and area_key(area.name) == area_key(words)]
        rows = [
            Suggestion(
                area.pcode or area.name,
                area.name,
                " · ".join(filter(None, (area.pcode, area.parent))),
                sure=len(called) == 1 and area in called,
            )
            for area in areas
        ]
        return ranked(words, ((row, (row.title,)) for row in rows)) if words else rows

    def _take(self, row: Suggestion) -> None:
        area = next((a for a in self._areas() if (a.pcode or a.name) == row.key), None)
        changed = self.text() != row.title
        self._line.show_text(row.title)
        if changed:
            self._touch()
        if area:
            self._fill(area)

    def _fill(self, area: Area) -> None:
        """Put in the code, and for a district its region where none stands there yet."""
        record = self._links.record()
        values: Record = {CODE[self.field.name]: area.pcode} if area.pcode else {}
        if area.parent and self.field.name == "adm2_name" and not record.get("adm1_name"):
            values |= {"adm1_name": area.parent, "adm1_pcode": area.parent_pcode or None}
        self._emit(record, values)

    def _emit(self, record: Record, values: Record) -> None:
        news = {name: value for name, value in values.items() if record.get(name) != value}
        if news:
            self.fills.emit(news)

    def _typed(self) -> None:
        self._touch()
        record, areas = self._links.record(), self._areas()
        key, code = area_key(self.text()), record.get(CODE[self.field.name])
        called = [area for area in areas if area.pcode and area_key(area.name) == key]
        if len(called) == 1:
            self._emit(record, {CODE[self.field.name]: called[0].pcode})
        elif code and any(area.pcode == code for area in areas) and code not in [a.pcode for a in called]:
            self._emit(record, {CODE[self.field.name]: None})
