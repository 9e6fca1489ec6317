"""Mappings that are ready for databases that are often brought in, known by their columns.

Columns of the Aid Worker Security Database (Humanitarian Outcomes), of UCDP GED (codebook 23.1 and the copy
on HDX), of ACLED's export and of Insecurity Insight's tables.
"""

from __future__ import annotations

from dataclasses import replace

from db.exchange.csvtext import ROW_CHECK
from db.exchange.tables.matching import Matching
from db.exchange.tables.reading import Table

UNKNOWN = {"Unknown": "", "unknown": "", "N/A": ""}

AWSD = Matching(
    "attack",
    {
        "Incident ID": "external_ids",
        "Year": "date.year",
        "Month": "date.month",
        "Day": "date.day",
        "Country": "place.country",
        "Region": "place.adm1_name",
        "District": "place.adm2_name",
        "City": "place.name",
        "Latitude": "place.lat",
        "Longitude": "place.lon",
        "Actor name": "perpetrator",
        "Actor type": "perpetrator.type",
        "Total killed": "killed_best",
        "Total wounded": "injured_best",
        "Total kidnapped": "abducted_best",
        "Total detained": "detained_best",
        "Means of attack": "attack_type",
        "Details": "summary",
    },
    {"source.title": "Aid Worker Security Database", "source.publisher": "Humanitarian Outcomes"},
    {
        "external_ids": {"": "awsd={}"},
        "perpetrator": UNKNOWN,
        "perpetrator.type": {
            "Non-state armed group: National": "rebel",
            "Non-state armed group: Subnational": "rebel",
            "Non-state armed group: Regional": "rebel",
            "Non-state armed group: Global": "rebel",
            "Non-state armed group: Unknown": "rebel",
            "Organized criminal group": "bandits",
            "Criminal": "bandits",
            "Police or paramilitary": "state_police",
            "Host state": "state_armed",
            "Foreign or coalition forces": "foreign_forces",
            "": "other",
        },
        "attack_type": {
            "Kidnapping": "abduction",
            "Kidnap-killing": "abduction",
            "Shooting": "killing",
            "Bodily assault": "killing",
            "Complex attack": "killing",
            "Vehicle-born IED": "ied",
            "Roadside IED": "ied",
            "Body-borne IED": "ied",
            "Other Explosives": "ied",
            "Landmine": "ied",
            "Aerial bombardment": "air_drone",
            "Shelling": "shelling",
            "Rape/sexual assault": "sexual_violence",
            "": "",
        },
    },
    "AWSD",
)

GED = Matching(
    "attack",
    {
        "id": "external_ids",
        "date_start": "date.start",
        "date_end": "date.end",
        "country": "place.country",
        "adm_1": "place.adm1_name",
        "adm_2": "place.adm2_name",
        "where_coordinates": "place.name",
        "where_prec": "place.where_prec",
        "latitude": "place.lat",
        "longitude": "place.lon",
        "side_a": "perpetrator",
        "side_b": "target",
        "low": "killed_low",
        "best": "killed_best",
        "high": "killed_high",
        "source_headline": "source.title",
        "source_office": "source.publisher",
        "source_date": "source.date",
        "source_article": "summary",
    },
    {"perpetrator.type": "other"},
    {"external_ids": {"": "ged={}"}, "target": {"Civilians": ""}},
    "UCDP GED",
)

ACLED = Matching(
    "attack",
    {
        "event_id_cnty": "external_ids",
        "event_date": "date_edtf",
        "sub_event_type": "attack_type",
        "actor1": "perpetrator",
        "actor2": "target",
        "country": "place.country",
        "admin1": "place.adm1_name",
        "admin2": "place.adm2_name",
        "admin3": "place.adm3_name",
        "location": "place.name",
        "latitude": "place.lat",
        "longitude": "place.lon",
        "geo_precision": "place.where_prec",
        "source": "source.publisher",
        "notes": "summary",
        "fatalities": "killed_best",
    },
    {"perpetrator.type": "other"},
    {
        "external_ids": {"": "acled={}"},
        "target": {"Civilians": ""},
        "place.where_prec": {"1": "1", "2": "2", "3": "4", "": ""},
        "attack_type": {
            "Armed clash": "clash",
            "Government regains territory": "clash",
            "Non-state actor overtakes territory": "clash",
            "Attack": "killing",
            "Sexual violence": "sexual_violence",
            "Abduction/forced disappearance": "abduction",
            "Air/drone strike": "air_drone",
            "Shelling/artillery/missile attack": "shelling",
            "Remote explosive/landmine/IED": "ied",
            "Suicide bomb": "ied",
            "Grenade": "ied",
            "Mob violence": "mob",
            "Looting/property destruction": "property",
            "Arrests": "arrest_operation",
            "": "",
        },
    },
    "ACLED",
)

