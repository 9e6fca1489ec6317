"""What can be chosen of one field in a filter, and the terms that a choice makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.shell.i18n import tr
from db.model.facets import Facet, can_be_missing, reasons
from db.model.fields import Choice, Choices, Decimal, Flag, Integer, Number, Toll
from db.model.filters import APART, Asked, Compared, Empty, Filled, Is, Missing, Term, Wanted, Words, parse
from db.model.wanted import said


class Row(NamedTuple):
    """A value to tick, and how it is called; `second` tells it from its namesakes."""

    value: Wanted
    label: str
    second: str = ""


def is_range(facet: Facet) -> bool:
    """Tell whether a field is filtered from a value to another one."""
    return facet.dated or isinstance(facet.field, Toll | Integer | Decimal)


def fixed_rows(entity: str, facet: Facet) -> list[Row]:
    """Return the values of a field's own list, then that there is none, and why."""
    found = [Row(_value(facet, code), label) for code, label in facet.choices(tr)]
    if facet.name == "missing" and facet.aspect:
        own = [Row(Is(one.name), tr(one.label)) for one in can_be_missing(entity)]
        return sorted(own, key=lambda row: row.label.casefold())
    if facet.aspect:
        return found
    found.append(Row(Empty(), tr("(empty)")))
    if facet in can_be_missing(entity):
        own_codes = isinstance(facet.field, Choice | Choices) and facet.field.vocabulary
        found += [
            Row(Missing(code), f"({label})")
            for code, label in reasons(tr)
            if not (own_codes and code in own_codes)
        ]
    return found


def _value(facet: Facet, code: str) -> Wanted:
    if isinstance(facet.field, Flag):
        return Is(int(code == "yes"))
    return Is(int(code) if isinstance(facet.field, Number) else code)


def row_of(entity: str, facet: Facet, value: Wanted) -> Row:
    """Return the row of a value that is in no list."""
    return Row(value, tr("any value") if value == Filled() else said(entity, facet, value, tr))


def chosen(terms: Iterable[Term], name: str, negated: bool) -> list[Wanted]:
    """Return the values that are asked of a field, in all its terms."""
    found = [value for term in terms if (term.name, term.negated) == (name, negated) for value in term.values]
    return list(dict.fromkeys(found))


def bounds(values: Sequence[Wanted]) -> tuple[str, str, list[Wanted]]:
    """Return what stands in the boxes "from" and "to", and the values that do not fit there."""
    low = high = ""
    rest: list[Wanted] = []
    for value in values:
        match value:
            case Compared("..", first, last) if not (low or high):
                low, high = str(first), str(last)
            case Compared("=", only) if not (low or high):
                low = high = str(only)
            case Compared(">=" | ">" as op, first) if not low:
                low = str(first) if op == ">=" else f">{first}"
            case Compared("<=" | "<" as op, last) if not high:
                high = str(last) if op == "<=" else f"<{last}"
            case _:
                rest.append(value)
    return low, high, rest


def made(
    entity: str, facet: Facet, values: Sequence[Wanted], low: str, high: str, negated: bool
) -> list[Term]:
    """Return the terms for what was chosen and typed. Raise Unreadable where a bound cannot be read."""
    found = list(values)
    apart: list[Wanted] = []
    first = _bound(entity, facet, low.strip(), ">=")
    last = _bound(entity, facet, high.strip(), "<=")
    if first and last and (first.op, last.op) == (">=", "<="):
        both = Compared("=", first.low) if first.low == last.low else Compared("..", first.low, last.low)
        _check(entity, facet, both)
        found.append(both)
    else:
        apart = [bound for bound in (first, last) if bound]
    if facet.name in APART or (apart and not found):
        return [Term(entity, facet.name, (value,), negated) for value in (*found, *apart)]
    found += apart
    return [Term(entity, facet.name, tuple(found), negated)] if found else []


def _bound(entity: str, facet: Facet, text: str, op: str) -> Compared | None:
    """Return what a box says: its own comparison if it has one, `op` otherwise; None where it is empty."""
    if not text:
        return None
    typed = text[:2] if text[:2] in (">=", "<=") else text[0] if text[0] in "<>≥≤" else ""
    rest = text[len(typed) :].strip().replace('"', "")
    asked = parse(entity, f'{facet.name}:{typed or op}"{rest}"', tr)
    value = asked.terms[0].values[0]
    return value if isinstance(value, Compared) else None


def _check(entity: str, facet: Facet, both: Compared) -> None:
    """Raise Unreadable where the end comes before the beginning."""
    parse(entity, Term(entity, facet.name, (both,)).spell(), tr)


def replaced(asked: Asked, name: str, was_negated: bool, terms: Sequence[Term]) -> Asked:
    """Return a filter with other terms of a field in the place of those it has."""
    found: list[Term] = []
    put = False
    for term in asked.terms:
        if (term.name, term.negated) != (name, was_negated):
            found.append(term)
        elif not put:
            found += terms
            put = True
    return Asked(asked.words, tuple(found if put else (*found, *terms)))


def typed_row(facet: Facet, text: str) -> Row | None:
    """Return the row for what is typed, where a field is compared by the words that are in it."""
    text = " ".join(text.split())
    if not facet.worded or not any(letter.isalnum() for letter in text):
        return None
    label = tr("any with “{words}”") if facet.to or facet.of else tr("holds “{words}”")
    return Row(Words(text), label.replace("{words}", text))
