"""An empty form to fill in by hand, where no laptop can be shown: the same fields as on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange.paper.blocks import Block, Box, Column, Grid, Heading, Sheet, Ticks, Title, Words, labelled
from db.exchange.paper.sight import FULL
from db.model.entities import ENTITIES, PAGES, VICTIM
from db.model.entity import Entity, Related
from db.model.fields import (
    N_,
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
    LongText,
    Number,
    Stamp,
    Time,
)
from db.model.parts import FIGURE, HARM, TALLY
from db.model.texts import Translate
from db.model.vocabularies import MISSING_REASON, Code

MARK = N_("Confidential once it is filled in — do not leave lying about")
OFFICE = ("code", "workflow", "duplicate_of_id", "external_ids", "archived_url", "qualifier")  # for the desk
ROOM = {"summary": 12, "context": 6}  # lines to write on; other long texts have four
LINES = {  # rows of a grid; others have four
    "harm": 12, "tally": 8, "custody_event": 6, "attack_place": 3, "abduction": 3, "attack_link": 2,
    "legal_qualification": 3,
}  # fmt: skip
NOT_ON_PAPER = ("attachment_link", "cycle_attack")
WRITTEN = {
    "name": 36,
    "sex": 6,
    "age_text": 8,
    "age_group": 10,
    "tally_id": 14,
    "locator": 10,
    "occupation": 14,
}
SHARES = (((Flag,), 6), ((Date, Time, Integer, Decimal, Country), 12), ((Choice, Choices), 14))
SHORT = (Date, Time, Integer, Decimal, Country)


def blank_sheet(entity: Entity, translate: Translate) -> Sheet:
    """Return the empty form of a kind of record that has a page of its own."""
    if entity not in PAGES:
        raise KeyError(f"{entity.name} has no form of its own")
    say = translate
    reasons = " · ".join(say(code.label).lower() for code in MISSING_REASON.active)
    name = say(entity.label)
    blocks: list[Block] = [
        Title(name, say(N_("Form to fill in by hand"))),
        Box(say(N_("Filled in by (sign, no name)")), half=True),
        Box(say(N_("Filled in on")), half=True),
        Words(say(N_("No answer? Write why: {reasons}.")).replace("{reasons}", reasons), "quiet"),
    ]
    blocks += _sections(entity, say)
    if any(f.sensitivity >= FULL.beyond for e in (entity, *_parts(entity)) for f in e.fields):
        blocks.append(
            Words(
                say(
                    N_(
                        "There is no box for the real names and telephone numbers of sources, nor for names "
                        "of perpetrators: keep them in the casebook only."
                    )
                ),
                "quiet",
            )
        )
    return Sheet(name, tuple(blocks), say(MARK), rows=0)


def _parts(entity: Entity) -> list[Entity]:
    return [ENTITIES[related.entity] for related in entity.related if related.adds]


def _sections(entity: Entity, say: Translate) -> Iterator[Block]:
    legends: set[str] = set()
    for section in entity.sections:
        blocks: list[Block] = []
        for item in section.items:
            if isinstance(item, Related):
                if item.adds and item.entity not in NOT_ON_PAPER:
                    blocks.append(_grid(item, say, legends))
            elif _asked(item):
                blocks.append(_question(item, say))
        if blocks:
            yield Heading(say(section.label))
            yield from blocks


def _asked(field: Field) -> bool:
    """Say whether a field is asked on paper."""
    away = isinstance(field, Stamp | AnyLink) or field.computed or field.name in OFFICE
    return (
        not away
        and field.sensitivity < FULL.beyond
        and not (isinstance(field, Link) and field.to == "contact")
    )


def _question(field: Field, say: Translate) -> Block:
    """Return the box or the list to tick of a field."""
    label = say(field.label) + (f" ({say(field.unit)})" if field.unit else "")
    help = say(field.help.definition)
    if field.help.example:
        help += " " + say(N_("For example: {example}")).replace("{example}", say(field.help.example))
    if isinstance(field, Flag):
        return Ticks(label, (say(N_("Yes")), say(N_("No"))), help)
    if isinstance(field, Choice | Choices):
        options = tuple(_option(field, code, say) for code in field.vocabulary.active)
        return Ticks(label, options, help, isinstance(field, Choices))
    lines = ROOM.get(field.name, 4) if isinstance(field, LongText) else 1
    return Box(label, help, lines, half=isinstance(field, (*SHORT, Link)))


def _option(field: Field, code: Code, say: Translate) -> str:
    return f"{code.code}  {say(code.label)}" if isinstance(field, Number) else say(code.label)


def _grid(related: Related, say: Translate, legends: set[str]) -> Grid:
    """Return the empty table of a list of parts. A code list is printed once in a form."""
    fields = _grid_fields(related)
    columns: list[Column] = []
    legend: list[str] = []
    for field in fields:
        words = say(field.label)
        columns.append(Column(words, _share(field, words)))
        if isinstance(field, Choice | Choices) and field.vocabulary.name not in legends:
            legends.add(field.vocabulary.name)
            codes = (_option(field, code, say) for code in field.vocabulary.active)
            legend.append(labelled(words, " · ".join(codes), say))
    lines = 3 if related.via == "victim_id" else LINES.get(related.entity, 4)
    return Grid(tuple(columns), lines, tuple(legend))


def _grid_fields(related: Related) -> list[Field]:
    """Return what is asked of a part, the most needed first."""
    if related.entity == "harm":
        person = [VICTIM.field[name] for name in ("name", "sex", "occupation")]
        names = ("weapon", "circumstance", "outcome")
        first = [HARM.field["attack_id"]] if related.via == "victim_id" else person[:2]
        rest = [] if related.via == "victim_id" else person[2:]
        counted = [HARM.field["age_text"], HARM.field["tally_id"], *(HARM.field[n] for n in names)]
        return [*first, *counted[:1], *rest, *counted[1:]]
    if related.entity == "tally":
        count = [TALLY.field[name] for name in ("measure", "civilian_status", "sex", "age_group")]
        return [*count, *(FIGURE.field[name] for name in ("as_reported", "source_id", "locator"))]
    part = ENTITIES[related.entity]
    return [f for f in part.fields if f.listed and _asked(f) and f.name not in (related.via, "attack_id")]


def _share(field: Field, label: str) -> float:
    """Return how much room, in letters, people need to write a value."""
    usual = WRITTEN.get(field.name) or next(
        (share for kinds, share in SHARES if isinstance(field, kinds)), 20
    )
    return max(usual, len(max(label.split(), key=len)))
