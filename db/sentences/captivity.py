"""Abductions in words: who was taken, by whom, and what became of them."""

from __future__ import annotations

from db.model.custody import LINES, balance, fate, size
from db.model.fields import Record
from db.model.tree import Tree
from db.sentences.dates import when
from db.sentences.language import words_of
from db.sentences.parties import party
from db.sentences.places import at_place
from db.sentences.toll import counted
from db.sentences.words import Words, clean, fill

TOLD = 3  # abductions that are told of in the text of their attack


def abduction_sentence(tree: Tree, abduction: Record, language: str) -> str:
    """Return one abduction of an attack in words."""
    words = words_of(language)
    group = tree.tallies.get(str(abduction["tally_id"] or ""))
    if group is not None:
        taken = counted(words, tree, group, parts=False)
        who, many, feminine = taken.text, taken.many, taken.feminine
        fates = _fates(words, tree, abduction, group, feminine)
    elif abduction["tally_id"] or not abduction["harm_id"]:
        who, many, feminine = words.said["some_people"], True, True
        fates = [_alone(words, tree, abduction, feminine)]
    else:
        who, feminine = _person(words, tree, abduction)
        many, fates = False, [_alone(words, tree, abduction, feminine)]
    place = tree.link(abduction["taken_place_id"])
    captor = tree.link(abduction["captor_actor_id"])
    by = party(words, captor, _attribution(tree, captor)) if captor else ""
    values = {
        **words.agreement(many, feminine),
        "when": when(words, abduction["taken_edtf"]),
        "who": who,
        "at": f" {at_place(words, place)}" if place and clean(place["name"]) else "",
        "by": fill(words.said["by"], {"who": by}) if by else "",
        "fates": ", ".join(fates),
    }
    return words.finish([fill(words.said["abducted"], values)])


def captives(words: Words, tree: Tree) -> list[str]:
    """Return what became of those who were taken in an attack."""
    abductions = tree.parts["abduction"]
    more = len(abductions) - TOLD if len(abductions) > TOLD + 1 else 0
    said = [_captives(words, tree, abduction) for abduction in abductions[: len(abductions) - more]]
    if more:
        said.append(fill(words.said["more_abductions"], {"n": words.number(more)}))
    return said


def _captives(words: Words, tree: Tree, abduction: Record) -> str:
    group = tree.tallies.get(str(abduction["tally_id"] or ""))
    if group is None:
        name, feminine = _person(words, tree, abduction)
        values = {**words.agreement(False, feminine), "name": name}
        return fill(words.said["person_taken"], {**values, "fate": _alone(words, tree, abduction, feminine)})
    number = size(group)
    told = balance(_events(tree, abduction), group, _outcomes(tree))
    if number == 1 and told.accounted < 2:
        fate = next((line for line in LINES if told.lines[line]), _status(tree, abduction, group))
        values = {**words.agreement(False, True), "n": words.said["one_taken"]}
        return fill(words.fates[fate], values) + "."
    if not told.accounted:
        whole = words.said["the_taken" if number else "all_taken"]
        whole = fill(whole, {"n": words.number(number or 0)})
        values = {**words.agreement(True, True), "n": whole}
        return fill(words.fates[_status(tree, abduction, group)], values) + "."
    template = words.said["of_the_taken" if number else "of_all_taken"]
    fates = ", ".join(_fates(words, tree, abduction, group, True))
    return fill(template, {"n": words.number(number or 0), "fates": fates})


def _fates(words: Words, tree: Tree, abduction: Record, group: Record, feminine: bool) -> list[str]:
    """Return what became of how many; where only one fate is known it is that of all."""
    told = balance(_events(tree, abduction), group, _outcomes(tree))
    numbers = {line: told.lines[line] for line in LINES if told.lines[line]}
    if not numbers:
        return [_for_alone(words, _status(tree, abduction, group), True, feminine)]
    if told.unknown and told.unknown > 0:
        numbers["unknown"] = told.unknown
    return [
        fill(words.fates[line], {**words.agreement(words.plural(n), feminine), "n": words.number(n)})
        for line, n in numbers.items()
    ]


def _alone(words: Words, tree: Tree, abduction: Record, feminine: bool) -> str:
    return _for_alone(words, _status(tree, abduction, None), False, feminine)


def _for_alone(words: Words, status: str, many: bool, feminine: bool) -> str:
    return fill(words.fates[f"alone {status}"], words.agreement(many, feminine))


def _status(tree: Tree, abduction: Record, group: Record | None) -> str:
    """Return the one fate of all who were taken, "unknown" where there is none: that they were taken tells
    only of that day."""
    events = _events(tree, abduction)
    if all(event["event_type"] == "taken" for event in events):
        return "unknown"
    status = str(fate(events, group, _outcomes(tree))["current_status"])
    return status if status in LINES else "unknown"


def _events(tree: Tree, abduction: Record) -> list[Record]:
    return tree.of("custody_event", "abduction_id", abduction["id"])


def _outcomes(tree: Tree) -> dict[str, Record | None]:
    return {**tree.tallies}


def _person(words: Words, tree: Tree, abduction: Record) -> tuple[str, bool]:
    """Return the name of the one who was taken, and whether it is a woman."""
    harm = next((row for row in tree.parts["harm"] if row["id"] == abduction["harm_id"]), None)
    victim = tree.link(tree.person(harm["victim_id"])) if harm else None
    name = clean(victim["name"]) if victim else ""
    return (name, victim["sex"] == "f") if victim and name else (words.said["some_person"], True)


def _attribution(tree: Tree, captor: Record | None) -> str:
    rows = [row for row in tree.parts["involvement"] if captor and row["actor_id"] == captor["id"]]
    return str(rows[0]["attribution"]) if rows else ""
