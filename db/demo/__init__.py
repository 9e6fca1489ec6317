"""Invented attacks in any number, with everything attached: to try the program, its speed and its rules.

All of it is fiction. The same seed invents the same records; only ids, codes and times of writing differ.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from db.demo.captivity import invent_abduction
from db.demo.pad import Pad
from db.demo.persons import invent_victims
from db.demo.scenes import Scenes
from db.demo.toll import invent_toll
from db.storage.casebook import Casebook

SLICE = 200  # attacks written in one go


def write(
    casebook: Casebook,
    attacks: int,
    seed: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Add so many invented attacks to a casebook, or none. `progress` is told (done, all) and may raise."""
    pad = Pad(random.Random(seed))
    scenes = Scenes(pad, {str(actor["name"]): str(actor["id"]) for actor in casebook.find("actor")})
    persons: list[str] = []
    with casebook.loading() as take:
        for done in range(0, attacks, SLICE):
            for _ in range(min(SLICE, attacks - done)):
                scene = scenes.invent()
                invent_toll(pad, scene)
                invent_victims(pad, scene, persons)
                invent_abduction(pad, scene)
                scenes.conclude(scene)
            take(pad.handed_over())
            progress(min(done + SLICE, attacks), attacks)
