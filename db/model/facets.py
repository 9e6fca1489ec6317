"""What a filter can name: the fields of a record, what its parts lead to, and what else is known of it.

All of it follows from the description: a new field can be filtered without a line here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from db.model import placenames
from db.model.catalogue import translations
from db.model.entities import ENTITIES, PAGES
from db.model.entity import Entity
from db.model.fields import (
    N_,
    AnyLink,
    Choice,
    Choices,
    Date,
    Field,
    Flag,
    Link,
    LongText,
    Phrase,
    Stamp,
    Text,
)
from db.model.texts import Translate, untranslated
from db.model.tree_warnings import PERPETRATING
from db.model.vocabularies import MISSING_REASON

# What a record can have beside its fields, as `has:` names it.
HAS: dict[str, str] = {
    "problems": N_("problems"),
    "warnings": N_("warnings"),
    "questions": N_("open questions"),
    "waived": N_("warnings that were kept"),
    "files": N_("files"),
    "duplicates": N_("likely duplicates"),
}


class Hop(NamedTuple):
    """A step from records to their parts: those of `table` whose column `via` holds the id that one comes
    from, and on with the id in their column `to`; of `only`, (column, codes), if it says something."""

    table: str
    via: str
    to: str
    only: tuple[str, tuple[str, ...]] = ("", ())


Path = tuple[Hop, ...]


@dataclass(frozen=True)
class Facet:
    """Something that a filter can name.

    An own or derived field has neither `of` nor `paths`. One that is reached through parts has the entity
    `of` at the end of the `paths`, and a field of that, or none where the record itself is named by words of
    its title. An aspect has neither: has, missing, changed, by, text, id.
    """

    name: str
    label: str
    field: Field | None = None
    of: str = ""
    paths: tuple[Path, ...] = ()
    also: tuple[str, ...] = ()  # other names and labels by which it is found

    @property
    def aspect(self) -> bool:
        return self.field is None and not self.of

    @property
    def to(self) -> str:
        """The entity whose titles a filter's words are looked for in; empty where it names no record."""
        if self.of:
            return "" if self.field else self.of
        return self.field.to if isinstance(self.field, Link) else ""

    @property
    def coded(self) -> bool:
        """Tell whether there is a short list of values to choose from."""
        return self.name == "has" or isinstance(self.field, Choice | Choices | Flag)

    @property
    def dated(self) -> bool:
        return self.name == "changed" or isinstance(self.field, Date | Stamp)

    @property
    def worded(self) -> bool:
        """Tell whether it is compared by the words that are in it."""
        return self.name in ("text", "by") or bool(self.to) or type(self.field) in (Text, LongText, Phrase)

    def choices(self, translate: Translate = untranslated) -> list[tuple[str, str]]:
        """Return (code, label) of the values to choose from; none where there is no list."""
        if self.name == "has" and self.field is None:
            return [(code, translate(label)) for code, label in HAS.items()]
        if isinstance(self.field, Flag):
            return [("yes", self.field.display(1, translate)), ("no", self.field.display(0, translate))]
        if isinstance(self.field, Choice | Choices):
            return [(code.code, translate(code.label)) for code in self.field.vocabulary.codes]
        return []


ASPECTS = (
    Facet("has", N_("With")),
    Facet("missing", N_("Reason given for no"), also=(N_("Missing"),)),
    Facet("changed", N_("Last changed")),
    Facet("by", N_("Last changed by")),
    Facet("text", N_("Text")),
    Facet("id", N_("Id")),
)
APART_FROM = ("attachment_link", "citation")  # parts that say where something is known from
PLAIN_WORDS = {"workflow": ("status", "statut", "état")}  # what people call a field whatever its label
SINGULAR = {"places": N_("Place"), "perpetrators": N_("Perpetrator")}  # derived names of linked records


