"""Sending records back: a bar at the bottom of the window asks what is to be mended, and at which field."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.entry.choicebox import ChoiceBox
from app.entry.form import RecordForm
from app.entry.keeping import ReasonBox
from app.entry.typeline import TypeLine
from app.shell.elided import ElidedLabel
from app.shell.i18n import tr
from app.shell.windowkeys import taken
from db.model.entities import ATTACK
from db.model.fields import N_, Choice
from db.model.problem import Help, Unreadable
from db.model.vocabularies import Code, Vocabulary


@dataclass(frozen=True)
class Spot:
    """What a question is about: a field of a record, or the whole record where it names none. Without an id,
    of each attack that is sent back."""

    entity: str = "attack"
    id: str = ""
    field: str = ""


class SendBackBar(QWidget):
    """One line for the question, before it the field that it is about. Enter sends back, Esc leaves all as
    it is."""

    asked = Signal(object, str)  # Spot, the question
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._spots: dict[str, Spot] = {}
        self._what = ElidedLabel(self)
        self._place: ChoiceBox | None = None
        self.box = ReasonBox(self)
        self.box.setPlaceholderText(tr("What is to be mended? · Enter sends back, Esc cancels"))
        self.box.setAccessibleName(tr("What is to be mended"))
        self.box.setMaxLength(1000)
        self.box.returnPressed.connect(self._send)
        self.box.left.connect(self.leave)
        self._button = QPushButton(tr("Send back"), self)
        self._button.setProperty("primary", True)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._send)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setAutoDefault(True)
        self._cancel.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(8)
        row.addWidget(self._what, 2)
        row.addWidget(self.box, 5)
        row.addWidget(self._button)
        row.addWidget(self._cancel)
        for button in (self._button, self._cancel):
            button.installEventFilter(self)
        self.hide()

    @property
    def place(self) -> ChoiceBox:
        """The box that says what the question is about."""
        if self._place is None:
            raise TypeError("nothing is asked yet")
        return self._place

    def ask(self, what: str, form: RecordForm | None) -> None:
        """Ask what is to be mended in what is called so; in the record of a form, or in several."""
        self._what.setText(what)
        self._spots, codes, chosen = {}, [], "spot 0"
        for spot, label in _spots(form):
            key = f"spot {len(self._spots)}"
            self._spots[key] = spot
            codes.append(Code(key, label))
        row = form.row_with_focus() if form else None
        if form and row:
            here = Spot(form.entity.name, form.record_id, row.field.name)
            chosen = next((key for key, spot in self._spots.items() if _same(spot, here)), "spot 0")
        field = Choice("about", N_("About"), Help(""), vocabulary=Vocabulary("about", "", "", tuple(codes)))
        if self._place:
            self._place.deleteLater()
        self._place = ChoiceBox(field, self)
        self._place.setAccessibleDescription(tr("The field that the question is about"))
        self._place.set_value(chosen)
        self._place.entered.connect(self._go_on)
        self._place.installEventFilter(self)
        if line := self._place.focusProxy():
            line.installEventFilter(self)
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(1, self._place, 2)
        stops = (self._place.focusProxy() or self._place, self.box, self._button, self._cancel)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
        self.box.clear()
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_on(self) -> None:
        self.box.setFocus(Qt.FocusReason.TabFocusReason)

    def _send(self) -> None:
        text = self.box.text().strip()
        try:
            spot = self._spots[str(self.place.value())]
        except (Unreadable, KeyError):
            self.place.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not text:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.asked.emit(spot, text)

    def leave(self) -> None:
        """Send nothing back."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc leave the bar from each of its boxes."""
        listing = isinstance(watched, TypeLine) and watched.is_open  # then Esc is for the list
        if not listing and taken(event, Qt.Key.Key_Escape, self.leave):
            return True
        return super().eventFilter(watched, event)


def _same(spot: Spot, here: Spot) -> bool:
    return (spot.entity, spot.field) == (here.entity, here.field) and spot.id in ("", here.id)


def _spots(form: RecordForm | None) -> list[tuple[Spot, str]]:
    """Return what can be asked about, as it is called: the attack, its fields, and those of a part that is
    open on it."""
    found = [(Spot(), tr("The whole attack"))]
    found += [(Spot(field=f.name), tr(f.label)) for f in ATTACK.fields if not f.computed]
    if form and form.entity is not ATTACK:
        entity, id = form.entity, form.record_id
        found += [
            (Spot(entity.name, id, row.field.name), f"{tr(entity.label)} › {tr(row.field.label)}")
            for row in form.rows.values()
        ]
    return found
