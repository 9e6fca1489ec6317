"""Choosing codes of a list by typing: one (ChoiceBox) or several, shown as chips (ChoicesBox)."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.entry.advice import advice
from app.entry.editor import Editor
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import TypeLine, arrow_button, ranked
from app.shell.flow import Flow
from app.shell.i18n import numerals, tr
from db.model.fields import N_, Choice, Choices, Field, Value
from db.model.plain import plain
from db.model.problem import Unreadable
from db.model.vocabularies import Code, Vocabulary

NOT_LISTED = N_("“{text}” is not in the list: choose from {choices}.")
SHORT = 2  # characters of a grade or number that people speak of ("B2"), and which is shown before its label
NAMED = 6  # choices named in a message


class CodeList:
    """The codes of a vocabulary as people see and type them, in their language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __contains__(self, code: str) -> bool:
        return code in self._vocabulary

    def title(self, code: str) -> str:
        """Return how a code is shown: its label, after the code itself where that is a grade or a number."""
        label = tr(self._vocabulary.label(code))
        return f"{code} — {label}" if self._is_spoken(code) and code != label else label

    def _is_spoken(self, code: str) -> bool:
        return len(code) <= SHORT and code == code.upper()

    def suggest(self, words: str) -> list[Suggestion]:
        """Return the codes that match the words, best first; all for none."""
        active = self._vocabulary.active
        if not words:
            return [self._row(code) for code in active]
        return ranked(words, ((self._row(code), (code.code, tr(code.label))) for code in active))

    def exact(self, text: str) -> str | None:
        """Return the code that a text names: by itself, by its label in any language, or as it is shown."""
        wanted = plain(text.strip())
        found = self._vocabulary.find(text.strip())
        if found is None:
            names = ((c, (tr(c.label), self.title(c.code))) for c in self._vocabulary.active)
            found = next((code for code, said in names if wanted in map(plain, said)), None)
        return found.code if found else None

    def labels(self) -> list[tuple[str, str]]:
        """Return (code, English label) of what may be chosen."""
        return [(code.code, code.label) for code in self._vocabulary.active]

    def unreadable(self, text: str) -> Unreadable:
        """Return what to say of a text that names no code."""
        close = [row.title for row in self.suggest(text.strip())] or [row.title for row in self.suggest("")]
        more = len(close) - NAMED
        named = close if more <= 1 else [*close[:NAMED], tr("and {n} more").replace("{n}", numerals(more))]
        choices = ", ".join(named)
        return Unreadable(NOT_LISTED, text=text.strip()[:40], choices=choices)

    def _row(self, code: Code) -> Suggestion:
        meaning = tr(code.definition) if code.definition else ""
        told = tuple(map("".join, advice(code.guideline, code.example)))
        return Suggestion(code.code, self.title(code.code), meaning, advice=told)


class CodeBox(Editor):
    """A line to type a code of a list, with an arrow that opens the whole list."""

    _line: TypeLine

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        assert isinstance(field, Choice | Choices)
        self._codes = CodeList(field.vocabulary)

    def _begin(self, line: TypeLine) -> None:
        line.textEdited.connect(self._typed)
        line.taken.connect(self._take)
        line.left.connect(self._leave)
        line.entered.connect(self._on_entered)
        button = arrow_button(self, Qt.ArrowType.DownArrow, tr("Show the list (Down)"))
        button.clicked.connect(self._open)
        self._hold(line)
        self._row.addWidget(button)

    @abstractmethod
    def _typed(self) -> None:
        """Read what stands in the line."""

    @abstractmethod
    def _take(self, row: Suggestion) -> None:
        """Take a code of the list."""

    @abstractmethod
    def _leave(self) -> None:
        """Take a text that names a code, as if it had been taken from the list."""

    def _write_reason(self, reason: str) -> None:
        self._line.setPlaceholderText(reason)

    def _open(self) -> None:
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        self._line.open_all()


