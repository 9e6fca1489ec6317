"""How alike two records are, and why: pure comparing, without a casebook.

Two attacks are alike by S1 (dates that overlap within three days, at one place, within 25 km or in one
district), two victims by S2 (names, sex, age within five years, the same attack or family), two actors by S15
(one's name is another name of the other), two places by name where they do not lie apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import cos, floor, radians

from db.merge.ratios import ratio, shared_ratio, words_ratio
from db.model.fields import N_, Record
from db.model.folding import joined, sentence
from db.model.globe import distance
from db.model.placenames import area_key
from db.model.problem import Problem

DAYS = 3  # between two reports of one attack
NEAR = 25.0  # kilometres
FAR = 0.25  # degrees from south to north: more than that is not near
VAGUE = 31  # days: dates wider than that speak only for attacks at the very same place
YEARS = 5  # between two ages of one person
NAME_LIKE = 86  # of 100: from here on two folded names can be spellings of one
TITLE_LIKE = 80  # of 100
# The most that two attacks can be alike of which one has no place: where the title of one names the place of
# the other, and where their titles are alike.
BY_NAME, BY_TITLE = 0.45 + 0.35 * 0.8 + 0.201, 0.45 + 0.35 * 0.5 + 0.201
# The same of two attacks that have only the district in common, and of which the points are not `CLOSE`.
BY_DISTRICT = 0.45 + 0.35 * 0.4 + 0.201
CLOSE = 8.0  # kilometres
BEYOND_CLOSE = 0.45 + 0.35 * (1 - 0.5 * CLOSE / NEAR) + 0.201
SQUARE = 0.25  # degrees; wider than `NEAR` from south to north
DEGREE = 111.0  # kilometres from south to north


@dataclass(frozen=True)
class Likeness:
    """A record that may be the same as another one: a score from 0 to 1, and sentences that say why."""

    id: str
    score: float
    reasons: tuple[Problem, ...]


@dataclass(frozen=True)
class Spot:
    """A place of an attack as far as it is compared; `district` is empty where it is not known."""

    id: str
    name: str
    folded: str
    district: str
    district_name: str
    lat: float | None
    lon: float | None

    @cached_property
    def lies(self) -> tuple[Hashable, ...]:
        """The place, the district and the square of the map in which it is looked for."""
        found: list[Hashable] = [self.id, self.district] if self.district else [self.id]
        if self.lat is not None and self.lon is not None:
            found.append((floor(self.lat / SQUARE), floor(self.lon / SQUARE)))
        return tuple(found)

    @cached_property
    def reach(self) -> tuple[Hashable, ...]:
        """The places, districts and squares in which what is near to it can lie."""
        if self.lat is None or self.lon is None:
            return self.lies
        return *self.lies[:-1], *self.near_by[1:]

    @cached_property
    def near_by(self) -> tuple[Hashable, ...]:
        """The place, and the squares in which what is near to it can lie."""
        return self.id, *self._squares(NEAR)

    @cached_property
    def close_by(self) -> tuple[Hashable, ...]:
        """The place, and the squares in which what is close to it can lie."""
        return self.id, *self._squares(CLOSE)

    def _squares(self, km: float) -> Iterator[Hashable]:
        """Yield the squares that hold all that is no further away; some more do not matter."""
        if self.lat is None or self.lon is None:
            return
        north = 1.05 * km / DEGREE
        east = north / max(0.05, cos(radians(self.lat)))
        for row in range(floor((self.lat - north) / SQUARE), floor((self.lat + north) / SQUARE) + 1):
            for column in range(floor((self.lon - east) / SQUARE), floor((self.lon + east) / SQUARE) + 1):
                yield row, column


@dataclass(frozen=True)
class Scene:
    """An attack as far as it is compared; days are counted from the year 1 on."""

    id: str
    title: str
    first: int
    last: int
    spots: tuple[Spot, ...]

    @cached_property
    def folded(self) -> str:
        """The title as it is compared; most attacks are told apart without it."""
        return sentence(self.title)

    @cached_property
    def vague(self) -> bool:
        return self.last - self.first > VAGUE


@dataclass(frozen=True)
class Person:
    """A victim as far as it is compared: folded names, the years between which they were born, attacks."""

    id: str
    names: tuple[str, ...]
    sex: str
    born: tuple[int, int] | None
    attacks: frozenset[str]
    family: str


def reach(spot: Spot, least: float) -> tuple[Hashable, ...]:
    """Return where what is at least so alike can lie, by the places of attacks."""
    if least > BEYOND_CLOSE:
        return spot.close_by
    return spot.near_by if least > BY_DISTRICT else spot.reach


def reason(rule: str, message: str, **args: str) -> Problem:
    """Return a sentence that says why two records are alike."""
    return Problem(rule, message, args=tuple(args.items()))


# Attacks


LIKE_TITLE = N_("a title much alike")
SAME_DAY = N_("the same day")
OVERLAP = N_("dates that overlap")
NEXT_DAY = N_("one day apart")
DAYS_APART = N_("{days} days apart")


def same_attack(one: Scene, other: Scene, least: float = 0.0) -> Likeness | None:
    """Return how alike `other` is to `one`, None where they are not (S1), or less so than `least`."""
    gap = max(one.first - other.last, other.first - one.last)
    if gap > DAYS:
        return None
    when = _when(one, other, gap)
    if 0.45 * when + 0.55 < least - 0.001:
        return None
    where = _where(one, other)
    if where is None:
        return None
    score = 0.45 * when + 0.35 * where[0]
    if score + 0.2 < least - 0.001:
        return None
    titles = words_ratio(one.folded, other.folded)
    score = round(score + 0.2 * titles / 100, 3)
    if score < least:
        return None
    said = [_said_when(one, other, gap), _said_where(*where)]
    if titles >= TITLE_LIKE and one.spots and other.spots:
        said.append(reason("S1", LIKE_TITLE))
    return Likeness(other.id, score, tuple(said))


def _when(one: Scene, other: Scene, gap: int) -> float:
    if gap > 1:
        return (0.65, 0.5)[gap - 2]
    if gap == 1:
        return 0.8
    if one.first == one.last == other.first == other.last:
        return 1.0
    return 0.5 if one.vague or other.vague else 0.8


def _said_when(one: Scene, other: Scene, gap: int) -> Problem:
    if gap > 1:
        return reason("S1", DAYS_APART, days=str(gap))
    if gap == 1:
        return reason("S1", NEXT_DAY)
    same = one.first == one.last == other.first == other.last
    return reason("S1", SAME_DAY if same else OVERLAP)


SAME_PLACE = N_("the same place, {place}")
SAME_DISTRICT = N_("the same district, {district}")
NAMES_PLACE = N_("the title names {place}")


def _where(one: Scene, other: Scene) -> tuple[float, str, str | float] | None:
    """Return how near two attacks are, and what says so; a million pairs are looked at in a large import."""
    for spot in other.spots:
        for mine in one.spots:
            if spot.id == mine.id:
                return 1.0, SAME_PLACE, spot.name
    if one.vague or other.vague:
        return None
    if not one.spots or not other.spots:
        return _named(one, other)
    least = NEAR + 1
    for spot in one.spots:
        for there in other.spots:
            km = _apart(spot, there)
            if km is not None and km < least:
                least = km
    if least <= NEAR:
        return 1 - 0.5 * least / NEAR, "", least
    for spot in other.spots:
        for mine in one.spots:
            if spot.district and spot.district == mine.district:
                return 0.4, SAME_DISTRICT, spot.district_name
    return None


def _said_where(_: float, said: str, what: str | float) -> Problem:
    if not isinstance(what, str):
        return away("S1", what)
    name = {SAME_PLACE: "place", NAMES_PLACE: "place", SAME_DISTRICT: "district"}.get(said)
    return reason("S1", said, **{name: what} if name else {})


def _named(one: Scene, other: Scene) -> tuple[float, str, str | float] | None:
    """Compare by titles where an attack has no place yet: one's title may name a place of the other."""
    for spots, title in ((other.spots, one.folded), (one.spots, other.folded)):
        for spot in spots:
            if len(spot.folded) > 2 and f" {spot.folded} " in f" {title} ":
                return 0.8, NAMES_PLACE, spot.name
    if words_ratio(one.folded, other.folded) >= TITLE_LIKE:
        return 0.5, LIKE_TITLE, ""
    return None


