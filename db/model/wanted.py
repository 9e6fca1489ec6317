"""What a filter compares a field with: read from what is typed, spelled so again, and said to people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from db.model import edtf, placenames
from db.model.catalogue import translations
from db.model.countries import countries
from db.model.facets import Facet, can_be_missing, facet, facets, key, nearest, reasons
from db.model.fields import (
    N_,
    PARTS_OF_DAY,
    AnyLink,
    Choice,
    Choices,
    Country,
    Decimal,
    Field,
    Flag,
    Integer,
    Number,
    Time,
    Toll,
)
from db.model.patterns import Pattern
from db.model.problem import Unreadable
from db.model.texts import Translate, untranslated


@dataclass(frozen=True)
class Is:
    """A value: a code, a flag (1 or 0), a time of day, an id; for has: and missing: what they name."""

    value: str | int


@dataclass(frozen=True)
class Words:
    """Each word is the beginning of a word in the text, or in the title of the linked record."""

    text: str


@dataclass(frozen=True)
class Compared:
    """A number or date (EDTF) by `op`: =, >=, >, <=, < with `low`, or .. from `low` to `high`, both included.

    A toll is compared by the number that is known best, or its lowest: “at least 32” is >=10 and 32, and
    neither <20 nor 40; “over 350” is >350. A date that can lie inside what is asked for does.
    """

    op: str
    low: str | int | float
    high: str | int | float | None = None

    def days(self) -> tuple[str, str]:
        """Return the first and last day asked for, ISO; empty where open."""
        one = edtf.parse(str(self.low))
        other = edtf.parse(str(self.high)) if self.high is not None else one
        first, last = one.first, other.last
        if self.op in (">", "<"):
            first, last = (last and last + timedelta(1)), (first and first - timedelta(1))
        start = first.isoformat() if first and self.op not in ("<", "<=") else ""
        end = last.isoformat() if last and self.op not in (">", ">=") else ""
        return start, end


@dataclass(frozen=True)
class Empty:
    """No value."""


@dataclass(frozen=True)
class Filled:
    """Any value."""


@dataclass(frozen=True)
class Missing:
    """No value, for this reason (a code)."""

    reason: str


Wanted = Is | Words | Compared | Empty | Filled | Missing

# Where no word of a text can be meant.
IN_FRENCH: dict[str, Wanted] = {"vide": Empty(), "aucun": Empty(), "aucune": Empty(), "rempli": Filled()}
RESERVED = {"none", "empty", "any"} | {code.replace("_", " ") for code, _ in reasons()}
_SIGN = Pattern(r"\s*(>=|<=|=>|=<|[<>=≥≤])\s*")
OPS = {"=>": ">=", "≥": ">=", "=<": "<=", "≤": "<=", "": "="}


def read(entity: str, facet: Facet, op: str, text: str, quoted: bool, translate: Translate) -> Wanted:
    """Return what one value of a term says. Raise Unreadable with a sentence that says what is possible."""
    found = None if op else _beside(entity, facet, text, quoted, translate)
    if found is not None:
        return found
    if facet.worded:
        return _worded(facet, op + text)
    if quoted and not op and (inside := _SIGN.match(text)):
        op, text = inside[1], text[inside.end() :]
    op = OPS.get(op, op)
    if op != "=" and not text.strip():
        raise Unreadable(
            N_("{field}: type a value such as {what} right after “{op}”, without a space."),
            field=translate(facet.label),
            what="2024-01-05" if facet.dated else "10",
            op=op,
        )
    if facet.dated:
        return _date(facet, op, text, translate)
    if isinstance(facet.field, Toll | Integer | Decimal) or (_ranked(facet) and re.match(r"\d*\.\.", text)):
        return _number(facet, op, text, translate)
    if op != "=" and _ranked(facet):
        return _number(facet, op, text, translate)
    if op != "=":
        raise Unreadable(
            N_("{field} is compared neither with < nor with >: type its value alone."),
            field=translate(facet.label),
        )
    if facet.name == "missing" and facet.aspect:
        return _named(entity, text, translate)
    if facet.coded:
        return _coded(facet, text, translate)
    if isinstance(facet.field, Country):
        return _country(facet, text, translate)
    return _exact(facet, text, translate)


def _ranked(facet: Facet) -> bool:
    return isinstance(facet.field, Number)


def _own(facet: Facet, code: str) -> bool:
    """Tell whether a code is one of the field's own list."""
    return isinstance(facet.field, Choice | Choices) and code in facet.field.vocabulary


def _beside(entity: str, facet: Facet, text: str, quoted: bool, translate: Translate) -> Wanted | None:
    """Return what is said in place of a value: none, any, or a reason for none."""
    if facet.name == "missing" and facet.aspect and not quoted and _fold(text) == "any":
        return Filled()
    if facet.aspect or (quoted and facet.worded):
        return None
    said = _fold(text)
    if said in ("none", "empty") and not (said == "none" and _own(facet, "none")):
        return Empty()
    if said == "any":
        return Filled()
    if not facet.worded and said in IN_FRENCH:
        return IN_FRENCH[said]
    if facet not in can_be_missing(entity):
        return None
    if isinstance(facet.field, Choice | Choices) and _code(facet, text, translate) is not None:
        return None
    for listed in (reasons(), reasons(translate), *(reasons(other) for other in translations())):
        for code, label in listed:
            if said == _fold(code) or (said == _fold(label) and not facet.worded):
                return Missing(code)
    return None


