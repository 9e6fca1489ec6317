"""The toll in words: a number with its noun, its parts and what is to be known of it."""

from __future__ import annotations

from dataclasses import dataclass

from db.counting import Total, ledger, named, number, total
from db.model.fields import Record
from db.model.tree import Tree
from db.sentences.places import place_name
from db.sentences.words import Noun, Words, fill

CHILD = {"child_u": "child"}
PLAIN = Noun("", "")


@dataclass(frozen=True)
class Counted:
    """What is counted, in words, and how what is said of it agrees."""

    text: str
    many: bool
    feminine: bool
    none: bool = False


def toll(words: Words, tree: Tree) -> str:
    """Return what was done by measure: "killing 13 civilians and burning 4 homes", "" for nothing."""
    by_measure: dict[str, list[Record]] = {}
    for tally in roots(tree):
        if tally["measure"] in words.harms:
            by_measure.setdefault(str(tally["measure"]), []).append(tally)
    done: list[str] = []
    for measure, tallies in by_measure.items():
        said = [counted(words, tree, tally) for tally in tallies]
        harm = fill(words.harms[measure], {"what": words.joined([what.text for what in said])})
        done.append(fill(words.said["not_harming"], {"harm": harm}) if all(w.none for w in said) else harm)
    return words.joined(done)


def seen_and_named(words: Words, tree: Tree) -> list[str]:
    """Return how many attackers were seen, and how many of those harmed are named."""
    said: list[str] = []
    for tally in roots(tree):
        persons = named(tree, tally)[0]
        harmed = words.harmed.get(str(tally["measure"]))
        if tally["measure"] == "attackers":
            what = counted(words, tree, tally)
            agreement = words.agreement(what.many, what.feminine)
            said.append(fill(words.said["attackers"], {**agreement, "what": what.text}))
        elif persons and harmed:
            agreement = words.agreement(words.plural(persons), harmed.feminine)
            values = {**agreement, "n": words.number(persons), "many": harmed.many}
            said.append(fill(words.said["named"], values))
    return said


def roots(tree: Tree) -> list[Record]:
    """Return the counts that are no part of another."""
    return [row for row in tree.parts["tally"] if str(row["parent_tally_id"] or "") not in tree.tallies]


def outcomes(tree: Tree) -> set[str]:
    """Return the ids of the counts that say what became of captives."""
    return {str(e["outcome_tally_id"]) for e in tree.parts["custody_event"] if e["outcome_tally_id"]}


def counted(words: Words, tree: Tree, tally: Record, *, parts: bool = True) -> Counted:
    """Return a count in words, with its parts."""
    return _Teller(words, tree, outcomes(tree)).tell(tally, None, parts, ())


