"""Who was harmed: some of those counted, by name or not."""

from __future__ import annotations

import json

from db.demo import words as w
from db.demo.captivity import invent_captivity
from db.demo.pad import Pad, Scene

PARTS = ("killed:child_u", "killed:f", "killed", "injured", "abducted")  # in which persons are counted
OUTCOMES = {"killed": "dead", "injured": "injured", "abducted": "unknown"}
RECENT = 200  # persons of whom one may be recorded once more


def invent_victims(pad: Pad, scene: Scene, persons: list[str]) -> None:
    """Invent up to six victims, never more than the sources count. `persons` are the recent ones."""
    people = pad.weighed((0, 1, 2, 3, 4, 6), (60, 18, 9, 6, 4, 3))
    left = {part: number for part, (_, number) in scene.tallies.items()}
    for part in PARTS:
        number = min(people, left.get(part, 0))
        people -= number
        if number and part.startswith("killed:"):
            left["killed"] -= number
        for _ in range(number):
            _invent_victim(pad, scene, part, persons)
    del persons[:-RECENT]


def _invent_victim(pad: Pad, scene: Scene, part: str, persons: list[str]) -> None:
    child = part == "killed:child_u"
    sex = "f" if part == "killed:f" else pad.one_of("m", "m", "m", "f")
    named = pad.happens(0.8)
    again = pad.one_of(*persons) if persons and pad.happens(0.01) else None
    person = pad.add(
        "victim",
        name=f"{pad.one_of(*w.FIRST_NAMES[sex])} {pad.one_of(*w.FAMILY_NAMES)}" if named else None,
        missing=None if named else json.dumps({"name": pad.one_of("unknown", "withheld")}),
        name_status="named" if named else "unidentified",
        sex=sex,
        ethnic_group=pad.one_of(None, None, "fulani", "dogon", "bambara", "songhai"),
        occupation="pupil" if child else pad.one_of(None, "farmer", "herder", "trader", "homemaker"),
        consent=pad.one_of(None, "internal", "anonymous_publication"),
        sensitivity=3 if child else 2,
        duplicate_of_id=again,
    )
    if again is None:
        persons.append(person)
    measure = part.partition(":")[0]
    age = pad.chance.randint(1, 17) if child else pad.chance.randint(18, 80)
    harm = pad.add(
        "harm",
        attack_id=scene.id,
        victim_id=person,
        tally_id=scene.tallies[part][0],
        age_low=age,
        age_high=age if child or pad.happens(0.6) else age + 1 + age // 10,
        weapon=pad.one_of(None, "firearms", "firearms", "knife", "burning") if measure == "killed" else None,
        circumstance=pad.one_of(None, "at_home", "fleeing", "field", "herding", "road", "market"),
        outcome=OUTCOMES[measure],
    )
    if measure == "abducted" and pad.happens(0.4):
        fate = pad.one_of("seen", "contact", "no_news", "released", "released", "escaped")
        invent_captivity(pad, scene, {"harm_id": harm}, None, [(fate, "", 1)] if pad.happens(0.7) else [])
