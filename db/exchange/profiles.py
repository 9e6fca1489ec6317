"""What may leave a casebook, by profile: fields (`allowed`), records, and how exact (`blurring`).

A record of the highest sensitivity and a record in the trash never leave, and what cannot stand without one
stays with it; a link that is merely of use is emptied.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from db.exchange import allowed, blurring
from db.exchange.blurring import SHARP, Blur
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.fields import N_, AnyLink, Field, Link, Value
from db.storage.trouble import Trouble

# Links that a record needs beside those that are required: without one it would say something else.
LEANS_ON = {
    "attack": ("duplicate_of_id",),
    "victim": ("duplicate_of_id",),
    "tally": ("parent_tally_id",),  # a part would become a whole and be added to the totals
    "abduction": ("tally_id", "harm_id"),
}
# They leave with what points at them.
NAMED = ("victim", "source", "place", "actor", "attachment", "cycle")
# They name the field that they are about, and may quote it.
ABOUT_FIELDS = ("citation", "comment", "waived_warning")


@dataclass(frozen=True)
class Profile:
    """What leaves: fields and records below `beyond` in sensitivity, of all entities but `never`.

    With `lists`, only the fields named there. `stays` are SQL conditions by entity on records that stay as
    well, `blur` how values are made coarser, and `let_go` the finds of text that must not leave which
    somebody looked at and lets go. A person, source, place, actor, series or file at which only records point
    that stay does too; `reached` says that it stays also where nothing at all points at it.
    """

    name: str
    beyond: int
    never: tuple[str, ...] = ("contact",)
    lists: allowed.Lists | None = field(default=None, compare=False, kw_only=True)
    stays: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, kw_only=True)
    blur: Blur = field(default=SHARP, compare=False, kw_only=True)
    reached: bool = field(default=False, kw_only=True)
    let_go: frozenset[str] = field(default=frozenset(), compare=False, kw_only=True)
    secret: int = field(default=3, kw_only=True)  # records of this sensitivity and above stay
    retells: bool = field(default=False, kw_only=True)  # what our own tables told, too

    @property
    def entities(self) -> tuple[Entity, ...]:
        """The kinds of record that leave, in the order of the description."""
        known = ENTITIES if self.lists is None else self.lists
        return tuple(e for name, e in ENTITIES.items() if name in known and name not in self.never)

    def fields(self, entity: Entity) -> tuple[Field, ...]:
        """Return the fields that leave."""
        named = entity.field if self.lists is None else self.lists.get(entity.name, ())
        return tuple(
            f
            for f in entity.fields
            if f.name in named and f.sensitivity < self.beyond and not self._forbidden(f)
        )

    def header(self, entity: Entity) -> tuple[str, ...]:
        """Return the columns of a table: id, fields with their computed columns, what is missing."""
        return ("id", *(column for f in self.fields(entity) for column, _ in f.columns), "missing")

    def hidden(self, entity: Entity) -> tuple[str, ...]:
        """Return the names of the fields that stay."""
        leaving = {f.name for f in self.fields(entity)}
        return tuple(f.name for f in entity.fields if f.name not in leaving)

    def _forbidden(self, field: Field) -> bool:
        return isinstance(field, Link) and field.to in self.never


# Checked and whole, and not kept for the team: what others than headquarters may see at all.
UNREADY = """coalesce(verification, '') <> 'verified' OR workflow IN ('draft', 'needs_work', 'withdrawn')"""
UNWILLING = "consent = 'withdrawn'"
# Who publishes; a source whose real name is kept, or that was interviewed, is not open.
OPEN = "'ngo', 'un', 'ngo_local', 'media', 'researcher', 'imagery'"
CLOSED = f"""publisher IS NULL OR contact_id IS NOT NULL OR source_kind NOT IN ({OPEN}) OR
    source_type IN ('interview_in_person', 'interview_phone', 'written_statement')"""

HQ = Profile("hq", beyond=3, lists=allowed.HQ, retells=True)
PARTNER = Profile(
    "partner",
    beyond=3,
    lists=allowed.PARTNER,
    stays=blurring.HIDDEN | {"attack": UNREADY, "victim": UNWILLING, "source": UNWILLING},
    blur=Blur(named=("named_publication", "share_accountability"), persons=True),
    reached=True,
    secret=2,
)
PUBLIC = Profile(
    "public",
    beyond=3,
    lists=allowed.PUBLIC,
    stays=blurring.HIDDEN
    | {
        "attack": UNREADY,
        "victim": UNWILLING,
        "source": f"{UNWILLING} OR {CLOSED}",
    },
    blur=Blur(named=("named_publication",), persons=True, places=True, few=True),
    reached=True,
    secret=2,
)
PROFILES = {profile.name: profile for profile in (PUBLIC, PARTNER, HQ)}


def profile(name: str) -> Profile:
    """Return the profile of that name. Raise Trouble for any other."""
    if name not in PROFILES:
        raise Trouble(
            N_("There is no profile “{name}”, so nothing was written. Choose one of: {known}."),
            name=name,
            known=", ".join(PROFILES),
        )
    return PROFILES[name]


def needed(entity: Entity) -> Iterator[tuple[Link, str]]:
    """Yield (link, entity it leads to) for the links without which a record does not leave."""
    for link in entity.links:
        if isinstance(link, AnyLink):
            yield from ((link, to) for to in ENTITIES)
        elif link.required or link.name in LEANS_ON.get(entity.name, ()):
            yield link, link.to


@cache
def _optional(entity: str) -> tuple[Link, ...]:
    leans = {link.name for link, _ in needed(ENTITIES[entity])}
    return tuple(link for link in ENTITIES[entity].links if link.name not in leans)


def optional(chosen: Profile, entity: str) -> tuple[Link, ...]:
    """Return the links of an entity that leave and are left empty where they lead to a record that stays."""
    leaving = {f.name for f in chosen.fields(ENTITIES[entity])}
    return tuple(link for link in _optional(entity) if link.name in leaving)


def missing(text: Value, hidden: Iterable[str]) -> Value:
    """Return the reasons for missing values in their one spelling, without those for fields that stay."""
    if not text:
        return None
    reasons: dict[str, Value] = json.loads(str(text))
    left = {name: reason for name, reason in sorted(reasons.items()) if name not in set(hidden)}
    return json.dumps(left, ensure_ascii=False, separators=(",", ":")) if left else None
