"""What the ledger of a toll shows: a row a count, and under it a row a figure, read from the attack once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.entry.lines import SEPARATOR, Line
from app.entry.stripplot import Mark, Scale, mark
from app.shell.i18n import numerals, tr
from db.adoption import NUMBERS, adopted_figure, disagreeing, named_persons, reports_words, source_name
from db.counting import Ledger, Total, documented, ledger, number, part, total
from db.model import phrases
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE, FIGURE_STATUS

GROUPS = ("civilian_status", "sex", "age_group", "population_group")


@dataclass(frozen=True)
class CountRow(Line):
    """A count: what the sources say of it, what is adopted, how many of its persons are known."""

    measure: str = ""
    part: str = ""
    settled: bool = True  # a number is adopted, or there is none to adopt
    basis: str = ""  # how it was adopted, or what is still open
    scale: Scale | None = None
    marks: tuple[Mark, ...] = ()
    adopted: Mark | None = None
    named: int = 0
    best: int = 0
    meter: str = ""  # "≥ 32 reported · 10 named · 22 not yet"
    figures: int = 0

    @property
    def tally(self) -> str:
        return self.id


@dataclass(frozen=True)
class FigureRow(Line):
    """One source's figure, drawn on the scale of its count."""

    tally: str = ""
    scale: Scale | None = None
    mark: Mark | None = None
    adopted: bool = False
    faint: bool = False


LedgerRow = CountRow | FigureRow


def toll_rows(tree: Tree) -> list[LedgerRow]:
    """Return the rows of an attack's ledger: each count with its figures, parts under what contains them."""
    below: dict[str, list[Record]] = {}
    for row in tree.parts["tally"]:
        above = str(row["parent_tally_id"] or "")
        below.setdefault(above if above in tree.tallies else "", []).append(row)
    found: list[LedgerRow] = []
    seen: set[str] = set()

    def add(parent: str, depth: int) -> None:
        for row in below.get(parent, []):
            if str(row["id"]) not in seen:  # links that run in a circle
                seen.add(str(row["id"]))
                found.extend(_count_and_figures(tree, row, depth))
                add(str(row["id"]), depth + 1)

    add("", 0)
    return found


def _count_and_figures(tree: Tree, row: Record, depth: int) -> Iterator[LedgerRow]:
    figures = tree.of("figure", "tally_id", row["id"])
    adopted = mark(row, adopted=True)
    meant = adopted_figure(tree, row)
    marks = {str(f["id"]): m for f in figures if (m := mark(f, adopted=f["id"] == meant))}
    persons = documented(tree, row)
    scale = Scale.of([*marks.values(), *([adopted] if adopted else [])])
    sum_, said = total(tree, row), ledger(tree, row)
    settled = adopted is not None or said.low is None
    yield CountRow(
        "tally",
        str(row["id"]),
        count_title(tree, row, depth > 0),
        _number(sum_, said, adopted),
        _reports(said),
        depth,
        measure=str(row["measure"]),
        part=part(tree, row),
        settled=settled,
        basis=_basis(tree, row, said, settled),
        scale=scale,
        marks=tuple(marks.values()),
        adopted=adopted,
        named=persons,
        best=max(sum_.best, said.low or 0),
        meter=_meter(tree, row, persons, said),
        figures=len(figures),
    )
    for figure in figures:
        shown = marks.get(str(figure["id"]))
        yield _figure(tree, figure, depth, str(row["id"]), scale, shown)


def _figure(
    tree: Tree, row: Record, depth: int, tally: str, scale: Scale | None, shown: Mark | None
) -> FigureRow:
    source = source_name(tree, row["source_id"])
    title = f"“{row['as_reported']}”"
    active = row["status"] == "active"
    rest = [
        source,
        str(row["locator"] or ""),
        "" if active else tr(FIGURE_STATUS.label(str(row["status"]))).lower(),
    ]
    adopted = bool(shown and shown.adopted)
    span = range_of(row)
    return FigureRow(
        "figure",
        str(row["id"]),
        title,
        span,
        SEPARATOR.join(filter(None, rest)),
        depth,
        tally=tally,
        scale=scale,
        mark=shown,
        adopted=adopted,
        faint=not active,
    )


def range_of(row: Record) -> str:
    """Return the numbers of a figure or an adopted number as people read them; "" for none."""
    low, strict, best, high, approx = (number(row[name]) for name in NUMBERS)
    return numerals(phrases.display(low, strict or 0, best, high, approx or 0))


def count_title(tree: Tree, row: Record, inside: bool) -> str:
    """Return the measure and the group; for a part only where it differs from what contains it."""
    described = ENTITIES["tally"]
    names = ["measure", *GROUPS]
    if inside:
        parent = tree.tallies.get(str(row["parent_tally_id"]), {})
        names = [name for name in GROUPS if row[name] != parent.get(name)] or ["part_role"]
    return SEPARATOR.join(tr(described.field[n].display(row[n])) for n in names if row[n])


def _number(sum_: Total, said: Ledger, adopted: Mark | None) -> str:
    if adopted is None and said.low is not None and sum_.documented <= said.low:
        return numerals(
            phrases.display(said.low, 0, None if said.low != said.high else said.low, said.high, 0)
        )
    return numerals(sum_.display()) or (tr("no number") if said.reports else "")


def _reports(said: Ledger) -> str:
    return SEPARATOR.join(reports_words(said.reports, said.independent, tr)) or tr("no source yet")


def _basis(tree: Tree, row: Record, said: Ledger, settled: bool) -> str:
    if said.low is None and not row["rule"]:
        return ""
    if settled:
        return tr(ADOPTION_RULE.label(str(row["rule"]))) if row["rule"] else tr("adopted without a rule")
    sources = disagreeing(tree, row)
    if sources:
        return "≠ " + tr("{n} sources disagree, none adopted").replace("{n}", numerals(sources))
    return tr("not adopted yet")


def _meter(tree: Tree, row: Record, persons: int, said: Ledger) -> str:
    if not persons:
        return ""
    reported = range_of(row)
    if not reported and said.low is not None:
        reported = numerals(phrases.display(said.low, 0, None, said.high, 0))
    stated = next((number(row[n]) for n in ("best", "low") if row[n] is not None), said.low) or 0
    parts = [tr("{range} reported").replace("{range}", reported)] if reported else []
    parts += named_persons(tree, row, tr)
    if stated > persons:
        parts.append(tr("{n} not yet").replace("{n}", numerals(stated - persons)))
    elif reported and persons > stated:
        parts.append(tr("{n} more than adopted").replace("{n}", numerals(persons - stated)))
    return SEPARATOR.join(parts)