@dataclass(frozen=True)
class _Teller:
    words: Words
    tree: Tree
    outcomes: set[str]

    def tell(self, tally: Record, whole: Record | None, parts: bool, path: tuple[str, ...]) -> Counted:
        words = self.words
        noun, notes, status = self._noun(tally, whole)
        if noun is PLAIN and whole is not None:
            noun = self._noun(whole, None)[0]
        text, many, none, more = self._amount(tally, noun)
        if status:
            notes.insert(0, words.status_of(status, many, noun.feminine))
        notes += more
        places = {str(row["id"]): row for row in self.tree.parts["attack_place"]}
        place = places.get(str(tally["attack_place_id"] or ""))
        where = place_name(self.tree, place) if place and not whole else ""
        notes += [where] if where else []
        notes += [words.said[flag] for flag in ("in_captivity", "overlaps") if tally[flag]]
        here = (*path, str(tally["id"]))
        included: list[str] = []
        if parts and len(path) < 3:
            children = [
                child
                for child in self.tree.children.get(str(tally["id"]), [])
                if str(child["id"]) not in (*here, *self.outcomes)
            ]
            whole_parts = [
                self.tell(c, tally, True, here).text for c in children if c["part_role"] == "partition"
            ]
            included = [
                self.tell(c, tally, True, here).text for c in children if c["part_role"] != "partition"
            ]
            if whole_parts:
                notes.append(fill(words.said["made_up_of"], {"parts": words.joined(whole_parts)}))
            if included and path:
                notes.append(fill(words.said["including_within"], {"parts": words.joined(included)}))
        if notes:
            text = fill(words.said["noted"], {"what": text, "notes": "; ".join(notes)})
        if included and not path:
            text = fill(words.said["including"], {"what": text, "parts": words.joined(included)})
        return Counted(text, many, noun.feminine, none)

    def _noun(self, tally: Record, whole: Record | None) -> tuple[Noun, list[str], str]:
        """Return what is counted, what the noun does not say, and the status of the persons where it does not
        say that either; of a part only how it differs."""
        words, unit = self.words, self.words.units.get(str(tally["measure"]))

        def own(name: str) -> str:
            differs = whole is None or tally[name] != whole[name]
            return str(tally[name]) if tally[name] and differs else ""

        age, sex, status = own("age_group"), own("sex"), own("civilian_status")
        of_group = words.groups.get(own("population_group"), "")
        notes = [of_group] if of_group else []
        if status in ("disputed", "unknown"):
            notes.append(words.said[f"status_{status}"])
        person = words.persons.get((CHILD.get(age, age if age != "u" else ""), sex if sex in "fm" else ""))
        if unit is not None:
            return unit, notes, ""
        if sex == "x":
            notes.append(words.sexes["x"])
        if person is None or person is words.persons["", ""]:
            if status in words.statuses:
                return words.statuses[status], notes, ""
            return (PLAIN if whole is not None else words.persons["", ""]), notes, ""
        return person, notes, status if status in words.statuses else ""

    def _amount(self, tally: Record, noun: Noun) -> tuple[str, bool, bool, list[str]]:
        """Return number and noun, whether they are many, whether none, and notes."""
        words, sum_, notes = self.words, total(self.tree, tally), list[str]()
        if tally["low"] is None and tally["best"] is None and tally["high"] is None:
            said = ledger(self.tree, tally)
            if said.low is not None:
                low = max(said.low, sum_.documented)
                high = None if said.high is None else max(said.high, low)
                sum_ = Total(low, low, high, documented=sum_.documented)
                notes.append(words.said["not_adopted"])
            elif not sum_.documented:
                return self._vague(tally, noun), True, False, notes
        elif number(tally["best"]) is not None and sum_.best not in (sum_.low, sum_.high):
            notes.append(fill(words.said["best"], {"n": words.number(sum_.best)}))
        if sum_.high == 0 and sum_.best == 0:
            agreement = words.agreement(False, noun.feminine)
            text = fill(words.said["none"], {**agreement, "one": noun.one, "many": noun.many})
            return text, words.plural(0), True, notes
        amount, last = self._range(sum_)
        many = words.plural(last)
        return f"{amount} {noun.many if many else noun.one}", many, False, notes

    def _range(self, sum_: Total) -> tuple[str, int]:
        """Return a range in words and the number with which the noun agrees."""
        amounts, said = self.words.amounts, self.words.number

        def near(n: int) -> str:
            return fill(amounts["about"], {"n": said(n)}) if sum_.approx else said(n)

        if sum_.high is None:
            form = "more_than" if sum_.strict else "at_least"
            return fill(amounts[form], {"n": near(sum_.low)}), sum_.low
        if sum_.low == sum_.high:
            return fill(amounts["exact"], {"n": near(sum_.low)}), sum_.low
        if not sum_.low and not sum_.best:
            return fill(amounts["up_to"], {"n": near(sum_.high)}), sum_.high
        return fill(amounts["between"], {"low": near(sum_.low), "high": said(sum_.high)}), sum_.high

    def _vague(self, tally: Record, noun: Noun) -> str:
        """Return what is said where no number is known: "dozens of homes", "livestock"."""
        words, figures = self.words, self.tree.of("figure", "tally_id", tally["id"])
        codes = [str(figure["qualifier"]) for figure in figures if figure["status"] == "active"]
        vague = next((words.vague[code] for code in codes if code in words.vague), "")
        bare = words.bare.get(str(tally["measure"]), "")
        return fill(vague or bare or words.said["unknown_number"], {"many": noun.many})