@cache
def facets(entity: str) -> tuple[Facet, ...]:
    """Return everything that a filter of an entity can name: its fields, derived ones, reached ones, aspects.

    `name` is how it is spelled: “date” for date_edtf, “attack” for attack_id."""
    described = ENTITIES[entity]
    found: dict[str, Facet] = {}
    reached = {facet.name: facet for facet in _reached(described)}
    for field in (*described.fields, *described.derived):
        if field.name in SINGULAR and field in described.derived:
            name = field.name.removesuffix("s")
            facet = reached.pop(name)
            found[name] = replace(facet, label=SINGULAR[field.name], also=(field.name, field.label))
            continue
        short = re.sub("_(edtf|id)$", "", field.name)
        name = short if short not in described.field else field.name
        also = (field.name, re.sub("_name$", "", field.name), field.name.removeprefix(f"{entity}_"))
        also += PLAIN_WORDS.get(field.name, ())
        found[name] = Facet(name, field.label, field, also=also)
    for facet in (*reached.values(), *ASPECTS, *_of_parts(described)):
        found.setdefault(facet.name, facet)
    return tuple(found.values())


def _reached(entity: Entity) -> Iterator[Facet]:
    """Yield what is reached through the parts of an entity: the records that they point at, and the areas and
    publishers of these; then the records whose own parts lead here."""
    paths = _paths(entity)
    towards = leads_to(entity.name)
    for to, some in paths.items():
        yield Facet(to, ENTITIES[to].label, None, to, some)
        for field in ENTITIES[to].fields if to in towards else ():
            if isinstance(field, Text) and field.indexed and field.carry_over:
                also = (re.sub("_name$", "", field.name),)
                yield Facet(field.name, field.label, field, to, some, also)
    carried = [
        (path[0]._replace(only=("role", PERPETRATING)), *path[1:])
        for path in paths.get("actor", [])
        if path[0].table == "involvement"
    ]
    if carried and entity.name == "attack":
        yield Facet("perpetrator", N_("Perpetrator"), None, "actor", tuple(carried))


def _of_parts(entity: Entity) -> Iterator[Facet]:
    """Yield the coded fields of the parts of an entity, such as the attribution of an attack."""
    for related in entity.related:
        part = ENTITIES[related.entity]
        if part in PAGES or not related.adds or part.name in APART_FROM:
            continue
        path = (Hop(part.name, related.via, "id"),)
        for field in part.fields:
            if isinstance(field, Choice | Choices) and field.listed:
                yield Facet(field.name, field.label, field, part.name, (path,))


def _paths(entity: Entity) -> dict[str, tuple[Path, ...]]:
    """Return by entity the paths to the records that are found from a record, also to those whose own paths
    lead to it: what finds a source of an attack, finds the attack of that source."""
    paths: dict[str, list[Path]] = {}
    for to, path in _forward(entity):
        paths.setdefault(to, []).append(path)
    for other in PAGES:
        for to, path in _forward(other) if entity in PAGES and other is not entity else ():
            if to == entity.name:
                back, there = _back(other, path), paths.setdefault(other.name, [])
                if all(_plain(back) != _plain(known) for known in there):
                    there.append(back)
    return {to: tuple(some) for to, some in paths.items()}


@cache
def leads_to(entity: str) -> frozenset[str]:
    """Return the entities at which records, their parts and parts of parts point."""
    return frozenset(to for to, _ in _forward(ENTITIES[entity]))


def _back(start: Entity, path: Path) -> Path:
    """Return a path from its end to its start. What can belong to any entity is taken only where it belongs
    to the start."""
    hops = [hop._replace(via=hop.to, to=hop.via) for hop in reversed(path)]
    if isinstance(ENTITIES[hops[-1].table].field.get(hops[-1].to), AnyLink):
        hops[-1] = hops[-1]._replace(only=("entity", (start.name,)))
    return tuple(hops)


def _plain(path: Path) -> Path:
    return tuple(hop._replace(only=("", ())) for hop in path)


def _forward(entity: Entity) -> Iterator[tuple[str, Path]]:
    """Yield (entity, path) for the records standing on their own at which a record, its parts and parts of
    parts point."""
    for link in entity.links:
        if not isinstance(link, AnyLink) and link.to != entity.name:
            yield from _onward(entity, "id", link)
    for related in entity.related:
        part = ENTITIES[related.entity]
        if part in PAGES:
            continue
        yield from _ends(part, related.via)
        for below in part.related if related.adds else ():
            if below.adds and ENTITIES[below.entity] not in PAGES:
                first = Hop(part.name, related.via, "id")
                ends = _ends(ENTITIES[below.entity], below.via)
                yield from ((to, (first, *path)) for to, path in ends if to != entity.name)


