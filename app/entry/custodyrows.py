"""The balance sheet of an abduction as rows: how many were taken, what became of them, and which events say
so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.entry.custodydrafts import TypedEvent
from app.entry.lines import Line
from app.shell.i18n import numerals, tr
from db.adoption import named_persons
from db.counting import named
from db.model import edtf, phrases
from db.model.custody import LINES, Balance, balance, fate_of, in_order, size
from db.model.fields import Record
from db.model.tree import Tree
from db.model.vocabularies import CUSTODY_EVENT, CUSTODY_STATUS
from db.storage.casebook import Casebook

SEPARATOR = " · "
TAKEN, UNKNOWN = "taken", "unknown"


@dataclass(frozen=True)
class SheetRow(Line):
    """A line of the sheet: a fate with its number, or one of several events under it.

    `fate` is one of LINES, TAKEN or UNKNOWN; `level` is "hard" where the number cannot be right, "soft" where
    it asks for another one, "empty" where nothing is recorded. `unsaved` lines stand on what is only typed.
    """

    fate: str = ""
    level: str = ""
    unsaved: bool = False


@dataclass(frozen=True)
class Sheet:
    """The rows, and the balance that they show; `is_open` where at least so many were taken."""

    rows: tuple[SheetRow, ...]
    told: Balance
    is_open: bool = False


def sheet(
    casebook: Casebook, abduction: Record, events: list[Record], typed: Sequence[TypedEvent] = ()
) -> Sheet:
    """Return the balance sheet of an abduction from its live events, with those that are typed and not saved
    in their place or beside them."""
    unsaved = {str(one.event["id"]) for one in typed}
    events = [e for e in events if str(e["id"]) not in unsaved] + [one.event for one in typed]
    tree = casebook.tree(str(abduction["attack_id"]))
    group = _tally(casebook, abduction["tally_id"])
    outcomes = {
        str(event["outcome_tally_id"]): _tally(casebook, event["outcome_tally_id"])
        for event in events
        if event["outcome_tally_id"]
    }
    outcomes |= {str(one.number["id"]): one.number for one in typed if one.number}
    told = balance(events, group, outcomes)
    is_open = group is not None and group["high"] is None and group["low"] is not None
    made = _Maker(casebook, abduction, events, group, outcomes, tree, unsaved)
    rows = [*made.taken(), *(row for fate in LINES for row in made.fate(fate, told.lines[fate]))]
    return Sheet((*rows, _left(told, is_open)), told, is_open)


def balance_text(told: Balance, is_open: bool = False) -> str:
    """Return the balance as a sentence."""
    shown = [line for line in LINES if told.lines[line] or line == "held"]
    parts = [f"{tr(CUSTODY_STATUS.label(line))} {numerals(told.lines[line])}" for line in shown]
    if told.taken is None or told.unknown is None:
        return tr("Number taken not known") + ": " + " + ".join(parts)
    if told.unknown < 0:
        text = tr("Taken {taken}, but {parts} = {accounted}, {n} too many: correct one of the numbers.")
        if is_open:
            text = tr("Taken at least {taken}, and {parts} = {accounted}: raise the number taken.")
        text = text.replace("{taken}", numerals(told.taken)).replace("{accounted}", numerals(told.accounted))
        counted = " + ".join(part for part, line in zip(parts, shown, strict=True) if told.lines[line])
        return text.replace("{parts}", counted).replace("{n}", numerals(-told.unknown))
    parts.append(tr("not known {n}").replace("{n}", numerals(told.unknown)))
    return tr("Taken {taken}").replace("{taken}", numerals(told.taken)) + " = " + " + ".join(parts)


def level_of(told: Balance, is_open: bool) -> str:
    """Return "hard" where more are accounted for than were taken, "soft" where the taken are a minimum."""
    if told.unknown is None or told.unknown >= 0:
        return ""
    return "soft" if is_open else "hard"


def _left(told: Balance, is_open: bool) -> SheetRow:
    """Return the last line: those of whom nothing is recorded, or those who are too many."""
    if told.unknown is None:
        return SheetRow(
            "", "", tr("Not known"), tr("unknown"), tr("how many were taken is not known"), fate=UNKNOWN
        )
    if told.unknown >= 0:
        return SheetRow(
            "", "", tr("Not known"), str(told.unknown), fate=UNKNOWN, level="" if told.unknown else "empty"
        )
    sums = f"{told.accounted} > {told.taken}"
    return SheetRow(
        "", "", tr("Too many"), str(-told.unknown), sums, fate=UNKNOWN, level=level_of(told, is_open)
    )


def _tally(casebook: Casebook, id: object) -> Record | None:
    found = casebook.get("tally", str(id)) if id else None
    return None if found is None or found["deleted_at"] else found


class _Maker:
    """Makes the rows of one abduction."""

    def __init__(
        self,
        casebook: Casebook,
        abduction: Record,
        events: list[Record],
        group: Record | None,
        outcomes: Mapping[str, Record | None],
        tree: Tree | None,
        unsaved: set[str],
    ) -> None:
        self._abduction = abduction
        self._group = group
        self._outcomes = outcomes
        self._tree = tree
        self._unsaved = unsaved
        self._events = in_order(events)
        self._where = {e["outcome_tally_id"]: e["id"] for e in self._events if e["outcome_tally_id"]}
        ids = {str(event["source_id"]) for event in events if event["source_id"]}
        self._sources = casebook.titles("source", ids, tr)

    def taken(self) -> list[SheetRow]:
        """Return the line of those taken, and the events that say so."""
        told = ""
        if self._group is None:
            number, leads = "1", ("harm", str(self._abduction["harm_id"] or ""))
        else:
            number, leads = _span(self._group), ("tally", str(self._group["id"]))
            persons = named(self._tree, self._group)[0] if self._tree else 0
            told = tr("{n} named of {all}").replace("{n}", numerals(persons)).replace("{all}", number or "?")
        events = [e for e in self._events if self._says_taken(e)]
        day = "" if events else _day(self._abduction["taken_edtf"])
        return self._rows(TAKEN, tr("Taken"), number or tr("unknown"), events, (day, told), leads)

    def fate(self, fate: str, number: int) -> list[SheetRow]:
        """Return the line of a fate with its number and its event, or with its events under it."""
        events = [e for e in self._events if fate_of(e["event_type"]) == fate and not self._says_taken(e)]
        return self._rows(fate, tr(CUSTODY_STATUS.label(fate)), numerals(number), events, (), ("", ""))

    def _rows(
        self,
        fate: str,
        title: str,
        number: str,
        events: list[Record],
        details: tuple[str, ...],
        leads: tuple[str, str],
    ) -> list[SheetRow]:
        level = "" if events or fate == TAKEN or number != "0" else "empty"
        if len(events) == 1:
            leads = ("custody_event", str(events[0]["id"]))
            details = (self._detail(events[0], fate, *details),)
        unsaved = leads[1] in self._unsaved
        row = SheetRow(*leads, title, number, _joined(*details), fate=fate, level=level, unsaved=unsaved)
        several = events if len(events) > 1 else []
        return [row, *(self._event(event, fate) for event in several)]

    def _event(self, event: Record, fate: str) -> SheetRow:
        label = tr(CUSTODY_EVENT.label(str(event["event_type"])))
        id = event["outcome_tally_id"]
        tally = self._outcomes.get(str(id)) if id and self._where[id] == event["id"] else None
        number = _span(tally) if tally else ""
        id = str(event["id"])
        detail, unsaved = self._detail(event, ""), id in self._unsaved
        return SheetRow("custody_event", id, label, number, detail, depth=1, fate=fate, unsaved=unsaved)

    def _detail(self, event: Record, fate: str, *more: str) -> str:
        """Return what is known of an event: what it was if the line does not say so, day, source, names."""
        label = tr(CUSTODY_EVENT.label(str(event["event_type"])))
        says = "" if not fate or label in (tr(CUSTODY_STATUS.label(fate)), tr("Taken")) else label
        tally = self._outcomes.get(str(event["outcome_tally_id"]))
        persons = named_persons(self._tree, tally, tr) if self._tree and tally else []
        source = self._sources.get(str(event["source_id"]), "")
        day = _day(event["date_edtf"]) or tr("no date")
        kept = tr("not saved yet") if str(event["id"]) in self._unsaved else ""
        return _joined(kept, says, day, *persons, *more, source or tr("no source"))

    def _says_taken(self, event: Record) -> bool:
        return event["event_type"] == "taken" and not event["outcome_tally_id"]


def _span(tally: Record) -> str:
    """Return the number of a tally as people read it, "≥ 24"; empty without one."""
    if size(tally) is None and tally["high"] is None:
        return ""
    low, best, high = (
        None if tally[name] is None else int(str(tally[name])) for name in ("low", "best", "high")
    )
    return numerals(
        phrases.display(low, int(tally["low_strict"] or 0), best, high, int(tally["approx"] or 0))
    )


def _day(value: object) -> str:
    if not value:
        return ""
    try:
        return edtf.parse(str(value)).display(tr)
    except ValueError:
        return str(value)


def _joined(*parts: str) -> str:
    return SEPARATOR.join(part for part in parts if part)
