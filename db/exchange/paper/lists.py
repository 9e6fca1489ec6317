"""A list on paper, or for the clipboard: the columns that are shown, the records that are chosen, totals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from db.counting import Total
from db.exchange.csvguard import guard
from db.exchange.paper.blocks import Block, Column, Heading, Row, Sheet, Table, Title, Words, labelled
from db.exchange.paper.sight import MARK, Sight, staying
from db.exchange.paper.values import Texts, measured
from db.exchange.slices import in_one_state, position, settle
from db.model import tabletext
from db.model.entities import ENTITIES
from db.model.fields import N_, Field, Record
from db.model.numerals import numerals
from db.model.vocabularies import AGE_GROUP, CIVILIAN_STATUS, MEASURE, PART_ROLE, POPULATION_GROUP, SEX
from db.storage import query
from db.storage.casebook import Casebook

SLICE = 128  # rows in one short read
WIDE = 92  # letters that fit upright; more lie across
Step = Callable[[int, int], None]


@dataclass(frozen=True)
class Wanted:
    """A list: its records by row number and its columns; `words` is what it was searched for."""

    entity: str
    numbers: Sequence[int]
    columns: Sequence[str]
    words: str = ""


def list_sheet(casebook: Casebook, wanted: Wanted, sight: Sight, step: Step) -> Sheet:
    """Return a list as a sheet, read in one state of the casebook. `step` may raise to give up."""
    return in_one_state(lambda: _sheet(casebook, wanted, sight, step))


def leaving(sight: Sight, wanted: Wanted) -> list[Field]:
    """Return the columns that are seen."""
    entity = ENTITIES[wanted.entity]
    seen = {f.name for f in (*sight.fields(entity), *entity.derived)}
    return [entity.field[name] for name in wanted.columns if name in seen]


@dataclass(frozen=True)
class Copied:
    """Rows for the clipboard: tabs between cells, a header line; how many records and which columns never
    leave the casebook and so are not there."""

    text: str
    rows: int
    left_out: int
    columns: tuple[str, ...]
    confidential: bool


def copied(casebook: Casebook, wanted: Wanted, sight: Sight, step: Step) -> Copied:
    """Return a list as a spreadsheet takes it. `step` may raise to give up."""
    columns = leaving(sight, wanted)
    lines = [[sight.translate(field.label) for field in columns]]
    for _, rows in _slices(casebook, wanted, sight, columns, units=False):
        lines += (list(row.cells) for row in rows)
        step(len(lines), len(wanted.numbers))
    entity, rows = ENTITIES[wanted.entity], len(lines) - 1
    hidden = [entity.field[name] for name in wanted.columns if entity.field[name] not in columns]
    stays = tuple(sight.translate(field.label) for field in hidden)
    text = tabletext.write([safe(cell) for cell in line] for line in lines)
    return Copied(text, rows, len(wanted.numbers) - rows, stays, sight.confidential)


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; an apostrophe in front of a name stays alone."""
    return cell if cell.startswith("'") else guard(cell)


def _sheet(casebook: Casebook, wanted: Wanted, sight: Sight, step: Step) -> Sheet:
    start = position(casebook.db)
    entity, say = ENTITIES[wanted.entity], sight.translate
    columns = leaving(sight, wanted)
    kept: list[int] = []
    rows: list[Row] = []
    for numbers, some in _slices(casebook, wanted, sight, columns):
        kept += numbers
        rows += some
        step(len(rows), len(wanted.numbers))
    cells = [row.cells for row in rows]
    made = measured(sight, columns, cells)
    title = say(entity.plural)
    blocks: list[Block] = [Title(title, _found(sight, wanted))]
    blocks.append(Table(tuple(made), tuple(rows)))
    blocks += _end(casebook, wanted, sight, kept, columns)
    settle(casebook.db, start)
    left_out = len(wanted.numbers) - len(rows)
    mark = say(MARK) if sight.confidential else ""
    wide = sum(column.share for column in made) > WIDE or len(made) > 7
    return Sheet(title, tuple(blocks), mark, wide, left_out, len(rows))


