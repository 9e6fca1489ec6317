"""What is worth a second look in one record and the records that it points at: S8, S9, S13 and S21."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from db.model.countries import is_country
from db.model.entities import ENTITIES
from db.model.entity import Entity
from db.model.field_rules import days
from db.model.fields import N_, Country, Record, Text, Value
from db.model.patterns import Pattern
from db.model.problem import Problem
from db.model.record_rules import Lookup, as_in_form, whole

CHILD_GROUPS = ("infant", "child", "child_u")
ARMED = ("armed_member", "direct_part")
GROWN = 18  # years; Convention on the Rights of the Child, article 1
VAGUE_BIRTH = 5  # years by which “about 1990” may be wrong

# More than this in one attack is rare enough to be a slip of the keyboard, or the number of a whole season.
RARE = {
    "killed": 500, "injured": 500, "abducted": 500, "missing": 500, "detained": 500, "tortured": 500,
    "sexual_violence": 500, "recruited": 500, "threatened": 20_000, "displaced": 20_000,
    "displaced_hh": 4_000, "homes_burned": 2_000, "homes_damaged": 2_000, "granaries_burned": 2_000,
    "shops_looted": 2_000, "livestock_taken": 20_000, "livestock_killed": 20_000, "vehicles_destroyed": 200,
    "schools_attacked": 50, "health_attacked": 50, "worship_attacked": 50, "water_points": 100,
    "attackers": 2_000, "villages_affected": 100,
}  # fmt: skip

# Texts that hold numbers of their own kind, or addresses that are public.
NO_PROSE = ("url", "archived_url", "external_ids", "code", "gazetteer", "gazetteer_vintage", "acled_name")
MAIL = r"(?<![\w.+-])[\w.+-]+@\w[\w-]*(?:\.[\w-]+)*\.[a-z]{2,}"
# Written with the country's prefix, in pairs as in Mali, Burkina Faso and Niger, or after “tel.”.
PHONE = (
    r"(?<![\w.,/:-])(?:(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,6}\d"
    r"|\d\d(?P<gap>[ .-])\d\d(?:(?P=gap)\d\d){2,3}|\d\d \d{3} \d\d \d\d|[5-9]\d{7}(?<!000))(?![\w/-]|[.,]\d)"
    r"|\b(?:t[ée]l|t[ée]l[ée]phone|phone|whatsapp|mobile|portable)\b[\s.:]{0,3}[+(]?\d[\d ().-]{6,}\d"
)
OWN_NAME = (
    r"\b(?:my name(?: is|['’]s)|i(?: am|['’]m) called|je m['’]appelle|je me nomme|mon (?:pr[ée])?nom est)\b"
)
_TELLING = Pattern(f"(?P<mail>{MAIL})|(?P<phone>{PHONE})|(?P<name>{OWN_NAME})", re.IGNORECASE)


def record_warnings(entity: Entity, record: Record, lookup: Lookup, today: date) -> list[Problem]:
    """Return what to look at again in a record of any kind, top to bottom as in its form.

    `lookup` finds the records that it points at; nothing here depends on `today`, other rules may.
    """
    found = [*_telling(entity, record), *_nowhere(entity, record)]
    for rule in OWN.get(entity.name, ()):
        found += rule(record, lookup)
    return as_in_form(found, entity, record)


# S13: what must not leave


@cache
def _prose(name: str) -> tuple[str, ...]:
    """Return the texts of an entity that a profile of lower sensitivity lets out."""
    return tuple(
        f.name
        for f in ENTITIES[name].fields
        if isinstance(f, Text) and f.sensitivity < 2 and not f.computed and f.name not in NO_PROSE
        if not f.name.endswith("pcode")
    )  # fmt: skip


def _telling(entity: Entity, record: Record) -> Iterator[Problem]:
    """S13: a telephone number, an e-mail address or a person's own name in a text that others will read."""
    for name in _prose(entity.name):
        text = record.get(name)
        seen = _TELLING.search(text) if isinstance(text, str) else None
        if seen is None:
            continue
        args = (("text", seen[0].strip()),)
        if seen["mail"]:
            said = N_(
                "“{text}” is an e-mail address, and this text can leave the casebook: "
                "move it to the source's contact."
            )
        elif seen["phone"]:
            said = N_(
                "“{text}” looks like a telephone number, and this text can leave the casebook: "
                "move it to the source's contact."
            )
        else:
            said = N_("“{text} …”: take the name out, this text can leave the casebook.")
        yield Problem("S13", said, name, args)


