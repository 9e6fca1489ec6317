"""What is worth a second look in an attack as a whole: its persons, the calendar, distances and publication.

S9 (a victim named as a perpetrator), S11, S16, S18 and S19; the rules about numbers are the other soft ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from db.model import custody
from db.model.field_rules import days
from db.model.fields import N_, Record, Value
from db.model.folding import sentence
from db.model.globe import distance
from db.model.problem import Problem
from db.model.tree import Tree

SILENCE = 90  # days without news after which captives are asked about again
ANSWERED = 90  # days within which a reprisal follows as a rule
REACH = 200.0  # kilometres
PERPETRATING = ("perpetrator", "co_perpetrator")
OUT = ("approved", "published")
PRECISE = 3  # where_prec: a district
PERSONS = ("victim", "witness", "relative", "community_leader", "activist")
MAY_BE_PUBLISHED = ("anonymous_publication", "named_publication")
OPEN_FATES = ("held", "missing")


def tree_warnings(tree: Tree, today: date) -> Iterator[Problem]:
    """Yield what to look at again in an attack; in_form_order sorts it."""
    yield from _both_sides(tree)
    yield from _silence(tree, today)
    yield from _answers(tree)
    yield from _survivors(tree)
    if tree.attack["workflow"] in OUT:
        yield from _publication(tree, today)


def _warning(rule: str, entity: str, row: Record, field: str, message: str, **args: str) -> Problem:
    return Problem(rule, message, field, tuple(args.items()), entity, str(row["id"]))


# Persons


def _both_sides(tree: Tree) -> Iterator[Problem]:
    """S9: a victim who is also named among the perpetrators."""
    rows = (row for row in tree.parts["involvement"] if row["role"] in PERPETRATING)
    named = [f" {sentence(str(row['named_individuals']))} " for row in rows if row["named_individuals"]]
    for harm in tree.parts["harm"] if named else ():
        victim = tree.link(harm["victim_id"])
        name = sentence(str(victim["name"] or "")) if victim else ""
        if " " in name and any(f" {name} " in text for text in named):
            said = N_("{name} is also named among the perpetrators: is it the same person, or a namesake?")
            yield _warning("S9", "harm", harm, "victim_id", said, name=str(victim["name"] if victim else ""))


def _survivors(tree: Tree) -> Iterator[Problem]:
    """S19: who survived sexual violence is known to the researcher only."""
    counts = {row["id"] for row in tree.parts["tally"] if row["measure"] == "sexual_violence"}
    if not counts:
        return
    said = N_("A survivor of sexual violence: raise the sensitivity to 3, so that the record never leaves.")
    below = {row["id"] for id in counts for row in tree.below(tree.tallies[str(id)])}
    seen: set[Value] = set()
    for harm in tree.parts["harm"]:
        victim = tree.link(harm["victim_id"])
        if harm["tally_id"] in below and victim and victim["id"] not in seen and _open(victim):
            seen.add(victim["id"])
            yield _warning("S19", "victim", victim, "sensitivity", said)


def _open(record: Record) -> bool:
    return int(record["sensitivity"] or 0) < 3


# The calendar


def _silence(tree: Tree, today: date) -> Iterator[Problem]:
    """S11: nothing was heard of captives for a long time, nor asked."""
    for row in tree.parts["abduction"]:
        events = tree.of("custody_event", "abduction_id", row["id"])
        if not _still_open(tree, row, events):
            continue
        last = last_news(tree, row, events)
        if last is not None and (today - last).days > SILENCE:
            said = N_(
                "Nothing recorded since {day}, {days} days ago: ask again, and record the check even if it "
                "brings no news."
            )
            number = str((today - last).days)
            yield _warning(
                "S11", "abduction", row, "custody_event", said, day=last.isoformat(), days=number
            )  # fmt: skip


def _still_open(tree: Tree, abduction: Record, events: list[Record]) -> bool:
    """Say whether somebody may still be held."""
    status = abduction["current_status"]
    if status == "partly":
        told = custody.balance(events, tree.tallies.get(str(abduction["tally_id"])), tree.tallies)
        return bool(told.unknown) or any(told.lines[line] for line in OPEN_FATES)
    return status in (None, "unknown", *OPEN_FATES)


def last_news(tree: Tree, abduction: Record, events: list[Record]) -> date | None:
    """Return the last day on which something was heard of captives or asked, at the latest."""
    columns = ("taken_edtf", "last_seen_edtf", "proof_of_life_edtf")
    known = [days(abduction[name]) for name in columns] + [days(event["date_edtf"]) for event in events]
    found = [day.last or day.begins for day in known if day]
    taken = days(tree.attack["date_edtf"])
    return max(found, default=taken.last if taken else None)


# Linked attacks


def _answers(tree: Tree) -> Iterator[Problem]:
    """S16: a reprisal for something long ago or far away."""
    for link in tree.parts["attack_link"]:
        if link["link_type"] != "retaliation_for" or link["from_id"] != tree.attack["id"]:
            continue
        cause = tree.link(link["to_id"])
        answered, caused = days(tree.attack["date_edtf"]), days(cause["date_edtf"]) if cause else None
        if answered and caused and answered.first and caused.last:
            gap = (answered.first - caused.last).days
            if gap > ANSWERED:
                said = N_("{days} days lie between the two attacks: does a source call it a reprisal?")
                yield _warning("S16", "attack_link", link, "link_type", said, days=str(gap))
                continue
        apart = _apart(tree, str(link["to_id"]))
        if apart is not None and apart > REACH:
            said = N_("{km} km lie between the two attacks: does a source call it a reprisal?")
            yield _warning("S16", "attack_link", link, "link_type", said, km=f"{apart:.0f}")


def _apart(tree: Tree, other: str) -> float | None:
    """Return the kilometres between the nearest points of two attacks, None where one has none."""
    here, there = tree.points.get(str(tree.attack["id"]), ()), tree.points.get(other, ())
    return min((distance(*a, *b) for a in here for b in there), default=None)


# Publication


def _publication(tree: Tree, today: date) -> Iterator[Problem]:
    """S18: what is published rests on two sources or a good one, says where, and has its sources' consent."""
    active = [row for row in tree.parts["figure"] if row["status"] == "active"]
    told = [*active, *(row for row in tree.parts["citation"] if row["stance"] == "supports")]
    origins = {tree.origin(row["source_id"]) for row in told}
    if len(origins) < 2 and not any(_good(tree, row) for row in told):
        said = N_(
            "It rests on one source at most: add an independent one, or grade it (B2 or better) before it "
            "goes out."
        )
        yield _warning("S18", "attack", tree.attack, "citation", said)
    places = tree.parts["attack_place"]
    if places and not any(0 < int(row["where_prec"] or 0) <= PRECISE for row in places):
        main = next((row for row in places if row["is_primary"]), places[0])
        said = N_("The place is known to the region only: give at least the district before it goes out.")
        yield _warning("S18", "attack_place", main, "where_prec", said)
    silent = {
        str(source["code"] or source["public_label"] or "?"): None
        for row in (*told, *tree.parts["involvement"])
        if (source := tree.link(row["source_id"])) and not _agreed(source, today)
    }
    if silent:
        said = N_("No consent to publish is recorded of {sources}: ask, or leave out what they said.")
        yield _warning("S18", "attack", tree.attack, "workflow", said, sources=", ".join(silent))


def _good(tree: Tree, row: Record) -> bool:
    """Say whether a figure or citation is graded B2 or better (the Admiralty scale)."""
    source = tree.link(row["source_id"])
    credibility = row.get("credibility") or (source and source["credibility"])
    return source is not None and source["reliability"] in ("A", "B") and credibility in ("1", "2")


def _agreed(source: Record, today: date) -> bool:
    """Say whether a source may be published; only persons are asked."""
    if source["source_kind"] not in PERSONS:
        return True
    ends = days(source["consent_expiry_edtf"])
    return source["consent"] in MAY_BE_PUBLISHED and not (ends and ends.last and ends.last < today)
