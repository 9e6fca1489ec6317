"""An attack as an event in the layout of another database: at which places, when, who, by which sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from db import counting
from db.counting import Total
from db.exchange import crediting, several
from db.exchange.leaving import Leaving
from db.exchange.tolls import qualifier
from db.model.fields import Record, Value
from db.model.retold import sources_of
from db.model.tree import Tree
from db.model.vocabularies import ACTOR_TYPE, CONFIDENCE, DATE_PRECISION, WHERE_PREC, Code, Vocabulary

UNIDENTIFIED = "unidentified"  # the type of attackers of whom no more is known
_SURENESS = {code.code: rank for rank, code in enumerate(CONFIDENCE.codes)}
_WORDS = {
    "exact": "{best}",
    "at_least": "at least {low}",
    "more_than": "more than {low}",
    "about": "about {best}",
    "up_to": "up to {high}",
    "between": "{low} to {high}",
}


@dataclass(frozen=True)
class Spot:
    """A place of an attack: `at` says how it belongs to it, `place` what it is (None if that stays)."""

    at: Record
    place: Record | None

    @property
    def point(self) -> tuple[float, float] | None:
        """Latitude and longitude; never that of a larger place that contains this one."""
        for row in (self.at, self.place or {}):
            if row.get("lat") is not None and row.get("lon") is not None:
                return float(row["lat"] or 0), float(row["lon"] or 0)
        return None

    @property
    def name(self) -> str:
        return self.text("name")

    @property
    def disputed(self) -> bool:
        return self.at["claim_status"] == "disputed"

    @property
    def precision(self) -> Code | None:
        """How exactly the place is known."""
        return code(WHERE_PREC, self.at["where_prec"])

    def text(self, column: str) -> str:
        """Return a text of the place, empty where there is none."""
        return str((self.place or {}).get(column) or "")


@dataclass(frozen=True)
class Side:
    """Those who carried an attack out, or whom it hit: the surest, those beside it, and rival versions."""

    main: Record | None
    others: tuple[Record, ...] = ()
    rivals: tuple[Record, ...] = ()


def code(vocabulary: Vocabulary, value: Value) -> Code | None:
    """Return the entry of a list for a stored code."""
    return None if value is None else next((c for c in vocabulary.codes if c.code == str(value)), None)


# Where


def spots(tree: Tree) -> list[Spot]:
    """Return all places of an attack, the main one first."""

    def order(at: Record) -> tuple[bool, int, str]:
        return (not at["is_primary"], int(at["seq"] or 0), str(at["id"]))

    return [Spot(at, tree.link(at["place_id"])) for at in sorted(tree.parts["attack_place"], key=order)]


def sure_spots(tree: Tree) -> list[Spot]:
    """Return the places that are not disputed, one for each village and day; the main one if all are
    disputed."""
    every = spots(tree)
    found: dict[tuple[Value, Value], Spot] = {}
    for spot in every:
        if not spot.disputed:
            found.setdefault((spot.at["place_id"], spot.at["date_edtf"]), spot)
    return list(found.values()) or every[:1]


# When


@dataclass(frozen=True)
class Days:
    """The first and last day, ISO; empty if unknown. Where one of them is `open` both are the other."""

    first: str
    last: str
    open: bool

    @property
    def precision(self) -> Code:
        """How exactly the days are known, by how many they are; an open or unknown date is the vaguest."""
        if self.open:
            return DATE_PRECISION.codes[4]
        span = (date.fromisoformat(self.last) - date.fromisoformat(self.first)).days + 1
        at = 4 if span > 31 else 3 if span > 7 else 2 if span == 7 else 1 if span > 1 else 0
        return DATE_PRECISION.codes[at]


def days(tree: Tree, spot: Spot | None = None) -> Days:
    """Return the days of an attack, or those at one of its places where they differ."""
    row = spot.at if spot and spot.at["date_edtf"] else tree.attack
    first, last = str(row["date_min"] or ""), str(row["date_max"] or "")
    return Days(first or last, last or first, not (first and last))


def made_at(id: Value) -> int:
    """Return when a record was made, in seconds since 1970: its id (UUIDv7) tells."""
    digits = str(id).replace("-", "")[:12]
    return int(digits, 16) // 1000


# Who


def perpetrators(tree: Tree) -> Side:
    """Return those who carried it out. Of rival versions (rows of one letter, or called disputed) the surest
    stands, the others are rivals."""
    return _side([p for p in tree.parts["involvement"] if p["role"] in counting.PERPETRATING])


def targets(tree: Tree) -> Side:
    """Return the targeted parties."""
    return _side([p for p in tree.parts["involvement"] if p["role"] == "target"])


def defenders(tree: Tree) -> Side:
    """Return the parties that defended the attacked."""
    return _side([p for p in tree.parts["involvement"] if p["role"] == "defender"])


def _side(parties: list[Record]) -> Side:
    rows = sorted(parties, key=_sure)
    if not rows:
        return Side(None)
    versions = {rows[0]["alt_group"]} if rows[0]["alt_group"] else set[Value]()
    others: list[Record] = []
    rivals: list[Record] = []
    for party in rows[1:]:
        rival = party["alt_group"] in versions if party["alt_group"] else party["attribution"] == "disputed"
        (rivals if rival else others).append(party)
        if party["alt_group"]:
            versions.add(party["alt_group"])
    return Side(rows[0], tuple(others), tuple(rivals))


def _sure(party: Record) -> tuple[int, bool, str]:
    sureness = _SURENESS.get(str(party["attribution"] or "unknown"), len(_SURENESS))
    return (sureness, party["role"] == "co_perpetrator", str(party["id"]))


def actor_type(tree: Tree, party: Record | None) -> Code | None:
    """Return the type of a party's actor; unidentified where there is none."""
    actor = tree.link(party["actor_id"]) if party else None
    return code(ACTOR_TYPE, actor["actor_type"] if actor else UNIDENTIFIED)