# S21: countries that there are not


@cache
def _countries(name: str) -> tuple[str, ...]:
    return tuple(f.name for f in ENTITIES[name].fields if isinstance(f, Country))


def _nowhere(entity: Entity, record: Record) -> Iterator[Problem]:
    """S21: three letters that are no country's; those of one that is no more may be kept."""
    for name in _countries(entity.name):
        code = record.get(name)
        if code and not is_country(str(code)):
            said = N_("“{code}” is the code of no country: type its name and choose it from the list.")
            yield Problem("S21", said, name, (("code", str(code)[:40]),))


# S8: numbers that are rarely right


def _rare(tally: Record, lookup: Lookup) -> Iterator[Problem]:
    most, number = RARE.get(str(tally.get("measure"))), _number(tally)
    if most is not None and number is not None and number > most and not tally.get("overlaps"):
        said = N_("{number} is rare for one attack: is it a slip, or the number of several attacks?")
        yield Problem("S8", said, _filled(tally), (("number", f"{number:,}"),))


def _number(tally: Record) -> int | None:
    return next((n for name in ("best", "low", "high") if (n := whole(tally.get(name))) is not None), None)


def _filled(tally: Record) -> str:
    return next((name for name in ("best", "low", "high") if tally.get(name) is not None), "best")


# S9: ages that do not fit


def _armed_children(tally: Record, lookup: Lookup) -> Iterator[Problem]:
    if tally.get("age_group") in CHILD_GROUPS and tally.get("civilian_status") in ARMED:
        yield Problem("S9", CHILD_FIGHTER, "civilian_status")


CHILD_FIGHTER = N_("A child is recorded as a fighter: check both; a child used by fighters is a victim.")


def _age(harm: Record, lookup: Lookup) -> Iterator[Problem]:
    victim = lookup("victim", str(harm.get("victim_id")))
    attack = lookup("attack", str(harm.get("attack_id")))
    ages = _ages(victim, harm.get("date_edtf") or (attack["date_edtf"] if attack else None))
    low, high = whole(harm.get("age_low")), whole(harm.get("age_high"))
    if ages and ages[1] < 0:
        said = N_("The person is recorded as born after the attack: correct one of the dates.")
        yield Problem("S9", said, "victim_id")
    elif ages and ((low is not None and low > ages[1]) or (high is not None and high < ages[0])):
        said = N_("By the date of birth the person was {age} years old: correct the age or that date.")
        age = str(ages[0]) if ages[0] == ages[1] else f"{max(ages[0], 0)}–{ages[1]}"
        yield Problem("S9", said, "age_low", (("age", age),))
    oldest = high if high is not None else low if low is not None else ages[1] if ages else None
    if oldest is None:
        tally = lookup("tally", str(harm.get("tally_id")))
        oldest = 0 if tally and tally["age_group"] in CHILD_GROUPS else None
    if oldest is not None and oldest < GROWN and harm.get("civilian_status") in ARMED:
        yield Problem("S9", CHILD_FIGHTER, "civilian_status")


def _ages(victim: Record | None, at: Value) -> tuple[int, int] | None:
    """Return the youngest and the oldest that a person can have been on a day; negative before the birth."""
    birth, when = days(victim["birth_edtf"]) if victim else None, days(at)
    if not (birth and when and birth.first and birth.last and when.first and when.last):
        return None
    vague = VAGUE_BIRTH if re.search("[~?%]", str(victim["birth_edtf"]) if victim else "") else 0
    return _years(birth.last, when.first) - vague, _years(birth.first, when.last) + vague


def _years(birth: date, day: date) -> int:
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


OWN: dict[str, tuple[Callable[[Record, Lookup], Iterator[Problem]], ...]] = {
    "tally": (_rare, _armed_children),
    "harm": (_age,),
}
