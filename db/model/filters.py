"""The filter language: one text of words and terms, such as `perpetrator:Dozo killed:>=10 -status:draft`.

    words "two words"           in any text of the record, as beginnings of words; all of them
    field:value  field:"a b"    -field:value is not; field:a,b or a, b or the field again: one of them
    >=10 >10 <5 <=5 10 10..20 10-20   numbers; 2024  2024-01  2024-01-05..2024-02  >=2024-01  dates
    field:none  field:any       empty, not empty; field:not_asked, field:refused …: the reason for no value
    has:files  missing:field  changed:>=2024-05-01  by:NAME  text:words

    a:x or a:y, a:x ou a:y       for values of one field; and, et between any two terms; not, sauf before one

A field is named by its name or its label, with or without a space before or behind the colon, and a code by
its own, in English, French or the language of the window; “or” between anything else is refused, quoted it is
a word.
Two comparisons that are open at one end (killed:>=10 killed:<20) must both hold, and so must has: and
missing: given twice. A search box, a row of chips, a saved view and --where all hold this same text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import dropwhile, takewhile

from db.model.conjunctions import combined
from db.model.facets import Facet, begins, can_be_missing, facet, facets, misspelled, nearest
from db.model.fields import N_
from db.model.joints import is_joint, is_spoken_for
from db.model.patterns import Pattern
from db.model.problem import Unreadable
from db.model.slips import (
    INSTEAD,
    look_at,
    look_at_value,
    look_bare,
    look_behind,
    look_closed,
    look_quoted,
    look_worded,
    said_apart,
)
from db.model.terms import APART, Asked, Term, apart, joined, spell
from db.model.texts import Translate, untranslated
from db.model.wanted import Compared, Empty, Filled, Is, Missing, Wanted, Words, quoted, read

__all__ = [
    "APART",
    "Asked",
    "Compared",
    "Empty",
    "Filled",
    "Is",
    "Missing",
    "Term",
    "Wanted",
    "Words",
    "complete",
    "joined",
    "parse",
    "plain_words",
    "spell",
    "token",
]

# Reading

_NAME = Pattern(r'(-?)(?:"((?:[^"]|"")+)"|([^\W\d][\w’\'-]*)):(?!//)')
# A colon with a space before it, as in French, or behind it; what follows is no field of its own.
_SPACED = Pattern(
    r'(-?)(?:"((?:[^"]|"")+)"|([^\W\d][\w’\'-]*))'
    r'(?:\s+:\s*|:\s+(?!-?(?:"[^"]+"|[^\W\d][\w’\'-]*)\s*:))(?=[^\s:])'
)
_VALUE = Pattern(r'(?:"(?:[^"]|"")*(?:"|\Z)|(?<=,)\s+(?=[\w"])(?!-?(?:"[^"]+"|[^\W\d][\w’\'-]*):)|[^\s"])*')
_GAP = Pattern(r'("(?:[^"]|"")*(?:"|\Z))|(?<=,)\s+')
_WORD = Pattern(r'-?"(?:[^"]|"")*(?:"|\Z)|[^\s"]+')
# The name of a field, to all appearances: quoted or before a colon, or a comparison with a number.
_SLIP = Pattern(
    r"-?(?:\"([^\"]+)\":|([^\W\d][\w’'-]*)"
    r"(?:\s*:(?=\s|\d|\Z)|(?<=\w{3})((?:>=|<=|=>|=<|[<>≥≤])\d)|\s*(?:>=|<=|=>|=<|[<>≥≤])\s*\d))"
)
_NOT = Pattern(r'-(?=["\w])(?!\d)')
_ITEM = Pattern(r'(>=|<=|=>|=<|[<>=≥≤]|)(?:"((?:[^"]|"")*)(?:"|\Z)([^,]*)|([^,]*))(?:,|\Z)')


def parse(entity: str, text: str, translate: Translate = untranslated, before: Sequence[Term] = ()) -> Asked:
    """Return what a text asks of an entity. Raise Unreadable with a sentence that says what is wrong and what
    is possible; a colon in ordinary words (10:30, http://x) is words.

    `before` are terms that the text goes on from: it may begin with “or”."""
    look_closed(text)
    terms, words = combined(entity, (*before, *_pieces(entity, text, translate, before)), translate)
    widened = [now for now, was in zip(terms, before, strict=False) if now != was]
    if any(apart(term) for term in widened):  # it would have to hold beside what stands already
        raise Unreadable(
            N_("Put both into one condition: {example}."), example=" ".join(term.spell() for term in widened)
        )
    look_worded(" ".join(words))
    if words and terms:  # side by side they may say more than with terms between them
        for piece in _pieces(entity, " ".join(words), translate):
            if isinstance(piece, Term):
                raise Unreadable(INSTEAD, text=" ".join(words)[:60], example=piece.spell())
    return Asked(" ".join(words), joined((*widened, *terms[len(before) :])))


def plain_words(entity: str, text: str, translate: Translate = untranslated) -> str:
    """Return a text as it is typed so that nothing in it is read as a condition: all of it is words, each the
    beginning of a word."""
    signs = "PSC"  # by their category; Python counts marks on letters neither among them nor among letters
    words = "".join(" " if unicodedata.category(sign)[0] in signs else sign for sign in text).split()
    for typed in (" ".join(text.split()), " ".join(words)):
        with suppress(Unreadable):
            if '"' not in typed and parse(entity, typed, translate).words == typed:
                return typed
    return " ".join(f"({word})" if is_spoken_for(word) else word for word in words)


def _pieces(entity: str, text: str, translate: Translate, chips: Sequence[Term] = ()) -> Iterator[Term | str]:
    """Yield the terms and words of a text, which goes on from the `chips`."""
    at = 0
    before = ""
    last: Term | None = None
    lately = chips[-1].facet if chips else None
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        named = _spaced(entity, text, at, translate) or _NAME.match(text, at)
        known = named and facet(entity, _unquoted(named[2]) if named[2] else named[3], translate)
        value = _VALUE.match(text, named.end()) if named else None
        if named and value and known:
            last = _valued(entity, known, named, value.end(), translate)
            lately = last.facet
            yield last
            at, before = value.end(), text[at : value.end()]
            continue
        if named and value and value[0] and named[3]:
            look_behind(entity, text[:at], named[3], value[0], translate)
            raise _unknown(entity, named[3], translate)
        if (slip := _SLIP.match(text, at)) and _is_slip(entity, slip, translate):
            raise _unknown(entity, slip[1] or slip[2], translate)
        word = _WORD.match(text, at)
        end = word.end() if word else at + 1
        piece = text[at:end]
        if _NOT.match(piece):
            inner = _unquoted(piece[2:-1]) if piece[1] == '"' else piece[1:]
            yield Term(entity, "text", (_words(inner, "text"),), True)
        else:
            look_at(entity, piece, before, text[end:], translate, last and last.facet)
            look_bare(piece, text[end:], lately)
            if not is_joint(piece) or is_joint(before):
                lately = None
            yield piece
        at, before, last = end, piece, None


def _is_slip(entity: str, slip: re.Match[str], translate: Translate) -> bool:
    name = slip[1] or slip[2]
    if is_spoken_for(name) or facet(entity, name, translate):
        return False
    return bool(slip[3]) or misspelled(entity, name, translate)


def _spaced(entity: str, text: str, at: int, translate: Translate) -> re.Match[str] | None:
    """Return the name of a field before a colon that stands apart from it or from the value."""
    named = _SPACED.match(text, at)
    known = named and facet(entity, _unquoted(named[2]) if named[2] else named[3], translate)
    return named if known else None


def _valued(entity: str, facet: Facet, named: re.Match[str], end: int, translate: Translate) -> Term:
    """Return the term whose name was found, its value ending at `end`. Where that cannot be read, but could
    with words behind it, say so."""
    text, sign = named.string, named[1]
    look_quoted(facet, sign, text[named.end() :], text[named.end() : end])
    try:
        values = _values(entity, facet, text[named.end() : end], translate)
        return Term(entity, facet.name, values, bool(sign))
    except Unreadable:
        apart = said_apart(text[named.end() :])
        readable = dropwhile(lambda one: not _can_be_read(entity, facet, one[1], translate), apart)
        meant = list(takewhile(lambda one: _can_be_read(entity, facet, one[1], translate), readable))
        if not meant:
            raise
        typed, value = meant[0 if facet.worded else -1]
        example = f"{sign}{facet.name}:{value}"
        raise Unreadable(INSTEAD, text=f"{named[0]}{typed}"[:60], example=example) from None


def _can_be_read(entity: str, facet: Facet, value: str, translate: Translate) -> bool:
    try:
        _values(entity, facet, value, translate)
    except Unreadable:
        return False
    return True


def _values(entity: str, facet: Facet, text: str, translate: Translate) -> tuple[Wanted, ...]:
    look_at_value(facet, text, translate)
    text = _GAP.sub(lambda gap: gap[1] or "", text)
    found: list[Wanted] = []
    at = 0
    while at < len(text):
        item = _ITEM.match(text, at)
        if item is None:  # cannot be: the last alternative takes anything
            break
        at = item.end()
        op, inner, rest, bare = item.groups()
        if inner is not None:
            whole = _unquoted(inner) + (rest.replace('"', "") if facet.dated else rest)
            found.append(read(entity, facet, op, whole, True, translate))
        elif op or bare:
            found.append(read(entity, facet, op, bare, False, translate))
    if not found:
        raise _nothing(entity, facet, translate)
    return tuple(found)


def _nothing(entity: str, facet: Facet, translate: Translate) -> Unreadable:
    """Return what to say where nothing stands after the colon."""
    sentence = N_("Type what “{name}” is to be right after the colon, or “any” or “none”.")
    example = ""
    if facet.aspect:
        sentence = N_("Type what “{name}” is to be right after the colon, such as {example}.")
        listed = next((one.name for one in facets(entity) if one.field), "")
        given = {"has": "problems", "missing": listed, "changed": ">=2024-01-05"}
        example = f"{facet.name}:{given.get(facet.name) or '…'}"
    return Unreadable(sentence, name=translate(facet.label), example=example)


def _words(text: str, name: str) -> Words:
    if not re.search(r"[^\W_]", text):
        raise Unreadable(N_("Type a word after “{name}:”."), name=name)
    return Words(text)


def _unknown(entity: str, name: str, translate: Translate) -> Unreadable:
    close = nearest(entity, name, translate)
    sentence = N_("There is no field “{name}”. Choose one of: {names}. To search for words, quote them.")
    if len(close) <= 4:
        sentence = N_("There is no field “{name}”. Did you mean {names}? To search for words, quote them.")
    return Unreadable(sentence, name=name[:40], names=", ".join(close))


def _unquoted(text: str) -> str:
    return text.replace('""', '"')


# Completing


def token(text: str, cursor: int) -> tuple[int, int]:
    """Return (start, end) of what a completion replaces: the term or word that ends at the cursor."""
    start = at = 0
    while at < cursor:
        if text[at].isspace():
            at += 1
            start = at
            continue
        start = at
        named = _NAME.match(text, at, cursor)
        value = _VALUE.match(text, named.end() if named else at, cursor)
        at = max(value.end() if value else at, at + 1)
    return min(start, cursor), cursor


def complete(entity: str, text: str, cursor: int, translate: Translate = untranslated) -> list[str]:
    """Return what the term or word at the cursor may go on to be; each replaces `token(text, cursor)`.

    Names of fields and aspects, then codes, by their beginnings or those of their labels.
    """
    start, end = token(text, cursor)
    typed = text[start:end]
    named = _NAME.match(typed)
    if named is None:
        sign, begun = ("-", typed[1:]) if typed.startswith("-") else ("", typed)
        wanted = begins(begun)
        if not wanted or begun.startswith('"'):
            return []
        found = [
            one.name
            for one in facets(entity)
            for names in ((one.name, one.label, translate(one.label), *map(translate, one.also)),)
            if any(begins(name).startswith(wanted) for name in names)
        ]
        return [f"{sign}{name}:" for name in found]
    known = facet(entity, _unquoted(named[2]) if named[2] else named[3], translate)
    if known is None:
        return []
    *before, last = typed[named.end() :].split(",")
    head = f"{named[1]}{known.name}:" + "".join(f"{value}," for value in before)
    return [head + value for value in _choices(entity, known, last, set(before), translate)]


def _choices(entity: str, facet: Facet, begun: str, before: set[str], translate: Translate) -> list[str]:
    wanted = begins(begun)
    if facet.name == "missing" and facet.aspect:
        listed = [(one.name, translate(one.label)) for one in can_be_missing(entity)]
    else:
        listed = facet.choices(translate)
    found = [
        quoted(code)
        for code, label in listed
        if code not in before and any(begins(w).startswith(wanted) for w in (code, label, *label.split()))
    ]
    for word in ("none", "any") if not facet.aspect else ():
        if word.startswith(wanted) and word not in found:
            found.append(word)
    return found
