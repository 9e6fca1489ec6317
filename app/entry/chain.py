"""The chain of an attack: what is linked with it and its series down a time line, and what might be linked.

Nothing is linked here by itself: an offer opens the form of a link, with a kind that claims no retaliation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.entry.chainpainting import ROW, ChainDelegate
from app.entry.chainrows import ChainRow, chain_rows
from app.shell.i18n import counted, numerals, tr
from app.tasks import Progress
from db.model.fields import Record
from db.model.vocabularies import POPULATION_GROUP
from db.storage.casebook import Casebook
from db.storage.chains import Chain, Suggestion, chain, suggestions
from db.storage.trouble import Trouble

if TYPE_CHECKING:
    from app.entry.form import RecordForm

SHOWN = 8  # attacks before the time line scrolls
WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChainView(QWidget):
    """The time line and the offers under the links of an attack; hidden where there is neither."""

    def __init__(self, form: RecordForm, part: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._attack = ""
        self.rows: list[ChainRow] = []
        self.offers: list[Suggestion] = []
        self.list = QListWidget(self)
        self._delegate = ChainDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Chain of attacks"))
        self.list.setAccessibleDescription(tr("Left and Right go from attack to attack, Enter opens one."))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list.itemActivated.connect(self._open)
        self.list.installEventFilter(self)
        self._series = QLabel(self)
        self._series.setProperty("role", "quiet")
        self._series.setWordWrap(True)
        self._series.setTextFormat(Qt.TextFormat.PlainText)
        self._offered = QVBoxLayout()
        self._offered.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self._series)
        layout.addLayout(self._offered)
        form.title_changed.connect(self.ask)
        self.setVisible(False)

    def ask(self) -> None:
        """Look for the chain in the background."""
        attack = "" if self._form.is_new else self._form.record_id
        if attack != self._attack:
            self._attack = attack
            self._show(Chain(), [])
        if not attack:
            return

        def work(casebook: Casebook, progress: Progress) -> tuple[Chain, list[Suggestion]]:
            return chain(casebook, attack), suggestions(casebook, attack)

        def done(found: tuple[Chain, list[Suggestion]]) -> None:
            if isValid(self) and attack == self._form.record_id:  # the form may have been left
                self._show(*found)

        def failed(error: Exception) -> None:
            if not isinstance(error, Trouble):
                raise error

        self._form.session.worker.ask_aside(f"chain {id(self)}", work, done, failed)

    # Showing

    def _show(self, found: Chain, offers: list[Suggestion]) -> None:
        rows = chain_rows(found, self._attack)
        if rows != self.rows:
            self.rows = rows
            self._fill()
        said = tr("Series: {name} ({n} attacks)")
        self._series.setText(
            "\n".join(
                said.replace("{n}", numerals(series.size)).replace("{name}", series.name)
                for series in found.series
                if series.size > 1
            )
        )
        self._series.setVisible(bool(rows and self._series.text()))
        if offers != self.offers:
            self._offer(offers)
        self.setVisible(bool(self.rows or self.offers))

    def _fill(self) -> None:
        current = self.current
        self.list.clear()
        self._delegate.dates = tuple(text for row in self.rows for text in (row.date, row.gap))
        for row in self.rows:
            item = QListWidgetItem(self.list)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.said)
            item.setToolTip(row.tip)
            if row.id == (current.id if current else self._attack):
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(self.rows))
        self._fit()

    def _fit(self) -> None:
        heights = [self.list.sizeHintForRow(i) for i in range(min(len(self.rows), SHOWN))]
        self.list.setFixedHeight(sum(heights) + 2 * self.list.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self.list.doItemsLayout()
            self._fit()

    # Walking

    @property
    def current(self) -> ChainRow | None:
        """The attack on which the keyboard is."""
        item = self.list.currentItem()
        row = item.data(ROW) if item else None
        return row if isinstance(row, ChainRow) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in WALK:
                at = self.list.currentRow() + WALK[Qt.Key(event.key())]
                self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
                return True
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentItem():
                    self._open(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _open(self, item: QListWidgetItem) -> None:
        row = item.data(ROW)
        if isinstance(row, ChainRow) and row.id != self._attack:
            self._form.open_wanted.emit("attack", row.id)

    # Offers

    def _offer(self, offers: list[Suggestion]) -> None:
        self.offers = offers
        while (old := self._offered.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not offers:
            return
        head = QLabel(tr("Within 30 days and 50 km, with the roles of the communities reversed:"), self)
        head.setProperty("role", "quiet")
        head.setWordWrap(True)
        self._offered.addWidget(head)
        before: QWidget = self.list
        for offer in offers:
            line = OfferedLink(offer, self)
            self._offered.addWidget(line)
            self.setTabOrder(before, line.button)  # Qt would put what is made last at the end
            before = line.button

    def begin_link(self, offer: Suggestion) -> None:
        """Open the form of a link to the attack; of what kind it is remains to be said by a source."""
        preset: Record = {"from_id": self._attack, "to_id": offer.id, "link_type": "same_cycle"}
        self._form.begin_part("attack_link", preset)

    @property
    def read_only(self) -> bool:
        return self._form.session.read_only


class OfferedLink(QWidget):
    """One attack that might be linked: how near it was, and who was hit; the button begins the link."""

    def __init__(self, offer: Suggestion, view: ChainView) -> None:
        super().__init__(view)
        self._offer = offer
        self._view = view
        label = QLabel(offer_text(offer), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(reasons_text(offer))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        self.button = QPushButton(tr("Add a link…"), self)
        self.button.setProperty("quiet", True)
        self.button.setAutoDefault(True)
        self.button.setAccessibleName(
            tr("Add a link to {title}").replace("{title}", f"{offer.code} {offer.title}".strip())
        )
        self.button.setAccessibleDescription(f"{label.text()}. {reasons_text(offer)}")
        self.button.setToolTip(reasons_text(offer))
        self.button.setVisible(not view.read_only)
        self.button.clicked.connect(self._begin)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _begin(self) -> None:
        self._view.begin_link(self._offer)


def offer_text(offer: Suggestion) -> str:
    """Return "MLI-2024-0001 · Dozo attack on Kalala, 21 days before, 14 km"."""
    days = abs(offer.days)
    if not days:
        when = tr("at the same time")
    elif offer.days < 0:
        when = counted(days, tr("{n} day before"), tr("{n} days before"))
    else:
        when = counted(days, tr("{n} day after"), tr("{n} days after"))
    km = tr("in the same district") if offer.km is None else f"{offer.km:.0f} km"
    named = " · ".join(part for part in (offer.code, offer.title) if part)
    return ", ".join((named, when, km))


def reasons_text(offer: Suggestion) -> str:
    """Return which communities were hit in the one and are named as attackers in the other."""
    said: list[str] = []
    for codes, words in (
        (offer.hit_here, tr("hit here, named among the attackers there: {groups}")),
        (offer.hit_there, tr("named among the attackers here, hit there: {groups}")),
    ):
        if codes:
            groups = ", ".join(tr(POPULATION_GROUP.label(code)) for code in codes)
            said.append(words.replace("{groups}", groups))
    return "; ".join(said)
