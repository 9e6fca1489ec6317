"""The workbook: the casebook as sheets for people who work in a spreadsheet, with the codebook in it.

One row an attack with its totals; a sheet for each other kind of record; codes, which the sheet `codebook`
explains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from db.counting import Total
from db.exchange import codebook, events, several, tolls
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import ROW_CHECK, row_check
from db.exchange.files import NewFile, put_down
from db.exchange.leaks import texts
from db.exchange.leaving import Going, Leaving
from db.exchange.methods import Treatment, beside, note
from db.exchange.profiles import HQ, Profile
from db.exchange.sheets import DECIMAL, WHOLE, Book, Column, Sheet, columns, fingerprint, open_book, spelt
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.model.entities import ATTACK
from db.model.entity import Entity
from db.model.fields import Link, Record, Value
from db.model.vocabularies import MEASURE
from db.storage.casebook import Casebook
from db.storage.rows import rows, rows_in

ABOUT, CODEBOOK = "about", "codebook"
LOOK = 200  # rows between two looks at whether to stop
PARTS = ("low", "best", "high", "qualifier")
WIDE = {"title": 40, "summary": 60, "name": 28, "quotation": 50, "as_reported": 30}
# How a linked record is called beside its id: by its code, or by its name where it has none.
CALLED = {"attack": "code", "victim": "code", "abduction": "code", "source": "code"}
NAMED = ("place", "actor")

METHOD = Treatment(
    title="Casebook as a workbook",
    what="The sheet `attack` has a row an attack with its totals, the other sheets a row a record; "
    "`codebook` explains every column and code. Text is text, numbers and dates are numbers and dates; the "
    "column of a date as it was recorded (EDTF: “2024-01”, “2024-01-05/2024-01-06”) is text, with the first "
    "and the last day it can mean beside it.",
    numbers="Four columns a measure: lowest, best, highest (empty when open) and what they are (at_least, "
    "more_than, about, between, up_to, exact). Empty is not known, 0 is none.",
    no_coordinates="The row is there; `lat` and `lon` are empty.",
    several_places="One row with the main place; all places stand in `places`, parted by semicolons, and in "
    "the sheet `attack_place`. The toll is not split.",
    rival_perpetrators="All versions stand in `perpetrators`, the surest first, with the confidence of each "
    "in `attribution`; `alt_group` of the sheet `involvement` has the same letter for rival versions.",
    no_figure="The four columns are empty.",
    left_out="None: withdrawn attacks and repetitions of another are here with 0 in `counted` and without "
    "totals.",
    more=(
        "`source_names` names who published each source, and says how many others of which kind there are "
        "(“2 witnesses”); `source_origins` has a number for each of the `sources`, in the same order, at the "
        "end those of which nothing is told: those with the same number repeat one another.",
        "The sheet `attack` can be brought in again: all its cells come back but `counted` and "
        "`independent_sources`, which follow from them. The other sheets hold the records behind it, "
        "which a pack brings back.",
        several.HOW_TO_READ,
        several.FEW,
        "`row_check` is a hash of the other cells of a row of the sheet `attack` as they were written: where "
        "that is brought in again, the rows that were changed meanwhile are listed.",
        "A column that ends in `_id` holds the id of a linked record; how that is called stands beside it.",
        "A text that is longer than a cell may be (32,767 signs) goes on in the sheet `long_text`; a table "
        "that is longer than a sheet goes on in a second one.",
        "Sheets of which there is no record are left out. With a filter, the sheets hold what belongs to the "
        "chosen attacks.",
    ),
)


def write(
    casebook: Casebook,
    target: Path,
    profile: Profile = HQ,
    dialect: Dialect = Dialect(),  # noqa: B008 — frozen; a workbook has no delimiter
    progress: Progress = silent,
    *,
    replace: bool = False,
    only: Sequence[int] | None = None,
    asked: str = "",
) -> Exported:
    """Write the casebook as a workbook with its note, which appear when they are whole. Raise Trouble."""

    def attempt() -> Exported:
        with (
            NewFile(beside(target), replace=replace) as said,
            NewFile(target, replace=replace) as stream,
        ):
            going = Going(casebook, profile, only)
            progress(0, 0)
            workbook = _Workbook(going, progress)
            with open_book(stream, target.resolve(), workbook.look) as book:
                counts = workbook.fill(book)
                going.settle()
                words = note(METHOD, profile, counts, going.stays.counts, going.told(asked))
                workbook.tell(words)
            put_down(said, words)
            sha256 = fingerprint(stream, workbook.look)
            return going.exported(counts, sha256, (target.name, beside(target).name))

    return in_one_state(attempt)


def cells(attack: Leaving, profile: Profile) -> dict[str, str]:
    """Return how the cells of an attack read back, by column, for all measures."""
    measures = [code.code for code in MEASURE.codes]
    described = [*_columns_of(profile, ATTACK), *_totals_columns(measures)]
    values = _values_of(attack, profile, measures)
    return {column.name: spelt(column, value) for column, value in zip(described, values, strict=True)}


def _values_of(attack: Leaving, profile: Profile, measures: Sequence[str]) -> list[Value]:
    own = (attack.attack[column] for field in profile.fields(ATTACK) for column, _ in field.columns)
    return [attack.attack["id"], *own, *_where(attack), *_who(attack), *_totals(attack, measures)]


class _Workbook:
    """The sheets of a casebook, and how far they are."""

    def __init__(self, going: Going, progress: Progress) -> None:
        self.going = going
        self.profile = going.profile
        self._progress = progress
        self._done = 0
        self._entities = [e for e in self.profile.entities if e is not ATTACK and going.count(e.name)]
        self._total = len(going.numbers) + sum(going.count(e.name) for e in self._entities)

    def look(self) -> None:
        """Let the person stop it."""
        self._progress(min(self._done, self._total), self._total)

    def fill(self, book: Book) -> dict[str, int]:
        """Write all sheets but the first; return the rows of each."""
        self._about = book.sheet(ABOUT, (Column(METHOD.title, width=120),))
        counts = {"attack": self._attacks(book)}
        for entity in self._entities:
            if count := self._records(book, entity):
                counts[entity.name] = count
        explained = book.sheet(CODEBOOK, [Column(name) for name in codebook.HEADER])
        for row in codebook.codebook(self.profile):
            explained.add(row)
        explained.close()
        return counts

    def tell(self, note: bytes) -> None:
        """Write the first sheet."""
        for line in note.decode().splitlines()[1:]:
            self._about.add((line,))

    # A row an attack

    def _attacks(self, book: Book) -> int:
        measures = self._measures
        described = [*_columns_of(self.profile, ATTACK), *_totals_columns(measures)]
        sheet = book.sheet("attack", [*described, Column(ROW_CHECK)])
        words = [field.name for field in texts(self.profile.fields(ATTACK))]
        before = self._done
        for attack in self.going.attacks(self._step(before), before, self._total):
            told: dict[str, object] = {name: attack.attack[name] for name in words}
            self.going.watch.named(attack.called, told, attack.attack["id"])
            values = _values_of(attack, self.profile, measures)
            sheet.add([*values, row_check(map(spelt, described, values))])
        sheet.close()
        self._done = before + sheet.count
        return sheet.count

    def _step(self, before: int) -> Progress:
        def step(done: int, total: int) -> None:
            self._done = done
            self.look()

        return step

    @cached_property
    def _measures(self) -> list[str]:
        """The measures of which anything is recorded, in the order of their list."""
        found = rows(self.going.casebook.db, "SELECT DISTINCT measure FROM tally WHERE deleted_at IS NULL")
        known = {row["measure"] for row in found}
        return [code.code for code in MEASURE.codes if code.code in known]

    # A row a record

    def _records(self, book: Book, entity: Entity) -> int:
        called = self._called(entity)
        described: list[Column] = [Column("id")]
        for field in self.profile.fields(entity):
            described += columns(field)
            if field.name in called:
                described.append(Column(field.name.removesuffix("_id") + "_" + called[field.name][1]))
        described = [*described, Column("missing")]
        fields = self.profile.fields(entity)
        order = [(field.name, tuple(column for column, _ in field.columns)) for field in fields]
        sheet: Sheet | None = None
        for some in self.going.rows(entity.name):
            if some and sheet is None:
                sheet = book.sheet(entity.name, [_widened(column) for column in described])
            words = {name: self._words(some, name, *called[name]) for name in called}
            for row in some:
                assert sheet is not None
                sheet.add(_values(order, row, words))
                self._done += 1
                if self._done % LOOK == 0:
                    self.look()
        if sheet is not None:
            sheet.close()
        return sheet.count if sheet else 0

    def _called(self, entity: Entity) -> dict[str, tuple[str, str]]:
        """Return (entity, column) by which linked records are called, by link; only where that leaves."""
        found: dict[str, tuple[str, str]] = {}
        for link in self.profile.fields(entity):
            to = link.to if isinstance(link, Link) else ""
            column = "name" if to in NAMED else CALLED.get(to, "")
            if column and column in self._leaving(to):
                found[link.name] = (to, column)
        return found

    def _leaving(self, entity: str) -> set[str]:
        described = next((e for e in self.profile.entities if e.name == entity), None)
        return {field.name for field in self.profile.fields(described)} if described else set()

    def _words(self, some: list[Record], link: str, to: str, column: str) -> dict[Value, Value]:
        """Return how the linked records of a slice are called, as they leave, by id."""
        wanted = {row[link] for row in some if row[link]}
        found = rows_in(self.going.casebook.db, f"SELECT * FROM {to} WHERE id IN (?)", wanted)
        return {row["id"]: self.going.as_it_leaves(to, row)[column] for row in found}


def _values(
    order: list[tuple[str, tuple[str, ...]]], row: Record, words: dict[str, dict[Value, Value]]
) -> list[Value]:
    """Return the cells of a record: its fields, each link followed by how the other record is called."""
    values = [row["id"]]
    for name, columns_ in order:
        values += [row[column] for column in columns_]
        if name in words:
            values.append(words[name].get(row[name]))
    return [*values, row["missing"]]


def _widened(column: Column) -> Column:
    return Column(column.name, column.kind, WIDE.get(column.name, column.width))


def _columns_of(profile: Profile, entity: Entity) -> list[Column]:
    described = [Column("id")]
    for field in profile.fields(entity):
        described += columns(field)
    return [_widened(column) for column in described]


def _totals_columns(measures: Sequence[str]) -> list[Column]:
    places = [Column(name) for name in ("country", "adm1_name", "adm2_name", "place")]
    points = [Column("lat", DECIMAL), Column("lon", DECIMAL), Column("where_prec", WHOLE)]
    who = [Column(name) for name in ("places", "perpetrators", "perpetrator_types", "attribution", "targets")]
    totals = [
        Column(f"{measure}_{part}", WHOLE if part != "qualifier" else "text")
        for measure in (*measures, "killed_children")
        for part in PARTS
    ]
    after = [Column("counted", WHOLE), Column("sources", WHOLE), Column("independent_sources", WHOLE)]
    return [*places, *points, *who, *totals, *after, Column("source_names"), Column("source_origins")]


def _where(attack: Leaving) -> Iterator[Value]:
    spot = next(iter(events.sure_spots(attack.tree)), None)
    for column in ("country", "adm1_name", "adm2_name", "name"):
        yield spot.text(column) if spot else None
    yield from (spot.point if spot else None) or (None, None)
    yield spot.at["where_prec"] if spot else None
    yield several.joined(spot.name for spot in events.spots(attack.tree) if spot.place)


def _who(attack: Leaving) -> Iterator[Value]:
    yield from events.named(attack.tree, events.perpetrators(attack.tree))
    yield next(iter(events.named(attack.tree, events.targets(attack.tree))))


def _totals(attack: Leaving, measures: Sequence[str]) -> Iterator[Value]:
    for name in (*measures, "killed_children"):
        yield from _range(attack.tolls.get(name), few=name in attack.few)
    yield int(attack.counts)
    yield attack.reports
    yield attack.independent
    yield events.credits(attack)
    yield events.origins(attack)


def _range(total: Total | None, *, few: bool) -> tuple[Value, ...]:
    if total is None or not total.numbered:
        return (None,) * len(PARTS)
    if few:
        return (total.low, None, total.high, tolls.of_few(total))
    return (total.low, total.best, total.high, events.qualifier(total))
