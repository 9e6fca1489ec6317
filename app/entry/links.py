"""What a type-ahead box may suggest: all records of a kind, or only the parts of the attack that is being
filled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.entry.placelinks import PlaceLinks, attack_of
from app.entry.suggestionlist import Suggestion
from app.session import Session
from app.shell.i18n import language, tr
from db.model.covering import discreet
from db.model.entities import ENTITIES
from db.model.fields import Record
from db.model.plain import plain
from db.storage.areas import Area, areas
from db.storage.titles import SEPARATOR, as_it_is, as_typed, told_apart

# Parts of one attack: a box never offers those of another.
OF_ONE_ATTACK = ("tally", "harm", "attack_place")
# The field that takes the words for which a new record is made.
NAMED_BY = {
    "attack": "title",
    "victim": "name",
    "source": "title",
    "place": "name",
    "actor": "name",
    "contact": "real_name",
    "cycle": "name",
}


class ScopedLinks:
    """Suggestions for the boxes of one form; `owner` tells the record that is being filled, as far as it
    is known."""

    def __init__(self, session: Session, owner: Callable[[], Record]) -> None:
        self._casebook = session.casebook
        self._owner = owner
        self._places = PlaceLinks(session, owner)

    def suggest(self, entity: str, words: str) -> list[Suggestion]:
        """Return the records that match the words, best first; never the record itself."""
        if entity == "place":
            return self._places.suggest(words)
        owner = self._owner()
        own = (owner.get("id"), owner.get("from_id"))
        return [Suggestion(*line) for line in self._matching(entity, words) if line[0] not in own]

    def _matching(self, entity: str, words: str) -> list[tuple[str, str, str]]:
        scope = self._scope(entity)
        if scope is None:  # what has no code, such as a contact, could not be told apart without its name
            look = discreet if ENTITIES[entity].code else as_it_is
            return self._casebook.suggest(entity, words, translate=tr, look=look)
        found = self._casebook.find(entity, **scope)
        ids = [str(row["id"]) for row in found]
        titles = self._casebook.titles(entity, ids, tr)
        seen = self._casebook.titles(entity, ids, tr, discreet)
        wanted = plain(words).split()
        told = partial(told_apart, self._casebook.db, entity, translate=tr)
        return [
            (id, as_typed(seen[id], titles[id], words), told(discreet(entity, row)))
            for id, row in zip(ids, found, strict=True)
            if all(word in plain(titles[id]) for word in wanted)
        ][:50]

    def names(self, entity: str, id: str) -> tuple[str, str]:
        whole = self._casebook.titles(entity, [id], tr).get(id, "")
        seen = self._casebook.titles(entity, [id], tr, discreet).get(id, "")
        row = self._casebook.get(entity, id) if seen != whole and ENTITIES[entity].code else None
        told = told_apart(self._casebook.db, entity, discreet(entity, row), tr) if row else ""
        return SEPARATOR.join(filter(None, (seen, told))), whole

    def record(self) -> Record:
        return self._owner()

    def day(self) -> str:
        owner = self._owner()
        attack = self._casebook.get("attack", attack_of(self._casebook, owner) or "") or {}
        return str(owner.get("date_edtf") or attack.get("date_edtf") or "")

    def areas(self, level: int) -> list[Area]:
        place = self._owner()
        inside = str(place.get("adm1_pcode") or "") if level == 2 else ""
        return areas(self._casebook, str(place.get("country") or ""), level, inside, language())

    def _scope(self, entity: str) -> Record | None:
        owner = self._owner()
        if entity in OF_ONE_ATTACK:
            attack = attack_of(self._casebook, owner)
            return {"attack_id": attack} if attack else None
        if entity == "figure" and owner.get("tally_id"):
            return {"tally_id": owner["tally_id"]}
        return None


def preset_of(entity: str, words: str) -> Record:
    """Return the first values of a record that somebody wants to make from the words in a type-ahead box."""
    name = NAMED_BY.get(entity)
    return {name: words} if name and words and name in ENTITIES[entity].field else {}
