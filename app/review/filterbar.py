"""The bar under the search box of a list: what it is filtered by, as chips, and the ways to choose it.

Box and chips together are one text of the filter language. What cannot be read is said, and the list stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.review.chips import Chip
from app.review.filtervalues import replaced
from app.review.searchbox import SearchBox
from app.session import Session
from app.shell.flow import Flow
from app.shell.halftyped import DRAFTED
from app.shell.i18n import tr
from app.tasks import Progress
from db.model.facets import facet, facets
from db.model.filters import Asked, Term, complete, parse, spell, token
from db.model.problem import Unreadable
from db.model.slips import look_closed, unclosed
from db.model.wanted import quoted
from db.storage.casebook import Casebook

if TYPE_CHECKING:
    from app.review.completions import Completion
    from app.review.filterpanel import FilterPanel

PATIENCE = 700  # milliseconds after which a mistake is said while one is still typing


class FilterBar(QWidget):
    """`changed` carries the text that the list is filtered by now."""

    changed = Signal(str)

    def __init__(self, session: Session, entity: str, box: SearchBox, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty(DRAFTED, True)
        self._session = session
        self._entity = entity
        self._box = box
        self._asked = Asked()  # what the list shows: chips and box
        self._terms: tuple[Term, ...] = ()  # the chips
        self._chips_in_force: tuple[Term, ...] = ()  # those by which the list is filtered
        self._text = ""
        self.chips: list[Chip] = []
        self.filter_button = self._button(tr("Filter…"))
        self.filter_button.setToolTip("Ctrl+Shift+F")
        self.filter_button.clicked.connect(self.choose)
        self.views_button = self._button(tr("Views"))
        self.clear_button = self._button(tr("Clear all"))
        self.clear_button.clicked.connect(self.clear)
        self.mistake = QLabel(self)
        self.mistake.setWordWrap(True)
        self.mistake.setTextFormat(Qt.TextFormat.PlainText)
        self.mistake.setProperty("role", "problem")
        self.mistake.setProperty("level", "hard")
        self.mistake.hide()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE)
        self._waiting.timeout.connect(self._say_mistake)
        self._flow = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._flow)
        column.addWidget(self.mistake)
        self._page = page
        box.searched.connect(self._typed)
        box.confirmed.connect(self._confirm)
        box.cleared.connect(self.clear)
        box.source = self._complete
        self._draw()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("small", True)
        button.setAutoDefault(False)
        return button

    @cached_property
    def panel(self) -> FilterPanel:
        """The panel in which a filter is chosen, made when it is first wanted."""
        from app.review.filterpanel import FilterPanel  # here: the first rows need not wait for it

        panel = FilterPanel(self._session, self._entity, self._page)
        panel.changed.connect(self._replace)
        panel.orphaned.connect(self._take_keyboard)
        panel.follow(self._asked)
        return panel

    @property
    def _has_panel(self) -> bool:
        return "panel" in vars(self)

    # What others ask of the bar

    @property
    def asked(self) -> Asked:
        """What the list is filtered by."""
        return self._asked

    @property
    def text(self) -> str:
        """What the list is filtered by, as `parse` reads it."""
        return self._text

    @property
    def named(self) -> list[str]:
        """What the list is filtered by, as people read it."""
        words = [f"“{self._asked.words}”"] if self._asked.words else []
        return [term.text(tr) for term in self._asked.terms] + words

    def show_text(self, text: str) -> None:
        """Filter by a text: its terms become chips, its words stand in the box. One that cannot be read
        stands there by itself."""
        try:
            asked = parse(self._entity, text, tr)
        except Unreadable:
            self.clear()  # chips of before would be taken for a part of it
            self._box.search(text)
            self._confirm()
            return
        self.show_asked(asked, text if not asked.terms else asked.words)

    def show_asked(self, asked: Asked, words: str | None = None) -> None:
        """Filter by this."""
        others = asked.terms != self._terms
        self._terms = asked.terms
        self._box.show_words(asked.words if words is None else words)
        if others:
            self._draw()
        self._compose()

    def clear(self) -> None:
        """Filter by nothing."""
        self.show_asked(Asked())

    def tell(self, sentence: str) -> None:
        """Say something about the filter, until it is another one."""
        self.mistake.setText(sentence)
        self.mistake.show()

    def choose(self) -> None:
        """Open the panel to choose a field."""
        self._take_terms()
        self.panel.choose_field(self._in_force(), self, self.filter_button)

    # The box

    def _typed(self) -> None:
        self._compose()

    def _confirm(self) -> None:
        """Turn the terms in the box into chips."""
        if not self._take_terms():
            self._say_mistake()

    def _take_terms(self) -> bool:
        """Turn the terms in the box into chips; return False where it cannot be read."""
        text = self._box.text()
        if text.rstrip() != text and text.rstrip().endswith(","):
            return True  # another value of the list is still to come
        open_quote = text.endswith(" ") and token(text, len(text))[0] != len(text)
        asked = None if unclosed(text) else self._read_box()
        if asked is None:
            return open_quote
        if asked.terms:
            self._terms = Asked(terms=self._terms).and_(asked.terms[0]).terms
            for term in asked.terms[1:]:
                self._terms = Asked(terms=self._terms).and_(term).terms
            self._box.show_words(asked.words + (" " if asked.words and text.endswith(" ") else ""))
            self._draw()
            self._compose()
        return True

    def _read_box(self) -> Asked | None:
        """Return what the box asks for, None where it cannot be read. What follows a quotation mark that is
        still open is looked for already."""
        text = self._box.text()
        try:
            asked = parse(self._entity, text + '"' * bool(unclosed(text)), tr, self._terms)
        except Unreadable as error:
            still = tr("The list still shows what it showed before.")
            self.mistake.setText(f"{error.problem.text(tr)} {still}")
            return None
        try:
            look_closed(text)
        except Unreadable as error:
            self.mistake.setText(error.problem.text(tr))
        return asked

    def _in_force(self) -> Asked:
        """Return what the chips ask for, and the box as far as it can be read."""
        asked = self._read_box() or Asked()
        made = Asked(asked.words, self._terms)
        for term in asked.terms:
            made = made.and_(term)
        return made

    def _compose(self) -> None:
        """Let the list show what chips and box ask for; where the box cannot be read, say so instead."""
        read, still_open = self._read_box(), bool(unclosed(self._box.text()))
        self._box.wrong = read is None or still_open
        if self._box.wrong:
            self._waiting.start()
        else:
            self._waiting.stop()
            self.mistake.hide()
        if read is None and self._terms == self._chips_in_force:
            return
        self._chips_in_force = self._terms
        self._asked = self._in_force()
        plain = read is not None and not self._asked.terms and not still_open
        text = self._box.text() if plain else spell(self._asked)
        if self._has_panel:
            self.panel.follow(self._asked)
        if text != self._text:
            self._text = text
            self.changed.emit(text)

    def _say_mistake(self) -> None:
        self._waiting.stop()
        self.mistake.setVisible(self._box.wrong)

    def _complete(self, text: str, at: int) -> Sequence[Completion]:
        from app.review.completions import Completion  # here and below, for the same reason

        start, end = token(text, at)
        self._ask_titles(text[start:end])
        return [Completion(one, self._said(one)) for one in complete(self._entity, text, at, tr)]

    def _said(self, completion: str) -> str:
        """Return what a completion says to people: the label of a field, or the whole term."""
        if completion.endswith(":"):
            name = completion.strip("-:")
            return next((tr(one.label) for one in facets(self._entity) if one.name == name), "")
        try:
            asked = parse(self._entity, completion, tr)
        except Unreadable:
            return ""
        return asked.terms[0].text(tr) if asked.terms else ""

    def _ask_titles(self, typed: str) -> None:
        """Offer records by their titles, where a term names one."""
        head, colon, begun = typed.partition(":")
        known = facet(self._entity, head.lstrip("-").strip('"'), tr) if colon else None
        *before, last = begun.split(",")
        words = last.strip('"')
        if known is None or not known.to or not words.strip():
            return
        to, start = known.to, ",".join([f"{head}:" + before[0], *before[1:], ""]) if before else f"{head}:"

        def find(casebook: Casebook, progress: Progress) -> list[str]:
            from app.review.filterpanel import SUGGESTED

            return [title for _, title, _ in casebook.suggest(to, words, SUGGESTED) if title]

        def found(titles: list[str]) -> None:
            from app.review.completions import Completion

            here = self._box.text()
            first, last = token(here, self._box.letters_before)
            if here[first:last] == typed:
                rows = [start + quoted(title) for title in dict.fromkeys(titles)]
                self._box.completions.add([Completion(row, self._said(row)) for row in rows])

        self._session.worker.ask(f"complete:{self._entity}", find, found, reads=True)

    # The chips

    def _draw(self) -> None:
        """Show the buttons and a chip for each term; the keyboard stays at its place among the chips."""
        held = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(term) for term in self._terms]
        self.clear_button.setVisible(len(self.chips) > 1)
        order: list[QWidget] = [self.filter_button, self.views_button, *self.chips, self.clear_button]
        for widget in order:
            self._flow.addWidget(widget)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        for chip in self.chips:
            chip.show()
        self._box.clears_more = bool(self.chips)
        self.updateGeometry()
        if held >= 0:
            stop = self.chips[min(held, len(self.chips) - 1)] if self.chips else self.filter_button
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _chip(self, term: Term) -> Chip:
        chip = Chip(term, self)
        chip.edit_wanted.connect(self._edit)
        chip.removed.connect(self._remove)
        chip.stepped.connect(self._step)
        return chip

    def _edit(self, term: Term) -> None:
        chip = next((chip for chip in self.chips if chip.term == term), None)
        if chip is not None:
            self.panel.edit(term, self._in_force(), self, chip)

    def _remove(self, term: Term) -> None:
        self._terms = tuple(one for one in self._terms if one != term)
        self._draw()
        self._compose()

    def _step(self, chip: Chip, by: int) -> None:
        at = self.chips.index(chip) + by
        stops: list[QWidget] = [*self.chips, self.filter_button]
        stops[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_keyboard(self) -> None:
        """Go to the chip that the panel has made or changed."""
        facet = self.panel.values.facet
        made = [chip for chip in self.chips if facet is not None and chip.term.name == facet.name]
        (made or [self.filter_button])[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has_panel and self.panel.isVisible():
            self.panel.place()

    def _replace(self, name: str, was_negated: bool, terms: Sequence[Term]) -> None:
        """Take what was chosen in the panel."""
        made = replaced(Asked(terms=self._terms), name, was_negated, terms)
        if made.terms != self._terms:
            self._terms = made.terms
            self._draw()
            self._compose()
