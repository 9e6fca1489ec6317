"""“or”, “and” and “not” between the terms and words of a filter, in English and French."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.model.facets import facets
from db.model.fields import N_
from db.model.joints import AND, NOT, OR, is_joint
from db.model.problem import Unreadable
from db.model.slips import INSTEAD
from db.model.terms import Term, joined
from db.model.texts import Translate, untranslated
from db.model.wanted import quoted

OR_FIELDS = N_(
    "“{word}” stands only between values of one field: {example}. Different conditions must all hold; to "
    "search for the word, quote it."
)
OR_NEGATED = N_("“{word}” cannot stand between what must not be. To ask for neither, type {example}.")
OR_WORDS = N_(
    "Words are all looked for: “{word}” stands only between values of one field, such as {example}. To "
    "search for the word itself, quote it."
)
AND_SAME = N_(
    "Two values of “{field}” cannot be asked for together, only one or the other: type {example}, or filter "
    "by one and search for the other in words."
)


def combined(
    entity: str, pieces: Sequence[Term | str], translate: Translate = untranslated
) -> tuple[list[Term], list[str]]:
    """Return the terms and words that are asked for where “or” and “and” stand between them. Raise Unreadable
    where the language has no such thing."""
    terms: list[Term] = []
    words: list[str] = []
    last: Term | str | None = None
    between = ""
    pieces = list(_negated(pieces))
    for piece, after in zip(pieces, (*pieces[1:], None), strict=False):
        if isinstance(piece, str) and between and is_joint(piece):
            continue  # typed twice
        if isinstance(piece, str) and not between and _joins(piece.casefold(), last, after):
            if piece.casefold() != "or" or translate(N_("or")) == "or" or isinstance(after, Term):
                between = piece.casefold()
                continue
            piece = _as_word(piece)  # French for gold
        if between in OR and last is not None:
            if isinstance(last, Term) or isinstance(piece, Term):
                terms[-1] = last = _either(between, last, piece)
                between = ""
                continue
            raise Unreadable(OR_WORDS, word=between, example=_example(entity))
        if between in AND and isinstance(last, Term) and isinstance(piece, Term):
            _both(last, piece, translate)
        between, last = "", piece
        if isinstance(piece, Term):
            terms.append(piece)
        else:
            words.append(piece)
    return terms, [_as_word(word) for word in words] if terms else words


def _negated(pieces: Sequence[Term | str]) -> Iterator[Term | str]:
    """Yield the pieces, terms after “not” negated."""
    negating = False
    for piece, after in zip(pieces, (*pieces[1:], None), strict=False):
        negating_next = isinstance(piece, str) and piece.casefold() in NOT and isinstance(after, Term)
        if isinstance(piece, str) and isinstance(after, str) and piece in map(str.upper, NOT):
            raise Unreadable(INSTEAD, text=f"{piece} {after}"[:40], example=f"-{after}"[:40])
        if not negating_next:
            yield replace(piece, negated=True) if negating and isinstance(piece, Term) else piece
        negating = negating_next


def _joins(word: str, last: Term | str | None, after: Term | str | None) -> bool:
    """Tell whether a word is one that joins what stands beside it; at the end it may still be typed."""
    if word not in (*OR, *AND):
        return False
    beside_term = isinstance(last, Term) or isinstance(after, Term)
    return beside_term or (last is not None and after is not None)


def _as_word(word: str) -> str:
    """Return a word quoted where it would join the terms that it is spelled after."""
    return f'"{word}"' if is_joint(word) else word


def _either(word: str, one: Term | str, other: Term | str) -> Term:
    """Return the term of two with “or” between them. Raise Unreadable."""
    if isinstance(one, Term) and isinstance(other, Term) and one.name == other.name:
        both = replace(one, values=(*one.values, *other.values))
        if one.negated or other.negated:
            raise Unreadable(OR_NEGATED, word=word, example=replace(both, negated=True).spell())
        return both
    named = next(piece for piece in (one, other) if isinstance(piece, Term))
    raise Unreadable(OR_FIELDS, word=word, example=f"{replace(named, negated=False).spell()},…")


def _both(one: Term, other: Term, translate: Translate) -> None:
    """Look whether two terms can both hold. Raise Unreadable."""
    if not one.negated and not other.negated and len(joined((one, other))) == 1 and one != other:
        both = replace(one, values=(*one.values, *other.values))
        raise Unreadable(AND_SAME, field=translate(one.facet.label), example=both.spell())


def _example(entity: str) -> str:
    listed = next((one for one in facets(entity) if len(one.choices()) > 1), None)
    codes = [quoted(code) for code, _ in listed.choices()[:2]] if listed else []
    return f"{listed.name}:{','.join(codes)}" if listed else "…"
