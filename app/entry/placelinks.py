"""Which place is meant: the casebook's own places, then those of the gazetteer, each with what tells it from
its namesakes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from app.entry.suggestionlist import Suggestion
from app.session import Session
from app.shell.i18n import language, numerals, tr
from db.model.changes import Change
from db.model.countries import countries
from db.model.fields import Record
from db.model.globe import Point, distance
from db.model.placenames import fold, forms
from db.model.vocabularies import PLACE_TYPE
from db.storage.casebook import Casebook
from db.storage.gazetteer import Candidate, search

SEPARATOR = " · "
OFFERED = 12  # places of the gazetteer, unless more have the very name
SAME = 2.0  # kilometres between two entries of one name that are one place
CARRIED = ("country", "adm1_name", "adm1_pcode")  # from the attack's last place to a new one


class Near(NamedTuple):
    """A place to which distances are told."""

    id: str
    name: str
    point: Point | None


def attack_of(casebook: Casebook, record: Record) -> str:
    """Return the attack to which a record belongs, directly or through the record that owns it."""
    if record.get("attack_id"):
        return str(record["attack_id"])
    for via, entity in (("abduction_id", "abduction"), ("tally_id", "tally"), ("from_id", "attack")):
        above = casebook.get(entity, str(record[via])) if record.get(via) else None
        if above:
            return str(above.get("attack_id") or above["id"])
    return ""


def places_of_attack(casebook: Casebook, record: Record) -> list[tuple[Record, Record]]:
    """Return the other places of the attack to which a record belongs, each with the link to it."""
    attack = attack_of(casebook, record)
    rows = casebook.find("attack_place", attack_id=attack) if attack else []
    others = [row for row in rows if row["id"] != record.get("id")]
    return [(place, row) for row in others if (place := casebook.get("place", str(row["place_id"])))]


def carried_region(casebook: Casebook, record: Record) -> Record:
    """Return where a new place lies if it lies where the attack's last one does."""
    there = places_of_attack(casebook, record)
    return {name: there[-1][0][name] for name in CARRIED if there[-1][0][name]} if there else {}


class PlaceLinks:
    """Suggestions for the boxes that point at a place; `owner` tells the record that is being filled."""

    def __init__(self, session: Session, owner: Callable[[], Record]) -> None:
        self._session = session
        self._casebook = session.casebook
        self._owner = owner

    def suggest(self, words: str) -> list[Suggestion]:
        """Return the places that match the words. Enter takes the one that is called so only where no other
        is: among namesakes people choose."""
        near = self._near()
        own = self._own(words, near)
        found = list(self._found(words, near, own)) if words.strip() else []
        own.sort(key=lambda place: (not _is_called(place, words), _away(place, near)))
        called = sum(_is_called(place, words) for place in own)
        called += sum(_is_called(candidate.place_values(), words) for candidate in found)
        alone = called == 1

        def sure(place: Record, otherwise: bool | None) -> bool | None:
            return True if alone and _is_called(place, words) else otherwise

        # Where the gazetteer has more, not even the only place of the casebook is meant for sure.
        doubt = False if found else None
        here = [
            Suggestion(str(place["id"]), str(place["name"]), _own_line(place, near), sure=sure(place, doubt))
            for place in own
        ]
        several = len({candidate.country for candidate in found}) > 1
        there = [
            Suggestion(
                f"geonames:{candidate.geonames_id}",
                _title(candidate),
                _line(candidate, near, several),
                sure=sure(candidate.place_values(), False),
                make=lambda candidate=candidate: self._make(candidate),
            )
            for candidate in found
        ]
        return here + there

    def _near(self) -> list[Near]:
        """Return the attack's other places."""
        found: list[Near] = []
        for place, row in places_of_attack(self._casebook, self._owner()):
            point = _point(row) or _point(place)
            found.append(Near(str(place["id"]), str(place["name"]), point))
        return found

    def _own(self, words: str, near: list[Near]) -> list[Record]:
        lines = self._casebook.suggest("place", words, translate=tr)
        own = self._owner().get("id")
        found = (self._casebook.get("place", id) for id, _, _ in lines if id != own)
        return [place for place in found if place]

    def _found(self, words: str, near: list[Near], own: list[Record]) -> Iterator[Candidate]:
        """Yield what the gazetteer has; what is recorded already joins the casebook's own places."""
        here = {place["id"] for place in own}
        points = [place.point for place in near if place.point]
        for candidate in search(self._casebook, words, points, limit=OFFERED):
            recorded = self._casebook.find("place", geonames_id=candidate.geonames_id)
            own += [place for place in recorded if place["id"] not in here]
            here |= {place["id"] for place in recorded}
            if not recorded and not any(_is_same(candidate, place) for place in own):
                yield candidate

    def _make(self, candidate: Candidate) -> str:
        """Record a place of the gazetteer, in a step of its own; return its id. Raise Trouble."""
        recorded = self._casebook.find("place", geonames_id=candidate.geonames_id)
        if recorded:
            return str(recorded[0]["id"])
        change = Change.new("place", candidate.place_values())
        self._session.do(tr("Record place {name}").replace("{name}", candidate.name), [change])
        return change.id


