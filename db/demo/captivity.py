"""What became of those who were taken: events in captivity, and numbers that add up."""

from __future__ import annotations

from collections.abc import Sequence

from db.demo.pad import Pad, Scene
from db.demo.toll import add_part
from db.model import custody
from db.model.changes import computed
from db.model.fields import Record

# Event, id of the part of the group to which it happened ("" for all), its number.
Outcome = tuple[str, str, int]


def invent_abduction(pad: Pad, scene: Scene) -> None:
    """Record the group that was taken, and in some cases what became of each part of it."""
    group, number = scene.tallies.get("abducted", ("", 0))
    if number < 2 or not pad.happens(0.7):
        return
    if pad.happens(0.4):
        invent_captivity(pad, scene, {"tally_id": group}, number, _outcomes(pad, scene, group, number))
    else:
        news = pad.one_of("seen", "contact", "ransom_demand", "no_news")
        told = [(news, "", number)] if pad.happens(0.4) else []
        invent_captivity(pad, scene, {"tally_id": group}, number, told)


def _outcomes(pad: Pad, scene: Scene, group: str, number: int) -> list[Outcome]:
    """Part the group into released, dead and held. The dead are counted among the killed too."""
    free = pad.chance.randint(0, number)
    dead = pad.chance.randint(0, min(2, number - free))
    found: list[Outcome] = []
    for event, some in (("released", free), ("died", dead), ("seen", number - free - dead)):
        if some:
            words = f"{some} {'people' if some > 1 else 'person'}"
            part = add_part(pad, scene, "abducted", some, words, parent_tally_id=group, part_role="partition")
            found.append((event, part, some))
    if dead:
        add_part(pad, scene, "killed", dead, f"{dead} died in captivity", in_captivity=1)
    return found


def invent_captivity(
    pad: Pad, scene: Scene, who: Record, number: int | None, told: Sequence[Outcome]
) -> None:
    """Add an abduction of one person (`number` None) or of a group, with what is told of it."""
    events: list[Record] = []
    for n, (event, part, _) in enumerate((("taken", "", 0), *told)):
        day = scene.day if event == "taken" else pad.day_after(scene.day, 120)
        row: Record = {"event_type": event, "outcome_tally_id": part or None, "date_edtf": day.isoformat()}
        events.append({**row, **computed("custody_event", row, row), "n": n})
    outcomes: dict[str, Record | None] = {part: {"low": some, "best": some} for _, part, some in told if part}
    group: Record | None = None if number is None else {"low": number, "best": number}
    abduction = pad.add(
        "abduction",
        attack_id=scene.id,
        taken_edtf=scene.day.isoformat(),
        taken_from=pad.one_of(None, "home", "road", "field", "market"),
        taken_to=pad.one_of(None, None, "towards the north", "vers la forêt"),
        captor_actor_id=scene.actor[0] or None,
        purpose=pad.one_of("unknown", "unknown", "ransom", "recruitment", "punishment"),
        **(who | custody.fate(events, group, outcomes)),
    )
    for row in events:
        known = {name: row[name] for name in ("event_type", "outcome_tally_id", "date_edtf")}
        pad.add("custody_event", abduction_id=abduction, source_id=scene.sources[0], **known)
