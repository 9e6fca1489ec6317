"""What a few forms have beside their description: adopting a figure, counts of outcomes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.entry.chain import ChainView
from app.entry.custody import BalanceBar, EventBalance
from app.entry.linkbox import LinkBox
from app.entry.related import RelatedList
from app.entry.ruleline import RuleLine
from app.shell.i18n import tr
from db.model import phrases
from db.model.changes import Change
from db.model.fields import N_, Record
from db.model.problem import Unreadable
from db.storage.casebook import Refused
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.fieldrow import FieldRow
    from app.entry.form import RecordForm

NO_SOURCE = N_("Choose the source first: a number cannot be without it.")
RANGE = ("low", "low_strict", "best", "high", "approx")


class AdoptBar(QWidget):
    """Takes the chosen figure of a count as the team's number, by a rule that is proposed and can be
    changed."""

    def __init__(self, form: RecordForm, figures: RelatedList) -> None:
        super().__init__(form)
        self._form = form
        self._figures = figures
        button = QPushButton(tr("Adopt the chosen figure"), self)
        QShortcut(QKeySequence("Ctrl+Shift+A"), self, self.adopt)  # a button's own would come 100 ms late
        button.setToolTip(tr("Takes its numbers below and proposes the rule (Ctrl+Shift+A)."))
        button.setProperty("quiet", True)
        button.clicked.connect(self.adopt)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button)
        layout.addStretch(1)

    def adopt(self) -> None:
        """Put the figure's numbers into the boxes of the adopted number; saving is up to the person."""
        active = self._form.session.casebook.find("figure", tally_id=self._form.record_id, status="active")
        chosen = [f for f in active if f["id"] in self._figures.selected_ids()] or active[:1]
        if not chosen:
            self._form.said.emit(tr("There is no figure yet: add the first one with its source."))
            return
        for name in RANGE:
            self._form.fill(name, chosen[0][name])
        self._form.fill("rule", "single_source" if len(active) == 1 else "primary_source")
        self._form.said.emit(
            tr("Adopted “{words}”. Check the rule, then save.").replace(
                "{words}", str(chosen[0]["as_reported"])
            )
        )


def outcome_count(form: RecordForm, row: FieldRow, words: str) -> bool:
    """Make the part of the group's count from a number typed into “How many”; False where it is no number."""
    reading, box = phrases.read(words), row.editor
    if not isinstance(box, LinkBox):
        return False
    box.refuse(None)
    event = form.current()
    abduction = form.session.casebook.get("abduction", str(event.get("abduction_id")))
    group = (
        form.session.casebook.get("tally", str(abduction["tally_id"]))
        if abduction and abduction["tally_id"]
        else None
    )
    if not reading.understood or group is None:
        return False
    if not event.get("source_id"):
        box.refuse(Unreadable(NO_SOURCE))
        form.said.emit(tr(NO_SOURCE))
        form.focus_field("source_id")
        return True
    numbers = reading.columns()
    given: Record = {
        name: group[name] for name in ("attack_id", "measure", "civilian_status", "attack_place_id")
    }
    part = Change.new("tally", given | {name: numbers[name] for name in RANGE} | {
        "parent_tally_id": group["id"], "part_role": "partition", "rule": "single_source"})  # fmt: skip
    figure = Change.new(
        "figure",
        {**numbers, "tally_id": part.id, "source_id": event["source_id"], "as_reported": words.strip()},
    )
    try:
        form.session.do(tr("Record {what}").replace("{what}", tr("Count").lower()), [part, figure], form)
    except Refused as refused:
        first = refused.problems[0]
        box.refuse(Unreadable(first.message, **dict(first.args)))
        row.show_problems([box.why or first])
        form.said.emit(refused.text(tr))
        return True
    except Trouble as trouble:
        form.said.emit(trouble.text(tr))
        return True
    form.fill(row.field.name, part.id)
    form.go_on_from(row.editor)
    return True


# What stands above a list of parts, by (entity, part).
BARS: dict[tuple[str, str], Callable[[RecordForm, RelatedList], QWidget]] = {
    ("tally", "figure"): AdoptBar,
    ("attack", "cycle_attack"): ChainView,
    ("abduction", "custody_event"): BalanceBar,
}
# What stands under a box, by (entity, field).
UNDER: dict[tuple[str, str], Callable[[RecordForm], QWidget]] = {
    ("custody_event", "outcome_tally_id"): EventBalance,
    ("tally", "rule"): RuleLine,
}
# What makes a new record from words typed into a link's box, by (entity, field); False leaves it to the
# usual form.
MAKERS: dict[tuple[str, str], Callable[[RecordForm, FieldRow, str], bool]] = {
    ("custody_event", "outcome_tally_id"): outcome_count,
}