INSECURITY_INSIGHT = Matching(
    "attack",
    {
        "SiND Event ID": "external_ids",
        "Date": "date_edtf",
        "Country": "place.country",
        "Country ISO": "place.country",
        "Admin 1": "place.adm1_name",
        "Latitude": "place.lat",
        "Longitude": "place.lon",
        "Geo Precision": "place.where_prec",
        "Reported Perpetrator Name": "perpetrator",
        "Reported Perpetrator": "perpetrator.type",
        "Educators Killed": "killed_best",
        "Health Workers Killed": "killed_best",
        "Aid Workers Killed": "killed_best",
        "Health Workers Injured": "injured_best",
        "Aid Workers Injured": "injured_best",
        "Educators Injured": "injured_best",
        "Health Workers Kidnapped": "abducted_best",
        "Aid Workers Kidnapped": "abducted_best",
        "Educators Kidnapped": "abducted_best",
        "Event Description": "summary",
    },
    {"source.publisher": "Insecurity Insight"},
    {
        "external_ids": {"": "sind={}"},
        "perpetrator": {"No information": "", "NGA": "", "Unknown": ""},
        "perpetrator.type": {"State": "state_armed", "Non-State": "rebel", "": "other"},
        "place.where_prec": {"": ""},
    },
    "Insecurity Insight",
)

# A table is one of these when it has all columns named here.
KNOWN = (
    (AWSD, ("Incident ID", "Total killed", "Total kidnapped", "Actor type")),
    (GED, ("where_prec", "side_a", "side_b", "deaths_civilians", "best", "low", "high")),
    (ACLED, ("event_id_cnty", "sub_event_type", "fatalities", "geo_precision")),
    (INSECURITY_INSIGHT, ("SiND Event ID", "Country ISO")),
)


# What our own tables of attacks carry beyond what their names say; "" for what is only counted there.
OWN_COLUMNS = {
    "place": "place.main",
    "places": "place.name",
    "targets": "target",
    "sources": "source.count",
    "independent_sources": "",
    "source_names": "source.names",
    "source_origins": "source.origins",
    "documented": "said.documented",
    "legal_qualifications": "legal",
    "links": "links",
}
OWN_HXL = {
    "place": "place.main",
    "sources": "source.names",
    "urls": "source.urls",
    "weapons": "said.weapons",
}


def is_ours(table: Table) -> bool:
    """Say whether a table of attacks was written by this program."""
    return {ROW_CHECK, "perpetrator_types"} <= set(table.columns)


def completed(table: Table, found: Matching) -> Matching:
    """Return a mapping by names with what only our own tables of attacks mean by theirs."""
    if not is_ours(table) or found.entity != "attack":
        return found
    own = OWN_COLUMNS if "places" in table.columns else OWN_HXL
    columns = {column: own.get(column, found.columns.get(column, "")) for column in table.columns}
    return replace(found, columns={column: target for column, target in columns.items() if target})


def recognised(table: Table) -> Matching | None:
    """Return the mapping that is ready for a table, None where it is not known."""
    for mapping, marks in KNOWN:
        if set(marks) <= set(table.columns):
            columns: dict[str, str] = {}
            for column, target in mapping.columns.items():
                if column in table.columns and target not in columns.values():
                    columns[column] = target
            return Matching(mapping.entity, columns, mapping.constants, mapping.values, mapping.name)
    return None
