"""An attack and its persons as records of HURIDOCS' Events Standard Formats, each a dict by field name."""

from __future__ import annotations

from collections.abc import Iterator

from db.exchange import esf, events
from db.exchange.leaving import Leaving
from db.model.fields import Record, Value
from db.model.retold import is_retold
from db.model.vocabularies import MEASURE

PERSONS = {code.code for code in MEASURE.codes if code.group in ("person", "household")} - {"attackers"}
SPOKEN = ("victim", "witness", "relative", "community_leader", "activist")  # sources that are one person
SENSITIVE = 2
NUMBER, UNKNOWN = "number_of_persons_in_group", "number not known"


def event(attack: Leaving, number: str, series: dict[Value, Value]) -> dict[str, Value]:
    """Return the event of an attack; `series` are the names of series of attacks by id."""
    tree, own = attack.tree, attack.attack
    spots = events.spots(tree)
    first, first_type, last, last_type = esf.dated(own["date_edtf"])
    things = [
        f"{measure}: {events.words(total)}"
        for measure, total in attack.tolls.items()
        if measure not in PERSONS and measure != "killed_children"
    ]
    why = "" if attack.counts else "Not counted: withdrawn, or a repetition of another record."
    return {
        "event_record_number": number,
        "event_title": own["title"],
        "confidentiality": _confidential(own),
        "geographical_term": events.joined(spot.text("country") for spot in spots),
        "local_geographical_area": events.joined(
            spot.text(name) for spot in spots for name in ("adm1_name", "adm2_name")
        ),
        "initial_date": first,
        "initial_date_type": first_type,
        "final_date": last,
        "final_date_type": last_type,
        "event_description": own["summary"],
        "impact_of_event": events.joined(things),
        "remarks": events.joined((own["context"], why)),
        "violation_status": esf.term("MT41", own["verification"]),
        "record_grouping": events.joined(series.get(row["cycle_id"]) for row in tree.parts["cycle_attack"]),
        "monitoring_status": esf.term("MT43", own["workflow"]),
        "event_location": events.joined(
            f"{spot.name} (disputed)" if spot.disputed else spot.name for spot in spots if spot.name
        ),
    }


def acts(attack: Leaving, event: str) -> Iterator[tuple[dict[str, Value], dict[str, Value] | None]]:
    """Yield the acts of an attack: on groups, with the group as a person, then on single persons."""
    tree = attack.tree
    party = events.perpetrators(tree).main
    response = esf.term("MT28", party["actor_response"]) if party else ""
    spots = {spot.at["id"]: spot for spot in events.spots(tree)}
    for tally in tree.parts["tally"]:
        total = attack.tallies.get(str(tally["id"]))
        if total is None or tally["measure"] not in PERSONS:
            continue
        at = spots.get(tally["attack_place_id"])
        status = (tally["civilian_status"], tally["population_group"], tally["age_group"], tally["sex"])
        act: dict[str, Value] = {
            "act_record_number": tally["id"],
            "victim": tally["id"],
            "event": event,
            "type_of_act": _type_of_act(tree.attack, tally, None),
            "initial_date": tree.attack["date_edtf"],
            "exact_location": at.name if at else None,
            "type_of_location": at.at["site_type"] if at else None,
            "attribution": response,
        }
        group: dict[str, Value] = {
            "person_record_number": tally["id"],
            "counting_unit": esf.GROUP,
            "group_description": events.joined((tally["measure"], *status), ", "),
            NUMBER: events.words(total) if total.numbered else UNKNOWN,
        }
        yield act, group
    for harm in tree.parts["harm"]:
        if harm["status"] == "active":
            yield _act_on_person(attack, harm, event) | {"attribution": response}, None


def _act_on_person(attack: Leaving, harm: Record, event: str) -> dict[str, Value]:
    tree = attack.tree
    tally = tree.tallies.get(str(harm["tally_id"]), {})
    root = tally
    while root.get("parent_tally_id") in tree.tallies:
        root = tree.tallies[str(root["parent_tally_id"])]
    low, high = harm["age_low"], harm["age_high"]
    age = str(low) if low == high or high is None else f"{low}–{high}"
    return {
        "act_record_number": harm["id"],
        "victim": harm["victim_id"],
        "event": event,
        "type_of_act": _type_of_act(tree.attack, tally, harm),
        "initial_date": harm["date_edtf"] or tree.attack["date_edtf"],
        "method_of_violence": harm["weapon"],
        "age_at_time_of_victimisation": age if low is not None else harm["age_text"],
        "status_at_end_of_act": esf.term("MT25", harm["outcome"]),
        "remarks": f"one of the group {root['id']}" if root.get("id") else None,
    }


