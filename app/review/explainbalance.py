"""The balance of an abduction line by line: its events, the counts to which they lead, their sources."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QStandardItem

from app.review.explainmodel import DOT, Node, items_of, source_row
from app.shell.i18n import numerals, tr
from db.counting import Total, total
from db.model.custody import LINES, Balance, balance, fate_of, in_order
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.parts import TALLY
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE, CUSTODY_EVENT, CUSTODY_STATUS
from db.storage.casebook import Casebook

EVENT = ENTITIES["custody_event"]
TAKEN, UNKNOWN = "taken", "unknown"
Row = list[QStandardItem]


@dataclass(frozen=True)
class Told:
    """An abduction with the attack in which it lies, its events by date and its balance."""

    abduction: Record
    tree: Tree
    events: list[Record]
    balance: Balance

    @property
    def group(self) -> Record | None:
        """The count of those who were taken; None for one person."""
        return self.tree.tallies.get(str(self.abduction["tally_id"]))


def tell(casebook: Casebook, abduction: str) -> Told | None:
    """Read the balance of an abduction; None where it is gone."""
    record = casebook.get("abduction", abduction)
    tree = casebook.tree(str(record["attack_id"])) if record and not record["deleted_at"] else None
    if record is None or tree is None:
        return None
    events = [event for event in tree.parts["custody_event"] if event["abduction_id"] == abduction]
    group = tree.tallies.get(str(record["tally_id"]))
    outcomes = {str(e["outcome_tally_id"]): tree.tallies.get(str(e["outcome_tally_id"])) for e in events}
    return Told(record, tree, in_order(events), balance(events, group, outcomes))


def sentence_of(told: Told) -> str:
    """Return the sum in words: how many were taken, accounted for, and not known."""
    balanced = told.balance
    if balanced.taken is None or balanced.unknown is None:
        return tr("Number taken not known")
    parts = [
        tr("{n} taken").replace("{n}", numerals(balanced.taken)),
        tr("{n} accounted for").replace("{n}", numerals(balanced.accounted)),
    ]
    left = tr("{n} not known") if balanced.unknown >= 0 else tr("{n} too many")
    return DOT.join((*parts, left.replace("{n}", numerals(abs(balanced.unknown)))))


def balance_rows(told: Told) -> list[Row]:
    """Return a row for each line of the balance, with its events, counts and sources under it."""
    taken = _line(told, TAKEN, tr("Taken"), _number(told.tree, told.group) or ("" if told.group else "1"))
    if told.group is not None:
        taken[0].appendRow(_count(told.tree, told.group))
    found = [taken]
    for line in LINES:
        found.append(_line(told, line, tr(CUSTODY_STATUS.label(line)), numerals(told.balance.lines[line])))
    for event in told.events:
        first = _says_taken(event)
        at = 0 if first else 1 + LINES.index(line) if (line := fate_of(event["event_type"])) in LINES else -1
        if at >= 0:
            found[at][0].appendRow(_event(told.tree, event))
    unknown = told.balance.unknown
    last = tr("Not known") if unknown is None or unknown >= 0 else tr("Too many")
    found.append(_line(told, UNKNOWN, last, tr("unknown") if unknown is None else numerals(abs(unknown))))
    return found


def _line(told: Told, line: str, title: str, number: str) -> Row:
    node = Node("abduction", str(told.abduction["id"]), str(told.tree.attack["id"]), line=line)
    return items_of(node, title, number, "")


def _event(tree: Tree, event: Record) -> Row:
    tally = tree.tallies.get(str(event["outcome_tally_id"]))
    day = EVENT.field["date_edtf"].display(event["date_edtf"], tr) or tr("no date")
    node = Node("custody_event", str(event["id"]), str(tree.attack["id"]))
    row = items_of(node, tr(CUSTODY_EVENT.label(str(event["event_type"]))), _number(tree, tally), day)
    if tally is not None:
        row[0].appendRow(_count(tree, tally))
    if event["source_id"]:
        row[0].appendRow(source_row(tree, event))
    return row


def _count(tree: Tree, tally: Record) -> Row:
    figures = tree.of("figure", "tally_id", tally["id"])
    node = Node("tally", str(tally["id"]), str(tree.attack["id"]), below="figure" if figures else "")
    why = tr(ADOPTION_RULE.label(str(tally["rule"]))) if tally["rule"] else tr("not adopted yet")
    return items_of(node, tr(TALLY.field["measure"].display(tally["measure"])), _number(tree, tally), why)


def _number(tree: Tree, tally: Record | None) -> str:
    said: Total | None = total(tree, tally) if tally is not None else None
    return (numerals(said.display()) or tr("no number")) if said else ""


def _says_taken(event: Record) -> bool:
    return event["event_type"] == "taken" and not event["outcome_tally_id"]
