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


class RuleLine(QLabel):
    """Stands under the rule of a count. A number that somebody typed or adopted is never replaced."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self._form = form
        self._rule: object = None
        self._given: Record = {}  # the number that the rule chosen before gave
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        form.edited.connect(self._follow)
        form.title_changed.connect(self._begin)

    def _begin(self) -> None:
        """Start from the record as it is saved, or as somebody else changed it."""
        self._rule, self._given = self._form.current().get("rule"), {}
        self._say("")

    def _follow(self) -> None:
        count = self._form.current()
        if count.get("rule") == self._rule:
            return
        self._rule = count.get("rule")
        here = {name: count.get(name) or None for name in NUMBERS}
        if any(here.values()) and here != self._given:
            self._say("")
            return
        found = self._proposal(count)
        numbers = found.values() if found else dict.fromkeys(NUMBERS)
        self._given = {name: numbers[name] or None for name in NUMBERS}
        if self._given != here:
            for name in NUMBERS:
                self._form.fill(name, numbers[name])
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
