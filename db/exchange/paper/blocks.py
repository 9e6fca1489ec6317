"""What stands on paper, without a word of how it looks: headings, facts, tables, boxes to fill in."""

from __future__ import annotations

from dataclasses import dataclass

from db.model.fields import N_
from db.model.texts import Translate


@dataclass(frozen=True)
class Title:
    """What the sheet is about; `kind` stands over it in small letters."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 for a section, 2 for a record inside a record."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Words:
    """A paragraph. `tone` is "lead" for the sentence at the head, "quiet" for what is said beside."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class Facts:
    """Labels with their values, one under the other."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading and its share of the width, in letters."""

    label: str
    share: float = 10
    right: bool = False


@dataclass(frozen=True)
class Row:
    """A line of a table: its cells, what else is to be said under them, and how deep it lies in others."""

    cells: tuple[str, ...]
    more: str = ""
    depth: int = 0
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """Rows under the headings of columns."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Box:
    """An empty box to write in, `lines` high; a `half` one shares its line with the next."""

    label: str
    help: str = ""
    lines: int = 1
    half: bool = False


@dataclass(frozen=True)
class Ticks:
    """A code list to tick: one of it, or `several`."""

    label: str
    options: tuple[str, ...]
    help: str = ""
    several: bool = False


@dataclass(frozen=True)
class Grid:
    """An empty table to write in; `legend` says what may stand in which column."""

    columns: tuple[Column, ...]
    lines: int
    legend: tuple[str, ...] = ()


Block = Title | Heading | Words | Facts | Table | Box | Ticks | Grid


@dataclass(frozen=True)
class Sheet:
    """A document. `name` stands at the top of every page after the first, `mark` at the top of every page;
    `left_out` counts the records that are too sensitive for paper."""

    name: str
    blocks: tuple[Block, ...]
    mark: str = ""
    wide: bool = False
    left_out: int = 0
    rows: int = 1  # records that stand on it


def labelled(label: str, text: str, translate: Translate) -> str:
    """Return a label and what it is of, on one line."""
    said = translate(N_("{label}: {value}"))
    return said.replace("{label}", label, 1).replace("{value}", text, 1)


def as_text(sheet: Sheet, translate: Translate) -> str:
    """Return a sheet as plain text: a line a fact, tables with tabs."""
    lines: list[str] = [sheet.mark, ""] if sheet.mark else []
    for block in sheet.blocks:
        match block:
            case Title(text, kind):
                lines += [kind, text] if kind else [text]
            case Heading(text, level):
                lines += ["", text.upper() if level == 1 else text]
            case Words(text, tone):
                lines += ["", text, ""] if tone == "lead" else [text]
            case Facts(rows):
                lines += [labelled(label, value, translate) for label, value in rows]
            case Table(columns, rows):
                lines.append("\t".join(column.label for column in columns))
                for row in rows:
                    cells = [" ".join(cell.split()) for cell in row.cells]
                    lines.append("  " * row.depth + "\t".join(cells).rstrip("\t"))
                    lines += ["  " * (row.depth + 1) + " ".join(row.more.split())] if row.more else []
            case _:
                continue
    return "\n".join(lines).strip() + "\n"