def _point(record: Record) -> Point | None:
    lat, lon = record.get("lat"), record.get("lon")
    return None if lat is None or lon is None else (float(lat), float(lon))


def _names(place: Record) -> list[str]:
    names = [str(place[name]) for name in ("name", "name_local") if place.get(name)]
    return names + str(place.get("alt_names") or "").split(";")


def _is_called(place: Record, words: str) -> bool:
    """Say whether one of the place's names is what was typed."""
    typed = fold(words)
    return bool(typed) and any(typed in forms(name) for name in _names(place))


def _is_same(candidate: Candidate, place: Record) -> bool:
    """Say whether a place of the casebook is this one, though nobody noted its number."""
    point = _point(place)
    called = _is_called(candidate.place_values(), str(place["name"]))
    return bool(point and called and distance(*point, candidate.lat, candidate.lon) <= SAME)


def _away(place: Record, near: list[Near]) -> float:
    point = _point(place)
    points = [other.point for other in near if other.point]
    if not points:
        return 0
    return min(distance(*point, *other) for other in points) if point else math.inf


# The second line


def _own_line(place: Record, near: list[Near]) -> str:
    kind = tr(PLACE_TYPE.label(str(place["place_type"]))).lower() if place["place_type"] else ""
    region = _region(str(place["adm1_name"] or ""), str(place["adm2_name"] or ""))
    if any(other.id == place["id"] for other in near):
        return _joined(tr("in this attack already"), kind, region)
    return _joined(tr("in this casebook"), kind, region, _distance(_point(place), near))


def _title(candidate: Candidate) -> str:
    return f"{candidate.name} ({candidate.matched})" if candidate.matched else candidate.name


def _line(candidate: Candidate, near: list[Near], several: bool) -> str:
    kind = tr(PLACE_TYPE.label(candidate.place_type) if candidate.settlement else candidate.kind).lower()
    region = _region(candidate.adm1_name, candidate.adm2_name)
    country = countries(language()).get(candidate.country, candidate.country) if several else ""
    alike = ""
    if candidate.settlement and candidate.homonyms > 1:
        alike = tr("one of {n} namesakes").replace("{n}", numerals(candidate.homonyms))
    away = _distance((candidate.lat, candidate.lon), near)
    return _joined(kind, ", ".join(filter(None, (region, country))), away, alike)


def _region(adm1: str, adm2: str) -> str:
    return ", ".join(dict.fromkeys(name for name in (adm1, adm2) if name))


def _distance(point: Point | None, near: list[Near]) -> str:
    """Return how far a point lies from the nearest of the attack's other places."""
    if point is None:
        return ""
    away = [(distance(*point, *other.point), other.name) for other in near if other.point]
    if not away:
        return ""
    km, name = min(away)
    says = tr("{km} km from {place}") if km >= 1 else tr("less than 1 km from {place}")
    return says.replace("{km}", f"{km:.0f}").replace("{place}", name)


def _joined(*parts: str) -> str:
    return SEPARATOR.join(part for part in parts if part)
