"""What people type in place of a condition of the filter language, and what to type instead.

`killed>=10`, `killed : > 10`, `killed:1 000`, `date:6 janv 2024` or `(status:draft)` would be looked for as
words, at least in part, and nothing found: it is said instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.model.facets import Facet, facet
from db.model.fields import N_, Decimal, Integer, Toll
from db.model.patterns import Pattern
from db.model.problem import Unreadable
from db.model.texts import Translate, untranslated
from db.model.wanted import quoted

INSTEAD = N_("“{text}” is not read as a condition. Type {example}; to search for it as words, quote it.")
UNCLOSED = N_("The quotation mark before “{text}” is not closed: put another where the words end.")
NO_WORD = N_("There is no word in “{text}”: type letters or digits.")
BEFORE_FIELD = N_("To ask for what must not be, put the minus before the field: {example}.")
THOUSANDS = N_("{field}: “{text}” is one number or several: type {one}, or {several}.")

_SIGNS = ">=|<=|=>|=<|!=|<>|[<>=≥≤≠]"
_GLUED = Pattern(rf"(-?)([^\W\d][\w’'-]*):?({_SIGNS})(.*)", re.DOTALL)
_LOOSE = Pattern(rf":?(==|{_SIGNS})(.*)", re.DOTALL)
_BARE = Pattern(r"(?:>=|<=|=>|=<|[<>≥≤])(\d\S*)?")
_OPENING = "'‘“«„"  # quotation marks that quote nothing here
_CLOSING = {"'": "'", "‘": "’", "“": "”", "«": "»", "„": "“”"}
_WRAPPED = Pattern(rf"([-!(\[{{+~*&|^’”{_OPENING}]+)([^\W\d][\w’'-]*):(?!//)(.*)", re.DOTALL)
_QUOTED = Pattern(rf"(?:{_SIGNS})?([{_OPENING}])")
_WIDE = Pattern(r"(-?)([^\W\d][\w’'-]*)[：﹕꞉∶](.*)", re.DOTALL)  # colons of other scripts and signs
_OF_KIND = Pattern(r"(-?)([^\W\d]\w*)\.([^\W\d]\w*):(.+)", re.DOTALL)
_BETWEEN = Pattern(r"\s+(\d\S*)\s+(?:and|et|to|à|a|-|–)\s+(\d\S*)")
_AFTER = Pattern(rf'\s*((?:{_SIGNS})?)\s*("[^"]*"|[^\s"]*)')
CLOSED = ")]}'’”»“"
_SIGNED = Pattern(rf"\s*((?:{_SIGNS})?)\s*(.*)", re.DOTALL)
_GOES_ON = Pattern(r"\d{3}|(\.\.|…|[-–—]|to|à|a)(\d.*)?")
_ENDS = Pattern(r".*\d")
_NOT_SO = ("!=", "<>", "≠")
_COMMAS = Pattern(r"(?<![\w,])(?<!\d\.)-?(?:\d{1,3},\d+|\d+,\d{1,2})(?![\d.,])")
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


def look_at(
    entity: str,
    piece: str,
    before: str,
    after: str = "",
    translate: Translate = untranslated,
    term: Facet | None = None,
) -> None:
    """Raise Unreadable where a word is a condition that was typed otherwise; `before` is the word before, or
    the condition before on `term`, `after` the text behind."""
    if (wrapped := _WRAPPED.match(piece)) and (known := facet(entity, wrapped[2], translate)):
        sign = "-" if set("!-") & set(wrapped[1]) else ""
        example = f"{sign}{known.name}:{wrapped[3].rstrip(CLOSED) or '…'}"
        raise Unreadable(INSTEAD, text=piece[:40], example=example)
    if (wide := _WIDE.match(piece)) and (known := facet(entity, wide[2], translate)):
        raise Unreadable(INSTEAD, text=piece[:40], example=f"{wide[1]}{known.name}:{wide[3][:40] or '…'}")
    if (whose := _OF_KIND.match(piece)) and (known := facet(entity, whose[3], translate)):
        raise Unreadable(INSTEAD, text=piece[:40], example=f"{whose[1]}{known.name}:{whose[4][:40]}")
    if (glued := _GLUED.match(piece)) and (known := facet(entity, glued[2], translate)):
        sign = "-" if glued[1] or glued[3] in _NOT_SO else ""
        raise Unreadable(INSTEAD, text=piece[:40], example=sign + _right(known, glued[3], glued[4]))
    if term is not None:
        _look_further(term, before, piece, after)
        return
    not_ = "-" if before[:1] == "-" else ""
    known = facet(entity, before.removeprefix("-"), translate) if before else None
    if known and (loose := _LOOSE.match(piece)):
        sign = "-" if loose[1] in _NOT_SO else not_
        raise Unreadable(
            INSTEAD,
            text=f"{before} {piece}"[:40],
            example=sign + _right(known, loose[1], loose[2] or (after.split() or [""])[0]),
        )
    ends = _BETWEEN.match(after) if known and piece.casefold() in ("between", "entre") else None
    if known and ends and (is_counted(known) or known.dated):
        text, example = f"{before} {piece}{ends[0]}", f"{not_}{known.name}:{ends[1]}..{ends[2]}"
        raise Unreadable(INSTEAD, text=" ".join(text.split())[:60], example=example)
    if known and piece[0] == ":" and (value := _AFTER.match(piece[1:] + after)) and any(value.groups()):
        text = f"{before} {piece}{after}".strip()
        raise Unreadable(INSTEAD, text=text[:40], example=not_ + _right(known, value[1], value[2]))


def _look_further(term: Facet, before: str, piece: str, after: str) -> None:
    """Raise Unreadable where a word goes on with the condition before, or its number or date."""
    if piece[0] == "," and (value := (piece[1:] + after).split()):
        text = f"{before} {piece}" + ("" if piece != "," else f" {value[0]}")
        raise Unreadable(INSTEAD, text=text[:60], example=f"{before},{value[0]}")
    if not (term.dated or is_counted(term)) or not _ENDS.fullmatch(before.rstrip(".")):
        return
    if before.endswith("..") and re.match(r"\d", piece):
        raise Unreadable(INSTEAD, text=f"{before} {piece}", example=f"{before}{piece}")
    goes_on = _GOES_ON.fullmatch(piece.casefold())
    if goes_on and goes_on[1]:
        high = goes_on[2] or (re.match(r"\s*(\d\S*)|", after) or [""] * 2)[1]
        if high:
            text = f"{before} {piece}" + ("" if goes_on[2] else f" {high}")
            raise Unreadable(INSTEAD, text=text[:60], example=f"{before}..{high}")
    elif goes_on and is_counted(term) and re.search(r"(?<!\d)[1-9]\d{0,2}$", before):
        raise Unreadable(INSTEAD, text=f"{before} {piece}", example=f"{before}{piece}")


def look_bare(piece: str, after: str, lately: Facet | None) -> None:
    """Raise Unreadable where a comparison has no field before it, and could be of that of the last condition
    (`lately`)."""
    bare = _BARE.fullmatch(piece)
    value = bare and (bare[1] or (re.match(r"\s*(\d\S*)|", after) or [""] * 2)[1])
    if bare and value and lately and (is_counted(lately) or lately.dated):
        sign = piece.removesuffix(bare[1] or "")
        raise Unreadable(INSTEAD, text=f"{sign}{value}"[:40], example=f"{lately.name}:{sign}{value[:40]}")


def look_quoted(known: Facet, sign: str, text: str, value: str) -> None:
    """Raise Unreadable where a value begins with a quotation mark that is none here, so that it would end
    with its first word; `text` goes on behind the value."""
    found = _QUOTED.match(value)
    if found is None or any(mark in value[found.end() :] for mark in _CLOSING[found[1]]):
        return
    whole = re.match(rf"[^\"{_CLOSING[found[1]]}]*", text[found.end() : 200])
    if whole and text[found.end() + whole.end() :][:1] in tuple(_CLOSING[found[1]]):
        inner = whole[0].strip()
        end = found.end() + whole.end() + 1
        example = f'{sign}{known.name}:{value[: found.start(1)]}"{inner}"'
        raise Unreadable(INSTEAD, text=f"{known.name}:{text[:end]}"[:60], example=example)


def goes_on(word: str) -> bool:
    """Tell whether a word could be taken to go on with a condition before it."""
    return _GOES_ON.fullmatch(word.casefold()) is not None or bool(re.match(r"[\d,]", word))


def look_behind(entity: str, before: str, name: str, value: str, translate: Translate = untranslated) -> None:
    """Raise Unreadable where an unknown name is the end of one of several words: auteur présumé:Dozo."""
    words = before.split()[-4:]
    for at in range(len(words)):
        whole = " ".join((*words[at:], name))
        if '"' not in whole and (known := facet(entity, whole.removeprefix("-"), translate)):
            sign = "-" if whole[0] == "-" else ""
            example = f"{sign}{known.name}:{value[:40]}"
            raise Unreadable(INSTEAD, text=f"{whole}:{value}"[:60], example=example)


def said_apart(text: str) -> Iterator[tuple[str, str]]:
    """Yield what stands behind the colon of a condition as one value, with one more word each time: as it was
    typed, and as it is typed rightly."""
    ends = [word.end() for word in re.finditer(r"\S+", text[:200])]
    for end in ends[:7]:
        typed = text[:end]
        if '"' in typed:
            return
        found = _SIGNED.match(typed)
        sign, value = found.groups() if found else ("", typed)
        if value and (typed != sign + value or len(value.split()) > 1):
            yield typed, sign + quoted(" ".join(value.split()))


def _right(known: Facet, sign: str, value: str) -> str:
    """Return a comparison as it is typed."""
    sign = "" if sign in ("=", "==", *_NOT_SO) else sign
    return f"{known.name}:{sign}{value[:40] or ('10' if sign else '…')}"


def is_counted(known: Facet) -> bool:
    """Tell whether a field holds a number."""
    return isinstance(known.field, Toll | Integer | Decimal)


def look_at_value(known: Facet, value: str, translate: Translate = untranslated) -> None:
    """Raise Unreadable where a value, as it stands after the colon, says something else than it seems to."""
    counted = is_counted(known)
    thousands = _THOUSANDS.search(value)
    if counted and (found := thousands or (isinstance(known.field, Decimal) and _COMMAS.search(value))):
        one = found[0].replace(",", "" if thousands else ".")
        several = " ".join(f"{known.name}:{part}" for part in found[0].split(","))
        raise Unreadable(
            THOUSANDS, field=translate(known.label), text=found[0], one=f"{known.name}:{one}", several=several
        )
    if not counted and not known.dated and re.match(r"[-!](?=[\w\"])", value):
        raise Unreadable(BEFORE_FIELD, example=f"-{known.name}:{value[1:41]}")