class ChoiceBox(CodeBox):
    """One code of a list: type a few letters and take the match, or open the whole list with Down."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._code = ""
        self._line = TypeLine(self._codes.suggest, self, eager=True)
        self._begin(self._line)

    def text(self) -> str:
        return self._code or self._line.text()

    def _put(self, text: str) -> None:
        known = text in self._codes
        self._choose(text if known else "", text)

    def _parse(self) -> Value:
        text = self._line.text()
        code = self._code or (self._codes.exact(text) if text.strip() else None)
        if code is None and text.strip():
            raise self._codes.unreadable(text)
        return self.field.parse(code or "")

    def _show(self, value: Value) -> None:
        self._choose("" if value is None else str(value), "")

    def _choose(self, code: str, text: str) -> None:
        self._code = code
        self._line.chosen_key = code
        self._line.show_text(self._codes.title(code) if code else text, typed=not code and bool(text.strip()))

    def _typed(self) -> None:
        self._code = ""
        self._touch()

    def _take(self, row: Suggestion) -> None:
        changed = row.key != self._code
        self._choose(row.key, "")
        if changed:
            self._touch()

    def _leave(self) -> None:
        code = None if self._code else self._codes.exact(self._line.text())
        if code:
            self._choose(code, "")
        self.left.emit()


class ManyLine(TypeLine):
    """A type-ahead box for several: Enter stays while there is something to take, Backspace takes back."""

    taken_back = Signal()

    def _enter(self) -> None:
        row = self._settled()
        if row is None:
            super()._enter()
        else:
            self._take(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.taken_back.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class ChoicesBox(CodeBox):
    """Several codes of a list: each taken one becomes a chip above the box; Backspace removes the last."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        assert isinstance(field, Choices)
        self._kind = field
        self._taken: list[str] = []
        self._chips = QWidget(self)
        self._flow = Flow(self._chips)
        self._flow.setContentsMargins(0, 0, 0, 4)
        self._column.insertWidget(0, self._chips)
        self._line = line = ManyLine(self._suggest, self, eager=True)
        line.taken_back.connect(self._take_back)
        self._begin(line)
        self._draw()

    def text(self) -> str:
        """Return the codes and what is still being typed, parted by semicolons."""
        return ";".join([*self._taken, *filter(None, [self._line.text()])])

    def codes(self) -> list[str]:
        """Return the codes that have been taken."""
        return list(self._taken)

    def _put(self, text: str) -> None:
        parts = text.split(";")
        self._taken = [part for part in parts if part in self._codes]
        rest = ";".join(part for part in parts if part not in self._codes)
        self._line.show_text(rest, typed=bool(rest.strip()))
        self._draw()

    def _parse(self) -> Value:
        typed = self._line.text()
        code = self._codes.exact(typed) if typed.strip() else None
        if code is None and typed.strip():
            raise self._codes.unreadable(typed)
        return self._kind.store([*self._taken, *([code] if code else [])])

    def _show(self, value: Value) -> None:
        self._taken = self._kind.codes(value)
        self._line.show_text("")
        self._draw()

    def _suggest(self, words: str) -> list[Suggestion]:
        return [row for row in self._codes.suggest(words) if row.key not in self._taken]

    def _typed(self) -> None:
        """Take what is named before a semicolon; the rest is still being typed."""
        *done, rest = self._line.text().split(";")
        if done:
            found = [(part, self._codes.exact(part)) for part in done if part.strip()]
            self._taken += [code for _, code in found if code and code not in self._taken]
            rest = ";".join([*(part for part, code in found if not code), rest])
            self._line.show_text(rest, typed=bool(rest.strip()))
            self._line.end(False)
            self._draw()
        self._touch()

    def _take(self, row: Suggestion) -> None:
        self._line.show_text("")
        if row.key not in self._taken:
            self._taken.append(row.key)
        self._draw()
        self._touch()

    def _take_back(self) -> None:
        if self._taken:
            self._taken.pop()
            self._draw()
            self._touch()

    def _drop(self) -> None:
        chip = self.sender()
        self._taken = [code for code in self._taken if code != chip.objectName()]
        self._draw()
        self._touch()

    def _leave(self) -> None:
        code = self._codes.exact(self._line.text()) if self._line.text().strip() else None
        if code:
            self._line.show_text("")
            self._taken = list(dict.fromkeys([*self._taken, code]))
            self._draw()
        self.left.emit()

    def _draw(self) -> None:
        """Show a chip for each code."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        for code in self._taken:
            title = self._codes.title(code)
            chip = QToolButton(self._chips)
            chip.setObjectName(code)
            chip.setProperty("role", "chip")
            chip.setText(f"{title}  ×")
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setToolTip(tr("Remove"))
            chip.setAccessibleName(tr("Remove {what}").replace("{what}", title))
            chip.clicked.connect(self._drop)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._taken))
        chosen = ", ".join(self._codes.title(code) for code in self._taken)
        self._line.setAccessibleName(f"{tr(self.field.label)}: {chosen}" if chosen else tr(self.field.label))
