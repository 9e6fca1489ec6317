"""How many were harmed: tallies with the figures of the sources, in their words, and one number adopted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from db.demo import words as w
from db.demo.pad import Pad, Scene
from db.model import phrases
from db.model.fields import Record, Value

ALWAYS = {"abduction": "abducted", "killing": "killed", "property": "livestock_taken"}
PERSONS = ("killed", "injured", "abducted", "displaced")
METHODS = (None, None, "count", "estimate_witness", "official", "secondary")
read = lru_cache(maxsize=4096)(phrases.read)
UNKNOWN = '{"best": "unknown"}'


def invent_toll(pad: Pad, scene: Scene) -> None:
    """Invent the tallies of an attack, at least one, and parts of those killed."""
    for measure, (share, usual, english, french) in w.MEASURES.items():
        if ALWAYS.get(scene.kind) == measure or pad.happens(share):
            number = max(1, int(pad.chance.lognormvariate(0, 1) * usual))
            _invent_tally(pad, scene, measure, number, english, french)
    if not scene.tallies:
        _invent_tally(pad, scene, "killed", pad.chance.randint(1, 9), *w.MEASURES["killed"][2:])
    whole, number = scene.tallies.get("killed", ("", 0))
    for name, (limits, english, french) in w.SUBSETS.items():
        if number > 1 and pad.happens(0.1):
            some = pad.chance.randint(1, number // 2)
            words = pad.one_of(f"including {some} {english[some > 1]}", f"dont {some} {french[some > 1]}")
            part = add_part(pad, scene, "killed", some, words, parent_tally_id=whole, **limits)
            scene.tallies["killed:" + name] = part, some


def add_part(pad: Pad, scene: Scene, measure: str, number: int, words: str, **values: Value) -> str:
    """Add a tally, a part of another unless `values` say otherwise, that one source numbers exactly."""
    known: Record = {"part_role": "subset"} if "parent_tally_id" in values else {}
    known |= {"low": number, "best": number, "high": number, "rule": "single_source"}
    tally = pad.add(
        "tally", attack_id=scene.id, measure=measure, civilian_status="civilian", **(known | values)
    )
    _add_figure(pad, tally, scene.sources[0], words)
    return tally


def _invent_tally(
    pad: Pad, scene: Scene, measure: str, number: int, english: Sequence[str], french: Sequence[str]
) -> None:
    sources = scene.sources[: pad.chance.randint(1, len(scene.sources))]
    said = [_phrase(pad, number, english, french) for _ in sources]
    adopted = _adopted(pad, said)
    tally = pad.add(
        "tally",
        attack_id=scene.id,
        measure=measure,
        civilian_status="civilian" if measure in PERSONS else None,
        **adopted,
    )
    for source, words in zip(sources, said, strict=True):
        _add_figure(pad, tally, source, words)
    scene.tallies[measure] = tally, int(adopted.get("low") or 0)


def _adopted(pad: Pad, said: Sequence[str]) -> Record:
    """Return the number of the first source as the adopted one, or none where they dispute it."""
    first: Record = dict(read(said[0]).columns())
    del first["qualifier"]
    if first["low"] is None:
        return {"missing": UNKNOWN}
    if len(said) == 1:
        return first | {"rule": "single_source"}
    if pad.happens(0.1):
        return {}
    if pad.happens(0.2):
        return first | {"rule": "manual", "rationale": "The first source spoke to people who were there."}
    return first | {"rule": "primary_source"}


def _phrase(pad: Pad, number: int, english: Sequence[str], french: Sequence[str]) -> str:
    """Return the number, or one near it, in the words of a source."""
    near = max(1, number + pad.one_of(0, 0, 0, 0, -1, 1, number // 8))
    forms = w.PHRASES if near > 9 else w.PHRASES[: w.FIRM]
    form = pad.one_of(*forms)[pad.happens(0.4)]
    mark = " " if form.endswith("{fr}") else ","
    low, high = (f"{n:,}".replace(",", mark) for n in (near, near + 3 + near // 5))
    return form.format(
        n=low, m=high, en=english[near > 1], fr=french[near > 1], many=english[1], plus=french[1]
    )


def _add_figure(pad: Pad, tally: str, source: str, words: str) -> None:
    reading = read(words)
    number: Record = dict(reading.columns())
    if reading.low is None:
        number["missing"] = UNKNOWN
    method = pad.one_of(*METHODS)
    pad.add("figure", tally_id=tally, source_id=source, as_reported=words, method=method, **number)
