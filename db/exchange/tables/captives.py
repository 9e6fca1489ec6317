"""Who was taken, in a row about an abduction: the group that its attack counts, or a person of it."""

from __future__ import annotations

from collections.abc import Mapping

from db.exchange.tables.faults import Wrong
from db.exchange.tables.links import UUID, Links
from db.model.fields import N_, Record
from db.storage.casebook import Casebook


def without_names(given: Mapping[str, str]) -> dict[str, str]:
    """Return the cells of a row without the names of who was taken, which are found among its attack's."""
    named = {name for name in ("harm_id", "tally_id") if not UUID.fullmatch(given.get(name, ""))}
    return {target: text for target, text in given.items() if target not in named}


def who(casebook: Casebook, links: Links, given: Mapping[str, str]) -> Record:
    """Return the person (`harm_id`), named by code or name, or the group (`tally_id`) that a row means. Raise
    Wrong."""
    code, person, group = (given.get(name, "") for name in ("attack_id", "harm_id", "tally_id"))
    if not code or UUID.fullmatch(person) or UUID.fullmatch(group):
        return {}
    attack = links.find("attack", code, "attack_id")
    if person:
        victim = links.find("victim", person, "harm_id")
        harms = casebook.find("harm", attack_id=attack, victim_id=victim)
        of = {one["id"] for one in casebook.find("tally", attack_id=attack, measure="abducted")}
        taken = [one for one in harms if one["tally_id"] in of]
        if len(taken) != 1:
            raise Wrong(
                "harm_id",
                N_("“{text}” is not among those abducted in the attack: add the person there first."),
                text=person[:40],
            )
        return {"harm_id": taken[0]["id"]}
    counts = casebook.find("tally", attack_id=attack, measure="abducted", parent_tally_id=None)
    if len(counts) != 1:
        raise Wrong(
            "tally_id",
            N_("The attack counts no one group as abducted: record it there first, or name the person."),
        )
    there = casebook.find("abduction", tally_id=counts[0]["id"])
    if there:
        raise Wrong(
            "tally_id",
            N_(
                "Abduction {code} is about this group already: change that one by its code, or name a person."
            ),
            code=str(there[0]["code"]),
        )
    return {"tally_id": counts[0]["id"]}
