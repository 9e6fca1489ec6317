"""Why records stay: each that a profile withholds is counted under the first reason that holds for it."""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange.blurring import HIDDEN
from db.exchange.few import figures
from db.exchange.profiles import CLOSED, NAMED, UNWILLING, Profile
from db.exchange.withholding import Withheld
from db.model.entities import ENTITIES
from db.model.fields import N_, Value
from db.storage.connection import Database

NEVER = N_("records of this kind never leave by this profile")
TOO_SENSITIVE = N_("too sensitive")
DRAFT = N_("draft, sent back or withdrawn")
UNVERIFIED = N_("not verified")
REFUSED = N_("consent withdrawn")
NOT_OPEN = N_("no open publication")
HELD = N_("may still be held")
COUNTED_ONLY = N_("child, survivor of sexual violence or captive: only counted")
FEW_ONLY = N_("so few that the number is not told")
UNNAMED = N_("nothing that leaves names it")
LEANING = N_("belongs to a record that stays")
NOT_CHOSEN = N_("not among the chosen attacks")

UNFINISHED = "workflow IN ('draft', 'needs_work', 'withdrawn')"


def _conditions(entity: str, chosen: Profile) -> Iterator[tuple[str, str]]:
    """Yield (reason, SQL condition) for an entity, the plainest reason first."""
    described = ENTITIES[entity]
    if described not in chosen.entities:
        yield NEVER, "1"
        return
    if "sensitivity" in described.field:
        yield TOO_SENSITIVE, f"sensitivity >= {min(chosen.beyond, chosen.secret)}"
    stays = chosen.stays.get(entity, "")
    if entity == "attack" and stays:
        yield DRAFT, UNFINISHED
        yield UNVERIFIED, "coalesce(verification, '') <> 'verified'"
    if UNWILLING in stays:
        yield REFUSED, UNWILLING
    if entity == "source" and CLOSED in stays:
        yield NOT_OPEN, CLOSED
    if entity in HIDDEN and stays:
        yield (HELD if entity == "abduction" else COUNTED_ONLY), HIDDEN[entity]


def reasons(db: Database, chosen: Profile, stays: Withheld, entity: str) -> dict[str, int]:
    """Return how many live records of an entity stay, by reason."""
    left = set(stays.marks[entity].numbers())
    found: dict[str, int] = {}
    if not left or not stays.counts.get(entity):
        return found
    told = [(reason, _live(db, entity, "n", condition)) for reason, condition in _conditions(entity, chosen)]
    if entity == "figure" and chosen.blur.few:
        told.append((FEW_ONLY, {*figures(db, stays.coarse.few)}))
    for reason, numbers in told:
        here = left & numbers
        left -= here
        if here:
            found[reason] = len(here)
    rest = stays.counts[entity] - sum(found.values())
    if rest > 0:
        reason = UNNAMED if entity in NAMED else LEANING
        found[reason] = found.get(reason, 0) + rest
    return found


def live(db: Database, entity: str, condition: str) -> set[Value]:
    """Return the ids of the records outside the trash for which a condition holds."""
    return _live(db, entity, "id", condition)


def _live(db: Database, entity: str, column: str, condition: str) -> set[Value]:
    sql = f"SELECT {column} FROM {entity} WHERE deleted_at IS NULL AND ({condition})"
    with db.reading():
        return {value for (value,) in db.execute(sql)}
