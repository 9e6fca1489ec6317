"""What a rule of adoption says of the figures at hand: choosing one fills in the number that it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.shell.i18n import tr
from db.adoption import NUMBERS, Proposal, proposals
from db.model.fields import Record

if TYPE_CHECKING:
    from app.entry.form import RecordForm

COUNTS = ("low", "best", "high")


class RuleLine(QLabel):
    """Stands under the rule of a count. A number that somebody typed or adopted is never replaced."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self._rule: object = None
        self._given: Record = {}  # the number that the rule chosen before gave
        self._id = ""  # of the count whose number that is
        self._stays = False  # a number stands for which the rule gives another
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        form.edited.connect(self._follow)
        form.title_changed.connect(self._begin)
        for name in COUNTS:  # they stand above the rule
            form.rows[name].left.connect(self._take_up)

    def _begin(self) -> None:
        """Start from the record as it is saved, or as somebody else changed it."""
        form = self._form
        self._rule = form.current().get("rule")
        if form.record_id != self._id or not form.dirty:  # a number that was saved is adopted
            self._id, self._given = form.record_id, {}
            self._stays = False
        if not self._stays:
            self._say("")

    def _follow(self) -> None:
        count = self._form.current()
        if count.get("rule") == self._rule:
            return
        self._rule = count.get("rule")
        self._apply(count)

    def _take_up(self) -> None:
        """Fill in what the rule gives where the number that stood in its way was taken out."""
        rows = [self._form.rows[name] for name in COUNTS]
        if self._stays and not any(row.editor.text() or row.editor.missing() for row in rows):
            self._given = _number_of(self._form.current())
            self._apply(self._form.current())

    def _apply(self, count: Record) -> None:
        """Let the rule give its number, or say why it does not."""
        here, found = _number_of(count), self._proposal(count)
        gives = _number_of(found.values() if found else {})
        unread = any(self._form.rows[name].unreadable() is not None for name in COUNTS)
        typed = unread or any(value is not None for value in here.values())
        own = typed and (unread or here != self._given)  # somebody's, not what a rule gave
        self._stays = own and found is not None and (unread or gives != here)
        if self._stays:
            self._say(tr("The number stays: empty it to take what the rule gives."))
            return
        if not own:
            self._given = gives
            if gives != here:
                for name in NUMBERS:
                    self._form.fill(name, found.values()[name] if found else None)
        if found:
            self._form.rows["rule"].show_problems([])
        unsettled = tr("The figures give no number by this rule: type it, or choose another rule.")
        asked = self._rule not in (None, "manual") and not self._form.is_new
        self._say(found.text(tr) if found else unsettled if asked else "")

    def _proposal(self, count: Record) -> Proposal | None:
        if self._rule in (None, "manual") or self._form.is_new or not count.get("attack_id"):
            return None
        tree = self._form.session.casebook.tree(str(count["attack_id"]))
        offered = proposals(tree, count) if tree else []
        return next((proposal for proposal in offered if proposal.rule == self._rule), None)

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


def _number_of(count: Record) -> Record:
    """Return a number as it is compared: 0 is one, a flag that is not set is as good as none."""
    return {name: count.get(name) if name in COUNTS else count.get(name) or None for name in NUMBERS}