def _type_of_act(attack: Record, tally: Record, harm: Record | None) -> str:
    measure = str(tally.get("measure") or "")
    if measure == "killed" and harm and harm["circumstance"] == "crossfire":
        return esf.CROSSFIRE
    if measure == "killed" and attack["attack_type"] == "execution":
        return esf.EXECUTION
    return esf.ACTS.get(measure, measure)


def involvements(attack: Leaving, acts: list[dict[str, Value]]) -> Iterator[dict[str, Value]]:
    """Yield the involvement of each perpetrator in each act."""
    tree = attack.tree
    side = events.perpetrators(tree)
    rivals = {party["id"] for party in side.rivals}
    for party in (side.main, *side.others, *side.rivals):
        if party is None:
            continue
        type_ = events.actor_type(tree, party)
        words = (
            party["attribution"] and f"confidence: {party['attribution']}",
            "rival version" if party["id"] in rivals else "",
            party["composition_reported"] and f"as reported: {party['composition_reported']}",
        )
        for act in acts:
            yield {
                "involvement_record_number": f"{party['id']} {act['act_record_number']}",
                "perpetrator": party["actor_id"],
                "act": act["act_record_number"],
                "degree_of_involvement": esf.term("MT18", party["degree"]),
                "type_of_perpetrator": esf.term("MT24", type_.code if type_ else None),
                "remarks": events.joined(words),
            }


def information(attack: Leaving, event: str) -> Iterator[dict[str, Value]]:
    """Yield what each source says of the event or of a group."""
    tree = attack.tree
    cited = (row for row in tree.parts["citation"] if not is_retold(row))
    for row in (*cited, *tree.parts["figure"]):
        source = tree.link(row["source_id"])
        if source is None or row.get("status") not in (None, "active"):
            continue
        figure = row.get("tally_id") in attack.tallies
        grade = row.get("credibility") or source["credibility"]
        yield {
            "information_record_number": row["id"],
            "source": source["id"],
            "event": event,
            "related_person": row["tally_id"] if figure and _persons(attack, row) else None,
            "source_connection_to_information": esf.term("MT19", source["connection"]),
            "language_of_source_material": source["language"],
            "date_of_source_material": source["date_edtf"],
            "type_of_source_material": esf.term("MT16", source["source_type"]),
            "remarks": events.joined((row.get("as_reported"), row.get("stance"), row["locator"])),
            "reliability_of_information": esf.term("MT42", grade),
        }


def _persons(attack: Leaving, figure: Record) -> bool:
    return attack.tree.tallies[str(figure["tally_id"])]["measure"] in PERSONS


# Persons


def _victim(row: Record) -> dict[str, Value]:
    return {
        "person_record_number": row["id"],
        "counting_unit": esf.INDIVIDUAL,
        "person_name": row.get("name"),
        "other_names": row.get("other_names"),
        "confidentiality": _confidential(row),
        "date_of_birth": row.get("birth_edtf"),
        "sex": esf.term("MT39", row.get("sex")),
        "occupation": row.get("occupation"),
        "physical_description": row.get("identifying_marks"),
        "ethnic_background": row.get("ethnic_group"),
    }


def _actor(row: Record) -> dict[str, Value]:
    return {
        "person_record_number": row["id"],
        "counting_unit": esf.GROUP,
        "person_name": row.get("name"),
        "other_names": events.joined((row.get("acronym"), row.get("aliases"))),
    }


def _source(row: Record) -> dict[str, Value]:
    return {
        "person_record_number": row["id"],
        "counting_unit": esf.INDIVIDUAL if row.get("source_kind") in SPOKEN else esf.GROUP,
        "person_name": row.get("publisher") or row.get("public_label"),
        "confidentiality": _confidential(row),
        "reliability_as_source": esf.term("grade", row.get("reliability")),
    }


PERSON = {"victim": _victim, "actor": _actor, "source": _source}


def _confidential(row: Record) -> str:
    return "yes" if int(row.get("sensitivity") or 0) >= SENSITIVE else "no"
