"""What may be recorded already, said in a slim line under the field while somebody types: a warning, never a
wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.shell.i18n import tr
from app.tasks import Progress
from db.merge.duplicates import LIKELY, like
from db.merge.likeness import Likeness
from db.model.changes import Change
from db.model.covering import discreet
from db.model.fields import Field, Record
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm

SHOWN = 3  # records offered at a time
PAUSE = 400  # milliseconds after the last key

# The fields that are compared, and the one under which the line stands.
COMPARED: dict[str, tuple[str, tuple[str, ...]]] = {
    "attack": ("date_edtf", ("title", "date_edtf")),
    "victim": ("sex", ("name", "other_names", "sex", "birth_edtf", "family_ref")),
    "actor": ("acronym", ("name", "acronym", "aliases", "acled_name")),
    "place": (
        "alt_names",
        ("name", "name_local", "alt_names", "country", "adm1_name", "adm2_name", "lat", "lon", "geonames_id"),
    ),
}


@dataclass(frozen=True)
class Offer:
    """A record that may be the same, as it is called."""

    alike: Likeness
    title: str


class OfferLine(QWidget):
    """One likely duplicate: why it may be one, and what can be done about it."""

    def __init__(self, offer: Offer, bar: LikenessBar) -> None:
        super().__init__(bar)
        self.offer = offer
        self._bar = bar
        reasons = ", ".join(reason.text(tr) for reason in offer.alike.reasons)
        sentence = tr("Perhaps the same as {title}: {reasons}.")
        sentence = sentence.replace("{title}", offer.title).replace("{reasons}", reasons)
        self.label = QLabel(sentence, self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("role", "problem")
        self.label.setProperty("level", "soft")
        self.label.setSizePolicy(_as_high_as_wide())
        self.setSizePolicy(_as_high_as_wide())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label, 1)
        self.buttons: list[QPushButton] = []
        for words, said, do in (
            (tr("Open it"), tr("Open {title}"), self._open),
            (tr("Different"), tr("{title} is a different record: do not offer it again"), self._tell_apart),
        ):
            button = QPushButton(words, self)
            button.setProperty("quiet", True)
            button.setAccessibleName(said.replace("{title}", offer.title))
            button.setAccessibleDescription(sentence)
            button.setToolTip(said.replace("{title}", offer.title))
            button.setAutoDefault(True)
            button.clicked.connect(do)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)

    def _open(self) -> None:
        self._bar.open(self.offer)

    def _tell_apart(self) -> None:
        self._bar.tell_apart(self.offer)


def _as_high_as_wide() -> QSizePolicy:
    """Return the policy of what is as high as its width makes its words."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class LikenessBar(QWidget):
    """The records that may be the same as the one in a form; empty and hidden where there are none."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__(form)
        self.setObjectName("likeness")
        self._form = form
        self.attack_id = ""  # the attack in whose form a person is being recorded
        self._seen: Record = {}
        self._different: dict[str, Offer] = {}  # told apart from a record that is not saved yet
        self._lines: list[OfferLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self.setSizePolicy(_as_high_as_wide())
        self._column.setSpacing(2)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self.ask)
        form.edited.connect(self._look)
        form.title_changed.connect(self._look_again)
        self.setVisible(False)

    @property
    def offers(self) -> list[Offer]:
        """What is offered now."""
        return [line.offer for line in self._lines]

    def _record(self) -> Record:
        """Return what is compared of the record as it is typed, with its id."""
        record = self._form.current()
        names = COMPARED[self._form.entity.name][1]
        return {name: record.get(name) for name in (*names, "id", "duplicate_of_id")}

    def _look(self) -> None:
        """Wait for a pause in typing where something that is compared has changed."""
        record = self._record()
        if record["id"] != self._seen.get("id"):
            self._different.clear()
            self._show([])
        if record != self._seen:
            self._seen = record
            self._waiting.start()

    def _look_again(self) -> None:
        """Look also where no box has changed: another record is shown, or one was changed elsewhere."""
        self._look()
        if self._seen["id"]:
            self._waiting.start()

    def ask(self) -> None:
        """Look for likely duplicates in the background."""
        self._waiting.stop()
        entity, record, attack = self._form.entity.name, self._record(), self.attack_id
        apart = set(self._different)
        if not record["id"]:
            self._show([])
            return

        def work(casebook: Casebook, progress: Progress) -> list[Offer]:
            found = like(casebook, entity, record, attack, progress.step)
            found = [alike for alike in found if alike.score >= LIKELY and alike.id not in apart][:SHOWN]
            titles = casebook.titles(entity, [alike.id for alike in found], tr, discreet)
            return [Offer(alike, titles[alike.id]) for alike in found]

        def done(offers: list[Offer]) -> None:
            if isValid(self) and record["id"] == self._form.record_id:  # the form may have been left
                self._show([offer for offer in offers if offer.alike.id not in self._different])

        self._form.session.worker.ask_aside(f"likeness {id(self)}", work, done)

    def _show(self, offers: list[Offer]) -> None:
        if offers[:SHOWN] == self.offers:
            return
        held = any(line.isAncestorOf(focus) for line in self._lines if (focus := self.window().focusWidget()))
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [OfferLine(offer, self) for offer in offers[:SHOWN]]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()
        self.setVisible(bool(self._lines))
        self._order_tabs()
        if held:  # the keyboard stays where it was, or goes back to the box above
            if self._lines:
                self._lines[0].buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._form.focus_field(COMPARED[self._form.entity.name][0])

    def _order_tabs(self) -> None:
        """Let Tab lead from the box above through the buttons: Qt would put what is made last at the end."""
        editor = self._form.rows[COMPARED[self._form.entity.name][0]].editor
        before: QWidget = editor.focusProxy() or editor
        for line in self._lines:
            for button in line.buttons:
                QWidget.setTabOrder(before, button)
                before = button

    def open(self, offer: Offer) -> None:
        """Open the other record on top of this one; what is typed here stays."""
        self._form.open_wanted.emit(self._form.entity.name, offer.alike.id)

    def tell_apart(self, offer: Offer) -> None:
        """Remember for good that the two are different records."""
        if self._form.is_new:
            self._different[offer.alike.id] = offer  # written with the record
        else:
            try:
                step = tr("Tell apart {what}").replace("{what}", tr(self._form.entity.label).lower())
                self._form.session.do(step, [self._decision(offer)], self._form)
            except Trouble as trouble:
                self._form.said.emit(trouble.text(tr))
                return
        self._show([line.offer for line in self._lines if line.offer != offer])

    def decisions(self) -> list[Change]:
        """Return what was decided about a record that is being saved for the first time."""
        if not self._form.is_new:
            return []
        entity, casebook = self._form.entity.name, self._form.session.casebook
        there = {
            str(row["id"])
            for id in self._different
            if (row := casebook.get(entity, id)) and not row["deleted_at"]
        }
        return [self._decision(offer) for id, offer in self._different.items() if id in there]

    def _decision(self, offer: Offer) -> Change:
        reasons = "; ".join(reason.text() for reason in offer.alike.reasons)
        values: Record = {"entity": self._form.entity.name, "entity_id": self._form.record_id}
        values |= {"other_id": offer.alike.id, "score": offer.alike.score, "reasons": reasons}
        return Change.new("duplicate_candidate", values | {"decision": "different"})


def likeness_bar(form: RecordForm, field: Field) -> LikenessBar | None:
    """Return the line that stands under a field; None where none does."""
    under = COMPARED.get(form.entity.name)
    return LikenessBar(form) if under and under[0] == field.name else None


def attack_of(forms: list[RecordForm]) -> str:
    """Return the attack to which the forms of a stack belong, "" where they belong to none."""
    for form in reversed(forms):
        if form.entity.name == "attack":
            return form.record_id
        if attack := form.preset.get("attack_id") or form.current().get("attack_id"):
            return str(attack)
    return ""