def _fold(text: str) -> str:
    return placenames.fold(text.replace("_", " "))


def _worded(facet: Facet, text: str) -> Wanted:
    if isinstance(facet.field, AnyLink):
        return _id(text)
    if facet.to and re.fullmatch(ID, text):
        return Is(text)
    if not re.search(r"[^\W_]", text):
        raise Unreadable(N_("Type a word after “{name}:”."), name=facet.name)
    return Words(text)


ID = r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"


def _id(text: str) -> Wanted:
    if not re.fullmatch(ID, text):
        raise Unreadable(N_("“{text}” is not a record's id."), text=text[:40])
    return Is(text)


def _named(entity: str, text: str, translate: Translate) -> Wanted:
    found = facet(entity, text, translate)
    own = can_be_missing(entity)
    if found not in own:
        names = [one.name for one in own]
        sentence = N_("“{name}” is no field that a reason is given for. Choose one of: {names}.")
        if found is None:
            sentence = N_("There is no field “{name}”. Choose one of: {names}.")
            names = [name for name in nearest(entity, text, translate) if name in names] or names
        raise Unreadable(sentence, name=text[:40], names=", ".join(names))
    return Is(found.name)


# Codes


def _code(facet: Facet, text: str, translate: Translate) -> str | None:
    """Return the code that a text means: the code itself, or its label in English or the other language."""
    if isinstance(facet.field, Choice | Choices) and (known := facet.field.vocabulary.find(text)):
        return known.code
    said = key(text)
    for listed in (facet.choices(), facet.choices(translate)):
        for code, label in listed:
            if said in (key(code), key(label)):
                return code
    if isinstance(facet.field, Flag) and text.casefold() in Flag.WORDS:
        return ("no", "yes")[Flag.WORDS[text.casefold()]]
    others = (choice for other in translations() for choice in facet.choices(other))
    return next(
        (code for code, label in others if said in (key(label), key(label.removeprefix("des ")))), None
    )


def _coded(facet: Facet, text: str, translate: Translate) -> Wanted:
    code = _code(facet, text, translate)
    if code is None:
        raise _no_code(facet, text, translate)
    if isinstance(facet.field, Flag):
        return Is(int(code == "yes"))
    return Is(int(code) if isinstance(facet.field, Number) else code)


def _no_code(facet: Facet, text: str, translate: Translate) -> Unreadable:
    listed = facet.choices(translate)
    known = {key(code): code for code, _ in listed} | {key(label): code for code, label in listed}
    from difflib import get_close_matches  # here: it is for what nobody understood

    close = get_close_matches(key(text), known, 4, 0.5)
    labels = dict(listed)
    codes = list(dict.fromkeys(known[k] for k in close))
    told = ", ".join(
        c if key(c) == key(labels[c]) else f"{c} ({labels[c]})" for c in codes or [c for c, _ in listed][:12]
    )
    sentence = N_("{field}: “{text}” is not in its list. Choose one of: {codes}.")
    if close:
        sentence = N_("{field}: “{text}” is not in its list. Did you mean {codes}?")
    return Unreadable(sentence, field=translate(facet.label), text=text[:40], codes=told)


def _country(facet: Facet, text: str, translate: Translate) -> Wanted:
    names = {key(name): code for language in ("fr", "en") for code, name in countries(language).items()}
    code = text.upper() if text.upper() in names.values() else names.get(key(text))
    if code is None:
        from difflib import get_close_matches  # here: it is for what nobody understood

        names |= {code.casefold(): code for code in countries()}
        close = get_close_matches(key(text), names, 4, 0.6)
        raise Unreadable(
            N_("{field}: “{text}” is no country. Type its name, or three letters such as {codes}."),
            field=translate(facet.label),
            text=text[:40],
            codes=", ".join(dict.fromkeys(names[k] for k in close)) or "MLI",
        )
    return Is(code)


def _exact(facet: Facet, text: str, translate: Translate) -> Wanted:
    if not isinstance(facet.field, Time):
        return _id(text)
    spoken = (*translations(), translate)
    parts = {key(say(label)): code for say in spoken for code, label in PARTS_OF_DAY.items()}
    try:
        return Is(str(facet.field.read(parts.get(key(text), text))))
    except Unreadable as error:
        problem = error.problem
        raise Unreadable(problem.message, **dict(problem.args)) from None


# Numbers and dates