def _ends(part: Entity, via: str) -> Iterator[tuple[str, Path]]:
    for link in part.links:
        if link.name != via and not isinstance(link, AnyLink):
            if ENTITIES[link.to].owner is None:
                yield link.to, (Hop(part.name, via, link.name),)
            elif link.owner:
                yield from _onward(part, via, link)


def _onward(entity: Entity, via: str, link: Link) -> Iterator[tuple[str, Path]]:
    """Yield where a link of a record leads: to a record standing on its own, or through a part to such."""
    step, to = Hop(entity.name, via, link.name), ENTITIES[link.to]
    if to.owner is None:
        yield to.name, (step,)
        return
    for further in to.links:
        if not isinstance(further, AnyLink) and ENTITIES[further.to].owner is None and to not in PAGES:
            yield further.to, (step, Hop(to.name, "id", further.name))


# Finding one by its name


@lru_cache(maxsize=4096)  # each word of a search is compared with all labels
def key(name: str) -> str:
    """Return a name or label as it is compared: no accents, capitals, spaces, or plural."""
    return re.sub("(?<=..)[sx]$", "", begins(name))


def begins(name: str) -> str:
    """Return the beginning of a name or label as it is compared."""
    return placenames.fold(name.replace("_", " ")).replace(" ", "")


def facet(entity: str, name: str, translate: Translate = untranslated) -> Facet | None:
    """Return what a person calls by a name, a column, or a label in English, their language or another."""
    wanted = key(name)
    for names in _by_key(entity), _in_english(entity), _labels(entity, translate):
        if wanted in names:
            return names[wanted]
    return _in_other_languages(entity).get(wanted)


@cache
def _in_other_languages(entity: str) -> dict[str, Facet]:
    found: dict[str, Facet] = {}
    for other in translations():
        found = _labels(entity, other) | found
    return found


@cache
def _by_key(entity: str) -> dict[str, Facet]:
    found = {key(facet.name): facet for facet in facets(entity)}
    for one in facets(entity):
        for name in one.also:
            found.setdefault(key(name), one)
    return found


@cache
def _in_english(entity: str) -> dict[str, Facet]:
    return _labels(entity)


def _labels(entity: str, translate: Translate = untranslated) -> dict[str, Facet]:
    found: dict[str, Facet] = {}
    for one in facets(entity):
        for label in (one.label, *one.also):
            found.setdefault(key(translate(label)), one)
    return found


def nearest(entity: str, name: str, translate: Translate = untranslated) -> list[str]:
    """Return the names that look most like a misspelled one; all of them where none does."""
    known = {**_labels(entity, translate), **_labels(entity), **_by_key(entity)}
    wanted = key(name)
    close = [k for k in known if len(wanted) > 2 and wanted in k][:4]
    from difflib import get_close_matches  # here: it is for what nobody understood

    close = close or get_close_matches(wanted, known, 4, 0.6)
    return list(dict.fromkeys(known[k].name for k in close)) or [one.name for one in facets(entity)]


def misspelled(entity: str, name: str, translate: Translate = untranslated) -> bool:
    """Tell whether a name is hardly another than that of something that a filter can name."""
    from difflib import get_close_matches  # here: it is for what nobody understood

    return bool(get_close_matches(key(name), {**_labels(entity, translate), **_by_key(entity)}, 1, 0.8))


def can_be_missing(entity: str) -> list[Facet]:
    """Return what a reason for no value can be given for: the own fields of a record."""
    derived = ENTITIES[entity].derived
    return [one for one in facets(entity) if one.field and not one.of and one.field not in derived]


def reasons(translate: Translate = untranslated) -> list[tuple[str, str]]:
    """Return (code, label) of the reasons for no value."""
    return [(code.code, translate(code.label)) for code in MISSING_REASON.codes]