def named(tree: Tree, side: Side) -> tuple[str, str, str]:
    """Return the names of a side, the surest first, with types and how sure each is, in the same order."""
    parties = sorted((party for party in (side.main, *side.others, *side.rivals) if party), key=_sure)
    types = [actor_type(tree, party) for party in parties]
    actors = [tree.link(party["actor_id"]) for party in parties]
    return (
        several.JOINT.join(map(name, actors)),
        several.joined(type_.code if type_ else "" for type_ in types),
        several.joined(str(party["attribution"] or "unknown") for party in parties),
    )


def name(actor: Record | None) -> str:
    """Return what an actor is called in tables."""
    if actor is None:
        return UNIDENTIFIED
    called_ = str(actor["acronym"] or actor["name"])
    return several.word(called_, another=called_ == UNIDENTIFIED)


# By which sources


def sources(tree: Tree) -> list[Record]:
    """Return the sources of the attack and of its active figures, those that repeat none first."""
    found = [source for id in sources_of(tree) if (source := tree.link(id))]
    return sorted(found, key=lambda source: (bool(source["derived_from_id"]), str(source["id"])))


# What sources of a kind are called, one and several, where the code itself does not say it well.
_CALLED = {
    "imagery": ("image", "images"),
    "media": ("media outlet", "media outlets"),
    "ngo": ("NGO", "NGOs"),
    "ngo_local": ("local NGO", "local NGOs"),
    "social_media": ("social media account", "social media accounts"),
    "un": ("UN body", "UN bodies"),
    "witness": ("witness", "witnesses"),
}


def attributed(attack: Leaving) -> str:
    """Return the publishers of an attack's sources, then how many others of each kind there are: "1 witness;
    2 activists"."""
    names: list[Value] = [source["publisher"] for source in sources(attack.tree)]
    for kind, number in attack.unnamed.items():
        names.append(f"{number} {called(kind)[number != 1]}")
    return joined(names)


def credits(attack: Leaving, *, by_address: bool = False) -> str:
    """Return the publisher of each source, then how many others of each kind there are."""
    some = crediting.by_address(attack.credits) if by_address else attack.credits
    return several.JOINT.join(crediting.named(some, lambda kind, n: f"{n} {called(kind)[n != 1]}"))


def origins(attack: Leaving) -> str:
    """Return the number of the origin of each source, in the order of `credits`."""
    return several.joined(str(one.origin) for one in attack.credits)


def called(kind: str) -> tuple[str, str]:
    """Return what one source of a kind is called, and several."""
    plain = kind.replace("_", " ")
    return _CALLED.get(kind, (plain, f"{plain}s"))


def joined(words: Iterable[Value], by: str = "; ") -> str:
    """Return words that are there, each once, in one text."""
    return by.join(dict.fromkeys(str(word) for word in words if word not in (None, "")))


# How many


def words(total: Total) -> str:
    """Return a range in words: "at least 32"; "number not known" where nobody gives one."""
    if not total.numbered:
        return "number not known"
    return _WORDS[qualifier(total)].format(low=total.low, best=total.best, high=total.high)
