"""What a filter asks for: words, and terms that all hold; each is one facet of a record and its values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from db.model.facets import Facet, facets
from db.model.fields import N_, Decimal
from db.model.joints import is_joint
from db.model.slips import goes_on
from db.model.texts import Translate, untranslated
from db.model.wanted import Compared, Wanted, said, spelled

APART = ("has", "missing")  # given twice, both must hold


@dataclass(frozen=True)
class Term:
    """One condition: the record's facet `name` is one of `values`, or none of them where `negated`."""

    entity: str
    name: str
    values: tuple[Wanted, ...]
    negated: bool = False

    @property
    def facet(self) -> Facet:
        return next(one for one in facets(self.entity) if one.name == self.name)

    def spell(self) -> str:
        """Return the term as it is typed."""
        first, *others = [spelled(self.facet, value) for value in self.values]
        # Quoted, three digits after a comma are not the thousands of what stands before.
        apart = r"-?\d+(\.\d+)?" if isinstance(self.facet.field, Decimal) else r"\d{3}"
        values = ",".join((first, *(f'"{one}"' if re.fullmatch(apart, one) else one for one in others)))
        return f"{'-' if self.negated else ''}{self.name}:{values}"

    def text(self, translate: Translate = untranslated) -> str:
        """Return the term as people read it: "Perpetrator: Dozo", "Killed ≥ 10", "not Status: Draft"."""
        label = translate(self.facet.label)
        told = [said(self.entity, self.facet, value, translate) for value in self.values]
        plain = all(isinstance(value, Compared) for value in self.values)
        either = " " + translate(N_("or")) + " "
        shape = "{field} {value}" if plain else translate(N_("{field}: {value}"))
        text = shape.replace("{field}", label).replace("{value}", either.join(told))
        return translate(N_("not {term}")).replace("{term}", text) if self.negated else text


@dataclass(frozen=True)
class Asked:
    """What a filter asks for: words that are in the record, and terms that all hold."""

    words: str = ""
    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.terms)

    def without(self, term: Term) -> Asked:
        """Return the same without a term."""
        return replace(self, terms=tuple(one for one in self.terms if one != term))

    def without_facet(self, name: str) -> Asked:
        """Return the same without what is asked of one facet, as counts per value of it need it."""
        return replace(self, terms=tuple(one for one in self.terms if one.name != name))

    def and_(self, term: Term) -> Asked:
        """Return the same with one more term."""
        return replace(self, terms=joined((*self.terms, term)))


def spell(asked: Asked) -> str:
    """Return the text that `parse` reads as this."""
    first = asked.words.split(" ")[0] if asked.terms else ""
    # Twice, it is not taken to join a comparison with the condition before.
    between = ["and", "and"] if first[:1] in tuple("<>=≥≤") else ["and"] if goes_on(first) else []
    words = asked.words
    if is_joint(first):  # a word, which joins nothing
        words = f'"{first}"{words[len(first) :]}'
    return " ".join(filter(None, (*(term.spell() for term in asked.terms), *between, words)))


def joined(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return terms with those of one facet made one, except comparisons that are open at one end."""
    found: list[Term] = []
    for term in terms:
        if term in found:
            continue
        for at, one in enumerate(found):
            if (one.name, one.negated) == (term.name, term.negated) and not (apart(one) or apart(term)):
                found[at] = replace(one, values=tuple(dict.fromkeys((*one.values, *term.values))))
                break
        else:
            found.append(replace(term, values=tuple(dict.fromkeys(term.values))))
    return tuple(found)


def apart(term: Term) -> bool:
    """Say whether a term is written apart from others of its name: each of them must hold."""
    open_ = all(isinstance(value, Compared) and value.op[0] in "<>" for value in term.values)
    return open_ or term.name in APART
