"""What people type in place of a condition of the filter language, and what to type instead.

`killed>=10`, `killed :> 10`, `!status:draft` or `(status:draft)` would be looked for as words, and nothing
found: it is said instead.
"""

from __future__ import annotations

import re

from db.model.facets import Facet, facet
from db.model.fields import N_, Decimal, Integer, Toll
from db.model.patterns import Pattern
from db.model.problem import Translate, Unreadable, untranslated

INSTEAD = N_("“{text}” is not read as a condition. Type {example}; to search for it as words, quote it.")
UNCLOSED = N_("The quotation mark before “{text}” is not closed: put another where the words end.")
NO_WORD = N_("There is no word in “{text}”: type letters or digits.")
BEFORE_FIELD = N_("To ask for what must not be, put the minus before the field: {example}.")
THOUSANDS = N_("{field}: “{text}” is one number or several: type {one}, or {several}.")

_SIGNS = ">=|<=|=>|=<|!=|<>|[<>=≥≤≠]"
_GLUED = Pattern(rf"(-?)([^\W\d][\w’'-]*):?({_SIGNS})(.*)", re.DOTALL)
_LOOSE = Pattern(rf":?({_SIGNS})(.*)", re.DOTALL)
_WRAPPED = Pattern(r"([!(]+)(-?)([^\W\d][\w’'-]*):(?!//)(.*)", re.DOTALL)
_NOT_SO = ("!=", "<>", "≠")
_THOUSANDS = Pattern(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,])")


def unclosed(text: str) -> str:
    """Return what follows a quotation mark that is not closed, and the mark; empty where all are."""
    return text[text.rindex('"') :] if text.count('"') % 2 else ""


def look_closed(text: str) -> None:
    """Raise Unreadable where a quotation mark is not closed."""
    if rest := unclosed(text):
        raise Unreadable(UNCLOSED, text=rest[1:41].strip() or "…")


def look_worded(words: str) -> None:
    """Raise Unreadable where words have neither letters nor digits."""
    if words and not re.search(r"[^\W_]", words):
        raise Unreadable(NO_WORD, text=" ".join(words.split())[:40])


def look_at(entity: str, piece: str, before: str, translate: Translate = untranslated) -> None:
    """Raise Unreadable where a word is a condition that was typed otherwise; `before` is the word before."""
    if (wrapped := _WRAPPED.match(piece)) and (known := facet(entity, wrapped[3], translate)):
        sign = "-" if "!" in wrapped[1] or wrapped[2] else ""
        example = f"{sign}{known.name}:{wrapped[4].rstrip(')') or '…'}"
        raise Unreadable(INSTEAD, text=piece[:40], example=example)
    if (glued := _GLUED.match(piece)) and (known := facet(entity, glued[2], translate)):
        sign = "-" if glued[1] or glued[3] in _NOT_SO else ""
        raise Unreadable(INSTEAD, text=piece[:40], example=sign + _right(known, glued[3], glued[4]))
    if (loose := _LOOSE.match(piece)) and (known := facet(entity, before, translate) if before else None):
        sign = "-" if loose[1] in _NOT_SO else ""
        raise Unreadable(
            INSTEAD, text=f"{before} {piece}"[:40], example=sign + _right(known, loose[1], loose[2])
        )


def _right(known: Facet, sign: str, value: str) -> str:
    """Return a comparison as it is typed."""
    sign = "" if sign == "=" or sign in _NOT_SO else sign
    return f"{known.name}:{sign}{value[:40] or ('10' if sign else '…')}"


def look_at_value(known: Facet, value: str, translate: Translate = untranslated) -> None:
    """Raise Unreadable where a value, as it stands after the colon, says something else than it seems to."""
    counted = isinstance(known.field, Toll | Integer | Decimal)
    if counted and (found := _THOUSANDS.search(value)):
        one = found[0].replace(",", "")
        several = " ".join(f"{known.name}:{part}" for part in found[0].split(","))
        raise Unreadable(
            THOUSANDS, field=translate(known.label), text=found[0], one=f"{known.name}:{one}", several=several
        )
    if not counted and not known.dated and re.match(r"[-!](?=[\w\"])", value):
        raise Unreadable(BEFORE_FIELD, example=f"-{known.name}:{value[1:41]}")
