"""What the codebook says of a field and of each code of its list, under the form (F1)."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from app.entry.advice import advice
from app.entry.choicebox import CodeList
from app.entry.editor import modifiers
from app.entry.typeline import TypeLine
from app.shell.i18n import numerals, tr
from db.model.fields import Choice, Choices, Field
from db.model.vocabularies import Code, Vocabulary

HIGHEST = 0.38  # of what it stands in
LINES = 3  # that an arrow scrolls
Key = Qt.Key


class FieldHelp(QFrame):
    """Explains a field; the code that is chosen, or highlighted in the open list, stands out and is in
    sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "help")
        self._text = ""
        self._said: tuple[Field, tuple[str, ...]] | None = None
        self._field: Field | None = None
        self._chosen: tuple[str, ...] = ()
        self._line: QWidget | None = None  # the box whose keys are heard
        self._page = QTextBrowser(self)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._page.document().setDocumentMargin(0)
        self._page.setAccessibleName(tr("Help for this field"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 8, 8)
        column.addWidget(self._page)
        parent.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is said, with its marks."""
        return self._text

    def codes(self) -> list[str]:
        """Return the codes that are explained, in their order."""
        return [code.code for code in self._listed()]

    def marked(self) -> tuple[str, ...]:
        """Return the codes that stand out."""
        return self._said[1] if self._said else ()

    def sees(self, code: str) -> bool:
        """Tell whether a code and what is said of it stand in sight."""
        span = self._place(code)
        room = self._page.viewport().height()
        return span is not None and span[0] >= 0 and (span[1] <= room or span[0] == 0)

    def explain(self, field: Field, chosen: tuple[str, ...], box: QWidget | None) -> None:
        """Explain a field in which these codes are chosen, as people type in a box."""
        self._field, self._chosen = field, chosen
        self._listen(box if isinstance(box, TypeLine) and self._listed() else None)
        self._say()

    def stop(self) -> None:
        """Hide, and leave all keys to the box."""
        self._listen(None)
        self.hide()

    # What it says

    def _listed(self) -> list[Code]:
        """Return the codes to explain: those that may be chosen, and the one that once was."""
        vocabulary = _vocabulary(self._field)
        if vocabulary is None:
            return []
        return [code for code in vocabulary.codes if not code.retired or code.code in self._chosen]

    def _highlighted(self) -> tuple[str, ...]:
        row = self._line.highlighted() if isinstance(self._line, TypeLine) else None
        vocabulary = _vocabulary(self._field)
        return (row.key,) if row and vocabulary and row.key in vocabulary else self._chosen

    def _say(self) -> None:
        field = self._field
        if field is None:
            return
        marked = self._highlighted()
        if self._said == (field, marked):
            return
        same = self._said is not None and self._said[0] == field
        self._said = (field, marked)
        at = self._page.verticalScrollBar().value() if same else 0
        self._text = _about(field) + self._codes(marked)
        self._page.setHtml(self._text)
        self._fit()
        self._page.verticalScrollBar().setValue(at)
        if marked:
            self._bring(marked[0])

    def _bring(self, code: str) -> None:
        """Scroll as little as shows all that is said of a code, or as much as goes in from its beginning."""
        span = self._place(code)
        if span is not None and not self.sees(code):
            bar = self._page.verticalScrollBar()
            by = min(span[0], span[1] - self._page.viewport().height()) if span[0] > 0 else span[0]
            bar.setValue(bar.value() + by)

    def _place(self, code: str) -> tuple[int, int] | None:
        """Return how far below the upper edge what is said of a code begins and ends, in pixels."""
        block = self._page.document().begin()
        while block.isValid():
            piece = block.begin()
            while not piece.atEnd():
                if code in piece.fragment().charFormat().anchorNames():
                    box = self._page.document().documentLayout().blockBoundingRect(block)
                    gone = self._page.verticalScrollBar().value()
                    return round(box.top()) - gone, round(box.bottom()) - gone
                piece += 1
            block = block.next()
        return None

    def _codes(self, marked: tuple[str, ...]) -> str:
        codes = self._listed()
        if not codes:
            return ""
        palette, faint = self.palette(), self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        ground = palette.color(QPalette.ColorRole.Highlight).name()
        ink = palette.color(QPalette.ColorRole.HighlightedText).name()
        head = tr("Codes: {n}").replace("{n}", numerals(len(codes)))
        if self._line is not None:  # whose arrows scroll here
            head += "  ·  " + tr("↑ ↓ scroll · Alt+↓ opens the list · Esc closes")
        rows = [f'<p style="color:{faint}; margin:6px 0 2px 0">{head}</p>']
        rows.append('<table width="100%" cellspacing="0" cellpadding="3">')
        for code in codes:
            stands_out = code.code in marked
            shade = f' bgcolor="{ground}"' if stands_out else ""
            colour = ink if stands_out else faint
            said = _meaning(code)
            if stands_out:
                said = f'<span style="color:{ink}">{said}</span>'
            beside = " · ".join(escape(words) for words in (code.code, *_elsewhere(code)))
            rows.append(
                f'<tr><td{shade}><a name="{code.code}"></a>{said}<br>'
                f'<span style="color:{colour}">{beside}</span></td></tr>'
            )
        return "".join([*rows, "</table>"])

    # How high it is

    def _fit(self) -> None:
        """Take as much room as the text needs, up to a part of what it stands in; the rest is scrolled to."""
        document = self._page.document()
        document.setTextWidth(self._page.viewport().width())
        margins = self.contentsMargins().top() + self.contentsMargins().bottom() + 18
        around = self.parentWidget()
        most = round(around.height() * HIGHEST) if around else 200
        self.setFixedHeight(min(round(document.size().height()) + margins, max(most, 60)))

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    # What it hears

    def _listen(self, box: QWidget | None) -> None:
        """Hear the keys of a box, and what is highlighted in its list; of no other."""
        if box is self._line:
            return
        if isinstance(self._line, TypeLine):
            self._line.removeEventFilter(self)
            self._line.keep_clear_of(None)
            self._line.pointed.disconnect(self._say)
            self._line.destroyed.disconnect(self._forget)
        self._line = box
        self._said = None  # its keys are said with it
        if isinstance(box, TypeLine):
            box.installEventFilter(self)
            box.keep_clear_of(self)
            box.pointed.connect(self._say)
            box.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._line = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        elif watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._scrolled(event)
        return super().eventFilter(watched, event)

    def _scrolled(self, event: QKeyEvent) -> bool:
        """Scroll with the arrows while there is more than is in sight and the box's own list is closed."""
        bar, plain = self._page.verticalScrollBar(), modifiers(event) == Qt.KeyboardModifier.NoModifier
        if not (plain and self.isVisible() and bar.maximum()):
            return False
        if isinstance(self._line, TypeLine) and self._line.is_open:
            return False
        line = self.fontMetrics().lineSpacing() * LINES
        steps: dict[int, int] = {
            Key.Key_Down: line, Key.Key_Up: -line,
            Key.Key_PageDown: bar.pageStep(), Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        by = steps.get(event.key())
        if by is None:
            return False
        bar.setValue(bar.value() + by)
        return True


def codes_in(field: Field, text: str) -> tuple[str, ...]:
    """Return the codes of a field's list that a text names, parted by semicolons: by code or by label."""
    vocabulary = _vocabulary(field)
    if vocabulary is None:
        return ()
    known = CodeList(vocabulary)
    parts = (part.strip() for part in text.split(";"))
    return tuple(code for part in parts if part and (code := part if part in known else known.exact(part)))


def _vocabulary(field: Field | None) -> Vocabulary | None:
    return field.vocabulary if isinstance(field, Choice | Choices) else None


def _meaning(code: Code) -> str:
    """Return what is said of a code: what it is called and means, when to choose it, an example."""
    first = f"<b>{escape(tr(code.label))}</b>"
    if code.definition:
        first += f" — {escape(tr(code.definition))}"
    return "<br>".join([first, *_advice(code.guideline, code.example)])


def _advice(guideline: str, example: str) -> list[str]:
    return [f"<i>{escape(name)}</i>{escape(text)}" for name, text in advice(guideline, example)]


def _elsewhere(code: Code) -> list[str]:
    """Return what a code is in other standards."""
    told = (("ACLED", code.acled), ("GED", code.ged), ("HURIDOCS", code.huridocs))
    return [f"{name} {there}" for name, there in told if there]


def _about(field: Field) -> str:
    """Return what is said of the field itself."""
    said = field.help
    parts = [
        f"<b>{tr(field.label)}</b> — {tr(said.definition)}",
        *_advice(said.guideline, said.example),
    ]
    if elsewhere := "; ".join(words for words in (field.standard, field.hxl and f"HXL {field.hxl}") if words):
        parts.append(tr("Elsewhere: {text}").replace("{text}", elsewhere))
    return "<br>".join(part for part in parts if part)