def away(rule: str, km: float) -> Problem:
    """Return the sentence that says how far two points lie apart."""
    if km < 1:
        return reason(rule, N_("less than 1 km away"))
    return reason(rule, N_("{km} km away"), km=str(round(km)))


def _apart(one: Spot, other: Spot) -> float | None:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    if abs(one.lat - other.lat) > FAR:
        return None
    return distance(one.lat, one.lon, other.lat, other.lon)


# Victims


def same_person(one: Person, other: Person) -> Likeness | None:
    """Return how alike `other` is to `one`, None where they are not (S2)."""
    if one.sex and other.sex and one.sex != other.sex:
        return None
    together = bool(one.attacks & other.attacks)
    like = max((_names(a, b, together) for a in one.names for b in other.names), default=0.0)
    if like < NAME_LIKE:
        return None
    said = [reason("S2", N_("the same name") if like >= 100 else N_("a name much alike"))]
    score = 0.3 + 0.25 * (like - NAME_LIKE) / (100 - NAME_LIKE)
    if one.sex and other.sex:
        score += 0.05
    if one.born and other.born:
        if max(one.born[0] - other.born[1], other.born[0] - one.born[1]) > YEARS:
            return None
        score += 0.15
        said.append(reason("S2", N_("about the same age")))
    if together:
        score += 0.2
        said.append(reason("S2", N_("harmed in the same attack")))
    if one.family and one.family == other.family:
        score += 0.15
        said.append(reason("S2", N_("the same family")))
    return Likeness(other.id, round(min(score, 1), 3), tuple(said))


