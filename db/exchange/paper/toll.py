"""What is counted in an attack, on paper: counts with their figures, persons, captives, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.adoption import named_persons, reports_words
from db.counting import Total, ledger, total
from db.exchange.paper.blocks import Block, Column, Row, Table, Words, labelled
from db.exchange.paper.sight import Sight, highest
from db.exchange.paper.values import DOT, Texts, citations, measured, plain_fields, said
from db.model import phrases
from db.model.custody import LINES, balance
from db.model.entities import ENTITIES
from db.model.fields import N_, Field, LongText, Record
from db.model.numerals import numerals
from db.model.parts import FIGURE, HARM, TALLY
from db.model.retold import is_retold
from db.model.tree import Tree
from db.model.vocabularies import CUSTODY_STATUS
from db.storage.rows import rows_in

GROUPS = ("civilian_status", "sex", "age_group", "population_group")
NUMBERS = ("low", "low_strict", "best", "high", "approx")
OF_COUNT = ("measure", *GROUPS, "attack_id", "parent_tally_id", "unit", *NUMBERS)
OF_FIGURE = ("as_reported", "source_id", "tally_id", "qualifier", *NUMBERS)


def toll(sight: Sight, tree: Tree, shown: set[str]) -> Iterator[Block]:
    """Yield the counts of an attack, parts under what contains them, each with the figures of its sources."""
    below: dict[str, list[Record]] = {}
    for row in tree.parts["tally"]:
        above = str(row["parent_tally_id"] or "")
        below.setdefault(above if above in tree.tallies else "", []).append(row)
    counts, figures = (Texts(sight, e, tree.parts[e.name]) for e in (TALLY, FIGURE))
    rows: list[Row] = []
    waiting = [(row, 0) for row in reversed(below.get("", []))]
    seen: set[str] = set()
    while waiting:
        row, depth = waiting.pop()
        id = str(row["id"])
        if id in seen:
            continue  # links that run in a circle
        seen.add(id)
        waiting += [(child, depth + 1) for child in reversed(below.get(id, []))]
        if id in shown:
            rows.append(_count(sight, tree, row, depth, counts))
            for figure in tree.of("figure", "tally_id", id):
                rows.append(_figure(sight, figure, depth + 1, figures))
    say = sight.translate
    columns = (
        Column(say(N_("What is counted, and in whose words")), 34),
        Column(say(N_("Number")), 11, right=True),
        Column(say(N_("What it rests on")), 45),
    )
    yield Table(columns, tuple(rows))


def _count(sight: Sight, tree: Tree, row: Record, depth: int, texts: Texts) -> Row:
    say = sight.translate
    above = tree.tallies.get(str(row["parent_tally_id"])) if depth else None
    names = [n for n in GROUPS if row[n] and row[n] != above[n]] if above else ["measure", *GROUPS]
    title = DOT.join(filter(None, (texts.of(TALLY.field[n], row) for n in names if row[n])))
    if above:
        role = texts.of(TALLY.field["part_role"], row)
        title = DOT.join(filter(None, (title or role, "" if not title else role.lower())))
    counted, told = total(tree, row), ledger(tree, row)
    rule = texts.of(TALLY.field["rule"], row)
    basis = [
        *reports_words(told.reports, told.independent, say),
        *named_persons(tree, row, say),
        _not_yet(sight, counted),
        labelled(say(TALLY.field["rule"].label), rule, say) if rule else "",
    ]
    rest = [f for f in plain_fields(sight, TALLY) if f.name not in (*OF_COUNT, "rule", "part_role")]
    more = (said(sight, f, row, texts) for f in rest)
    number = numerals(counted.display(), say) or f"({say(N_('no number'))})"
    return Row((title, number, _joined(basis)), _joined(more), depth, strong=True)


def _figure(sight: Sight, row: Record, depth: int, texts: Texts) -> Row:
    words = f"“{row['as_reported']}”" if row["as_reported"] else sight.translate(FIGURE.label)
    shown = [f for f in plain_fields(sight, FIGURE) if f.name not in OF_FIGURE]
    short = [f for f in shown if not isinstance(f, LongText)]
    basis = [texts.of(FIGURE.field["source_id"], row), *(said(sight, f, row, texts) for f in short)]
    more = (said(sight, f, row, texts) for f in shown if f not in short)
    return Row((words, numerals(_range(row), sight.translate), _joined(basis)), _joined(more), depth)


def _range(row: Record) -> str:
    low, strict, best, high, approx = (None if row[n] is None else int(str(row[n])) for n in NUMBERS)
    return phrases.display(low, strict or 0, best, high, approx or 0)


def figures(sight: Sight, rows: Sequence[Record]) -> Table:
    """Return the figures that a source gives, each with the count and the attack that it is about."""
    say, texts = sight.translate, Texts(sight, FIGURE, rows)
    counts = _rows(sight, "tally", rows, "tally_id")
    attacks = sight.titles("attack", {row["attack_id"] for row in counts.values()})
    rest = [f for f in plain_fields(sight, FIGURE) if f.name not in OF_FIGURE]
    lines: list[Row] = []
    for row in rows:
        attack = attacks.get(str(counts.get(str(row["tally_id"]), {}).get("attack_id")), "")
        count = texts.of(FIGURE.field["tally_id"], row)
        words = f"“{row['as_reported']}”" if row["as_reported"] else ""
        more = _joined(said(sight, f, row, texts) for f in rest)
        lines.append(Row((attack, count, words, _range(row)), more))
    columns = (
        Column(say(ENTITIES["attack"].label), 28),
        Column(say(TALLY.label), 24),
        Column(say(FIGURE.field["as_reported"].label), 24),
        Column(say(N_("Number")), 9, right=True),
    )
    return Table(columns, tuple(lines))


def _not_yet(sight: Sight, counted: Total) -> str:
    if not counted.documented or counted.undocumented <= 0:
        return ""
    return sight.translate(N_("{n} not yet")).replace("{n}", str(counted.undocumented))


def persons(sight: Sight, harms: Sequence[Record], via: str) -> Table:
    """Return the persons of an attack, or the harm that a person suffered, one a row."""
    texts, say = Texts(sight, HARM, harms), sight.translate
    victims = _rows(sight, "victim", harms, "victim_id")
    sex = ENTITIES["victim"].field["sex"]
    first = HARM.field["attack_id" if via == "victim_id" else "victim_id"]
    columns: list[Field] = [first, *([sex] if via != "victim_id" else [])]
    columns += [HARM.field[name] for name in ("tally_id", "weapon", "circumstance", "outcome")]
    shown = {f.name for f in columns} | {"age_low", "age_high", "attack_id", "victim_id"}
    rest = [f for f in plain_fields(sight, HARM) if f.name not in shown]
    sources = citations(sight, HARM, harms)
    rows: list[Row] = []
    for row in harms:
        person = victims.get(str(row["victim_id"]), {})
        cells = [sex.display(person.get("sex"), say) if f is sex else texts.of(f, row) for f in columns]
        cells.insert(1 + (sex in columns), _age(row, texts))
        more = [said(sight, f, row, texts) for f in rest]
        rows.append(Row(tuple(cells), _joined([*more, sources.get(str(row["id"]), "")])))
    fields = [*columns]
    fields.insert(1 + (sex in columns), HARM.field["age_low"])
    made = measured(sight, fields, [row.cells for row in rows])
    made[1 + (sex in columns)] = Column(say(N_("Age")), 6)
    kept = [at for at in range(len(made)) if any(row.cells[at] for row in rows)]
    lines = tuple(Row(tuple(row.cells[at] for at in kept), row.more) for row in rows)
    return Table(tuple(made[at] for at in kept), lines)


def _age(row: Record, texts: Texts) -> str:
    ages = sorted({int(str(row[name])) for name in ("age_low", "age_high") if row[name] is not None})
    return "–".join(map(str, ages)) or texts.of(HARM.field["age_low"], row)


def captives(sight: Sight, tree: Tree, abduction: Record, events: Sequence[Record]) -> str:
    """Return the balance of an abduction: how many were taken, and what became of how many."""
    group = tree.tallies.get(str(abduction["tally_id"] or ""))
    told, say = balance(events, group, {**tree.tallies}), sight.translate
    fates = [f"{say(CUSTODY_STATUS.label(line))} {told.lines[line]}" for line in LINES if told.lines[line]]
    if told.taken is None:
        taken = say(N_("Number taken not known"))
        return labelled(taken, DOT.join(fates), sight.translate) if fates else taken
    if told.unknown:
        fates.append(say(N_("not known {n}")).replace("{n}", str(told.unknown)))
    taken = say(N_("Taken {taken}")).replace("{taken}", str(told.taken))
    return labelled(taken, DOT.join(fates), sight.translate) if fates else taken


def sources(sight: Sight, tree: Tree) -> Iterator[Block]:
    """Yield every source that speaks of an attack or of its parts, as a table."""
    source = ENTITIES["source"]
    ids: set[str] = set()
    for entity, rows in tree.parts.items():
        names = [link.name for link in ENTITIES[entity].links if link.to == "source"]
        cited = [row for row in rows if entity != "citation" or not is_retold(row)]
        ids |= {str(row[name]) for row in cited for name in names if row[name]}
    found = [row for id, row in tree.linked.items() if id in ids and not highest("source", row)]
    found.sort(key=lambda row: (str(row["code"] or "~"), int(row["n"] or 0)))
    if not found:
        return
    say, texts = sight.translate, Texts(sight, source, found)
    names = ("title", "publisher", "date_edtf", "source_kind", "reliability", "derived_from_id")
    fields = [source.field["code"], *(source.field[name] for name in names)]
    kept = [f for f in fields if any(texts.of(f, row) for row in found)]
    rows = [
        tuple(texts.of(f, row) or (str(row["public_label"] or "") if f.name == "title" else "") for f in kept)
        for row in found
    ]
    yield Table(tuple(measured(sight, kept, rows)), tuple(Row(cells) for cells in rows))
    independent = len({tree.origin(row["id"]) for row in found})
    yield Words(DOT.join(reports_words(len(found), independent, say)), "quiet")


def _rows(sight: Sight, entity: str, rows: Sequence[Record], via: str) -> dict[str, Record]:
    """Return the records at which a link of some rows points, by id."""
    ids = [row[via] for row in rows if row[via]]
    found = rows_in(sight.db, f"SELECT * FROM {ENTITIES[entity].name} WHERE id IN (?)", ids)
    return {str(row["id"]): sight.named(entity, row) for row in found}


def _joined(words: Iterator[str] | list[str]) -> str:
    return DOT.join(word for word in words if word)
