"""When and where: precision of dates and places, kinds of place."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

DATE_PRECISION = Vocabulary("date_precision", "L27", N_("Date precision"), (
    Code("1", N_("One day"), N_("The day of the event is known."), acled="1", ged="1"),
    Code("2", N_("Two to six days"), N_("It fell on one of two to six days in a row."), acled="2", ged="2"),
    Code("3", N_("One week"), N_("The week is known, and no day within it."), acled="2", ged="3"),
    Code("4", N_("Eight days to a month"),
         N_("The month is known, or a span of as many days."), acled="3", ged="4"),
    Code("5", N_("More than a month"),
         N_("A season, a year or another span of over 31 days."), acled="3", ged="5"),
))
WHERE_PREC = Vocabulary("where_prec", "L28", N_("Location precision"), (
    Code("1", N_("Exact place"), N_("The village, quarter or point itself is known."), acled="1", ged="1"),
    Code("2", N_("Within 25 km"),
         N_("Near a named place, no more than about 25 km from it."), acled="2", ged="2"),
    Code("3", N_("Circle or district"),
         N_("Somewhere in a second-level division; its chief town only stands in."), acled="2", ged="3"),
    Code("4", N_("Region"),
         N_("Somewhere in a first-level division; its capital only stands in."), acled="3", ged="4"),
    Code("5", N_("Linear or fuzzy feature"),
         N_("A river, a road between two towns, a forest."), acled="2", ged="5"),
    Code("6", N_("Country"), N_("Somewhere in the country, no more is known."), acled="3", ged="6"),
    Code("7", N_("International area"), N_("At sea or in the air, outside every country."), ged="7"),
))
PLACE_TYPE = Vocabulary("place_type", "", N_("Type of place"), (
    Code("village", N_("Village"), N_("A rural settlement with a chief of its own.")),
    Code("hamlet", N_("Hamlet"), N_("A few households that depend on a village; camps of herders too.")),
    Code("town", N_("Town"), N_("An urban settlement below the chief towns of regions.")),
    Code("city", N_("City"), N_("The capital, or the chief town of a region.")),
    Code("neighbourhood", N_("Neighbourhood"), N_("A quarter of a village, town or city.")),
    Code("camp", N_("Camp"), N_("Tents or barracks of displaced persons, refugees or soldiers.")),
    Code("site", N_("Site"), N_("A mine, a well, a displacement site.")),
    Code("road", N_("Road"), N_("A road, track or ford between settlements.")),
    Code("area", N_("Area"), N_("A forest, plain, lake or valley without one clear point.")),
    Code("other", N_("Other"), N_("A place that a source names and that is of none of these kinds.")),
))
SITE_TYPE = Vocabulary("site_type", "", N_("Type of site"), (
    Code("home", N_("Home"), N_("A dwelling or its yard; granaries in the yard too.")),
    Code("field", N_("Field"), N_("Land under crops, harvest on the threshing floor included.")),
    Code("market", N_("Market"), N_("A market place, its stalls and shops.")),
    Code("road", N_("Road"), N_("A road, track or river in use, and the vehicles on it.")),
    Code("mosque", N_("Mosque"), N_("Prayer places in the open and Koranic schools beside them too.")),
    Code("church", N_("Church"), N_("Chapels, convents and other Christian buildings too.")),
    Code("school", N_("School"),
         N_("A school of the state, a community or a faith, other than beside a mosque.")),
    Code("health", N_("Health facility"), N_("Hospital, health centre or post, pharmacy.")),
    Code("well", N_("Well or water point"), N_("A well, borehole, pump, water tower or watering place.")),
    Code("forest", N_("Forest or bush"), N_("Land without crops or houses, pasture included.")),
    Code("administrative", N_("Administrative building"),
         N_("Town hall, prefecture, court: civilian offices of commune or state.")),
    Code("barracks", N_("Barracks or military post"),
         N_("Where an armed force lives or keeps watch, also in a civilian building.")),
    Code("other", N_("Other"), N_("A site that a source names and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source tells what was attacked there.")),
))
CLAIM_STATUS = Vocabulary("claim_status", "", N_("Status of the claim"), (
    Code("asserted", N_("Asserted"), N_("Sources name this place, and none says otherwise.")),
    Code("disputed", N_("Disputed"), N_("Some sources name this place, and others leave it out or deny it.")),
))