def _number(facet: Facet, op: str, text: str, translate: Translate) -> Wanted:
    low, dots, high = re.sub(r"(?<=\d)\s*[-–]\s*(?=\d)", "..", text).partition("..")
    if dots and op == "=":
        if not low.strip() and not high.strip():
            raise Unreadable(
                N_("{field}: type a number before or after “..”, such as 10.., ..5 or 10..20."),
                field=translate(facet.label),
            )
        if low.strip() and high.strip():
            first, last = _plain(facet, low, translate), _plain(facet, high, translate)
            if first > last:
                raise _backwards(facet, text, translate)
            return Compared("..", first, last)
        op, text = (">=", low) if low.strip() else ("<=", high)
    return Compared(op, _plain(facet, text, translate))


def _plain(facet: Facet, text: str, translate: Translate) -> int | float:
    digits = re.sub(r"(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))", "", text.strip()).replace("−", "-")
    if re.fullmatch(r"[+-]?[0-9]{1,15}", digits):
        return int(digits)
    if isinstance(facet.field, Decimal) and re.fullmatch(r"[+-]?[0-9]{1,15}[.,][0-9]{1,15}", digits):
        return float(digits.replace(",", "."))
    raise Unreadable(
        N_("{field}: “{text}” is not a number. Type it like 10, >=10, <5 or 10..20."),
        field=translate(facet.label),
        text=text[:40],
    )


def _date(facet: Facet, op: str, text: str, translate: Translate) -> Wanted:
    try:
        return Compared("=", edtf.parse(text).text) if op == "=" else Compared(op, _whole(text))
    except ValueError:
        pass
    try:
        low, dots, high = (part.strip() for part in text.partition("..")) if op == "=" else (text, "", "")
        if not dots:
            return Compared(op, edtf.from_text(text).text if op == "=" else _whole(text))
        if not low or not high:
            return Compared(">=" if low else "<=", _whole(low or high))
        found = Compared("..", _whole(low), _whole(high))
    except ValueError as error:
        if isinstance(error, edtf.NotADate) and error.message:
            reason = error.text(translate)
            raise Unreadable(N_("{field}: {reason}"), field=translate(facet.label), reason=reason) from None
        raise Unreadable(
            N_("{field}: “{text}” is not a date. Type it like 2024-01, >=2024-01-05 or 2024-01..2024-03."),
            field=translate(facet.label),
            text=text[:40],
        ) from None
    first, last = found.days()
    if first > last:
        raise _backwards(facet, text, translate)
    return found


def _whole(text: str) -> str:
    """Return a day, month or year as EDTF, neither an interval nor a set. Raise ValueError."""
    date = edtf.from_text(text)
    if not re.fullmatch(r"[0-9X-]+[?~%]?", date.text):
        raise ValueError(f"not one date: {text[:40]!r}")
    return date.text


def _backwards(facet: Facet, text: str, translate: Translate) -> Unreadable:
    return Unreadable(
        N_("{field}: {text} ends before it begins. Put the smaller or earlier one first."),
        field=translate(facet.label),
        text=text[:40],
    )


# Spelling and saying


def quoted(text: str) -> str:
    """Return a text as a value is typed: in quotation marks where it needs them."""
    if re.fullmatch(r"[^\s\",<>=≥≤!-][^\s\",]*|-?\d+(\.\d+)?", text):
        return text
    return '"' + text.replace('"', '""') + '"'


def spelled(facet: Facet, value: Wanted) -> str:
    """Return a value as it is typed, so that `read` gives it back."""
    match value:
        case Empty():
            return "empty" if _own(facet, "none") else "none"
        case Filled():
            return "any"
        case Missing(reason):
            return reason
        case Is(one):
            return ("no", "yes")[int(one)] if isinstance(facet.field, Flag) else quoted(str(one))
        case Words(text):
            return f'"{text}"' if _fold(text) in RESERVED and '"' not in text else quoted(text)
        case Compared("..", low, high):
            return f"{low}..{high}"
        case Compared(op, low):
            return ("" if op == "=" else op) + quoted(str(low))


def said(entity: str, asked: Facet, value: Wanted, translate: Translate = untranslated) -> str:
    """Return a value as people read it."""
    match value:
        case Empty():
            return translate(N_("empty"))
        case Filled():
            return translate(N_("any value"))
        case Missing(reason):
            return f"({dict(reasons(translate)).get(reason, reason)})"
        case Words(text):
            return text
        case Compared("=", low):
            return str(low)
        case Compared("..", low, high):
            return f"{low}–{high}" if not asked.dated else f"{low} – {high}"
        case Compared(op, low):
            return f"{ {'>=': '≥', '<=': '≤'}.get(op, op) } {low}"
        case Is(one):
            return _shown(entity, asked, one, translate)


def _shown(entity: str, asked: Facet, value: str | int, translate: Translate) -> str:
    if asked.name == "missing" and asked.aspect:
        return next((translate(f.label) for f in facets(entity) if f.name == value), str(value))
    if asked.name == "has" and asked.aspect:
        return dict(asked.choices(translate)).get(str(value), str(value))
    field: Field | None = asked.field
    if field is None or asked.to:
        return str(value)
    return field.display(field.store([str(value)]) if isinstance(field, Choices) else value, translate)