def _names(one: str, other: str, together: bool) -> float:
    """Compare two folded names; in one attack “Aminata” can be “Aminata Cissé”."""
    like = words_ratio(one, other)
    if together and like < NAME_LIKE and min(len(one), len(other)) > 2:
        like = 0.9 * shared_ratio(one, other)
    return like


# Actors


def same_actor(one: Record, other: Record) -> Likeness | None:
    """Return how alike `other` is to `one`, None where they are not (S15)."""
    mine, theirs = actor_names(one), actor_names(other)
    if mine and theirs and mine[0][0] == theirs[0][0]:
        return Likeness(str(other["id"]), 1.0, (reason("S15", N_("the same name")),))
    known = {folded for folded, _ in theirs}
    for folded, written in mine:
        if folded in known:
            why = reason("S15", N_("“{name}” is another name of it"), name=written)
            return Likeness(str(other["id"]), 0.95, (why,))
    long = [(a, b) for a, _ in mine for b, _ in theirs if min(len(a), len(b)) > 7]
    like = max((ratio(a, b) for a, b in long), default=0.0)
    if like < NAME_LIKE:
        return None
    return Likeness(str(other["id"]), round(0.8 * like / 100, 3), (reason("S15", N_("a name much alike")),))


def actor_names(record: Record) -> list[tuple[str, str]]:
    """Return (folded without spaces, as written) for each name of an actor that is long enough to tell."""
    said = [str(record.get(name) or "") for name in ("name", "acronym", "acled_name")]
    said += str(record.get("aliases") or "").split(";")
    found = [(joined(sentence(text)), text.strip()) for text in said]
    return [(folded, text) for folded, text in found if len(folded) > 1]


# Places


def same_place(one: Record, other: Record, names: Sequence[str], theirs: Sequence[str]) -> Likeness | None:
    """Return how alike `other` is to `one`, given their folded names; None where they lie apart."""
    numbers = one.get("geonames_id"), other.get("geonames_id")
    if numbers[0] and numbers[0] == numbers[1]:
        return Likeness(str(other["id"]), 1.0, (reason("S7", N_("the same GeoNames number")),))
    like = max((ratio(joined(a), joined(b)) for a in names for b in theirs), default=0.0)
    lies = _lies(one, other)
    if like < NAME_LIKE or lies is None or (numbers[0] and numbers[1]):
        return None
    said = [reason("S7", N_("the same name") if like >= 100 else N_("a name much alike"))]
    score = 0.5 + 0.2 * (like - NAME_LIKE) / (100 - NAME_LIKE) + lies[0]
    return Likeness(str(other["id"]), round(score, 3), (*said, *lies[1]))


def _lies(one: Record, other: Record) -> tuple[float, tuple[Problem, ...]] | None:
    """Return what the whereabouts of two places add to their likeness, None where they lie apart."""
    points = [row.get(name) for row in (one, other) for name in ("lat", "lon")]
    if all(value is not None for value in points):
        km = distance(*(float(value or 0) for value in points))
        if km > NEAR:
            return None
        return 0.3 - 0.2 * km / NEAR, (away("S7", km),)
    for name, worth, said in (
        ("adm2_name", 0.2, N_("the same district, {district}")),
        ("adm1_name", 0.1, N_("the same region, {district}")),
        ("country", 0.0, ""),
    ):
        here, there = (str(row.get(name) or "") for row in (one, other))
        if here and there and area_key(here) != area_key(there):
            return None
        if said and here and there:
            return worth, (reason("S7", said, district=there),)
    return 0.0, ()


def days(first: object, last: object) -> tuple[int, int] | None:
    """Return two ISO dates as day numbers, None where one is not known."""
    if not first or not last:
        return None
    return date.fromisoformat(str(first)).toordinal(), date.fromisoformat(str(last)).toordinal()
