"""When and where: precision of dates and places, kinds of place."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

DATE_PRECISION = Vocabulary("date_precision", "L27", N_("Date precision"), (
    Code("1", N_("One day"), acled="1", ged="1"),
    Code("2", N_("Two to six days"), acled="2", ged="2"),
    Code("3", N_("One week"), acled="2", ged="3"),
    Code("4", N_("Eight days to a month"), acled="3", ged="4"),
    Code("5", N_("More than a month"), acled="3", ged="5"),
))
WHERE_PREC = Vocabulary("where_prec", "L28", N_("Location precision"), (
    Code("1", N_("Exact place"), acled="1", ged="1"),
    Code("2", N_("Within 25 km"), acled="2", ged="2"),
    Code("3", N_("Circle or district"), acled="2", ged="3"),
    Code("4", N_("Region"), acled="3", ged="4"),
    Code("5", N_("Linear or fuzzy feature"),
         N_("A river, a road between two towns, a forest."), acled="2", ged="5"),
    Code("6", N_("Country"), acled="3", ged="6"),
    Code("7", N_("International area"), ged="7"),
))
PLACE_TYPE = Vocabulary("place_type", "", N_("Type of place"), (
    Code("village", N_("Village")),
    Code("hamlet", N_("Hamlet")),
    Code("town", N_("Town")),
    Code("city", N_("City")),
    Code("neighbourhood", N_("Neighbourhood")),
    Code("camp", N_("Camp")),
    Code("site", N_("Site"), N_("A mine, a well, a displacement site.")),
    Code("road", N_("Road")),
    Code("area", N_("Area")),
    Code("other", N_("Other")),
))
SITE_TYPE = Vocabulary("site_type", "", N_("Type of site"), (
    Code("home", N_("Home")),
    Code("field", N_("Field")),
    Code("market", N_("Market")),
    Code("road", N_("Road")),
    Code("mosque", N_("Mosque")),
    Code("church", N_("Church")),
    Code("school", N_("School")),
    Code("health", N_("Health facility")),
    Code("well", N_("Well or water point")),
    Code("forest", N_("Forest or bush")),
    Code("administrative", N_("Administrative building")),
    Code("barracks", N_("Barracks or military post")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
CLAIM_STATUS = Vocabulary("claim_status", "", N_("Status of the claim"), (
    Code("asserted", N_("Asserted")),
    Code("disputed", N_("Disputed")),
))
