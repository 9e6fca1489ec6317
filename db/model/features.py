"""What GeoNames codes mean (geonames.org/export/codes.html): in words, and as our kinds of place."""

from __future__ import annotations

from db.model.fields import N_

# By class and code, then by class alone.
FEATURES = {
    "P.PPL": N_("Village or town"),
    "P.PPLA": N_("Capital of a region"),
    "P.PPLA2": N_("Capital of a district"),
    "P.PPLA3": N_("Capital of a commune"),
    "P.PPLC": N_("Capital of the country"),
    "P.PPLF": N_("Farming village"),
    "P.PPLL": N_("Hamlet"),
    "P.PPLQ": N_("Abandoned village"),
    "P.PPLX": N_("Neighbourhood"),
    "P": N_("Populated place"),
    "A.ADM1": N_("Region"),
    "A.ADM2": N_("District"),
    "A.ADM3": N_("Commune"),
    "A.PCLI": N_("Country"),
    "A": N_("Administrative area"),
    "S.AIRP": N_("Airport"),
    "S.CMP": N_("Camp"),
    "S.CMPRF": N_("Refugee camp"),
    "S.FRM": N_("Farm"),
    "S.HSP": N_("Hospital"),
    "S.MKT": N_("Market"),
    "S.MN": N_("Mine"),
    "S.MNAU": N_("Gold mine"),
    "S.MSQE": N_("Mosque"),
    "S.SCH": N_("School"),
    "S.RUIN": N_("Ruins"),
    "S": N_("Building or site"),
    "R": N_("Road or railway"),
    "L.LCTY": N_("Locality"),
    "L.MILB": N_("Military base"),
    "L.RESF": N_("Forest reserve"),
    "L": N_("Area"),
    "V": N_("Forest or vegetation"),
    "H.LK": N_("Lake"),
    "H.LKI": N_("Seasonal lake"),
    "H.MRSH": N_("Marsh"),
    "H.PND": N_("Pond"),
    "H.STM": N_("River or stream"),
    "H.STMI": N_("Seasonal stream"),
    "H.WAD": N_("Wadi"),
    "H.WLL": N_("Well"),
    "H.WTRH": N_("Waterhole"),
    "H": N_("Water"),
    "T.DUNE": N_("Sand dune"),
    "T.HLL": N_("Hill"),
    "T.HLLS": N_("Hills"),
    "T.MT": N_("Mountain"),
    "T.VAL": N_("Valley"),
    "T": N_("Hill, valley or other relief"),
}
OTHER = N_("Other feature")

SITES = ("H.WLL", "H.WLLS", "H.WTRH", "H.SPNG", "L.MILB", "L.MNA", "L.OILF")
AREAS = "ALHTV"
# Inhabitants from which a settlement is a city or town (degree of urbanisation, United Nations 2020).
CITY, TOWN = 50_000, 5_000


def words(feature: str) -> str:
    """Return what a feature ("P.PPL") is, marked for translation."""
    return FEATURES.get(feature) or FEATURES.get(feature[:1]) or OTHER


def place_type(feature: str, population: int | None) -> str:
    """Return the kind of place, a code of the list place_type, that a feature is."""
    if feature.startswith("P"):
        return _settlement(feature, population or 0)
    if feature.startswith("S.CMP"):
        return "camp"
    if feature.startswith("S") or feature in SITES:
        return "site"
    if feature.startswith("R"):
        return "road"
    return "area" if feature[:1] in AREAS else "other"


def _settlement(feature: str, population: int) -> str:
    if feature == "P.PPLX":
        return "neighbourhood"
    if feature == "P.PPLC" or population >= CITY:
        return "city"
    if feature in ("P.PPLA", "P.PPLA2") or population >= TOWN:
        return "town"
    return "hamlet" if feature in ("P.PPLL", "P.PPLF") else "village"
