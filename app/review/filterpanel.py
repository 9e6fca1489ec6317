"""The panel behind "Filter…": first the field, then its values with the number of records that have them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.review.fieldlist import FieldList
from app.review.filtervaluepane import ValuePane
from app.review.filtervalues import Row
from app.review.overlay import Overlay
from app.session import Session
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.facets import Facet
from db.model.filters import Asked, Term, Wanted, Words
from db.storage import filtering
from db.storage.casebook import Casebook

WIDE = 34  # in widths of the letter M
SUGGESTED = 12


class FilterPanel(Overlay):
    """`changed` carries the name of a field, whether its terms were negated, and the terms it has now."""

    changed = Signal(str, bool, object)

    def __init__(self, session: Session, entity: str, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._entity = entity
        self._asked = Asked()
        self.setAccessibleName(tr("Filter"))
        self.fields = FieldList(entity, self)
        self.fields.chosen.connect(self._show_values)
        self.values = ValuePane(entity, self)
        self.values.changed.connect(self._values_changed)
        self.values.find_wanted.connect(self._find)
        self.values.done.connect(self.close_panel)
        self._to_fields = QToolButton(self)
        self._to_fields.setText("‹ " + tr("Fields"))
        self._to_fields.setAccessibleName(tr("Choose another field"))
        self._to_fields.clicked.connect(self._show_fields)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "paneltitle")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "quiet")
        done = QPushButton(tr("Done"), self)
        done.setAutoDefault(False)
        done.clicked.connect(self.close_panel)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.fields)
        self._pages.addWidget(self.values)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._to_fields)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().horizontalAdvance("M")
        return QSize(WIDE * letter, self.fontMetrics().height() * 24)

    def choose_field(self, asked: Asked, bar: QWidget, button: QWidget) -> None:
        """Open the panel to choose a field."""
        self._asked = asked
        self._open(bar, button)
        self._show_fields()

    def edit(self, term: Term, asked: Asked, bar: QWidget, button: QWidget) -> None:
        """Open the panel at the values of a term."""
        self._asked = asked
        self._open(bar, button)
        self._show_values(term.facet, term.negated)

    def _open(self, bar: QWidget, button: QWidget) -> None:
        self._settling = True  # until one of its boxes has the keyboard
        self.open_below(bar, button)

    def follow(self, asked: Asked) -> None:
        """Count under another filter, which was changed here or elsewhere."""
        self._asked = asked
        if self.isVisible() and self._pages.currentWidget() is self.values:
            self._count()

    def _show_fields(self) -> None:
        self._settling = True
        self._title.setText(tr("Filter by"))
        self._hint.setText(tr("Enter chooses, Esc closes"))
        self._to_fields.hide()
        self.fields.offer({term.name for term in self._asked.terms})
        self._pages.setCurrentWidget(self.fields)
        self.fields.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self._settling = False

    def _show_values(self, facet: Facet, negated: bool | None = None) -> None:
        if negated is None:
            signs = {term.negated for term in self._asked.terms if term.name == facet.name}
            negated = signs == {True}
        self._settling = True
        self._title.setText(tr(facet.label))
        self._hint.setText(tr("Enter ticks, Esc closes"))
        self._to_fields.show()
        self._pages.setCurrentWidget(self.values)
        self.values.show_facet(facet, self._asked, negated)
        self.values.focus_first()
        self._settling = False
        self._count()

    def _values_changed(self) -> None:
        facet, terms = self.values.facet, self.values.terms()
        if facet is None or terms is None:
            return
        was = self.values.was_negated
        self.values.was_negated = self.values.negated.isChecked()
        self.changed.emit(facet.name, was, terms)

    # What the worker finds

    def _count(self) -> None:
        """Ask how many of the records, as far as other fields ask for them, have each value."""
        facet, entity = self.values.facet, self._entity
        if facet is None:
            return
        asked = self._asked.without_facet(facet.name)

        def count(casebook: Casebook, progress: Progress) -> Mapping[Wanted, int] | None:
            return filtering.counts(casebook.db, entity, facet.name, asked, progress.step)

        def counted(found: Mapping[Wanted, int] | None) -> None:
            if self.values.facet is facet:
                self.values.show_counts(found)

        self._session.worker.ask(f"counts:{entity}", count, counted, reads=True)

    def _find(self, words: str) -> None:
        """Ask for the records whose titles hold some words."""
        facet = self.values.facet
        if facet is None or not facet.to:
            return
        to = facet.to

        def suggest(casebook: Casebook, progress: Progress) -> list[Row]:
            found = casebook.suggest(to, words, SUGGESTED)
            return [Row(Words(title), title, second) for _, title, second in found if title]

        def suggested(rows: list[Row]) -> None:
            if self.values.facet is facet:
                self.values.show_found(words, rows)

        self._session.worker.ask(f"filter find:{self._entity}", suggest, suggested, reads=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Left and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if back and self._to_fields.isVisible():
            self._show_fields()
        else:
            super().keyPressEvent(event)
