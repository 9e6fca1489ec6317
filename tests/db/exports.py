"""What the tests of the formats share: an export read back, and attacks with the cases that layouts lack."""

from __future__ import annotations

import csv
from pathlib import Path

from db.exchange.csvguard import unguard
from db.exchange.exporting import export
from db.model.changes import Change
from db.model.fields import Record, Value
from db.sample import Records
from db.storage.casebook import Casebook


def written(casebook: Casebook, folder: Path, format: str, profile: str = "hq") -> Path:
    """Export a casebook and return the file or folder."""
    export(casebook, folder / "out", format, profile)
    return folder / "out"


def table(path: Path, skip: int = 0) -> list[dict[str, str]]:
    """Read a CSV file with Python's own reader; skip rows under the header."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        header, *rows = list(csv.reader(stream, strict=True))
    return [dict(zip(header, map(unguard, row), strict=True)) for row in rows[skip:]]


def of_attack(rows: list[dict[str, str]], column: str, code: str) -> list[dict[str, str]]:
    return [row for row in rows if row[column].startswith(code)]


def method(path: Path) -> str:
    """Return the note beside a file, or in a folder."""
    found = path / "method.md" if path.is_dir() else path.with_name(path.name + ".method.md")
    return found.read_text("utf-8")


def change(casebook: Casebook, entity: str, id: Value, **values: Value) -> None:
    """Change some values of a record."""
    row = casebook.get(entity, str(id))
    assert row is not None
    edit = Change.edit(entity, row, values)
    assert edit is not None
    casebook.apply([edit])


class Cases(Records):
    """Attacks by code, each with one thing that a layout has no place for."""

    def __init__(self, casebook: Casebook) -> None:
        super().__init__()
        self.source = self.add("source", code="S-1", source_kind="witness", sensitivity=1)
        self.actors = {
            kind: self.add("actor", name=f"The {kind}", actor_type=kind)
            for kind in ("rebel", "communal_militia", "state_armed", "civilians")
        }
        self.attack("NOWHERE")
        self.attack("NO-POINT", places=[self.place("Far", lat=None, lon=None)])
        three = self.attack("THREE", places=[self.place("A"), self.place("B"), self.place("C")])
        self.killed(three, "11")
        rivals = self.attack("RIVALS", places=[self.place("Torn")])
        self.killed(rivals, "4")
        self.party(rivals, "rebel", attribution="possible", alt_group="A")
        self.party(rivals, "communal_militia", attribution="probable", alt_group="A")
        silent = self.attack("SILENT", places=[self.place("Mute")])
        self.add("tally", attack_id=silent, measure="killed")
        dozens = self.attack("DOZENS", places=[self.place("Vague")])
        self.killed(dozens, "dozens")
        self.attack("WITHDRAWN", workflow="withdrawn", places=[self.place("Gone")])
        casebook.apply(self.changes)

    def attack(self, code: str, places: list[str] | None = None, **values: Value) -> str:
        given: Record = {"attack_type": "village_attack", "date_edtf": "2024-02-01"}
        attack = self.add("attack", code=code, title=code.lower(), **(given | values))
        for seq, place in enumerate(places or (), 1):
            self.add(
                "attack_place",
                attack_id=attack,
                place_id=place,
                seq=seq,
                is_primary=int(seq == 1),
                where_prec=1 if seq else None,
            )
        return attack

    def place(self, name: str, lat: float | None = 14.5, lon: float | None = -3.25) -> str:
        return self.add("place", name=name, adm1_name="Mopti", lat=lat, lon=lon)

    def party(self, attack: str, kind: str, **values: Value) -> None:
        self.add("involvement", attack_id=attack, actor_id=self.actors[kind], **values)

    def killed(self, attack: str, words: str, **values: Value) -> str:
        adopted = "" if words == "dozens" else words
        return self.add_tally(attack, "killed", adopted, {self.source: words}, **values)
