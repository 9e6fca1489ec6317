"""What of that which leaves could tell who somebody is, and what was made coarser so that it does not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from db.exchange.few import CHILD as OF_CHILDREN
from db.exchange.few import FEW, LIVE, UNSAFE, is_few
from db.exchange.few import SURVIVOR as OF_SURVIVORS
from db.exchange.leaving import Going, Leaving
from db.exchange.staying import live
from db.exchange.tolls import KILLED_CHILDREN
from db.model.fields import N_, Record, Value
from db.model.vocabularies import MEASURE

SHOWN = 50  # records that are named of one kind of risk
# Measures by which people are counted who were harmed.
OF_PERSONS = {code.code for code in MEASURE.codes if code.group == "person"} - {"attackers", "displaced"}
MAY_BE_HELD = ("held", "missing", "unknown")  # fates

ALONE = N_("Persons who are the only ones of their village, day, sex and age")
ONE_OF_KIND = N_("Counts of one person of a village, day, sex and age")
ONE_ONLY = N_("Attacks that tell of one single person killed, hurt or taken")
SURVIVORS = N_("Survivors of sexual violence, each as a record")
CHILD = N_("Children, each as a record")
CAPTIVES = N_("Abductions that may still go on")
FEW_SURVIVORS = N_("Attacks that tell of fewer than five survivors of sexual violence")
FEW_CHILDREN = N_("Attacks that tell of fewer than five children killed")
FEW_CAPTIVES = N_("Attacks that tell of fewer than five persons who may still be held")

DISTRICTS = N_("Villages that are shown as their district")
POINTS = N_("Attacks without their coordinates")
NAMELESS = N_("Persons without their name")
SEXLESS = N_("Persons without their sex, because there are too few alike")
AGELESS = N_("Ages left out, because there are too few alike")
BANDED = N_("Ages given as a band")
FEWER = N_("Counts of few given as a range")


@dataclass
class Told:
    """Something to know about what leaves: what, how many, and the records, the first of them."""

    what: str
    count: int = 0
    records: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])  # entity, id

    def add(self, entity: str, id: Value) -> None:
        self.count += 1
        if len(self.records) < SHOWN:
            self.records.append((entity, str(id)))


class Watchful:
    """Looks at the records as they leave and remembers what could tell who somebody is."""

    def __init__(self, going: Going) -> None:
        self._going = going
        self._kept: dict[str, dict[Value, Record]] = defaultdict(dict)
        self._risks: dict[str, Told] = {}
        self._coarser: dict[str, Told] = {}
        self._of_harm = {
            what: live(going.casebook.db, "harm", condition)
            for what, condition in ((SURVIVORS, OF_SURVIVORS), (CHILD, OF_CHILDREN))
        }
        self._held = live(going.casebook.db, "abduction", LIVE)
        named = going.profile.blur.named
        allowed = ", ".join(f"'{consent}'" for consent in named or ())
        self._unnamed = live(
            going.casebook.db, "victim",
            "0" if named is None else f"name IS NOT NULL AND coalesce(consent, '') NOT IN ({allowed})",
        )  # fmt: skip
        self._aged = live(going.casebook.db, "harm", "coalesce(age_low, age_high) IS NOT NULL")

    def row(self, entity: str, row: Record) -> None:
        """Look at a record as it leaves."""
        id = row["id"]
        if entity == "harm":
            for what, ids in self._of_harm.items():
                if id in ids:
                    self._risk(what, "harm", id)
        elif entity == "abduction" and id in self._held:
            self._risk(CAPTIVES, "abduction", id)
        elif entity == "tally" and _of_one_kind(row):
            self._risk(ONE_OF_KIND, "tally", id)
        wanted = KEPT.get(entity)
        if wanted is not None:
            self._kept[entity][id] = {name: row.get(name) for name in wanted}
        self._look_coarse(entity, id)

    def attack(self, attack: Leaving) -> None:
        """Look at an attack of which one row of totals leaves."""
        id = attack.attack["id"]
        told = {
            name
            for name, toll in attack.tolls.items()
            if name not in attack.few and is_few(toll.low, toll.best, toll.high)
        }
        if any(_one(attack.tolls[name].low, attack.tolls[name].best, 1) for name in told & OF_PERSONS):
            self._risk(ONE_ONLY, "attack", id)
        if told & {*UNSAFE}:
            self._risk(FEW_SURVIVORS, "attack", id)
        if KILLED_CHILDREN in told:
            self._risk(FEW_CHILDREN, "attack", id)
        if 0 < sum(attack.fates.get(name, 0) for name in MAY_BE_HELD) < FEW:
            self._risk(FEW_CAPTIVES, "attack", id)
        if id in self._going.stays.coarse.attacks:
            self._coarse(POINTS, "attack", id)

    def _look_coarse(self, entity: str, id: Value) -> None:
        coarse, blur = self._going.stays.coarse, self._going.profile.blur
        if entity == "place" and id in coarse.places:
            self._coarse(DISTRICTS, entity, id)
        elif entity == "attack" and id in coarse.attacks:
            self._coarse(POINTS, entity, id)
        elif entity == "tally" and coarse.few.range(id):
            self._coarse(FEWER, entity, id)
        elif entity == "victim":
            if id in self._unnamed:
                self._coarse(NAMELESS, entity, id)
            if id in coarse.persons:
                self._coarse(SEXLESS, entity, id)
        elif entity == "harm" and blur.persons and id in self._aged:
            self._coarse(AGELESS if id in coarse.harms else BANDED, entity, id)

    def risks(self) -> list[Told]:
        """Return what could tell who somebody is."""
        for harm in self._alone():
            self._risk(ALONE, "harm", harm)
        return list(self._risks.values())

    def coarser(self) -> list[Told]:
        """Return what was made coarser."""
        return list(self._coarser.values())

    def _alone(self) -> list[Value]:
        """Return the harms whose village, day, sex and age leave for one person only."""
        places = {
            row["attack_id"]: self._kept["place"].get(row["place_id"], {}).get("name")
            for row in self._kept["attack_place"].values()
            if row["is_primary"]
        }
        cells: dict[tuple[Value, ...], list[Value]] = defaultdict(list)
        for id, harm in self._kept["harm"].items():
            attack = self._kept["attack"].get(harm["attack_id"], {})
            sex = self._kept["victim"].get(harm["victim_id"], {}).get("sex")
            age = (harm["age_low"], harm["age_high"])
            if sex is not None or age != (None, None):
                cells[(places.get(harm["attack_id"]), attack.get("date_edtf"), sex, *age)].append(id)
        return [ids[0] for ids in cells.values() if len(ids) == 1]

    def _risk(self, what: str, entity: str, id: Value) -> None:
        self._risks.setdefault(what, Told(what)).add(entity, id)

    def _coarse(self, what: str, entity: str, id: Value) -> None:
        self._coarser.setdefault(what, Told(what)).add(entity, id)


def _of_one_kind(tally: Record) -> bool:
    kind = tally["measure"] in OF_PERSONS and (tally["sex"] or tally["age_group"])
    return bool(kind) and _one(tally["low"], tally["best"], tally["high"])


def _one(low: Value, best: Value, high: Value) -> bool:
    """Say whether a count is of one person."""
    return max(int(low or 0), int(best or 0)) == 1 and int(high or 1) == 1


# Columns of which the cells are made in which a person could stand alone.
KEPT = {
    "attack": ("date_edtf",),
    "attack_place": ("attack_id", "place_id", "is_primary"),
    "place": ("name",),
    "victim": ("sex",),
    "harm": ("attack_id", "victim_id", "age_low", "age_high"),
}
