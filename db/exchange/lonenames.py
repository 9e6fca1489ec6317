"""Words of the names of contacts that stand alone in text that leaves: “Diallo said”, where the contact is
Aïssata Diallo. Too many people bear one family name to stop an export for it; a person looks at the places.

Not meant are words that also name a place, and those in the name of a victim or an actor of the same attack.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from db.exchange.found import Found
from db.exchange.spellings import (
    APOSTROPHE,
    EPITHETS,
    SHORT,
    TITLES,
    Names,
    apart,
    either,
    folded_name,
    in_each_case,
)
from db.model.entities import ENTITIES
from db.model.fields import N_, Record, Value
from db.storage.connection import Database
from db.storage.rows import rows

NAMES_ALONE = N_("Places where a family name or a given name of a contact stands alone")
MOST = 200  # places of one word: those that come after are not looked for
SHORTEST = 3  # letters of a word of a name that is looked for alone
# Words between the names of many, and what people are called before their names.
_OF_ALL = frozenset(
    (
        *(*TITLES, *EPITHETS, "ould", "mint", "walet", "ben", "bin", "bint", "ibn", "abd", "von", "van"),
        *("the", "les", "imam", "chef", "chief", "maire", "mayor", "pere", "soeur", "sister", "brother"),
        *("father", "colonel", "source", "witness", "temoin", "contact", "dit", "dite", "alias", "unknown"),
        *("inconnu", "inconnue"),
    )
)
_TELLING = re.compile(r"\b(?:source|witness|temoin|interview|informa|contact|enquet|interlocut|confid)")
_LETTERS = re.compile(r"[^\W_]+")
# The names of persons and groups by the attack of which they are recorded.
_OF_ATTACK = """
    SELECT v.name, v.other_names AS more FROM harm h JOIN victim v ON v.id = h.victim_id
    WHERE h.attack_id = ?1 AND h.deleted_at IS NULL AND v.deleted_at IS NULL
    UNION SELECT a.name, concat_ws(' ', a.acronym, a.aliases)
    FROM involvement i JOIN actor a ON a.id = i.actor_id
    WHERE i.attack_id = ?1 AND i.deleted_at IS NULL AND a.deleted_at IS NULL"""
_OWN = {
    "victim": "SELECT name, other_names AS more FROM victim WHERE id = ?",
    "actor": "SELECT name, concat_ws(' ', acronym, aliases) AS more FROM actor WHERE id = ?",
}
_THROUGH = {"tally_id": "tally", "abduction_id": "abduction"}  # links of records that lead to an attack


@dataclass(frozen=True)
class Alone:
    """The places where such words stand, those beside “source” or “witness” first; `more` says that there
    are others, which could not be listed."""

    places: tuple[Found, ...] = ()
    more: bool = False

    def __bool__(self) -> bool:
        return bool(self.places) or self.more


@dataclass(frozen=True)
class State:
    """How far the look for such words was: the places, the words that are looked for, how often each came."""

    told: int
    words: frozenset[str]
    counts: Counter[str]
    more: bool


class LoneNames:
    """The words of contacts' names, folded, that are looked for alone."""

    def __init__(self, db: Database, names: Iterable[Value]) -> None:
        self._db = db
        self._words = {word for name in names for word in _words_of(name)}
        self._words = self._words and self._words - self._of_places()
        self._counts: Counter[str] = Counter()
        self._more = False  # whether a word came so often that it is no longer looked for
        self._told: list[tuple[bool, Found]] = []
        self._names_at = lru_cache(500)(self._names)

    def __bool__(self) -> bool:
        return bool(self._words)

    def words_in(self, words: Sequence[str], folded: Sequence[str]) -> set[str]:
        """Return those of some words that may be such; `folded` are they, in the same order."""
        there = self._words & set(apart("\x01".join(folded))) if self._words else set[str]()
        if not there:
            return set()
        return {word for word, said in zip(words, folded, strict=True) if not there.isdisjoint(apart(said))}

    def look(self, text: str, place: Found, whole: Names, *, let_go: bool = False) -> None:
        """Remember the place of a text where such a word stands in it. A text with a `whole` name of a
        contact is told of as that, unless somebody `let_go` of it: then it is looked at beside the name."""
        folded = either(text)
        found = self._words & set(apart(folded))
        short = {word for word in found if len(word) <= SHORT}
        found -= short - _capitals(text) if short else set[str]()
        if found and whole and whole.are_in(folded):
            found &= set(apart(whole.without(folded))) if let_go else set[str]()
        if not found:
            return
        found -= self._names_at(place.entity or "attack", place.id)
        for word in found:
            self._counts[word] += 1
            if self._counts[word] >= MOST:
                self._words.discard(word)
                self._more = True
        if found:
            self._told.append((_TELLING.search(folded) is None, place))

    @property
    def state(self) -> State:
        """How far the look is."""
        return State(len(self._told), frozenset(self._words), self._counts.copy(), self._more)

    def forget(self, since: State) -> None:
        """Forget all that was found since."""
        del self._told[since.told :]
        self._words, self._counts, self._more = set(since.words), since.counts.copy(), since.more

    @property
    def alone(self) -> Alone:
        """What was found until now."""
        return Alone(tuple(place for _, place in sorted(self._told, key=lambda one: one[0])), self._more)

    def _of_places(self) -> set[str]:
        """Return those of the words that name a place: one that is recorded, or one of the gazetteer."""
        sql = "SELECT name, name_local, alt_names, adm1_name, adm2_name, adm3_name FROM place"
        told = {str(value) for row in rows(self._db, sql) for value in row.values() if value}
        known = set(_LETTERS.findall(" ".join(map(folded_name, told))))
        sql = "SELECT 1 FROM gazetteer WHERE country = ? AND folded = ? LIMIT 1"
        countries = [row["country"] for row in rows(self._db, "SELECT DISTINCT country FROM gazetteer_file")]
        return known | {
            word
            for word in self._words - known
            if any(self._db.execute(sql, (country, word)).fetchone() for country in countries)
        }

    def _names(self, entity: str, id: str) -> AbstractSet[str]:
        """Return the words of the names of victims and actors of the attack to which a record belongs."""
        described = ENTITIES.get(entity)
        if described is None:
            return frozenset()
        row = next(iter(rows(self._db, f"SELECT * FROM {entity} WHERE id = ?", (id,))), None)
        if row is None:
            return frozenset()
        attack = self._attack_of(entity, row)
        named = list(rows(self._db, _OF_ATTACK, (attack,))) if attack else []
        if entity in _OWN:
            named += rows(self._db, _OWN[entity], (row["id"],))
        folded = folded_name(" ".join(str(value) for one in named for value in one.values() if value))
        return {*apart(folded), *apart(APOSTROPHE.sub("", folded))}

    def _attack_of(self, entity: str, row: Record) -> Value:
        """Return the id of the attack to which a record belongs."""
        if entity == "attack" or row.get("entity") == "attack":
            return row["id"] if entity == "attack" else row["entity_id"]
        for link, to in () if row.get("attack_id") else _THROUGH.items():
            if row.get(link):
                found = self._db.execute(f"SELECT attack_id FROM {to} WHERE id = ?", (row[link],)).fetchone()
                return found[0] if found else None
        return row.get("attack_id")


def _words_of(name: Value) -> set[str]:
    """Return the words of a name that are looked for alone."""
    found: set[str] = set()
    for form in in_each_case(str(name or "")):
        found.update(_LETTERS.findall(form), _LETTERS.findall(APOSTROPHE.sub("", form)))
    return {word for word in found if len(word) >= SHORTEST and not word.isdigit()} - _OF_ALL


def _capitals(text: str) -> set[str]:
    """Return the words of a text that begin with a capital letter, folded; letters of scripts without
    capitals count as such."""
    words = _LETTERS.findall(unicodedata.normalize("NFC", text))
    return {folded_name(word) for word in words if not word[0].islower()}
