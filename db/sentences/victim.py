"""A person in words: who it is, and what was done to them."""

from __future__ import annotations

from collections.abc import Sequence

from db.counting import number
from db.model.fields import Record
from db.model.tree import Tree
from db.sentences.dates import when
from db.sentences.language import words_of
from db.sentences.parties import perpetrators
from db.sentences.places import attacked
from db.sentences.words import Words, clean, fill


def victim_sentence(victim: Record, attacks: Sequence[Tree], language: str) -> str:
    """Return a person in words; `attacks` are those in which the person was harmed."""
    words = words_of(language)
    name = clean(victim["name"])
    feminine = victim["sex"] == "f" or not name
    harms = [
        (tree, harm)
        for tree in attacks
        for harm in tree.of("harm", "victim_id", victim["id"])
        if harm["status"] == "active"
    ]
    who = name or words.said["some_person"]
    details = _details(words, victim, [harm for _, harm in harms], feminine)
    if details:
        who = fill(words.said["victim_details"], {"who": who, "details": ", ".join(details)})
    if not harms:
        return words.finish([fill(words.said["victim_unharmed"], {"who": who})])
    said = ""
    for tree, harm in harms:
        told = _harm(words, tree, harm, feminine)
        said = fill(words.said["then"], {"first": said, "last": told}) if said else told
    return words.finish([fill(words.said["victim"], {"who": who, "harms": said})])


def _details(words: Words, victim: Record, harms: list[Record], feminine: bool) -> list[str]:
    ages = (_age(words, number(harm["age_low"]), number(harm["age_high"])) for harm in harms)
    occupation = words.occupations.get(str(victim["occupation"] or ""), "")
    said = (
        words.sexes.get(str(victim["sex"] or ""), ""),
        next(filter(None, ages), ""),
        fill(occupation, words.agreement(False, feminine)),
    )
    return [text for text in said if text]


def _age(words: Words, low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return ""
    if low is not None and low == high and not words.plural(low):
        return fill(words.said["age_one"], {"low": str(low)})
    form = "age_to" if low is None else "age_from" if high is None else "age" if low == high else "ages"
    return fill(words.said[form], {"low": str(low), "high": str(high)})


def _harm(words: Words, tree: Tree, harm: Record, feminine: bool) -> str:
    tally = tree.tallies.get(str(harm["tally_id"] or ""))
    suffered = words.suffered.get(str(tally["measure"]) if tally else "", words.suffered[""])
    known = any(row["role"] == "perpetrator" for row in tree.parts["involvement"])
    values = {
        "harm": fill(suffered, words.agreement(False, feminine)),
        "when": when(words, harm["date_edtf"] or tree.attack["date_edtf"]),
        "where": attacked(words, tree)[1],
        "who": perpetrators(words, tree) if known else "",
    }
    return fill(words.said["harm_by" if known else "harm"], values)
