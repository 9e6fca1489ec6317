"""How each kind of block looks on paper: which faces, columns and rules it is set in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF

from app.exchange.typesetting import (
    BAND,
    CELL,
    GREY,
    HEAD,
    HELP,
    INNER,
    KIND,
    LABEL,
    LEAD,
    LINE,
    MORE,
    QUIET,
    SECTION,
    STRONG,
    STRONG_CELL,
    TEXT,
    TITLE,
    Cell,
    Face,
    Strip,
    line_height,
    metrics,
    row,
    words,
    wrap,
)
from db.exchange.paper.blocks import (
    Block,
    Box,
    Column,
    Facts,
    Grid,
    Heading,
    Row,
    Table,
    Ticks,
    Title,
    Words,
)

GAP = 100  # between the columns of a table
LABELS = 0.27  # share of the width that labels of facts take
INDENT = 110  # a step of what lies in something else
WRITING = 240  # a line to write on: 8.5 mm
TICK = 90  # the side of a box to tick
GUTTER = 240  # between two boxes side by side
SHORT = 16  # letters
FEW = 6  # rows to write in that stay together
PAD = 20  # between the edge of a cell to write in and its heading
SEEN = 300  # rows that settle how wide columns are


def compose(blocks: Sequence[Block], width: float) -> Iterator[Strip]:
    """Yield the strips of some blocks in a width."""
    at = 0
    while at < len(blocks):
        block, after = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
        if isinstance(block, Box) and block.half and isinstance(after, Box) and after.half:
            yield _side_by_side(block, after, width)
            at += 2
            continue
        if isinstance(block, Table) and at and isinstance(blocks[at - 1], Words | Facts):
            yield Strip(60)
        yield from _set(block, width)
        at += 1


def _set(block: Block, width: float) -> Iterator[Strip]:
    match block:
        case Title(text, kind):
            if kind:
                yield from words(kind, KIND, width, keep=True)
            yield from words(text, TITLE, width, keep=True)
            yield Strip(60, keep=True)
        case Heading(text, level):
            yield from _heading(text, level, width)
        case Words(text, "lead"):
            yield from _lead(text, width)
        case Words(text, tone):
            yield Strip(30)
            yield from words(text, QUIET if tone else TEXT, width)
        case Facts():
            yield from _facts(block, width)
        case Table():
            yield from _table(block.columns, block.rows, width)
        case Box():
            yield _box(block, width)
        case Ticks():
            yield from _ticks(block, width)
        case Grid():
            yield from _grid(block, width)


def _heading(text: str, level: int, width: float) -> Iterator[Strip]:
    face = SECTION if level == 1 else INNER
    lines = wrap(text, face, width)
    height = len(lines) * line_height(face)
    cell = Cell(lines, face, 0, width)
    if level == 1:
        yield Strip(height + 20, [cell], keep=True, gap=190)
    else:
        yield Strip(height + 10, [cell], keep=True, gap=90)


def _lead(text: str, width: float) -> Iterator[Strip]:
    """The sentence, on a ground of its own."""
    lines = wrap(text, LEAD, width - 200)
    yield Strip(70, band=BAND, keep=True)
    for number, line in enumerate(lines):
        cell = Cell([line], LEAD, 100, width - 200)
        yield Strip(line_height(LEAD), [cell], band=BAND, keep=number == 0 or number >= len(lines) - 2)
    yield Strip(70, band=BAND)


def _facts(block: Facts, width: float) -> Iterator[Strip]:
    left = width * LABELS
    for label, value in block.rows:
        room = width - left - GAP
        texts = wrap(value, TEXT, room)
        if len(texts) > 6:  # an account: every line a strip, so that it may go on on the next page
            yield from _account(label, value, left, width)
            continue
        named = Cell(wrap(label, LABEL, left - GAP), LABEL, 0, left - GAP)
        said = Cell(texts, TEXT, left, room)
        yield from row([named, said], above=15, below=15)


def _account(label: str, value: str, left: float, width: float) -> Iterator[Strip]:
    named = Cell(wrap(label, LABEL, left - GAP), LABEL, 0, left - GAP)
    for number, strip in enumerate(words(value, TEXT, width - GAP, left=left)):
        if number == 0:
            strip.cells = [named, *strip.cells]
            strip.gap = 15
        yield strip
    yield Strip(15)


# Tables


def _places(
    columns: Sequence[Column], width: float, rows: Sequence[Row] = (), room_beside: float = 0
) -> list[tuple[float, float]]:
    """Return left edge and width of each column: if there is room, neither words nor short texts
    (dates, codes, numbers) are broken. If there is not, the widest columns give way, down to one width."""
    room = width - GAP * (len(columns) - 1)
    least = [_longest(HEAD, [column.label]) + room_beside for column in columns]
    for at in range(len(columns)):
        face = STRONG_CELL if any(line.strong for line in rows[:SEEN]) else CELL
        texts = sorted((line.cells[at] for line in rows[:SEEN]), key=len)
        usual = texts[len(texts) * 9 // 10] if texts else ""
        whole = metrics(face).horizontalAdvance(usual) + 4 if len(usual) <= SHORT else 0
        least[at] = max(least[at], whole, min(_longest(face, texts), room / 4))
    least = _within(room, least)
    asked = [max(column.share, 1) for column in columns]
    scale = sum(asked)
    wide = [max(room * share / scale, low) for share, low in zip(asked, least, strict=True)]
    over = sum(wide) - room
    spare = sum(w - low for w, low in zip(wide, least, strict=True))
    if over > 0 and spare > 0:
        wide = [w - over * (w - low) / spare for w, low in zip(wide, least, strict=True)]
    found: list[tuple[float, float]] = []
    left = 0.0
    for w in wide:
        found.append((left, w))
        left += w + GAP
    return found


def _within(room: float, widths: list[float]) -> list[float]:
    """Return the widths, the largest cut to one that leaves the others theirs, so that all fit."""
    left, most = room, 0.0
    for number, width in enumerate(sorted(widths)):
        most = left / (len(widths) - number)
        if width > most:
            return [min(width, most) for width in widths]
        left -= width
    return widths


def _longest(face: Face, texts: Sequence[str]) -> float:
    """Return the width of the longest word."""
    found = {word for text in texts for word in text.split()}
    return max((metrics(face).horizontalAdvance(word) for word in found), default=0) + 4


def _table(columns: Sequence[Column], rows: Sequence[Row], width: float) -> Iterator[Strip]:
    places = _places(columns, width, rows)
    head = _head(columns, places)
    yield head
    for number, line in enumerate(rows):
        below = rows[number + 1] if number + 1 < len(rows) else None
        bound = below is not None and below.depth > line.depth and line.strong
        indent = line.depth * INDENT
        face = STRONG_CELL if line.strong else CELL
        cells: list[Cell] = []
        for at, (column, (left, wide)) in enumerate(zip(columns, places, strict=True)):
            inset = indent if at == 0 else 0
            styled = face if at < 2 or not line.strong else CELL
            text = wrap(line.cells[at], styled, wide - inset)
            cells.append(Cell(text, styled, left + inset, wide - inset, column.right))
        more = bool(line.more)
        strips = row(cells, above=26, below=8 if more else 26, rule="" if more else LINE, head=head)
        if more:
            said = Cell(wrap(line.more, MORE, width - indent), MORE, indent, width - indent)
            under = row([said], above=0, below=26, rule=LINE, head=head)
            strips[-1].keep = under[0].height < 1200
            strips += under
        strips[-1].keep = bound
        if number == 0:
            head.keep = True
        yield from strips
    yield Strip(90)


def _head(columns: Sequence[Column], places: Sequence[tuple[float, float]]) -> Strip:
    texts = [wrap(c.label, HEAD, wide) for c, (_, wide) in zip(columns, places, strict=True)]
    deepest = max(map(len, texts))
    cells = [
        Cell(text, HEAD, left, wide, column.right, 20 + (deepest - len(text)) * line_height(HEAD))
        for text, column, (left, wide) in zip(texts, columns, places, strict=True)
    ]
    return Strip(deepest * line_height(HEAD) + 40, cells, keep=True, rule=GREY)


# What is filled in by hand


def _label_cells(label: str, help: str, width: float, left: float = 0) -> list[Cell]:
    named = Cell(wrap(label, STRONG, width), STRONG, left, width)
    if not help:
        return [named]
    return [named, Cell(wrap(help, HELP, width), HELP, left, width, top=named.height)]


def _box(block: Box, width: float, left: float = 0, room: float = 0) -> Strip:
    """A label, what is asked, and a box; `room` is kept over it where the box beside it has more to say."""
    cells = _label_cells(block.label, block.help, width, left)
    top = max(cells[-1].height, room) + 25
    high = WRITING * block.lines if block.lines > 1 else WRITING + 20
    guides = [QLineF(left, top + y, left + width, top + y) for y in range(WRITING, high, WRITING)]
    lines = guides if block.lines > 1 else []
    return Strip(top + high + 60, cells, boxes=[QRectF(left, top, width, high)], guides=lines, gap=40)


def _side_by_side(one: Box, other: Box, width: float) -> Strip:
    half = (width - GUTTER) / 2
    room = max(_label_cells(box.label, box.help, half)[-1].height for box in (one, other))
    strips = _box(one, half, 0, room), _box(other, half, half + GUTTER, room)
    cells = [cell for strip in strips for cell in strip.cells]
    boxes = [box for strip in strips for box in strip.boxes]
    return Strip(max(strip.height for strip in strips), cells, boxes=boxes, gap=40)


def _ticks(block: Ticks, width: float) -> Iterator[Strip]:
    cells = _label_cells(block.label, block.help, width)
    yield Strip(cells[-1].height + 25, cells, keep=True, gap=40)
    longest = max(metrics(CELL).horizontalAdvance(option) for option in block.options)
    across = next((n for n in (4, 3, 2) if longest + TICK + 60 + GAP <= width / n), 1)
    wide = width / across
    down = -(-len(block.options) // across)
    for line in range(down):
        some = [
            (at, block.options[line + at * down])
            for at in range(across)
            if line + at * down < len(block.options)
        ]
        texts = [
            Cell(
                wrap(o, CELL, wide - TICK - 60 - GAP),
                CELL,
                at * wide + TICK + 60,
                wide - TICK - 60 - GAP,
                top=18,
            )
            for at, o in some
        ]
        boxes = [QRectF(at * wide, 18 + (line_height(CELL) - TICK) / 2, TICK, TICK) for at, _ in some]
        height = max(text.height for text in texts) + 18
        bound = line < down - 1 and (down <= FEW or line in (0, down - 2))
        yield Strip(height, texts, keep=bound, boxes=boxes)
    yield Strip(50)


def _grid(block: Grid, width: float) -> Iterator[Strip]:
    places = _places(block.columns, width, room_beside=PAD)
    head = _head(block.columns, [(left + PAD, wide - PAD) for left, wide in places])
    head.rule = ""
    yield head
    edges = [(max(left - GAP / 2, 0), wide) for left, wide in places]
    lefts = [left for left, _ in edges] + [width]
    boxes = [QRectF(a, 0, b - a, WRITING + 30) for a, b in pairwise(lefts)]
    for line in range(block.lines):
        last = line == block.lines - 1
        bound = bool(block.legend) if last else line in (0, block.lines - 2) or block.lines <= FEW
        yield Strip(WRITING + 30, boxes=boxes, head=head, keep=bound)
    yield Strip(40, keep=bool(block.legend))
    for codes in block.legend:
        yield from words(codes, HELP, width)
        yield Strip(20)
    yield Strip(40)
