"""The widgets with which a researcher fills one field; `editor_for` gives the right one for its kind."""

from __future__ import annotations

from datetime import date, timedelta
from textwrap import wrap

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.entry.choicebox import ChoiceBox, ChoicesBox
from app.entry.editor import Editor, Line, is_enter, quiet_label
from app.entry.linkbox import LinkBox, LinkSource
from app.entry.longtext import LongTextEditor
from app.shell.i18n import numerals, tr
from db.model import edtf, phrases
from db.model.fields import (
    PARTS_OF_DAY,
    AnyLink,
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    LongText,
    Number,
    Phrase,
    Stamp,
    Text,
    Time,
    Toll,
    Value,
)
from db.model.plain import plain
from db.model.problem import Unreadable
from db.model.vocabularies import QUALIFIER

LONGEST_WORD = 32  # letters of what is shown on one line: a fingerprint would make the form too wide

__all__ = ["EDITORS", "Editor", "LinkSource", "editor_for"]


class LineEditor(Editor):
    """One line of text, as wide as the form."""

    CHARACTERS = 0

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line = self._new_line()
        self._line.textEdited.connect(self._typed)
        self._line.left.connect(self.left)
        self._line.entered.connect(self._on_entered)
        self._reading = quiet_label(self, tr(field.unit) if field.unit else "")
        self._beside = True
        self._hold(self._line, self._reading, fill=not self.CHARACTERS)
        self._reading.setVisible(bool(field.unit))

    def _new_line(self) -> Line:
        return Line(self, self.CHARACTERS)

    def text(self) -> str:
        return self._line.text()

    def _put(self, text: str) -> None:
        self._line.show_text(text)

    def _write_reason(self, reason: str) -> None:
        self._line.setPlaceholderText(reason)

    def _typed(self) -> None:
        self._touch()

    def _tell(self, reading: str) -> None:
        """Say what the text is read as: beside the box, or below it where there is no room."""
        self._reading.setText(reading)
        self._reading.setVisible(bool(reading))
        self._reading.setAccessibleName(reading)
        self._make_room()

    def _make_room(self) -> None:
        if not self.CHARACTERS:
            return
        needed = self._reading.fontMetrics().horizontalAdvance(self._reading.text())
        beside = self._line.sizeHint().width() + self._row.spacing() + needed + 4 <= self.width()
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._row.insertWidget(1, self._reading, 1)
        else:
            self._column.addWidget(self._reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


class CountEditor(LineEditor):
    """A number, in a box of its size, with its unit."""

    CHARACTERS = 12


class DegreeEditor(LineEditor):
    """A number with decimals, in a box of its size, with its unit."""

    CHARACTERS = 16


class CountryEditor(LineEditor):
    """Three letters."""

    CHARACTERS = 6


class StampEditor(LineEditor):
    """A moment."""

    CHARACTERS = 22


class TimeEditor(LineEditor):
    """A time of day, or a part of the day in the user's language."""

    CHARACTERS = 12

    def _parse(self) -> Value:
        typed = plain(self.text().strip())
        said = (part for part, label in PARTS_OF_DAY.items() if typed in (part, plain(tr(label))))
        return next(said, None) or super()._parse()

    def _show(self, value: Value) -> None:
        self._put(self.field.display(value, tr))


class DateEditor(LineEditor):
    """A date in any words, with what they are read as beside the box."""

    CHARACTERS = 26
    _unread = False  # what stands beside the box is why it is no date

    def text(self) -> str:
        """Return what was typed; the date itself where the words mean another one tomorrow or elsewhere."""
        typed = self._line.text()
        read = _date(typed, _day_first())
        elsewhere = _date(typed, not _day_first(), date.today() - timedelta(400))
        return typed if read == elsewhere or read is None else read.text

    def insert_today(self) -> None:
        """Put today's date in, as if it had been typed."""
        self._line.show_text(date.today().isoformat())
        self._line.end(False)
        self._typed()

    def _parse(self) -> Value:
        typed = self._line.text().strip()
        if not typed or not isinstance(self.field, Date):
            return super()._parse()
        return self.field.typed(typed, _day_first())

    def _put(self, text: str) -> None:
        super()._put(text)
        self._tell("")

    def _typed(self) -> None:
        typed = self._line.text().strip()
        try:
            read = edtf.from_text(typed, day_first=_day_first())
            self._tell(f"{read.display(tr)} · {read.precision(tr)}")
            self._unread = False
        except edtf.NotADate as no:
            self._tell((no.text(tr) or tr("not a date yet")) if typed else "")
            self._unread = True
        self._touch()

    def set_problem(self, level: str) -> None:
        super().set_problem(level)
        if level == "hard" and self._unread:  # the problem says it, too
            self._tell("")


class PhraseEditor(LineEditor):
    """Words for a number, with the range that they are read as beside the box."""

    CHARACTERS = 36
    read = Signal(object)  # phrases.Reading, while typing

    def reading(self, text: str) -> phrases.Reading:
        """Return what some words say in numbers."""
        return self.field.reader(text) if isinstance(self.field, Phrase) else phrases.read(text)

    def _put(self, text: str) -> None:
        super()._put(text)
        self._tell(_said(self.reading(text)))

    def _typed(self) -> None:
        reading = self.reading(self.text())
        self._tell(_said(reading))
        self._touch()
        self.read.emit(reading)


class Tick(QCheckBox):
    """A check box that tells when Enter is pressed and when the keyboard leaves it."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            event.accept()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class FlagEditor(Editor):
    """Yes or no; not said until somebody ticks it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._said = False
        self._tick = Tick(tr("Yes"), self)
        self._tick.clicked.connect(self._clicked)
        self._tick.left.connect(self.left)
        self._tick.entered.connect(self._on_entered)
        self._hold(self._tick)

    def text(self) -> str:
        return str(int(self._tick.isChecked())) if self._said else ""

    def _put(self, text: str) -> None:
        self._said = bool(text.strip())
        self._tick.setChecked(Flag.WORDS.get(text.strip().casefold()) == 1)

    def _show(self, value: Value) -> None:
        self._put(self.field.format(value))

    def _write_reason(self, reason: str) -> None:
        self._tick.setText(reason or tr("Yes"))

    def _clicked(self) -> None:
        self._said = True
        self._touch()


class Shown(Editor):
    """A value that the program keeps: shown, never typed. A toll is given as its range in words."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        by = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self._label.setTextInteractionFlags(by)
        self._hold(self._label)

    def text(self) -> str:
        return self.field.format(self._held)

    def _put(self, text: str) -> None:
        try:
            self._held = self.field.parse(text)
        except Unreadable:
            self._held = None
        self._show(self._held)

    def value(self) -> Value:
        return self._held

    def _show(self, value: Value) -> None:
        unit = f" {tr(self.field.unit)}" if self.field.unit and value is not None else ""
        text = self.field.display(value, tr) + unit if value is not None else "—"
        self._label.setText("\n".join(wrap(text, LONGEST_WORD)) if " " not in text else text)

    def _write_reason(self, reason: str) -> None:
        if reason:
            self._label.setText(reason)


def _said(reading: phrases.Reading) -> str:
    """Return the range and the qualifier of some words: "≥ 32 · at least"; why, where there is none."""
    if not reading.words.strip():
        return ""
    if not reading.understood:
        return tr(reading.note or "no number read: fill in the boxes below")
    span = numerals(
        phrases.display(reading.low, reading.low_strict, reading.best, reading.high, reading.approx)
    )
    label = tr(QUALIFIER.label(reading.qualifier)).lower() if reading.qualifier != "between" else ""
    return " · ".join(filter(None, (span, label, tr(reading.note))))


def _date(text: str, day_first: bool, today: date | None = None) -> edtf.EdtfDate | None:
    try:
        return edtf.from_text(text, day_first=day_first, today=today)
    except ValueError:
        return None


def _day_first() -> bool:
    """Tell whether 6/1/24 is 6 January here: everywhere but where the month is written first."""
    return not QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


EDITORS: dict[type[Field], type[Editor]] = {
    Text: LineEditor,
    LongText: LongTextEditor,
    Phrase: PhraseEditor,
    Country: CountryEditor,
    Integer: CountEditor,
    Decimal: DegreeEditor,
    Date: DateEditor,
    Time: TimeEditor,
    Stamp: StampEditor,
    Flag: FlagEditor,
    Choice: ChoiceBox,
    Number: ChoiceBox,
    Choices: ChoicesBox,
    Link: LinkBox,
    AnyLink: LinkBox,
    Toll: Shown,
}


def editor_for(field: Field, links: LinkSource, parent: QWidget | None = None) -> Editor:
    """Return the editor of a field; what the program keeps itself is only shown."""
    kind = Shown if field.computed else EDITORS[type(field)]
    return kind(field, parent, links) if issubclass(kind, LinkBox) else kind(field, parent)
