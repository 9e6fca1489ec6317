"""The fields of HURIDOCS' Events Standard Formats by number, and our codes in its micro-thesauri.

Where a thesaurus has no equal, or its codes are not known here, our own code stands.
"""

from __future__ import annotations

import re

from db.model.fields import Value
from db.model.vocabularies import ACTOR_TYPE, CONNECTION, LINK_TYPE, RELIABILITY, VICTIM_OUTCOME, Vocabulary

# File -> field -> its number.
FIELDS: dict[str, dict[str, str]] = {
    "event": {
        "event_record_number": "0101",
        "event_title": "0102",
        "confidentiality": "0108",
        "geographical_term": "0111",
        "local_geographical_area": "0112",
        "initial_date": "0113",
        "initial_date_type": "113_1",
        "final_date": "0114",
        "final_date_type": "114_1",
        "event_description": "0115",
        "impact_of_event": "0116",
        "remarks": "0150",
        "violation_status": "0151",
        "record_grouping": "0168",
        "monitoring_status": "0172",
        "event_location": "0173",
    },
    "act": {
        "act_record_number": "2101",
        "victim": "2102",
        "event": "2103",
        "type_of_act": "2109",
        "initial_date": "2111",
        "exact_location": "2112",
        "method_of_violence": "2114",
        "attribution": "2115",
        "age_at_time_of_victimisation": "2118",
        "status_at_end_of_act": "2123",
        "remarks": "2150",
        "type_of_location": "2153",
    },
    "person": {
        "person_record_number": "0901",
        "counting_unit": "0902",
        "person_name": "0903",
        "other_names": "0904",
        "confidentiality": "0908",
        "date_of_birth": "0911",
        "sex": "0915",
        "occupation": "0922",
        "physical_description": "0926",
        "group_description": "0930",
        "number_of_persons_in_group": "0931",
        "ethnic_background": "0942",
        "reliability_as_source": "0953",
    },
    "involvement": {
        "involvement_record_number": "2401",
        "perpetrator": "2402",
        "act": "2404",
        "degree_of_involvement": "2409",
        "type_of_perpetrator": "2412",
        "remarks": "2450",
    },
    "information": {
        "information_record_number": "2501",
        "source": "2502",
        "event": "2503",
        "related_person": "2504",
        "source_connection_to_information": "2509",
        "language_of_source_material": "2510",
        "date_of_source_material": "2511",
        "type_of_source_material": "2512",
        "remarks": "2550",
        "reliability_of_information": "2553",
    },
    "chain": {
        "chain_of_events_record_number": "2201",
        "event": "2202",
        "related_event": "2203",
        "type_of_chain_of_events": "2209",
        "remarks": "2250",
    },
}

# Fields of ids, days and codes: long numbers that are no telephone's.
NUMBERS = frozenset(
    name
    for fields in FIELDS.values()
    for name in fields
    if name.endswith(("_record_number", "_date", "_type")) and name != "event_record_number"
) | {
    "victim", "perpetrator", "act", "source", "related_person", "type_of_act", "date_of_source_material",
    "date_of_birth",
}  # fmt: skip
INDIVIDUAL, GROUP = "individual", "group, organisation or institution"  # MT07
# MT04, by measure.
ACTS = {
    "killed": "010103020000",  # deliberate killing of a non-combatant
    "injured": "020101000000",  # physical assault
    "abducted": "030104000000",  # abduction; kidnapping
    "missing": "030103000000",  # disappearance
    "tortured": "020111110000",
    "displaced": "050104000000",
    "displaced_hh": "050104000000",
}
EXECUTION, CROSSFIRE = "010101010000", "010103030000"
_TERMS: dict[str, dict[str, str]] = {
    "MT16": {
        "interview_in_person": "interview",
        "interview_phone": "interview",
        "photo": "photograph",
        "video": "videotape",
    },
    "MT18": {
        "direct": "directly carried out",
        "ordered": "gave orders",
        "planned": "planned",
        "present": "confirmed present",
        "suspected": "suspected",
    },
    "MT28": {
        "none": "",
        "not_asked": "",
        "claimed": "accept or claim responsibility",
        "acknowledged": "acknowledge circumstances",
        "ack_denies": "acknowledge but deny responsibility",
        "alternative": "alternative explanation",
        "denied": "deny act",
    },
    "MT39": {"m": "male", "f": "female", "x": "other", "u": "unknown"},
    "MT41": {"verified": "confirmed", "not_verified": "unknown", "pending": "unknown"},
    "MT42": {
        "1": "highly reliable",
        "2": "likely reliable",
        "3": "unsure",
        "4": "likely unreliable",
        "5": "highly unreliable",
        "6": "unknown",
    },
    "MT43": {
        "draft": "active",
        "submitted": "active",
        "in_review": "active",
        "needs_work": "active",
        "approved": "not active",
        "published": "not active",
        "withdrawn": "not active",
    },
}
_LISTS: dict[str, Vocabulary] = {
    "MT19": CONNECTION,
    "MT22": LINK_TYPE,
    "MT24": ACTOR_TYPE,
    "MT25": VICTIM_OUTCOME,
    "grade": RELIABILITY,
}
ESTIMATE, NO_DAY, NO_MONTH = "estimate", "unknown day", "unknown month and day"  # MT48
_PARTS = re.compile(r"/|,|\.\.")


def term(thesaurus: str, value: Value) -> str:
    """Return what a code is called in a thesaurus; the code itself where there is no equal."""
    if value is None:
        return ""
    if thesaurus in _LISTS:
        found = next((c.huridocs for c in _LISTS[thesaurus].codes if c.code == str(value)), "")
        return found or str(value)
    return _TERMS[thesaurus].get(str(value), str(value))


# Our lists whose codes have equals that stand above, not in the lists themselves.
_EQUALS = {
    "source_type": "MT16",
    "degree": "MT18",
    "actor_response": "MT28",
    "sex": "MT39",
    "verification": "MT41",
    "credibility": "MT42",
    "workflow": "MT43",
}


def equal(vocabulary: str, code: str) -> str:
    """Return what a code of one of our lists becomes here, empty where it stays as it is."""
    if vocabulary == "measure":
        return ACTS.get(code, "")
    return _TERMS[_EQUALS[vocabulary]].get(code, "") if vocabulary in _EQUALS else ""


def chained(link_type: Value) -> str:
    """Return the code of a link (MT22), empty where the thesaurus has none."""
    return next((c.huridocs for c in LINK_TYPE.codes if c.code == link_type), "")


def dated(edtf: Value) -> tuple[str, str, str, str]:
    """Return initial date, its type, final date, its type (MT48) of an EDTF date.

    What is not known is left out of the date (2024-01), never filled with a 1st of January.
    """
    parts = _PARTS.split(str(edtf or "").strip("[]"))
    return (*_day(parts[0]), *_day(parts[-1]))


def _day(part: str) -> tuple[str, str]:
    day = part.rstrip("?~%").replace("-XX", "")
    if day != part.replace("-XX", ""):
        return day, ESTIMATE
    return day, {7: NO_DAY, 4: NO_MONTH}.get(len(day), "")
