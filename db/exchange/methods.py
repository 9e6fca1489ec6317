"""The note that goes with every export: what the file is, what was left out, how its numbers were counted.

Whoever receives a table cannot ask the program. The note is in English and tells nothing of when or where it
was written, so that the same records give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.exchange.profiles import Profile
from db.model.entities import ENTITIES

SUFFIX = ".method.md"
UNTOLD = "some attacks were chosen; by which filter is not told"
IN_FOLDER = "method.md"

COUNTING = (
    "The counted thing is a count (“civilians killed in this attack”); what a source says of it is a figure. "
    "A number is adopted from the figures by a named rule; no figure is without its source.",
    "The total of a count is the adopted number or the number of distinct named persons in it, whichever is "
    "more, never their sum. Persons recorded twice count once.",
    "A count inside a count (“including three children”) is never added to it. Different harms are never "
    "added to each other: an abducted person may also be among the killed.",
    "“At least 32” has no upper end; “more than 350” is kept as 350 with its qualifier, 351 is never "
    "invented; “about 2,000” is 2,000 and called approximate; words without a number (“dozens”) give none.",
    "Attacks that were withdrawn or repeat another one, figures that also cover other attacks, and counts of "
    "an operation whose single attacks have their own are in no total.",
    "Sources that repeat one origin are one independent source.",
    "Totals are what is recorded: a minimum, not a statistical estimate.",
)


@dataclass(frozen=True)
class Treatment:
    """What a format is and how it treats what its layout has no place for."""

    title: str
    what: str
    numbers: str
    no_coordinates: str
    several_places: str
    rival_perpetrators: str
    no_figure: str
    left_out: str
    more: tuple[str, ...] = ()

    def sentences(self) -> tuple[tuple[str, str], ...]:
        """Return (case, what is done) for each case."""
        return (
            ("Numbers", self.numbers),
            ("An attack without coordinates", self.no_coordinates),
            ("An attack with several places", self.several_places),
            ("Perpetrators in dispute", self.rival_perpetrators),
            ("Harm without any figure", self.no_figure),
            ("Attacks that are not here", self.left_out),
        )


def note(
    treatment: Treatment,
    profile: Profile,
    rows: Mapping[str, int],
    withheld: Mapping[str, int],
    asked: str = "",
    remarks: Sequence[str] = (),
) -> bytes:
    """Return the note: `rows` that left by table, records that were `withheld` by entity, the filter
    `asked`, and what there is to remark on these very records."""
    lines = [f"# {treatment.title}", "", treatment.what, ""]
    lines += ["## What left", ""]
    lines += [f"- Profile: {profile.name}."]
    lines += [f"- Filter: {_filter(profile, asked)}."]
    lines += [f"- Rows of {name}: {count:,}." for name, count in rows.items()]
    lines += [f"- Kept back by the profile, {_plural(name)}: {count:,}." for name, count in withheld.items()]
    lines += [f"- {said}" for said in _coarser(profile)]
    lines += [f"- {remark}" for remark in remarks]
    lines += ["", "## How it was counted", ""]
    lines += [f"- {rule}" for rule in COUNTING]
    lines += ["", "## How this file treats what it has no place for", ""]
    lines += [f"- **{case}.** {said}" for case, said in treatment.sentences()]
    if treatment.more:
        lines += ["", "## More to know", ""]
        lines += [f"- {said}" for said in treatment.more]
    return ("\n".join(lines) + "\n").encode()


def beside(target: Path) -> Path:
    """Return where the note of a file stands."""
    return target.with_name(target.name + SUFFIX)


def _filter(profile: Profile, asked: str) -> str:
    """Return by which filter attacks were chosen; its words may name a village or a person that stays."""
    if not asked:
        return "none, all attacks that may leave"
    return UNTOLD if profile.blur.any else asked


def _coarser(profile: Profile) -> list[str]:
    """Say what a profile makes coarser before it leaves."""
    said = {
        "persons": "Ages stand in bands, names only where the person agreed to that.",
        "places": "Where a village is not published its district stands in its place, without coordinates.",
        "few": "Numbers below five of children, of survivors of sexual violence and of people who may still "
        "be held leave as a range from 1 to 4; so does a number from which the difference would tell one. "
        "Where a column has room for one number only, it is the lowest of the range, or empty and the range "
        "stands beside it.",
    }
    return [sentence for name, sentence in said.items() if getattr(profile.blur, name)]


def _plural(name: str) -> str:
    return ENTITIES[name].plural.lower() if name in ENTITIES else name