def _found(sight: Sight, wanted: Wanted) -> str:
    """Return what the list was searched for, in words."""
    if not wanted.words:
        return ""
    return sight.translate(N_("Found with: {words}")).replace("{words}", wanted.words)


def _slices(
    casebook: Casebook, wanted: Wanted, sight: Sight, columns: Sequence[Field], *, units: bool = True
) -> Iterator[tuple[list[int], list[Row]]]:
    """Yield the row numbers and lines of those that may leave, a slice at a time."""
    entity = ENTITIES[wanted.entity]
    for start in range(0, len(wanted.numbers), SLICE):
        some = wanted.numbers[start : start + SLICE]
        found = query.page(casebook.db, wanted.entity, some, ())
        stays = staying(casebook.db, wanted.entity, list(found.values()))
        rows: dict[int, Record] = {}
        for n, row in found.items():
            if str(row["id"]) not in stays and not row["deleted_at"]:
                only = {c: row[c] for f in columns for c, _ in f.columns} | {"id": row["id"]}
                rows[n] = sight.seen(wanted.entity, only | {"missing": row["missing"]})
        texts = Texts(sight, entity, list(rows.values()), units=units)
        numbers = [n for n in some if n in rows]
        yield numbers, [Row(tuple(texts.of(f, rows[n]) for f in columns)) for n in numbers]


def _end(
    casebook: Casebook, wanted: Wanted, sight: Sight, kept: list[int], columns: Sequence[Field]
) -> Iterator[Block]:
    """Yield how many there are, their totals, and what was left out."""
    entity, say = ENTITIES[wanted.entity], sight.translate
    count = entity.counted(len(kept), say)
    if wanted.entity == "attack":
        totals = casebook.totals(kept)
        if any(total.display() for total in totals.values()):
            yield Heading(labelled(say(N_("Totals")), count, say))
            yield Table(_total_columns(sight), tuple(_total_rows(sight, totals)))
            yield Words(
                say(
                    N_(
                        "Whole counts of one measure are added up: no parts, no persons on top of figures, "
                        "no attack that is withdrawn or a duplicate. Totals are minimums and reports, no "
                        "statistical estimates."
                    )
                ),
                "quiet",
            )
        else:
            yield Words(count)
    else:
        yield Words(count)
    stayed = len(wanted.numbers) - len(kept)
    if stayed:
        said = say(N_("Left out because they are too sensitive for paper: {n}."))
        yield Words(said.replace("{n}", numerals(stayed, say)), "quiet")
    hidden = [entity.field[name] for name in wanted.columns if entity.field[name] not in columns]
    if hidden:
        said = say(N_("Confidential columns that were left out: {columns}."))
        yield Words(said.replace("{columns}", ", ".join(say(f.label) for f in hidden)), "quiet")


def _total_columns(sight: Sight) -> tuple[Column, ...]:
    say = sight.translate
    return (
        Column(say(N_("Measure")), 40),
        Column(say(N_("Total")), 14, right=True),
        Column(say(N_("Named persons")), 14, right=True),
    )


def _total_rows(sight: Sight, totals: dict[tuple[str, str], Total]) -> Iterator[Row]:
    """Yield a line a measure, and under it the parts that are counted in it ("children")."""
    say = sight.translate
    for code in MEASURE.codes:
        whole = totals.get((code.code, ""))
        if whole is None or not whole.display():
            continue
        yield Row(
            (say(code.label), numerals(whole.display(), say), numerals(whole.documented, say)), strong=True
        )
        for (measure, part), total in sorted(totals.items()):
            if measure == code.code and part and total.display():
                words = ", ".join(say(label(one)) for one in part.split("+"))
                yield Row((words, numerals(total.display(), say), numerals(total.documented, say)), depth=1)


def label(code: str) -> str:
    """Return the word for what a part of a count is limited to."""
    lists = (AGE_GROUP, SEX, POPULATION_GROUP, CIVILIAN_STATUS, PART_ROLE)
    return next((some.label(code) for some in lists if code in some), code)
