"""Rows of a matched table made into records: read by the readers of the form, linked by id or by name.

Nothing is taken that a form would refuse, and no cell is dropped without a word: a row with a fault is left
out whole, with the fault's line, column, value and reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from db.counting import measures
from db.exchange.tables.faults import RowFault, Wrong
from db.exchange.tables.links import UUID, Links, country_code
from db.exchange.tables.matching import CHILDREN, PLACE, SOURCE, Matching, plain
from db.exchange.tables.reading import Table
from db.model import edtf, phrases
from db.model.changes import Change
from db.model.entities import ENTITIES
from db.model.fields import (
    N_,
    Choice,
    Choices,
    Date,
    Field,
    Link,
    Record,
    Translate,
    Unreadable,
    Value,
    untranslated,
)
from db.model.record_rules import record_problems
from db.model.vocabularies import Vocabulary
from db.storage.casebook import Casebook

EXACT, REGION, COUNTRY = 1, 4, 6  # where_prec (UCDP GED)
NO_NUMBER = ("nan", "null", "na", "n a", "none")  # how programs write that there is none
PARTED = re.compile(r"\s*;\s*")
# What a column of a toll is called, by toll.
_TOLLS = tuple(
    (name, frozenset(f"{name}_{part}" for part in ("low", "best", "high", "qualifier")))
    for name in (*measures(), CHILDREN)
)
_CLOCK = re.compile(r"[ T]00:00:00(?:\.0+)?$")


@dataclass
class Made:
    """What one row becomes: records that are new, a record that is changed, or nothing new."""

    line: int
    new: list[Change] = field(default_factory=list[Change])
    changed: list[Change] = field(default_factory=list[Change])
    id: str = ""


class Maker:
    """Makes records of the rows of a table. `key` is the field by which records are found again."""

    def __init__(
        self,
        casebook: Casebook,
        table: Table,
        matching: Matching,
        key: str = "",
        languages: Sequence[Translate] = (untranslated,),
        *,
        known_only: bool = False,
    ) -> None:
        self.entity = ENTITIES[matching.entity]
        self.faults: list[RowFault] = []
        self._casebook = casebook
        self._matching = matching
        self._key = key
        self._languages = languages
        self._column = {target: column for column, target in matching.columns.items()}
        at = {column: number for number, column in enumerate(table.columns)}
        self._cells = [(at[c], target) for c, target in matching.columns.items() if c in at]
        self._today = date.today()
        self.links = Links(casebook, table.name, known_only=known_only)

    @property
    def created(self) -> dict[str, dict[str, str]]:
        """What the linked records are called that were made because none of that name was there."""
        return self.links.created

    def make(self, line: int, cells: Sequence[str]) -> Made | None:
        """Return what a row becomes; None where it has a fault, which is noted."""
        given = dict(self._matching.constants)
        for at, target in self._cells:
            if (cell := cells[at].strip()) and (said := self.said(target, cell)):
                given[target] = said
        self.links.mark()
        try:
            made = self._made(line, given)
        except Wrong as wrong:
            self.links.forget()
            column = self._column.get(wrong.target, wrong.target)
            self.faults.append(
                RowFault(line, column, given.get(wrong.target, "")[:200], wrong.reason, wrong.args_)
            )
            return None
        return made

    def said(self, target: str, cell: str) -> str:
        """Return what a cell says, by the values of the mapping; "" there stands for all others."""
        values = self._matching.values.get(target)
        if not values or not cell:
            return cell
        if cell in values:
            return values[cell]
        return values[""].replace("{}", cell) if "" in values else cell

    def _made(self, line: int, given: dict[str, str]) -> Made:
        values = self._own(given)
        self._date(given, values)
        before = self._known(given, values)
        id = values.pop("id", None)
        if before is not None:
            change = Change.edit(self.entity.name, before, values)
            return Made(line, changed=[change] if change else [], id=str(before["id"]))
        values = {f.name: f.default for f in self.entity.fields if f.default is not None} | values
        attack = self.entity.name == "attack"
        if attack and not values.get("title"):
            values["title"] = _title(given)
        record = Change.new(self.entity.name, values)
        if id:
            record = Change(self.entity.name, str(id), None, record.after)
        self._check(values)
        parts = list(self._parts(record.id, given)) if attack else []
        return Made(line, [*self.links.new(), record, *parts], id=record.id)

    def _check(self, values: Record) -> None:
        for problem in record_problems(self.entity, values, self._casebook.get, self._today):
            if problem.refuse:
                raise Wrong(problem.field, problem.message, **dict(problem.args))

    # The record's own fields

    def _own(self, given: dict[str, str]) -> Record:
        values: Record = {}
        for target, text in given.items():
            if target == "id" and text:
                if not UUID.fullmatch(text):
                    raise Wrong("id", N_("“{text}” is no id as casebooks give them."), text=text[:40])
                values["id"] = text
            one = self.entity.field.get(target)
            if one is None or not text:
                continue
            values[target] = self.value(one, target, text)
        return values

    def value(self, one: Field, target: str, text: str) -> Value:
        """Return what a text becomes in a field of the record. Raise Wrong where it cannot be taken."""
        if isinstance(one, Link):
            return self.links.find(one.to, text, target)
        text = _CLOCK.sub("", text) if isinstance(one, Date) else text
        try:
            if isinstance(one, Choices):
                return one.parse(";".join(self._code(one.vocabulary, part) for part in PARTED.split(text)))
            if isinstance(one, Choice):
                text = self._code(one.vocabulary, text)
            return one.parse(text)
        except Unreadable as error:
            raise Wrong(target, error.problem.message, **dict(error.problem.args)) from None

    def _code(self, vocabulary: Vocabulary, text: str) -> str:
        """Return the code that a text names by itself or by its label in any language, else the text."""
        if vocabulary.find(text) is not None:
            return text
        wanted = plain(text)
        for code in vocabulary.codes:
            if any(plain(translate(code.label)) == wanted for translate in self._languages):
                return code.code
        return text

    def _date(self, given: dict[str, str], values: Record) -> None:
        """Put together a date from its parts or its ends."""
        if "date_edtf" not in self.entity.field or values.get("date_edtf"):
            return
        said, target = "", "date.start"
        if given.get("date.year"):
            target = "date.year"
            said = given["date.year"].zfill(4)
            for part in ("month", "day"):
                if not given.get(f"date.{part}"):
                    break
                said += f"-{given[f'date.{part}'].zfill(2)}"
        elif given.get("date.start") or given.get("date.end"):
            start, end = (_CLOCK.sub("", given.get(f"date.{name}", "")) for name in ("start", "end"))
            said = f"{start}/{end}" if start and end and start != end else start or end
        if not said:
            return
        try:
            values["date_edtf"] = edtf.parse(said).text
        except ValueError:
            raise Wrong(
                target, N_("“{text}” is no date: write it like 2024-01-06, 2024-01 or 2024."), text=said
            ) from None

    def _known(self, given: dict[str, str], values: Record) -> Record | None:
        """Return the record that a row is about, None for a new one."""
        if values.get("id"):
            return self._casebook.get(self.entity.name, str(values["id"]))
        if not self._key or values.get(self._key) is None:
            return None
        found = self._casebook.find(self.entity.name, **{self._key: values[self._key]})
        if len(found) > 1:
            raise Wrong(
                self._key,
                N_("{count} records have this value: it does not tell which one."),
                count=str(len(found)),
            )
        return found[0] if found else None

    # What hangs on an attack

    def _parts(self, attack: str, given: dict[str, str]) -> Iterator[Change]:
        yield from self._place(attack, given)
        yield from self._parties(attack, given)
        source = self.links.source({name: given.get(f"source.{name}", "") for name in SOURCE})
        if source:
            yield Change.new(
                "citation",
                {"entity": "attack", "entity_id": attack, "source_id": source, "stance": "supports"},
            )
        parent = ""
        for name, targets in _TOLLS:
            if targets.isdisjoint(given):
                continue
            above = parent if name == CHILDREN else ""
            made = list(self._toll(attack, name, given, source, above))
            if name == "killed" and made:
                parent = made[0].id
            yield from made

    def _place(self, attack: str, given: dict[str, str]) -> Iterator[Change]:
        said = {name: given.get(f"place.{name}", "") for name in PLACE}
        if not any(said.values()):
            return
        country = country_code(said["country"])
        if said["country"] and not country:
            raise Wrong(
                "place.country", N_("This is no country: write its name or three letters, such as MLI.")
            )
        point: dict[str, float] = {}
        for name, limit in (("lat", 90.0), ("lon", 180.0)):
            if said[name] and plain(said[name]) not in NO_NUMBER:
                point[name] = _number(f"place.{name}", said[name], limit)
        names = [part for part in PARTED.split(said["name"]) if part]
        finest = next((said[n] for n in ("adm3_name", "adm2_name", "adm1_name") if said[n]), "")
        precision = EXACT if names else REGION if finest else COUNTRY
        if given.get("place.where_prec"):
            field = ENTITIES["attack_place"].field["where_prec"]
            precision = int(str(self.value(field, "place.where_prec", given["place.where_prec"])))
        for number, name in enumerate(names or [finest or said["country"] or "—"]):
            here: Record = {k: said[k] or None for k in PLACE if k not in ("name", "lat", "lon", "country")}
            here |= {"name": name, "country": country or None}
            if number == 0:
                here |= point
            yield Change.new(
                "attack_place",
                {
                    "attack_id": attack,
                    "place_id": self.links.place(here),
                    "where_prec": precision,
                    "is_primary": int(number == 0),
                    "seq": number + 1,
                },
            )

    def _parties(self, attack: str, given: dict[str, str]) -> Iterator[Change]:
        kinds = PARTED.split(given.get("perpetrator.type", ""))
        sure = PARTED.split(given.get("attribution", ""))
        for role in ("perpetrator", "target"):
            for number, name in enumerate(part for part in PARTED.split(given.get(role, "")) if part):
                values: Record = {"attack_id": attack, "role": role}
                if name != "unidentified":
                    kind = kinds[min(number, len(kinds) - 1)] if role == "perpetrator" else ""
                    code = self._code(ENTITIES["actor"].field["actor_type"].vocabulary, kind)  # type: ignore[attr-defined]
                    values["actor_id"] = self.links.actor(name, code or "other")
                if role == "perpetrator" and sure[min(number, len(sure) - 1)]:
                    one = ENTITIES["involvement"].field["attribution"]
                    values["attribution"] = self.value(one, "attribution", sure[min(number, len(sure) - 1)])
                yield Change.new("involvement", values)

    def _toll(
        self, attack: str, name: str, given: dict[str, str], source: str, parent: str
    ) -> Iterator[Change]:
        cells = {part: given.get(f"{name}_{part}", "") for part in ("low", "best", "high", "qualifier")}
        words = " / ".join(cells[part] for part in ("low", "best", "high") if cells[part])
        if not words:
            return
        number = self._range(name, cells)
        if not any(number.get(part) for part in ("low", "best", "high")) and not cells["qualifier"]:
            return  # a plain 0 in a column of numbers: nothing of the kind is reported
        counted = {k: v for k, v in number.items() if k != "qualifier"}
        kind: Record = {"measure": "killed" if name == CHILDREN else name}
        if name == CHILDREN:
            kind |= {"age_group": "child"} | (
                {"parent_tally_id": parent, "part_role": "subset"} if parent else {}
            )
        tally = Change.new("tally", {"attack_id": attack, "rule": "single_source", **kind, **counted})
        yield tally
        yield Change.new(
            "figure",
            {"tally_id": tally.id, "source_id": source or self.links.file(), "as_reported": words, **number},
        )

    def degrees(self, target: str, text: str) -> float:
        """Return a latitude or longitude. Raise Wrong where it is none."""
        return _number(target, text, 90.0 if target == "place.lat" else 180.0)

    def _range(self, name: str, cells: dict[str, str]) -> Record:
        """Return the columns of a range that was read from words or from its ends."""
        read: dict[str, phrases.Reading] = {}
        for part in ("low", "best", "high"):
            if cells[part]:
                read[part] = phrases.read(cells[part])
                if not read[part].understood:
                    raise Wrong(
                        f"{name}_{part}", N_("“{text}” is no number that can be read."), text=cells[part][:40]
                    )
        if set(read) == {"best"} and not cells["qualifier"]:
            return dict(read["best"].columns())
        low, best, high = (
            read[part].best if part in read and read[part].best is not None else None
            for part in ("low", "best", "high")
        )
        for less, more, smaller, greater in (("low", "best", low, best), ("best", "high", best, high),
                                             ("low", "high", low, high)):  # fmt: skip
            if smaller is not None and greater is not None and smaller > greater:
                raise Wrong(
                    f"{name}_{less}",
                    N_("{low} stands under {less} and {high} under {more}: correct one of them."),
                    low=str(smaller),
                    less=self._column.get(f"{name}_{less}", less),
                    high=str(greater),
                    more=self._column.get(f"{name}_{more}", more),
                )
        qualifier = cells["qualifier"]
        if not qualifier:
            qualifier = "exact" if low == best == high else "between" if high is not None else "at_least"
        strict = int(qualifier == "more_than")
        approx = int(qualifier == "about")
        open_ = qualifier in ("at_least", "more_than")
        found: Record = {"qualifier": qualifier, "low_strict": strict, "best": best, "approx": approx}
        found["low"] = low if low is not None else best
        found["high"] = high if high is not None or open_ else best
        return found


def _title(given: dict[str, str]) -> str:
    names = ("name", "adm3_name", "adm2_name", "adm1_name", "country")
    where = next((given[f"place.{name}"] for name in names if given.get(f"place.{name}")), "")
    who = given.get("perpetrator", "")
    return " · ".join(part for part in (who, where) if part) or "Attack"


def _number(target: str, text: str, limit: float) -> float:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = limit + 1
    if not -limit <= number <= limit:
        raise Wrong(
            target,
            N_("“{text}” is no coordinate: degrees between −{limit} and {limit}."),
            text=text[:40],
            limit=f"{limit:g}",
        )
    return number
