"""What the words of a language consist of, and the grammar that its templates need."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

TIE = "‿"  # in a template: the word before it may be contracted with the one that follows


@dataclass(frozen=True)
class Noun:
    """A noun for one and for many."""

    one: str
    many: str
    feminine: bool = False


@dataclass(frozen=True)
class PlaceNoun:
    """How places of a type are called: one, many, each name in the list, and being there."""

    one: str
    many: str
    item: str
    at: str


@dataclass(frozen=True)
class Force:
    """How attackers of a type are called: surely of a group, perhaps of it, and without a group."""

    sure: str
    unsure: str
    bare: str


@dataclass(frozen=True)
class Words:
    """The words of one language. Holes in the templates stand in braces."""

    code: str
    months: Sequence[str]
    first_day: str  # the number of the first of a month
    group: str  # between thousands
    plural: Callable[[int], bool]
    agreement: Callable[[bool, bool], Mapping[str, str]]  # many, feminine
    contractions: Sequence[tuple[str, str]]  # patterns over TIE
    said: Mapping[str, str]  # all that is not in a list below
    dates: Mapping[str, str]
    times: Mapping[str, str]
    amounts: Mapping[str, str]
    vague: Mapping[str, str]  # by qualifier
    persons: Mapping[tuple[str, str], Noun]  # by age and sex
    statuses: Mapping[str, Noun]
    feminine_statuses: Mapping[str, Noun]  # where they differ
    groups: Mapping[str, str]
    units: Mapping[str, Noun]  # by measure
    harms: Mapping[str, str]  # by measure: a participle with {what}
    bare: Mapping[str, str]  # by measure: what is harmed where no number is known
    harmed: Mapping[str, Noun]  # by measure: those who were
    suffered: Mapping[str, str]  # by measure: what happened to a person
    places: Mapping[str, PlaceNoun]
    forces: Mapping[str, Force]
    hedges: Mapping[str, str]
    deeds: Mapping[str, str]  # by type of attack, with {object} or {at}
    responses: Mapping[str, str]
    fates: Mapping[str, str]
    crimes: Mapping[str, Noun]
    terms: Mapping[str, tuple[str, str]]  # by legal code: the crime, and the kind of it
    wordings: Mapping[str, str]
    sexes: Mapping[str, str]
    occupations: Mapping[str, str]
    source_types: Mapping[str, str]
    source_kinds: Mapping[str, str]
    reliability: Mapping[str, str]
    credibility: Mapping[str, str]

    @cached_property
    def _contractions(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(pattern), by) for pattern, by in self.contractions]

    def number(self, n: int) -> str:
        return f"{n:,}".replace(",", self.group)

    def status_of(self, status: str, many: bool, feminine: bool) -> str:
        """Return the status of persons as it agrees with how they are called."""
        noun = self.feminine_statuses.get(status) if feminine else None
        noun = noun or self.statuses[status]
        return noun.many if many else noun.one

    def joined(self, items: Sequence[str]) -> str:
        """Return "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        return fill(self.said["and"], {"first": ", ".join(items[:-1]), "last": items[-1]})

    def finish(self, sentences: Sequence[str]) -> str:
        """Return sentences as a text: contracted, each with a capital at its start."""
        done: list[str] = []
        for sentence in filter(None, sentences):
            for pattern, by in self._contractions:
                sentence = pattern.sub(by, sentence)
            sentence = re.sub(r"  +", " ", sentence.replace(TIE, " ")).strip()
            done.append(sentence[:1].upper() + sentence[1:])
        return " ".join(done)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Fill the holes of a template; what is put in is never looked at for holes."""
    return re.sub(r"\{(\w+)\}", lambda hole: values[hole[1]], template)


def clean(text: object) -> str:
    """Return a name as it can stand in a sentence: on one line, "" for none."""
    return " ".join(str(text).replace(TIE, " ").split()) if text else ""
